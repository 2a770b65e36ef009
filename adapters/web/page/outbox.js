/**
 * What the person wrote and the server has not accepted yet: sent one after the other in the order of writing, each
 * with an id of its own that stays the same at every attempt, so that nothing counts twice.
 *
 * States of an entry:
 * - `sending`: on its way.
 * - `waiting`: not accepted yet; tried again by itself.
 * - `sent`: accepted.
 * - `refused`: never accepted as it is; the entries after it go on.
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} text what is sent
 * @property {string} [title] what the person tapped, where that differs from `text`
 * @property {string} at ISO 8601
 * @property {'sending' | 'waiting' | 'sent' | 'refused'} state
 */
import { backoffMs } from './backoff.js';

const KEY = 'unsent.';

/**
 * @param {object} config
 * @param {(entry: Entry) => Promise<import('./direct-line.js').Answer>} config.post
 * @param {import('./store.js').Store} config.store
 * @param {{ setTimeout: (run: () => void, ms: number) => number, clearTimeout: (timer: number) => void }} config.timers
 * @param {() => number} config.random
 * @param {() => string} config.newId
 * @param {() => string} config.now ISO 8601
 * @param {(entry: Entry) => void} config.onChange
 */
export function createOutbox({ post, store, timers, random, newId, now, onChange }) {
  /** @type {Entry[]} */
  let entries = [];
  let failures = 0;
  let busy = false;
  let turns = 0;
  let timer = 0;

  /** @param {Entry} entry @param {Entry['state']} state */
  function become(entry, state) {
    if (entry.state === state) return;
    entry.state = state;
    onChange(entry);
  }

  /** @param {Entry} entry */
  function settle(entry) {
    entries = entries.filter((other) => other !== entry);
    store.remove(KEY + entry.id);
    become(entry, 'sent');
  }

  /** @param {Entry} entry @param {number} [afterMs] */
  function tryLater(entry, afterMs = 0) {
    failures += 1;
    if (failures > 1) become(entry, 'waiting');
    timer = timers.setTimeout(drain, Math.max(afterMs, backoffMs(failures, random())));
  }

  async function drain() {
    timers.clearTimeout(timer);
    const entry = entries.find((other) => other.state !== 'refused');
    if (busy || !entry) return;
    busy = true;
    turns += 1;
    const turn = turns;
    const answer = await post(entry);
    if (turn !== turns) return;
    busy = false;
    if (!entries.includes(entry)) return drain();
    if (answer.outcome === 'ok') settle(entry);
    else if (answer.outcome === 'refused') become(entry, 'refused');
    else return tryLater(entry, answer.outcome === 'later' ? answer.afterMs : 0);
    failures = 0;
    return drain();
  }

  /** @param {Entry} entry */
  function enter(entry) {
    entries.push(entry);
    onChange(entry);
  }

  return {
    /** @param {string} text @param {string} [title] @returns {Entry} */
    add(text, title) {
      /** @type {Entry} */
      const entry = { id: newId(), text, at: now(), state: 'sending', ...(title ? { title } : {}) };
      store.set(KEY + entry.id, JSON.stringify(entry));
      enter(entry);
      void drain();
      return entry;
    },

    /** Takes up what was written before the page was closed. */
    restore() {
      const kept = store.keys(KEY).flatMap((key) => readEntry(store.get(key)));
      kept.sort((a, b) => (a.at < b.at ? -1 : 1));
      kept.forEach(enter);
      void drain();
    },

    /** The server is reachable again: sends now, whatever became of a post that hangs on the old network. */
    flush() {
      turns += 1;
      busy = false;
      failures = 0;
      void drain();
    },

    /** @param {string} id */
    retry(id) {
      const entry = entries.find((other) => other.id === id);
      if (!entry) return;
      become(entry, 'sending');
      failures = 0;
      void drain();
    },

    /** The server gave this message back: it has it, whatever became of the answer to the post. @param {string} id */
    confirm(id) {
      const entry = entries.find((other) => other.id === id);
      if (entry) settle(entry);
    },

    /** Gives up what is unsent, and returns it. @returns {Entry[]} */
    takeBack() {
      const unsent = entries;
      entries = [];
      timers.clearTimeout(timer);
      for (const entry of unsent) store.remove(KEY + entry.id);
      return unsent;
    },
  };
}

/** What is not an entry, of another version of the page, is passed over. @param {string | null} kept @returns {Entry[]} */
function readEntry(kept) {
  try {
    const { id, text, title, at } = JSON.parse(kept ?? '');
    return [
      { id: String(id), text: String(text), at: String(at), state: 'sending', ...(title && { title }) },
    ];
  } catch {
    return [];
  }
}

/** @typedef {ReturnType<typeof createOutbox>} Outbox */
