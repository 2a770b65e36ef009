/**
 * Where the person is: who writes with them, how far they have come, what they answered, how to reach a person outside
 * the chat and until when clarifying questions are taken.
 *
 * @typedef {object} Standing
 * @property {string} [language] BCP 47
 * @property {{ number: number, label: string, value: string }[]} [answers]
 * @property {boolean} [mayChange]
 * @property {string | null} [help]
 * @property {string | null} [window]
 * @property {import('./documents.js').Shown | null} [documents]
 */
import { byId, element } from './element.js';
import { answerList, linked, speakerOf } from './message.js';

/**
 * @param {object} config
 * @param {import('./texts.js').Texts} config.texts
 * @param {() => Promise<Standing | null>} config.read `null` while nobody is reached
 * @param {import('./message.js').Say} config.say
 * @param {(documents: NonNullable<Standing['documents']> | null) => void} config.onDocuments
 */
export function createBearings({ texts, read, say, onDocuments }) {
  const dialog = byId('answers', HTMLDialogElement);
  const opener = byId('answers-button', HTMLButtonElement);
  const place = byId('answers-place', HTMLDivElement);
  /** @type {Standing} */
  let standing = {};
  /** @type {{ number: number, of: number, label: string } | undefined} */
  let progress;
  let reads = 0;

  /** @param {string} id @param {string | null | undefined} words */
  function line(id, words) {
    const paragraph = byId(id, HTMLElement);
    paragraph.hidden = !words;
    paragraph.lang = standing.language ?? texts.language;
    paragraph.replaceChildren(...linked(words ?? ''));
  }

  function fill() {
    const { answers = [], mayChange = false } = standing;
    line('help', standing.help);
    line('window', standing.window);
    onDocuments(standing.documents ?? null);
    byId('answers-hint', HTMLElement).hidden = !mayChange;
    opener.hidden = answers.length === 0;
    const list = answerList(answers, texts, mayChange ? change : null);
    if (standing.language) list.lang = standing.language;
    place.replaceChildren(list);
  }

  /** @type {import('./message.js').Say} */
  function change(words, title) {
    dialog.close();
    say(words, title);
  }

  /** What an earlier question answers later is passed over. */
  async function refresh() {
    reads += 1;
    const mine = reads;
    const answer = await read();
    if (!answer || mine !== reads) return;
    standing = answer;
    fill();
  }

  opener.addEventListener('click', () => {
    dialog.showModal();
    void refresh();
  });
  byId('answers-close', HTMLButtonElement).addEventListener('click', () => dialog.close());

  return {
    refresh,

    /** @param {import('./message.js').Shown} shown what the other side said last */
    heard(shown) {
      const speaker = byId('speaker', HTMLElement);
      speaker.replaceChildren(element('b', {}, [speakerOf(shown, texts)]));
      speaker.dataset.from = shown.from;
    },

    /** @param {NonNullable<typeof progress>} next @returns {boolean} whether that is another stage */
    moved(next) {
      const isNew = next.number !== progress?.number || next.of !== progress.of;
      progress = next;
      byId('progress', HTMLDivElement).hidden = false;
      byId('progress-text', HTMLLabelElement).textContent = texts.of('progress', next);
      const bar = byId('progress-bar', HTMLProgressElement);
      bar.max = next.of;
      bar.value = next.number;
      return isNew;
    },

    clear() {
      reads += 1;
      standing = {};
      fill();
      byId('progress', HTMLDivElement).hidden = true;
      byId('speaker', HTMLElement).replaceChildren();
    },
  };
}
