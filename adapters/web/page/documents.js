/**
 * The dialog in which documents are added: what is on its way, what the conversation has, and what went wrong.
 *
 * @typedef {object} Shown what the server says of documents
 * @property {{ accept: string, kinds: string, atMost: number, megabytesAtMost: number } | null} rules
 * @property {{ id: string, name: string, bytes: number, isWaiting: boolean }[]} added
 *
 * @typedef {import('./uploads.js').Upload} Upload
 */
import { byId, element } from './element.js';
import { createUploads } from './uploads.js';

const MEGABYTE = 2 ** 20;
/** A scanner takes seconds; so often it is looked while the dialog is open. */
const LOOK_EVERY_MS = 5_000;

/** The words for each refusal of the server; any other is `documentFailed`. */
const REFUSALS = /** @type {Record<string, string>} */ ({
  DocumentTooBig: 'documentTooBig',
  DocumentKind: 'documentKind',
  DocumentEmpty: 'documentEmpty',
  TooManyDocuments: 'documentTooMany',
  DocumentsClosed: 'documentsClosed',
});

/**
 * @param {Pick<Parameters<typeof createUploads>[0], 'ask' | 'line' | 'timers' | 'newId'> & {
 *   texts: import('./texts.js').Texts, refresh: () => Promise<void> }} config
 */
