/**
 * Where the person writes. Enter sends, Shift+Enter begins a line; while an input method composes, Enter is its own.
 * The draft outlives a reload.
 */

/** The server takes no longer message. */
const LONGEST_MESSAGE = 10_000;
/** From here on the count of what is left is shown. */
const COUNT_FROM = 9_000;

/** Safari ends a composition before it reports the Enter that ended it, with this code. */
const COMPOSING_KEY_CODE = 229;

/**
 * @param {object} config
 * @param {HTMLFormElement} config.form
 * @param {HTMLTextAreaElement} config.words
 * @param {HTMLElement} config.counter
 * @param {import('./store.js').Store} config.store
 * @param {import('./texts.js').Texts} config.texts
 * @param {(text: string) => void} config.onSend
 */
export function createComposer({ form, words, counter, store, texts, onSend }) {
  /** Grows with the text; the style sheet ends it at six lines. */
  function resize() {
    words.style.height = 'auto';
    words.style.height = `${words.scrollHeight + words.offsetHeight - words.clientHeight}px`;
  }

  function count() {
    const left = LONGEST_MESSAGE - words.value.trim().length;
    const isOver = left < 0;
    words.toggleAttribute('aria-invalid', isOver);
    if (isOver) words.setAttribute('aria-invalid', 'true');
    counter.classList.toggle('over', isOver);
    if (isOver) counter.textContent = texts.of('charactersOver', { count: -left });
    else
      counter.textContent =
        left <= LONGEST_MESSAGE - COUNT_FROM ? texts.of('charactersLeft', { count: left }) : '';
  }

  function hint() {
    words.placeholder = texts.of('writeHint');
  }

  function changed() {
    if (words.value) store.set('draft', words.value);
    else store.remove('draft');
    resize();
    count();
  }

  function send() {
    const text = words.value.trim();
    if (!text || text.length > LONGEST_MESSAGE) return;
    words.value = '';
    changed();
    onSend(text);
  }

  words.addEventListener('input', changed);
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (event.keyCode === COMPOSING_KEY_CODE) return;
    event.preventDefault();
    send();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
    words.focus();
  });
  window.addEventListener('resize', resize);
  words.value = store.get('draft') ?? '';
  changed();
  hint();

  return {
    /** Says in the language of now what to do here. */
    hint,

    /** Puts words back that could not be sent, before what is being written. @param {string[]} texts */
    putBack(texts) {
      words.value = [...texts, words.value].filter(Boolean).join('\n');
      changed();
    },
    clear() {
      words.value = '';
      changed();
    },
  };
}
