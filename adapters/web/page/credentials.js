/**
 * Who this device is to the server: a short-lived token for one conversation, and the long-lived credential (`resume`)
 * with which a new token for the same conversation can be had after sleep, reload or restart.
 *
 * @typedef {import('./direct-line.js').Answer} Answer
 *
 * @typedef {object} Credentials
 * @property {string | null} token
 * @property {string | null} conversationId
 * @property {() => Promise<Answer>} renew asks for a token; callers at the same time share one request. Where that begins
 *   a conversation, the answer names its stream
 * @property {(body: any) => void} adopt takes over the token that an answer carries
 * @property {() => void} expire drops the token, so that the next use renews it
 * @property {() => void} stop
 */

/**
 * @param {object} config
 * @param {import('./direct-line.js').DirectLine} config.line
 * @param {import('./store.js').Store} config.store
 * @param {{ locale: string, program?: string }} config.hello
 * @param {<T>(work: () => Promise<T>) => Promise<T>} config.exclusively lets one tab at a time begin a conversation
 * @param {{ setTimeout: (run: () => void, ms: number) => number, clearTimeout: (timer: number) => void }} config.timers
 * @param {(change: 'new' | 'resumed' | 'replaced') => void} config.onConversation the conversation is another one from
 *   now on; `replaced` when the earlier one could not be resumed
 * @returns {Credentials}
 */
export function createCredentials({ line, store, hello, exclusively, timers, onConversation }) {
  /** @type {string | null} */
  let token = null;
  /** @type {string | null} */
  let conversationId = null;
  /** @type {Promise<Answer> | null} */
  let renewing = null;
  let refreshTimer = 0;
  let stopped = false;

  /** @param {number} ms */
  function refreshAfter(ms) {
    timers.clearTimeout(refreshTimer);
    if (!stopped) refreshTimer = timers.setTimeout(refresh, ms);
  }

  async function refresh() {
    if (!token) return;
    const answer = await line.refresh(token);
    if (answer.outcome === 'ok') adopt(answer.body);
    else if (answer.outcome === 'expired') token = null;
    else refreshAfter(60_000);
  }

  /** @param {any} body */
  function adopt(body) {
    if (stopped || !body.token) return;
    token = body.token;
    refreshAfter(((body.expires_in || 1800) * 1000) / 2);
  }

  /** @param {any} body @param {'new' | 'resumed' | 'replaced'} change */
  function settle(body, change) {
    if (stopped) return;
    adopt(body);
    if (body.resume) store.set('resume', body.resume);
    if (body.conversationId === conversationId) return;
    conversationId = body.conversationId;
    onConversation(change);
  }

  /** The credential is kept once there is a conversation to resume. @returns {Promise<Answer>} */
  async function begin() {
    const isReplaced = conversationId !== null || store.get('replaced') !== null;
    const answer = await line.generate(hello);
    if (answer.outcome === 'expired') return { outcome: 'refused', code: 'NoToken' };
    if (answer.outcome !== 'ok') return answer;
    const opened = await line.open(answer.body.token, hello.locale);
    if (opened.outcome !== 'ok') return opened;
    store.remove('replaced');
    settle(answer.body, isReplaced ? 'replaced' : 'new');
    return opened;
  }

  /** @param {string} resume @returns {Promise<Answer>} */
  async function resumeWith(resume) {
    const answer = await line.generate({ ...hello, resume });
    if (answer.outcome === 'ok') settle(answer.body, 'resumed');
    if (answer.outcome === 'ok' || answer.outcome === 'later') return answer;
    if (answer.outcome === 'refused' && answer.code === 'OriginNotAllowed') return answer;
    if (store.get('resume') === resume) {
      store.remove('resume');
      store.set('replaced', '1');
    }
    return obtain();
  }

  /** @returns {Promise<Answer>} */
  async function obtain() {
    const resume = store.get('resume');
    if (resume) return resumeWith(resume);
    return exclusively(() => {
      const begunElsewhere = store.get('resume');
      return begunElsewhere ? resumeWith(begunElsewhere) : begin();
    });
  }

  return {
    get token() {
      return token;
    },
    get conversationId() {
      return conversationId;
    },
    renew() {
      renewing ??= obtain().finally(() => {
        renewing = null;
      });
      return renewing;
    },
    adopt,
    expire: () => {
      token = null;
    },
    stop() {
      stopped = true;
      token = null;
      timers.clearTimeout(refreshTimer);
    },
  };
}