export function createDocuments({ texts, timers, newId, ask, line, refresh }) {
  const opener = byId('documents-button', HTMLButtonElement);
  const dialog = byId('documents', HTMLDialogElement);
  const input = byId('documents-file', HTMLInputElement);
  const list = byId('documents-list', HTMLUListElement);
  const status = byId('documents-said', HTMLParagraphElement);
  /** @type {Shown} */
  let shown = { rules: null, added: [] };
  /** @type {Map<Upload, HTMLLIElement>} */
  const lines = new Map();
  let looking = 0;

  const uploads = createUploads({ ask, line, timers, newId, random: Math.random, onChange: changed });

  const limits = () => ({
    kinds: shown.rules?.kinds ?? '',
    megabytes: shown.rules?.megabytesAtMost ?? 0,
    count: shown.rules?.atMost ?? 0,
  });

  /** @param {string} name @param {string} words */
  function say(name, words) {
    status.textContent = texts.of('documentLine', { name, words });
  }

  /** @param {Upload} upload */
  function wordsFor({ state, sent, bytes, code = '' }) {
    if (state === 'refused') return texts.of(REFUSALS[code] ?? 'documentFailed', limits());
    if (state === 'sending')
      return texts.of('documentSending', { percent: Math.floor((100 * sent) / bytes) });
    return texts.of({ queued: 'documentQueued', waiting: 'documentWaiting', added: 'documentAdded' }[state]);
  }

  /** @param {string} title @param {string} name @param {() => void} run */
  function button(title, name, run) {
    const made = element('button', { type: 'button' }, [
      title,
      element('span', { class: 'unseen' }, [` ${name}`]),
    ]);
    made.addEventListener('click', run);
    return made;
  }

  /** @param {string} name @param {number} bytes */
  const heading = (name, bytes) => {
    const size = Math.max(0.1, Math.round((10 * bytes) / MEGABYTE) / 10);
    return [
      element('span', { class: 'name', dir: 'auto' }, [name]),
      ` (${texts.of('documentSize', { size })})`,
    ];
  };

  /** @param {string} id @param {string} name */
  async function remove(id, name) {
    const isGone = await uploads.remove(id);
    for (const upload of lines.keys()) if (isGone && upload.id === id) lines.delete(upload);
    say(name, texts.of(isGone ? 'documentRemoved' : 'documentNotRemoved'));
    await refresh();
    fill();
    focusBack();
  }

  /** What had the focus is gone. */
  function focusBack() {
    if (dialog.open && !dialog.contains(document.activeElement)) {
      (input.disabled ? byId('documents-close', HTMLButtonElement) : input).focus();
    }
  }

  /** @param {Upload} upload */
  function fillLine(upload) {
    const { id, name, bytes, sent, state } = upload;
    const item = lines.get(upload);
    if (!item) return;
    const isMoving = state === 'sending' || state === 'waiting';
    const isFresh = item.dataset.state !== state;
    if (!isFresh) {
      item.querySelector('progress')?.setAttribute('value', String(sent));
      item.querySelector('.state')?.replaceChildren(wordsFor(upload));
      return;
    }
    const hadFocus = item.contains(document.activeElement);
    item.dataset.state = state;
    item.replaceChildren(
      ...heading(name, bytes),
      element('span', { class: `state ${state}` }, [wordsFor(upload)]),
      ...(isMoving
        ? [element('progress', { max: String(bytes), value: String(sent), 'aria-label': name })]
        : []),
      ...(state === 'refused' ? [button(texts.of('tryAgain'), name, () => uploads.retry(upload.id))] : []),
      button(texts.of(state === 'refused' ? 'remove' : 'cancel'), name, () => void remove(id, name)),
    );
    if (hadFocus) item.querySelector('button')?.focus();
  }

  /** Progress is said at its half and its end, not at each part. @param {Upload} upload */
  function changed(upload) {
    const item = lines.get(upload);
    const half = upload.bytes / 2;
    const isHalf = upload.state === 'sending' && upload.sent >= half && item?.dataset.half === undefined;
    if (item && isHalf) item.dataset.half = '';
    if (isHalf || (upload.state !== 'sending' && item?.dataset.state !== upload.state)) {
      say(upload.name, wordsFor(upload));
    }
    if (upload.state !== 'added') return fillLine(upload);
    const hadFocus = item?.contains(document.activeElement);
    lines.delete(upload);
    void refresh().then(() => {
      fill();
      if (hadFocus) focusBack();
    });
  }

  /** @param {Shown['added'][number]} document */
  function addedLine({ id, name, bytes, isWaiting }) {
    return element('li', {}, [
      ...heading(name, bytes),
      element('span', { class: 'state' }, [texts.of(isWaiting ? 'documentChecking' : 'documentAdded')]),
      ...(shown.rules ? [button(texts.of('remove'), name, () => void remove(id, name))] : []),
    ]);
  }

  function fill() {
    const { rules, added } = shown;
    opener.hidden = rules === null && added.length === 0;
    byId('documents-add', HTMLLabelElement).hidden = rules === null;
    input.disabled = rules === null;
    input.accept = rules?.accept ?? '';
    byId('documents-hint', HTMLParagraphElement).textContent = rules
      ? texts.of('documentsHint', limits())
      : texts.of('documentsClosed');
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    list.replaceChildren(...added.map(addedLine), ...lines.values());
    if (focused instanceof HTMLElement) focused.focus();
    if (focused) focusBack();
  }

  function look() {
    timers.clearTimeout(looking);
    if (!dialog.open || !shown.added.some(({ isWaiting }) => isWaiting)) return;
    looking = timers.setTimeout(() => void refresh(), LOOK_EVERY_MS);
  }

  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      const upload = uploads.add(file);
      lines.set(upload, element('li'));
      fillLine(upload);
    }
    input.value = '';
    fill();
  });
  opener.addEventListener('click', () => {
    dialog.showModal();
    void refresh();
  });
  byId('documents-close', HTMLButtonElement).addEventListener('click', () => dialog.close());

  return {
    /** What the server has of documents now; `null` for nothing. @param {Shown | null} now */
    show(now) {
      const isSame = JSON.stringify(now) === JSON.stringify(shown);
      shown = now ?? { rules: null, added: [] };
      if (!isSame || list.childElementCount === 0) fill();
      look();
    },

    flush: () => uploads.flush(),
    fill,

    /** The conversation is gone from this device. */
    clear() {
      uploads.clear();
      lines.clear();
      shown = { rules: null, added: [] };
      dialog.close();
      fill();
    },
  };
}

/** @typedef {ReturnType<typeof createDocuments>} DocumentsDialog */
