/**
 * What this device remembers: the credential to resume, the draft, and what was written but not sent.
 * Where the browser keeps nothing (private mode, a frame without storage) it is remembered until the page closes.
 *
 * @typedef {object} Store
 * @property {boolean} lasting false when nothing outlives the page
 * @property {(key: string) => string | null} get
 * @property {(key: string, value: string) => void} set
 * @property {(key: string) => void} remove
 * @property {(start: string) => string[]} keys the keys that begin so
 * @property {() => void} clear forgets everything of this store and nothing else
 * @property {(key: string) => string} fullKey the key as `storage` events of other tabs name it
 */

/** @returns {Storage | null} `null` where the browser refuses; merely reading the property can throw */
export function openLocalStorage() {
  try {
    const storage = window.localStorage;
    storage.setItem('second-opinion.probe', '');
    storage.removeItem('second-opinion.probe');
    return storage;
  } catch {
    return null;
  }
}

/**
 * @param {Storage | null} storage
 * @param {string} name keeps conversations of different programs apart
 * @returns {Store}
 */
export function createStore(storage, name) {
  const prefix = `second-opinion.${name}.`;
  /** @type {Map<string, string>} */
  const memory = new Map();

  /** @param {string} key */
  const get = (key) => memory.get(key) ?? storage?.getItem(prefix + key) ?? null;

  /** @param {string} key @param {string} value */
  function set(key, value) {
    try {
      if (!storage) throw new Error('no storage');
      storage.setItem(prefix + key, value);
      memory.delete(key);
    } catch {
      memory.set(key, value);
    }
  }

  /** @param {string} key */
  function remove(key) {
    memory.delete(key);
    storage?.removeItem(prefix + key);
  }

  /** @param {string} start */
  function keys(start) {
    const kept = storage ? Object.keys(storage) : [];
    const own = kept.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return [...new Set([...own, ...memory.keys()])].filter((key) => key.startsWith(start));
  }

  return {
    lasting: storage !== null,
    get,
    set,
    remove,
    keys,
    clear() {
      for (const key of keys('')) remove(key);
    },
    fullKey: (key) => prefix + key,
  };
}
