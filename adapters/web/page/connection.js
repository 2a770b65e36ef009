/**
 * Keeps one conversation connected: holds a socket open, opens it again when it is lost, and continues after the last
 * activity it heard (the watermark). Knows nothing of the page.
 *
 * @typedef {import('./direct-line.js').Answer} Answer
 * @typedef {'connecting' | 'online' | 'offline' | 'blocked'} ConnectionState
 *   `blocked`: the server does not let this page in; nothing is tried again
 *
 * @typedef {object} Socket the part of a WebSocket that is used
 * @property {(data: string) => void} send
 * @property {() => void} close
 * @property {(() => void) | null} onopen
 * @property {((event: { data: any }) => void) | null} onmessage
 * @property {(() => void) | null} onclose
 */
import { backoffMs } from './backoff.js';

/** The server hears from a living page at least this often, and networks keep the way open. */
const PING_EVERY_MS = 20_000;
/** A socket that does not open within this time is given up. */
const OPEN_WITHIN_MS = 15_000;
/** A message that was accepted comes back on the socket; when it does not within this time, the socket is dead. */
const ECHO_WITHIN_MS = 8_000;

/**
 * @param {object} config
 * @param {import('./direct-line.js').DirectLine} config.line
 * @param {import('./credentials.js').Credentials} config.credentials
 * @param {(url: string) => Socket} config.openSocket
 * @param {{ setTimeout: (run: () => void, ms: number) => number, clearTimeout: (timer: number) => void }} config.timers
 * @param {() => number} config.random from 0 up to 1
 * @param {{ activities: (activities: any[]) => void, state: (state: ConnectionState) => void }} config.on
 */
export function createConnection({ line, credentials, openSocket, timers, random, on }) {
  /** @type {ConnectionState} */
  let state = 'connecting';
  /** @type {Socket | null} */
  let socket = null;
  let watermark = '';
  let failures = 0;
  let frames = 0;
  let attempts = 0;
  let stopped = false;
  let retryTimer = 0;
  let socketTimer = 0;
  let echoTimer = 0;

  /** @param {ConnectionState} next */
  function become(next) {
    if (stopped || next === state) return;
    state = next;
    on.state(next);
  }

  /** @param {string} frame */
  function hear(frame) {
    if (!frame) return;
    const set = JSON.parse(frame);
    frames += 1;
    if (set.watermark) watermark = set.watermark;
    if (set.activities?.length) on.activities(set.activities);
  }

  function keepAlive() {
    socket?.send('');
    socketTimer = timers.setTimeout(keepAlive, PING_EVERY_MS);
  }

  /** Lets the socket go without treating it as lost. */
  function drop() {
    timers.clearTimeout(socketTimer);
    timers.clearTimeout(echoTimer);
    const old = socket;
    socket = null;
    if (!old) return;
    old.onopen = old.onmessage = old.onclose = null;
    old.close();
  }

  function lose() {
    drop();
    become('connecting');
    tryLater();
  }

  /** @param {number} [afterMs] */
  function tryLater(afterMs = 0) {
    failures += 1;
    timers.clearTimeout(retryTimer);
    retryTimer = timers.setTimeout(connect, Math.max(afterMs, backoffMs(failures, random())));
  }

  /** @param {string} url */
  function listen(url) {
    drop();
    const fresh = openSocket(url);
    socket = fresh;
    socketTimer = timers.setTimeout(lose, OPEN_WITHIN_MS);
    fresh.onopen = () => {
      timers.clearTimeout(socketTimer);
      failures = 0;
      become('online');
      socketTimer = timers.setTimeout(keepAlive, PING_EVERY_MS);
    };
    fresh.onmessage = (event) => hear(event.data);
    fresh.onclose = lose;
  }

  /** @returns {Promise<Answer>} */
  async function join() {
    const { token, conversationId } = credentials;
    if (!token || !conversationId) return { outcome: 'expired' };
    const answer = await line.rejoin(token, conversationId, watermark);
    return answer.outcome === 'missing' ? { outcome: 'expired' } : answer;
  }

  /** Joins, with a new token where the old one is not accepted. @returns {Promise<Answer>} */
  async function reach() {
    const joined = await join();
    if (joined.outcome !== 'expired') return joined;
    const renewed = await credentials.renew();
    if (renewed.outcome !== 'ok' || renewed.body.streamUrl) return renewed;
    const again = await join();
    if (again.outcome === 'expired') credentials.expire();
    return again;
  }

  /** A later attempt takes the place of one that is still under way, which may hang on a dead network. */
  async function connect() {
    if (stopped || state === 'blocked') return;
    timers.clearTimeout(retryTimer);
    attempts += 1;
    const attempt = attempts;
    const answer = await reach();
    if (stopped || attempt !== attempts) return;
    if (answer.outcome === 'ok') {
      credentials.adopt(answer.body);
      listen(answer.body.streamUrl);
    } else if (answer.outcome === 'refused') {
      become('blocked');
    } else {
      become('offline');
      tryLater(answer.outcome === 'later' ? answer.afterMs : 0);
    }
  }

  /** @param {number} framesBefore */
  function expectEcho(framesBefore) {
    timers.clearTimeout(echoTimer);
    if (!socket) return;
    echoTimer = timers.setTimeout(() => {
      if (frames === framesBefore) wake(true);
    }, ECHO_WITHIN_MS);
  }

  /** @param {boolean} isStale */
  function wake(isStale) {
    if (socket && !isStale) return;
    drop();
    become('connecting');
    failures = 0;
    void connect();
  }

  /** @param {object} activity @returns {Promise<Answer>} */
  async function post(activity) {
    const { token, conversationId } = credentials;
    if (!token || !conversationId) return { outcome: 'later' };
    const framesBefore = frames;
    const answer = await line.post(token, conversationId, activity);
    if (answer.outcome === 'ok') expectEcho(framesBefore);
    if (answer.outcome !== 'expired') return answer;
    credentials.expire();
    const renewed = await credentials.renew();
    if (renewed.outcome !== 'ok') return renewed;
    if (credentials.conversationId !== conversationId)
      return { outcome: 'refused', code: 'ConversationReplaced' };
    return line.post(credentials.token ?? '', conversationId, activity);
  }

  return {
    connect,

    /**
     * The network is back or the page is looked at again: connects now if it is not connected.
     *
     * @param {boolean} isStale true when the socket may have died unnoticed: it is replaced
     */
    wake,

    /** The device says that it has no network. */
    lose,

    /** Posts an activity, with a new token where needed. */
    post,

    /** The conversation is another one: its activities are heard from the first. */
    restart() {
      watermark = '';
      if (!socket) return;
      drop();
      void connect();
    },

    stop() {
      stopped = true;
      timers.clearTimeout(retryTimer);
      drop();
    },
  };
}

/** @typedef {ReturnType<typeof createConnection>} Connection */
