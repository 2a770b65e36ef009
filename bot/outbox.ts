/** What a turn leaves for channels to send, each job with an id of its own. */
import type { Message } from '../adapters/channel.ts';
import type { TurnWrites } from '../adapters/store/store.ts';
import type { ThreadJob } from '../adapters/teams/thread.ts';
import type { DocumentScan, IdentityCheck, MailSend, ThreadUpdate } from '../machines/effects.ts';
import type { ChannelName } from '../machines/events.ts';
import { renderMail } from './mails.ts';
import { renderPhrase } from './render.ts';

type Jobs = TurnWrites['outbox'];

/** A job for each channel that is sent to; the web reads the transcript instead. */
export const messageJobs = (id: string, messages: readonly Message[]): Jobs => {
  const toSend = messages.filter(({ from, channel }) => from !== 'person' && channel !== 'web');
  const channels = [...new Set(toSend.map(({ channel }) => channel))];
  return channels.map((channel, index) => jobOf(index === 0 ? id : `${id}:${channel}`, channel, toSend));
};

const jobOf = (id: string, channel: ChannelName, toSend: readonly Message[]): Jobs[number] => {
  const among = toSend.filter((message) => message.channel === channel);
  const notices = among.flatMap(({ notice }) => notice ?? []);
  return { id, channel, seqs: among.map(({ seq }) => seq), ...(notices.length > 0 ? { notices } : {}) };
};

/** A job for each mail, which is rendered now: what is sent is what was decided. */
export const mailJobs = (id: string, orders: readonly MailSend[], language: string): Jobs =>
  orders.map((order) => ({
    id: `${id}:mail:${order.notice}`,
    channel: 'email',
    seqs: [],
    content: renderMail(order, language),
    notices: [order.notice],
  }));

/** A look-up at the desk. */
export const deskJobs = (id: string, orders: readonly IdentityCheck[]): Jobs =>
  orders.map(({ number, birthDates }) => ({
    id: `${id}:desk`,
    channel: 'desk',
    seqs: [],
    content: { number, birthDates },
  }));

/** A look at a document, by whatever scans them. */
export const scanJobs = (id: string, orders: readonly DocumentScan[]): Jobs =>
  orders.map(({ id: document }) => ({
    id: `${id}:scan:${document}`,
    channel: 'scan',
    seqs: [],
    content: { document },
    notices: [document],
  }));

/** Coordinators read English. `after` is the last message before the turn. */
export const threadJobs = (id: string, orders: readonly ThreadUpdate[], after: number): Jobs =>
  orders.map(({ notes }) => ({
    id: `${id}:thread`,
    channel: 'teams',
    seqs: [],
    content: { notes: notes.map((note) => renderPhrase(note, 'en')), after } satisfies ThreadJob,
  }));
