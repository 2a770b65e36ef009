/**
 * The requests of Direct Line 3.0, each answered with a value: no request of this module ever rejects.
 *
 * - `ok`: done; `body` is the JSON that came back.
 * - `expired`: the token or credential is not accepted (any more); a new one has to be asked for.
 * - `missing`: there is no such conversation.
 * - `later`: nobody is reached, or the server is busy; the same request can be made again, not before `afterMs` if given.
 * - `refused`: the request will never be accepted as it is.
 *
 * @typedef {{ outcome: 'ok', body: any }} Done
 * @typedef {{ outcome: 'expired' } | { outcome: 'missing' } | { outcome: 'later', afterMs?: number } | { outcome: 'refused', code: string }} NotDone
 * @typedef {Done | NotDone} Answer
 */

/** A phone that changes networks leaves requests hanging for minutes; after this they are made again. */
const REQUEST_TIMEOUT_MS = 20_000;

/** @param {Response} response @returns {Promise<any>} */
async function readJson(response) {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** @param {Response} response @returns {Promise<Answer>} */
async function answerOf(response) {
  const body = await readJson(response);
  if (response.ok) return body ? { outcome: 'ok', body } : { outcome: 'later' };
  const code = String(body?.error?.code ?? response.status);
  if (code === 'OriginNotAllowed') return { outcome: 'refused', code };
  if (response.status === 401 || response.status === 403) return { outcome: 'expired' };
  if (response.status === 404) return { outcome: 'missing' };
  if (response.status !== 408 && response.status !== 429 && response.status < 500)
    return { outcome: 'refused', code };
  const afterSeconds = Number(response.headers.get('retry-after'));
  return afterSeconds > 0 ? { outcome: 'later', afterMs: afterSeconds * 1000 } : { outcome: 'later' };
}

/**
 * @param {object} config
 * @param {typeof globalThis.fetch} config.fetch
 * @param {string} config.base address of the server's `/v3/directline`
 */
export function createDirectLine({ fetch, base }) {
  /**
   * @param {string} method
   * @param {string} path
   * @param {string | null} token
   * @param {object | Blob} [body] a `Blob` goes as it is, anything else as JSON
   */
  async function request(method, path, token, body) {
    /** @type {Record<string, string>} */
    const headers = {};
    if (token) headers.authorization = `Bearer ${token}`;
    const isBytes = body instanceof Blob;
    if (body) headers['content-type'] = isBytes ? 'application/octet-stream' : 'application/json';
    try {
      return await fetch(base + path, {
        method,
        headers,
        body: isBytes ? body : body ? JSON.stringify(body) : null,
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
      });
    } catch {
      return null;
    }
  }

  /** @param {Parameters<typeof request>} args @returns {Promise<Answer>} */
  async function ask(...args) {
    const response = await request(...args);
    return response ? answerOf(response) : { outcome: 'later' };
  }

  /** @param {string} id */
  const at = (id) => `/conversations/${encodeURIComponent(id)}`;

  return {
    /** @param {{ resume?: string, locale: string, program?: string }} hello */
    generate: (hello) => ask('POST', '/tokens/generate', null, hello),

    /** @param {string} token */
    refresh: (token) => ask('POST', '/tokens/refresh', token, {}),

    /** @param {string} token @param {string} locale */
    open: (token, locale) => ask('POST', '/conversations', token, { locale }),

    /** @param {string} token @param {string} id @param {string} watermark */
    rejoin: (token, id, watermark) =>
      ask('GET', `${at(id)}${watermark ? `?watermark=${encodeURIComponent(watermark)}` : ''}`, token),

    /** @param {string} token @param {string} id @param {object} activity */
    post: (token, id, activity) => ask('POST', `${at(id)}/activities`, token, activity),

    /** Where the person stands. @param {string} token @param {string} id */
    standing: (token, id) => ask('GET', `${at(id)}/standing`, token),

    documents: {
      /** @param {string} token @param {string} id @param {{ id: string, name: string, bytes: number }} offered */
      begin: (token, id, offered) => ask('POST', `${at(id)}/documents`, token, offered),

      /** @param {string} token @param {string} id @param {string} document @param {number} part @param {Blob} bytes */
      addPart: (token, id, document, part, bytes) =>
        ask('PUT', `${at(id)}/documents/${document}/parts/${part}`, token, bytes),

      /** @param {string} token @param {string} id @param {string} document */
      end: (token, id, document) => ask('POST', `${at(id)}/documents/${document}/end`, token, {}),

      /** @param {string} token @param {string} id @param {string} document */
      remove: (token, id, document) => ask('DELETE', `${at(id)}/documents/${document}`, token),
    },

    /**
     * The conversation as a text file.
     *
     * @param {string} token @param {string} id @returns {Promise<Blob | null>}
     */
    async transcript(token, id) {
      const response = await request('GET', `${at(id)}/transcript`, token);
      return response?.ok ? response.blob() : null;
    },
  };
}

/** @typedef {ReturnType<typeof createDirectLine>} DirectLine */
