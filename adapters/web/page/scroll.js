/**
 * Keeps the newest message in sight as long as the person reads at the end; who has scrolled back is not moved, but
 * offered a button.
 */

/** Air between what stays at the top and what is read, in CSS pixels. */
const AIR_PX = 12;
/** This close to the end counts as being there; in CSS pixels. */
const NEAR_END_PX = 120;

/**
 * @param {object} config
 * @param {HTMLElement} config.top what stays at the top of the window
 * @param {HTMLElement} config.bottom what stays at its bottom
 * @param {HTMLElement} config.content what grows
 * @param {HTMLElement} config.button
 * @param {() => HTMLElement | null} config.anchor what is to be read first and must not leave the top
 */
export function createScroll({ top, bottom, content, button, anchor }) {
  const page = document.documentElement;
  let isFollowing = true;
  let isAwaitingReply = false;
  let followedTo = 0;

  const lowest = () => page.scrollHeight - window.innerHeight;
  const isWhereLed = () => window.scrollY === followedTo;

  /** Only ever downward: who has scrolled to the end stays there. */
  function follow() {
    const first = anchor();
    const room = Math.max(0, top.getBoundingClientRect().bottom) + AIR_PX;
    const highest = first ? window.scrollY + first.getBoundingClientRect().top - room : lowest();
    window.scrollTo({ top: Math.max(window.scrollY, Math.min(lowest(), highest)) });
    followedTo = window.scrollY;
    button.hidden = true;
  }

  const watch = new ResizeObserver(() => {
    page.style.setProperty('--top', `${top.offsetHeight + AIR_PX}px`);
    page.style.setProperty('--bottom', `${bottom.offsetHeight + AIR_PX}px`);
    if (isFollowing || isWhereLed()) follow();
  });
  for (const part of [top, bottom, content]) watch.observe(part);

  window.addEventListener(
    'scroll',
    () => {
      const isAtOwnWords = isAwaitingReply && isWhereLed();
      isFollowing = isAtOwnWords || lowest() - window.scrollY < NEAR_END_PX;
      if (isFollowing) button.hidden = true;
    },
    { passive: true },
  );
  button.addEventListener('click', () => {
    isFollowing = true;
    anchor()?.focus({ preventScroll: true });
    window.scrollTo({ top: lowest() });
  });

  return {
    /** A message was added. @param {boolean} isMine what the person wrote is always followed, and so is the reply */
    grew(isMine) {
      isAwaitingReply = isMine;
      if (isMine) isFollowing = true;
      if (isFollowing) follow();
      else button.hidden = false;
    },
  };
}
