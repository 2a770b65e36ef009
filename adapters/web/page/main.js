import { readActivity } from './activity.js';
import { createBearings } from './bearings.js';
import { createComposer } from './composer.js';
import { createConnection } from './connection.js';
import { createCredentials } from './credentials.js';
import { exclusively, newId, openSocket, saveFile } from './device.js';
import { createDirectLine } from './direct-line.js';
import { byId } from './element.js';
import { createLog } from './log.js';
import { createMenu } from './menu.js';
import { createOutbox } from './outbox.js';
import { createScroll } from './scroll.js';
import { createStore, openLocalStorage } from './store.js';
import { createTexts } from './texts.js';
import { createWaiting } from './waiting.js';
import { fillTexts, readThemedName } from './wording.js';

/** A connection that comes back sooner needs no words. */
const SAY_CONNECTING_AFTER_MS = 800;
/** Hidden for longer, a page on a phone may have lost its socket without hearing of it. */
const STALE_AFTER_MS = 30_000;
/** Reading a long history aloud helps nobody: what is resumed is shown before the log begins to speak. */
const SPEAK_AFTER_MS = 300;

const query = new URLSearchParams(location.search);
const program = query.get('program')?.match(/^[a-z0-9-]{1,40}$/)?.[0];
const asked = query.get('lang');
const languages = asked ? [asked, ...navigator.languages] : navigator.languages;
const locale = languages[0] ?? 'en-US';
const isEmbedded = window.parent !== window;

const store = createStore(openLocalStorage(), program ?? 'any');
/** A conversation that goes on is shown in its own language from the first moment. */
const texts = createTexts([store.get('language') ?? '', ...languages]);

