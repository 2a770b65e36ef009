/** A reply that takes less than this needs no sign that it is coming. */
const SHOW_AFTER_MS = 400;
/** After this the sign would be a lie. */
const SHOW_AT_MOST_MS = 20_000;

/**
 * The sign that the assistant is writing.
 *
 * @param {HTMLElement} sign
 */
export function createWaiting(sign) {
  let timer = 0;

  function end() {
    clearTimeout(timer);
    sign.hidden = true;
  }

  return {
    begin() {
      end();
      timer = window.setTimeout(() => {
        sign.hidden = false;
        timer = window.setTimeout(end, SHOW_AT_MOST_MS);
      }, SHOW_AFTER_MS);
    },
    end,
  };
}
