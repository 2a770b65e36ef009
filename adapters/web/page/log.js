/**
 * The list of messages: what the server has, in its order, then what is not sent yet. A message is added once and stays
 * the same element when it is confirmed, so that it is announced once.
 *
 * @typedef {import('./message.js').Shown} Shown
 * @typedef {import('./outbox.js').Entry} Entry
 *
 * @typedef {object} Item
 * @property {Shown} shown
 * @property {number} seq the server's place, Infinity before it has one
 * @property {HTMLElement} element
 * @property {boolean} isAsking it has buttons that can answer now
 */
import { element } from './element.js';
import { renderMessage } from './message.js';

/**
 * @param {object} config
 * @param {HTMLElement} config.list
 * @param {import('./texts.js').Texts} config.texts
 * @param {import('./message.js').Say} config.say
 * @param {(id: string) => void} config.retry
 * @param {(text: string) => void} config.announce
 */
export function createLog({ list, texts, say, retry, announce }) {
  /** @type {Item[]} */
  let items = [];

  /** @param {string} id */
  const find = (id) => items.find((item) => item.shown.id === id);

  /** Puts an item where its sequence number belongs, and leaves the element alone that is there already. @param {Item} item */
  function place(item) {
    const found = items.findIndex((other) => other.seq > item.seq);
    const index = found < 0 ? items.length : found;
    const next = items[index]?.element ?? null;
    items.splice(index, 0, item);
    if (!item.element.isConnected || item.element.nextElementSibling !== next)
      list.insertBefore(item.element, next);
    nameSpeaker(index);
    nameSpeaker(index + 1);
    settleButtons();
  }

  /** A speaker is shown once for messages in a row; for the ear each message keeps its speaker. @param {number} index */
  function nameSpeaker(index) {
    const [before, item] = [items[index - 1]?.shown, items[index]];
    const isSame = before?.from === item?.shown.from && before?.name === item?.shown.name;
    item?.element.classList.toggle('continued', isSame);
  }

  /** Only the newest question can be answered by a tap, and only until the person has spoken. */
  function settleButtons() {
    const lastMine = items.findLastIndex((item) => item.shown.from === 'person');
    const lastAsking = items.findLastIndex((item) => hasButtons(item.shown));
    items.forEach((item, index) => {
      const isAsking = index === lastAsking && index > lastMine;
      if (item.isAsking === isAsking) return;
      item.isAsking = isAsking;
      if (!isAsking) keepFocus(item, item.element);
      item.element.classList.toggle('past', !isAsking);
      const reply = items.slice(index + 1).find((other) => other.shown.from === 'person');
      const answered = isAsking ? undefined : reply && plain(reply.shown.text);
      for (const button of item.element.querySelectorAll('button')) {
        button.disabled = !isAsking;
        button.classList.toggle('picked', plain(button.textContent ?? '') === answered);
      }
    });
  }

  /** What is about to go leaves the focus to its message. @param {Item} item @param {Element | null} going */
  function keepFocus(item, going) {
    const focused = document.activeElement;
    if (focused !== item.element && going?.contains(focused)) item.element.focus({ preventScroll: true });
  }

  /** @param {Item} item @param {Entry['state']} state */
  function mark(item, state) {
    if (item.element.dataset.state === state) return;
    const before = item.element.querySelector('.state');
    keepFocus(item, before);
    before?.remove();
    item.element.dataset.state = state;
    const words = {
      sending: texts.of('sending'),
      waiting: texts.of('waiting'),
      sent: texts.of('sent'),
      refused: texts.of('notSent'),
    };
    const line = element('p', { class: 'state', 'aria-live': 'off' }, [words[state]]);
    if (state === 'refused' || state === 'waiting') line.append(' ', retryButton(item));
    if (state === 'refused') announce(texts.of('notSent'));
    item.element.append(line);
  }

  /** @param {Item} item */
  function retryButton(item) {
    const button = element('button', { type: 'button', class: 'retry' }, [texts.of('tryAgain')]);
    button.addEventListener('click', () => retry(item.shown.id));
    return button;
  }

  /** @param {Shown} shown @param {number} seq @returns {Item} */
  function add(shown, seq) {
    const item = { shown, seq, element: renderMessage(shown, texts, say), isAsking: hasButtons(shown) };
    place(item);
    return item;
  }

  return {
    /**
     * Shows what the server has; what is shown already is not shown twice.
     *
     * @param {Shown} shown
     * @param {number} seq
     * @param {string} [clientId] the own id of a message that was written on this page
     * @returns {boolean} whether it is new to the eye
     */
    show(shown, seq, clientId) {
      if (items.some((item) => item.seq === seq)) return false;
      const own = clientId ? find(clientId) : undefined;
      if (!own) add(shown, seq);
      else {
        items = items.filter((item) => item !== own);
        place(Object.assign(own, { seq }));
        mark(own, 'sent');
      }
      return !own;
    },

    /** Shows what the person wrote here, and what became of it. @param {Entry} entry */
    showOwn(entry) {
      const known = find(entry.id);
      if (known && known.seq !== Number.POSITIVE_INFINITY) return;
      const item = known ?? add(ownMessage(entry), Number.POSITIVE_INFINITY);
      mark(item, entry.state);
    },

    /** Moves the focus to a message, so that the next Tab leads to what comes after it. @param {string} id */
    focus: (id) => find(id)?.element.focus({ preventScroll: true }),

    /** What is to be read next: the first reply after the person's last words, or those words. */
    get unread() {
      const lastMine = items.findLastIndex((item) => item.shown.from === 'person');
      return (items[lastMine + 1] ?? items[lastMine])?.element ?? null;
    },

    /** Whether a coordinator is the last of the other side that spoke. */
    get isWithPerson() {
      return items.findLast((item) => item.shown.from !== 'person')?.shown.from === 'coordinator';
    },

    /** Takes away what the server said, and leaves what is not sent yet. */
    clearHeard() {
      items = items.filter((item) => item.seq === Number.POSITIVE_INFINITY);
      list.replaceChildren(...items.map((item) => item.element));
    },

    clear() {
      items = [];
      list.replaceChildren();
    },
  };
}

/** A choice is answered by its words, tapped or typed. @param {string} text */
const plain = (text) => text.trim().toLowerCase();

/** @param {Shown} shown */
const hasButtons = (shown) => shown.choices.length + shown.answers.length > 0;

/** @param {Entry} entry @returns {Shown} */
function ownMessage(entry) {
  return {
    id: entry.id,
    from: 'person',
    text: entry.title ?? entry.text,
    at: entry.at,
    choices: [],
    answers: [],
  };
}

/** @typedef {ReturnType<typeof createLog>} Log */
