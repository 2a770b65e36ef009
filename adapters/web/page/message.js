/**
 * One message as the page shows it.
 *
 * @typedef {import('./texts.js').Texts} Texts
 *
 * @typedef {object} Shown
 * @property {string} id the server's id, or the client's own before the server has it
 * @property {'person' | 'assistant' | 'coordinator'} from
 * @property {string} [name]
 * @property {string} text
 * @property {string} at ISO 8601
 * @property {string} [language] BCP 47
 * @property {{ title: string, value: string }[]} choices
 * @property {{ number: number, label: string, value: string }[]} answers
 *
 * @typedef {(says: string, title: string) => void} Say what a tap sends, and what it is called
 */
import { element } from './element.js';
import { findLinks } from './links.js';

/** @param {string} text @returns {(Node | string)[]} */
export function linked(text) {
  return findLinks(text).map((part) => {
    if (!part.href) return part.text;
    const link = element('a', { href: part.href }, [part.text]);
    if (part.href.startsWith('https:')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    return link;
  });
}

/** How a speaker is called. @param {Shown} shown @param {Texts} texts */
export function speakerOf(shown, texts) {
  if (shown.from === 'person') return texts.of('me');
  if (shown.from === 'assistant') return texts.of('assistant');
  return shown.name ? texts.of('coordinatorNamed', { name: shown.name }) : texts.of('coordinator');
}

/** @param {string} name */
const initials = (name) =>
  name
    .split(/\s+/)
    .map((part) => Array.from(part)[0] ?? '')
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');

/** @param {Shown} shown @param {Texts} texts */
function heading(shown, texts) {
  const at = new Date(shown.at);
  const isToday = at.toDateString() === new Date().toDateString();
  const time = at.toLocaleString(
    texts.locale,
    isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
  return element('p', { class: 'speaker', lang: texts.language }, [
    ...(shown.name
      ? [element('span', { class: 'initials', 'aria-hidden': 'true' }, [initials(shown.name)])]
      : []),
    element('b', {}, [speakerOf(shown, texts)]),
    element('time', { datetime: shown.at }, [time]),
  ]);
}

const BULLET = '- ';

/** Paragraphs, and a list where lines begin with a hyphen. @param {string} text */
function blocks(text) {
  return text
    .split(/\n{2,}|\n(?=- )|(?<=^- .*)\n(?!- )/m)
    .filter((block) => block.trim())
    .map((block) =>
      block.startsWith(BULLET)
        ? { kind: 'item', text: block.slice(BULLET.length) }
        : { kind: 'paragraph', text: block },
    );
}

/** What the other side says. @param {string} text */
function wording(text) {
  /** @type {HTMLElement[]} */
  const made = [];
  for (const block of blocks(text)) {
    const last = made.at(-1);
    if (block.kind === 'paragraph') made.push(element('p', {}, linked(block.text)));
    else if (last?.tagName === 'UL') last.append(element('li', {}, linked(block.text)));
    else made.push(element('ul', { class: 'points' }, [element('li', {}, linked(block.text))]));
  }
  return made;
}

/** What the person wrote, as they wrote it. @param {string} text */
const asWritten = (text) =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => element('p', {}, [paragraph]));

/** @param {Shown} shown @param {Texts} texts @param {Say} say */
function choices(shown, texts, say) {
  const buttons = shown.choices.map(({ title, value }) => {
    const button = element('button', { type: 'button', class: 'choice' }, [title]);
    button.addEventListener('click', () => say(value, title));
    return button;
  });
  const group = element(
    'div',
    { class: 'choices', role: 'group', 'aria-label': texts.of('choices') },
    buttons,
  );
  if (shown.language) group.lang = shown.language;
  return group;
}

/**
 * The list of answers; without `say` nothing in it can be changed.
 *
 * @param {Shown['answers']} answers @param {Texts} texts @param {Say | null} say
 */
export function answerList(answers, texts, say) {
  const lines = answers.map(({ number, label, value }) =>
    element('li', {}, [
      element('span', { class: 'label' }, [`${number}. ${label}`]),
      element('span', { class: 'value' }, [value]),
      ...(say ? [changeButton(number, label, texts, say)] : []),
    ]),
  );
  return element('ul', { class: 'answers', 'aria-label': texts.of('answers') }, lines);
}

/** @param {number} number @param {string} label @param {Texts} texts @param {Say} say */
function changeButton(number, label, texts, say) {
  const button = element('button', { type: 'button', class: 'change' }, [
    texts.of('change'),
    element('span', { class: 'unseen' }, [` ${label}`]),
  ]);
  button.addEventListener('click', () => say(`change ${number}`, texts.of('changeTitle', { label })));
  return button;
}

/**
 * @param {Shown} shown
 * @param {Texts} texts
 * @param {Say} say
 * @returns {HTMLLIElement}
 */
export function renderMessage(shown, texts, say) {
  const isMine = shown.from === 'person';
  const body = element(
    'div',
    { class: 'body', dir: 'auto' },
    isMine ? asWritten(shown.text) : wording(shown.text),
  );
  if (shown.language) body.lang = shown.language;
  if (shown.answers.length) body.append(answerList(shown.answers, texts, say));
  const message = element('li', { class: `message ${shown.from}`, tabindex: '-1' }, [
    heading(shown, texts),
    body,
  ]);
  if (shown.choices.length) message.append(choices(shown, texts, say));
  return message;
}
