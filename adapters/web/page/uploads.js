/**
 * Documents on their way to the server: one after the other, each in parts, so that a lost connection goes on from the
 * part that is missing. Knows nothing of the page.
 *
 * States of an upload:
 * - `queued`: others come first.
 * - `sending`: on its way.
 * - `waiting`: nobody is reached; it goes on by itself.
 * - `added`: the conversation has it.
 * - `refused`: not taken, for the reason in `code`.
 *
 * @typedef {object} Upload
 * @property {string} id
 * @property {string} name
 * @property {number} bytes
 * @property {number} sent bytes that the server has
 * @property {'queued' | 'sending' | 'waiting' | 'added' | 'refused'} state
 * @property {string} [code] of the refusal
 *
 * @typedef {import('./direct-line.js').Answer} Answer
 */
import { backoffMs } from './backoff.js';

/** Answers after which the beginning says again where to go on. */
const ASK_AGAIN = ['PartOutOfOrder', 'DocumentIncomplete'];

/**
 * @param {object} config
 * @param {import('./connection.js').Connection['ask']} config.ask
 * @param {import('./direct-line.js').DirectLine['documents']} config.line
 * @param {{ setTimeout: (run: () => void, ms: number) => number, clearTimeout: (timer: number) => void }} config.timers
 * @param {() => number} config.random
 * @param {() => string} config.newId
 * @param {(upload: Upload) => void} config.onChange
 */
export function createUploads({ ask, line, timers, random, newId, onChange }) {
  /** @type {(Upload & { file: Blob })[]} */
  let uploads = [];
  let isBusy = false;
  let failures = 0;
  let timer = 0;

  /** @param {Upload} upload */
  const isThere = (upload) => uploads.some((other) => other === upload);

  /** @param {Upload} upload @param {Partial<Upload>} change */
  function become(upload, change) {
    Object.assign(upload, change);
    if (isThere(upload)) onChange(upload);
  }

  /** Everything from the beginning to the end, or to the first answer that is no yes. @param {Upload & { file: Blob }} upload */
  async function bring(upload) {
    const { id, name, bytes, file } = upload;
    let answer = await ask((token, at) => line.begin(token, at, { id, name, bytes }));
    while (answer.outcome === 'ok' && isThere(upload)) {
      const { parts, partBytes } = answer.body;
      const from = parts * partBytes;
      become(upload, { state: 'sending', sent: Math.min(from, bytes) });
      if (from >= bytes) return ask((token, at) => line.end(token, at, id));
      failures = 0;
      const part = file.slice(from, from + partBytes);
      answer = await ask((token, at) => line.addPart(token, at, id, parts, part));
    }
    return answer;
  }

  /** @param {Upload} upload @param {Answer} answer */
  function settle(upload, answer) {
    if (answer.outcome === 'ok') return become(upload, { state: 'added', sent: upload.bytes });
    if (answer.outcome === 'missing') return become(upload, { state: 'refused', code: 'DocumentUnknown' });
    if (answer.outcome === 'refused' && !ASK_AGAIN.includes(answer.code))
      return become(upload, { state: 'refused', code: answer.code });
    failures += 1;
    become(upload, { state: 'waiting' });
    const afterMs = (answer.outcome === 'later' && answer.afterMs) || 0;
    timer = timers.setTimeout(drain, Math.max(afterMs, backoffMs(failures, random())));
  }

  async function drain() {
    timers.clearTimeout(timer);
    const next = uploads.find(({ state }) => state !== 'added' && state !== 'refused');
    if (isBusy || !next) return;
    isBusy = true;
    const answer = await bring(next);
    isBusy = false;
    if (isThere(next)) settle(next, answer);
    if (next.state !== 'waiting') void drain();
  }

  return {
    /** @param {File} file @returns {Upload} */
    add(file) {
      /** @type {Upload & { file: Blob }} */
      const upload = { id: newId(), name: file.name, bytes: file.size, sent: 0, state: 'queued', file };
      uploads.push(upload);
      void drain();
      return upload;
    },

    /** The server is reachable again. */
    flush() {
      failures = 0;
      void drain();
    },

    /** Begins one anew that was refused. @param {string} id */
    retry(id) {
      const upload = uploads.find((other) => other.id === id);
      if (!upload) return;
      become(upload, { id: newId(), sent: 0, state: 'queued' });
      void drain();
    },

    /**
     * Forgets an upload, and takes back what the server has of it; also of one that was added.
     *
     * @param {string} id @returns {Promise<boolean>} whether the server has nothing of it any more, as far as is known
     */
    async remove(id) {
      const isUnderWay = uploads.some((other) => other.id === id && other.state !== 'added');
      if (isUnderWay) uploads = uploads.filter((other) => other.id !== id);
      const answer = await ask((token, at) => line.remove(token, at, id));
      if (answer.outcome === 'ok') uploads = uploads.filter((other) => other.id !== id);
      return isUnderWay || answer.outcome === 'ok';
    },

    clear() {
      timers.clearTimeout(timer);
      uploads = [];
    },
  };
}

/** @typedef {ReturnType<typeof createUploads>} Uploads */