/** A one-time link hands over the credential of a conversation that was begun elsewhere. */
const handedOver = location.hash.match(/^#resume=([\w.-]+)$/)?.[1];
if (handedOver) {
  store.set('resume', handedOver);
  history.replaceState(null, '', location.pathname + location.search);
}
const timers = {
  /** @param {() => void} run @param {number} ms */
  setTimeout: (run, ms) => window.setTimeout(run, ms),
  /** @param {number} timer */
  clearTimeout: (timer) => window.clearTimeout(timer),
};

const logRegion = byId('log', HTMLDivElement);
const notice = byId('notice', HTMLParagraphElement);
const connectionLine = byId('connection', HTMLParagraphElement);
let name = '';
let sayConnecting = 0;

/** @param {string} words */
function announce(words) {
  notice.textContent = words;
}

/** @param {string} text @param {string} [title] */
function say(text, title) {
  notice.textContent = '';
  return outbox.add(text, title === text ? undefined : title);
}

const line = createDirectLine({
  fetch: (...request) => fetch(...request),
  base: new URL('/v3/directline', location.origin).href,
});

const credentials = createCredentials({
  line,
  store,
  timers,
  hello: { locale, ...(program ? { program } : {}) },
  exclusively,
  onConversation: beginConversation,
});

const connection = createConnection({
  line,
  credentials,
  timers,
  openSocket,
  random: Math.random,
  on: { activities: showActivities, state: showConnection },
});

const outbox = createOutbox({
  store,
  timers,
  random: Math.random,
  newId,
  now: () => new Date().toISOString(),
  post: (entry) =>
    connection.post({
      type: 'message',
      text: entry.text,
      locale,
      channelData: { clientActivityID: entry.id, ...(entry.title ? { title: entry.title } : {}) },
    }),
  onChange: showOwn,
});

/** What is tapped is said, and the focus goes to it. @param {string} words @param {string} [title] */
const tap = (words, title) => log.focus(say(words, title).id);

const log = createLog({
  list: byId('messages', HTMLOListElement),
  texts,
  say: tap,
  retry: (id) => outbox.retry(id),
  announce,
});

const composer = createComposer({
  form: byId('composer', HTMLFormElement),
  words: byId('words', HTMLTextAreaElement),
  counter: byId('counter', HTMLParagraphElement),
  store,
  texts,
  onSend: say,
});

const scroll = createScroll({
  top: byId('top', HTMLDivElement),
  bottom: byId('composer', HTMLFormElement),
  content: byId('main', HTMLElement),
  button: byId('to-newest', HTMLButtonElement),
  anchor: () => log.unread,
});

const bearings = createBearings({ texts, say: tap, read: readStanding, onDocuments: showDocuments });

const waiting = createWaiting(byId('typing', HTMLDivElement));

/** @param {'new' | 'resumed' | 'replaced'} change */
function beginConversation(change) {
  log.clearHeard();
  connection.restart();
  speak(change !== 'resumed');
  if (change === 'new' && !store.lasting) announce(texts.of('forgetful'));
  if (change !== 'replaced') return;
  void documents?.then((dialog) => dialog.clear());
  log.clear();
  composer.putBack(outbox.takeBack().map((entry) => entry.title ?? entry.text));
  announce(texts.of('replaced'));
}

/** @param {boolean} isSpeaking */
function speak(isSpeaking) {
  logRegion.setAttribute('aria-live', isSpeaking ? 'polite' : 'off');
}

/** @param {any[]} activities */
function showActivities(activities) {
  let isGrown = false;
  let isElsewhere = false;
  for (const activity of activities) {
    const read = readActivity(activity);
    if (!read) continue;
    if (read.shown.language) speakLanguage(read.shown.language);
    if (read.clientId) outbox.confirm(read.clientId);
    isGrown = log.show(read.shown, read.seq, read.clientId) || isGrown;
    if (read.shown.from === 'person') continue;
    waiting.end();
    bearings.heard(read.shown);
    isElsewhere = !read.progress || bearings.moved(read.progress) || isElsewhere;
  }
  if (isElsewhere) void bearings.refresh();
  if (isGrown) scroll.grew(false);
  if (isGrown && document.hidden) document.title = `• ${name}`;
  if (logRegion.getAttribute('aria-live') === 'off') setTimeout(() => speak(true), SPEAK_AFTER_MS);
}

/** The page follows the language in which the assistant writes. @param {string} language */
function speakLanguage(language) {
  if (!texts.speak(language)) return;
  store.set('language', texts.language);
  writePage();
  menu.fill();
  composer.hint();
  void documents?.then((dialog) => dialog.fill());
}

/** The page's own words, in the language of now. */
function writePage() {
  name = readThemedName() || texts.of('name');
  fillTexts(texts, name);
}

/** @param {import('./outbox.js').Entry} entry */
function showOwn(entry) {
  log.showOwn(entry);
  if (entry.state === 'sending') {
    scroll.grew(true);
    if (!log.isWithPerson) waiting.begin();
  }
  if (entry.state === 'waiting' || entry.state === 'refused') waiting.end();
}

/** @type {Promise<import('./documents.js').DocumentsDialog> | null} */
let documents = null;

/** Few programs want documents: the others' pages do not load for it. @param {import('./documents.js').Shown | null} shown */
async function showDocuments(shown) {
  if (!shown && !documents) return;
  documents ??= import('./documents.js').then(({ createDocuments }) =>
    createDocuments({
      texts,
      timers,
      newId,
      ask: connection.ask,
      line: line.documents,
      refresh: bearings.refresh,
    }),
  );
  (await documents).show(shown);
}

async function readStanding() {
  const { token, conversationId } = credentials;
  const answer = token && conversationId ? await line.standing(token, conversationId) : null;
  return answer?.outcome === 'ok' ? answer.body : null;
}

/** @param {import('./connection.js').ConnectionState} state */
function showConnection(state) {
  clearTimeout(sayConnecting);
  document.body.dataset.connection = state;
  if (state === 'online') {
    outbox.flush();
    void documents?.then((dialog) => dialog.flush());
  }
  if (state === 'connecting' && connectionLine.textContent === '') {
    sayConnecting = window.setTimeout(() => {
      connectionLine.textContent = texts.of('connecting');
    }, SAY_CONNECTING_AFTER_MS);
  }
  if (state === 'connecting') return;
  const words = { online: '', offline: texts.of('offline'), blocked: texts.of('blocked') };
  connectionLine.textContent = words[state];
}

async function save() {
  const { token, conversationId } = credentials;
  const file = token && conversationId ? await line.transcript(token, conversationId) : null;
  if (file) saveFile(file, texts.of('fileName'));
  announce(texts.of(file ? 'saved' : 'notSaved'));
}

/** Forgets all that this device knows of the conversation; the other tabs hear of it. */
function forget() {
  store.set('left', '1');
  leave();
}

function leave() {
  connection.stop();
  credentials.stop();
  outbox.takeBack();
  composer.clear();
  store.clear();
  log.clear();
  waiting.end();
  announce('');
  logRegion.hidden = true;
  bearings.clear();
  void documents?.then((dialog) => dialog.clear());
  byId('composer', HTMLFormElement).hidden = true;
  byId('menu-button', HTMLButtonElement).hidden = true;
  const left = byId('left', HTMLDivElement);
  left.hidden = false;
  left.focus();
}

function prepareLeaving() {
  const dialog = byId('leave', HTMLDialogElement);
  byId('leave-cancel', HTMLButtonElement).addEventListener('click', () => dialog.close());
  byId('leave-confirm', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
    forget();
  });
}

function listenToTheDevice() {
  let hiddenAt = 0;
  addEventListener('online', () => connection.wake(true));
  addEventListener('offline', () => connection.lose());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now();
    else connection.wake(Date.now() - hiddenAt > STALE_AFTER_MS);
    if (!document.hidden) document.title = name;
  });
  addEventListener('storage', (event) => {
    if (event.key === store.fullKey('left') && event.newValue) leave();
  });
  document.addEventListener('keydown', (event) => {
    const isOurs = event.defaultPrevented || document.querySelector('dialog[open]');
    if (isEmbedded && event.key === 'Escape' && !isOurs)
      window.parent.postMessage('second-opinion.close', '*');
  });
}

if (program) document.documentElement.dataset.program = program;
if (isEmbedded) document.body.classList.add('embedded');
const menu = createMenu({
  button: byId('menu-button', HTMLButtonElement),
  list: byId('menu', HTMLUListElement),
  entries: () => [
    { title: texts.of('help'), run: () => say('help', texts.of('help')) },
    { title: texts.of('person'), run: () => say('human', texts.of('person')) },
    ...texts.others.map((other) => ({ title: other.name, language: other.tag, run: () => say(other.name) })),
    { title: texts.of('save'), run: save },
    { title: texts.of('startOver'), run: () => say('start over', texts.of('startOver')) },
    { title: texts.of('leave'), run: () => byId('leave', HTMLDialogElement).showModal() },
  ],
});
writePage();
prepareLeaving();
byId('begin-again', HTMLButtonElement).addEventListener('click', () => location.reload());
listenToTheDevice();
showConnection('connecting');
outbox.restore();
void connection.connect();
