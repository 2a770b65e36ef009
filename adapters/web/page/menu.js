import { element } from './element.js';

/**
 * A button that shows and hides a list of buttons. Escape closes it and gives the focus back; so does a look elsewhere,
 * without taking the focus.
 *
 * @param {object} config
 * @param {HTMLButtonElement} config.button
 * @param {HTMLUListElement} config.list
 * @param {() => { title: string, language?: string, run: () => void }[]} config.entries
 */
export function createMenu({ button, list, entries }) {
  /** @param {boolean} isOpen */
  function show(isOpen) {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  }

  /** @param {ReturnType<typeof entries>[number]} entry */
  function line({ title, language, run }) {
    const entry = element('button', { type: 'button', ...(language ? { lang: language } : {}) }, [title]);
    entry.addEventListener('click', () => {
      show(false);
      button.focus();
      run();
    });
    return element('li', {}, [entry]);
  }

  const fill = () => list.replaceChildren(...entries().map(line));

  button.addEventListener('click', () => show(list.hidden === true));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.preventDefault();
    show(false);
    button.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    const isOutside =
      event.target instanceof Node && !list.contains(event.target) && !button.contains(event.target);
    if (isOutside) show(false);
  });
  list.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !list.contains(next) && next !== button) show(false);
  });
  fill();

  /** Writes the entries anew, in the language of now. */
  return { fill };
}
