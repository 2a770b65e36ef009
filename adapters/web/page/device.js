/** What the page asks of the browser beyond the document. */

/** 128 random bits; `crypto.randomUUID` exists on secure pages only. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Always on the page's own host: behind a proxy the server may not know its outer name.
 *
 * @param {string} url
 * @returns {import('./connection.js').Socket}
 */
export function openSocket(url) {
  const address = new URL(url);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  address.host = location.host;
  return /** @type {any} */ (new WebSocket(address));
}

/** @param {Blob} file @param {string} name */
export function saveFile(file, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Runs one tab's work at a time. A browser without locks, or one that denies them to a frame whose storage it blocks,
 * runs it at once.
 *
 * @template T @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function exclusively(work) {
  let isStarted = false;
  const start = () => {
    isStarted = true;
    return work();
  };
  try {
    return await navigator.locks.request('second-opinion', start);
  } catch (error) {
    if (isStarted) throw error;
    return work();
  }
}
