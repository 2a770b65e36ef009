import { byId } from './element.js';
import { linked } from './message.js';

/** The name that the theme gives the page, `''` when it gives none. */
export function readThemedName() {
  const name = getComputedStyle(document.documentElement).getPropertyValue('--name').trim();
  return name.replace(/^["']|["']$/g, '');
}

/**
 * Puts a language's words where the page names them: `data-text` as content, `data-label` as label.
 *
 * @param {import('./texts.js').Texts} texts
 * @param {string} name
 */
export function fillTexts(texts, name) {
  for (const place of document.querySelectorAll('[data-text]')) {
    place.textContent = texts.of(place.getAttribute('data-text') ?? '');
  }
  for (const place of document.querySelectorAll('[data-label]')) {
    place.setAttribute('aria-label', texts.of(place.getAttribute('data-label') ?? ''));
  }
  document.documentElement.lang = texts.language;
  byId('safety', HTMLParagraphElement).replaceChildren(...linked(texts.of('safety')));
  byId('name', HTMLHeadingElement).textContent = name;
  document.title = name;
}
