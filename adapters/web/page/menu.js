import { element } from './element.js';

/**
 * A button that shows and hides a list of buttons. Escape closes it and gives the focus back; so does a look elsewhere,
 * without taking the focus.
 *
 * @param {object} config
 * @param {HTMLButtonElement} config.button
 * @param {HTMLUListElement} config.list
 * @param {{ title: string, run: () => void }[]} config.entries
 */
export function createMenu({ button, list, entries }) {
  /** @param {boolean} isOpen */
  function show(isOpen) {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  }

  for (const { title, run } of entries) {
    const entry = element('button', { type: 'button' }, [title]);
    entry.addEventListener('click', () => {
      show(false);
      button.focus();
      run();
    });
    list.append(element('li', {}, [entry]));
  }

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
}
