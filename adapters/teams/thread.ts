/**
 * One thread for each conversation that waits. A job says that something changed; what is sent is what the thread lacks:
 * its first card, the words since the last ones it has, the card as it is now. What was said before the wish for a person
 * follows once somebody took the conversation over: to pick it, nobody needs to read of an illness. So a job that is tried again repeats
 * nothing that arrived, and two changes in quick order are one update.
 */
import { createHash } from 'node:crypto';
import type { ConversationId } from '../../machines/events.ts';
import type { Delivery, Message, Outbound } from '../channel.ts';
import { type ConversationSeen, conversationCard } from './cards/conversation.ts';
import type { Address, Connection, Sent } from './connection.ts';
import { retryLater } from './patience.ts';
import type { KeptPlace, Look, TeamsPorts } from './ports.ts';

/** A team's channel. */
export interface Place {
  readonly address: Address;
  readonly teamId: string;
}

export interface Thread {
  /** Of the thread itself, its root in it. */
  readonly address: Address;
  readonly rootId: string;
  readonly cardId: string;
  /** What the card showed last. */
  readonly shown: string;
  /** The last message of the transcript that the thread has. */
  readonly seq: number;
  /** What was said before the wish and is not told yet: after one message, up to another. */
  readonly earlier?: { readonly after: number; readonly upTo: number };
  /** The last job whose notes the thread has. */
  readonly noted?: string;
}

/** What a turn leaves to be shown to coordinators. */
export interface ThreadJob {
  /** For coordinators alone, in words. */
  readonly notes: readonly string[];
  /** The last message before this turn: a thread that this job begins is told what came after it. */
  readonly after: number;
}

/** House: how soon a conversation looks again for a place, while the app is in no team. */
const noPlaceSeconds = 60;
/** Teams takes 28 KB a message, in UTF-16; this leaves room for what surrounds the words. */
const longestPost = 9_000;
const page = 200;

const threadAddress = (place: string, rootId: string): string => `${place};messageid=${rootId}`;

export const createThread = (connection: Connection, ports: TeamsPorts) => {
  const { threads, say } = ports;

  /** Begins the thread, or finds it. */
  const open = async (id: ConversationId, look: Look, after: number): Promise<Thread | Delivery> => {
    const kept = await threads.thread(id, 'coordinators');
    if (kept) return kept.body as Thread;
    const place = placeFor(look, await threads.places());
    if (!place) return { outcome: 'failed', code: 'no-team', retry: 'later', afterSeconds: noPlaceSeconds };
    const { address } = place.body as Place;
    const card = conversationCard(look.seen, say);
    const begun = await connection.begin(address, { card });
    if (begun.outcome !== 'sent') return begun.outcome === 'gone' ? forgetPlace(place) : retryLater(begun);
    const thread: Thread = {
      address: { ...address, conversationId: threadAddress(address.conversationId, begun.id) },
      rootId: begun.id,
      cardId: begun.id,
      shown: digest(look.seen),
      seq: after,
      earlier: { after: 0, upTo: after },
    };
    await keep(id, thread);
    return thread;
  };

  /** The channel was deleted, or the app taken out of it without a word: the next try finds another place. */
  const forgetPlace = async (place: KeptPlace): Promise<Delivery> => {
    await threads.removePlace(place.id);
    return { outcome: 'failed', code: 'place-gone', retry: 'later', afterSeconds: 1 };
  };

  const keep = (conversationId: ConversationId, thread: Thread) =>
    threads.saveThread({
      conversationId,
      kind: 'coordinators',
      address: thread.address.conversationId,
      body: thread,
    });

  /** Posts what was said after one message, up to another, except what coordinators wrote here themselves. */
  const post = async (
    id: ConversationId,
    { address }: Thread,
    { after, upTo }: { readonly after: number; readonly upTo: number },
    told: (seq: number) => Promise<void>,
  ): Promise<Sent | null> => {
    for (let seq = after; seq < upTo; ) {
      const messages = (await ports.messagesAfter(id, seq, page)).filter((message) => message.seq <= upTo);
      for (const { html, seq: whole } of postsOf(messages, say)) {
        const sent = await connection.send(address, { html });
        if (sent.outcome !== 'sent') return sent;
        await told(whole);
      }
      const last = messages.at(-1)?.seq;
      if (last === undefined) return null;
      seq = last;
      await told(seq);
    }
    return null;
  };

  /** Brings the thread's words up to date. */
  const tell = async (
    id: ConversationId,
    from: Thread,
    state: ConversationSeen['state'],
    job: { readonly id: string; readonly notes: readonly string[] },
  ): Promise<Thread | Sent> => {
    let thread = from;
    const change = (changes: Partial<Thread>) => {
      thread = { ...thread, ...changes };
      return keep(id, thread);
    };
    const { earlier } = thread;
    const refused =
      (earlier && state === 'owned'
        ? await post(id, thread, earlier, (seq) => change({ earlier: { after: seq, upTo: earlier.upTo } }))
        : null) ??
      (await post(id, thread, { after: thread.seq, upTo: Number.MAX_SAFE_INTEGER }, (seq) =>
        change({ seq }),
      ));
    if (refused) return refused;
    if (job.notes.length > 0 && thread.noted !== job.id) {
      const html = job.notes.map((note) => `<b>${escaped(note)}</b>`).join('<br/>');
      const sent = await connection.send(thread.address, { html });
      if (sent.outcome !== 'sent') return sent;
      await change({ noted: job.id });
    }
    return thread;
  };

  /** A thread that was deleted begins anew with the next try. */
  const settled = async (id: ConversationId, sent: Sent): Promise<Delivery> => {
    if (sent.outcome === 'sent') return { outcome: 'sent' };
    if (sent.outcome === 'failed') return retryLater(sent);
    await threads.removeThread(id, 'coordinators');
    return { outcome: 'failed', code: 'thread-gone', retry: 'later', afterSeconds: 1 };
  };

  /** A card that was deleted is posted anew, into the same thread. */
  const show = async (id: ConversationId, thread: Thread, seen: ConversationSeen): Promise<Sent | null> => {
    const shown = digest(seen);
    if (shown === thread.shown) return null;
    const card = conversationCard(seen, say);
    const updated = await connection.update(thread.address, thread.cardId, { card });
    const sent = updated.outcome === 'gone' ? await connection.send(thread.address, { card }) : updated;
    if (sent.outcome === 'sent') await keep(id, { ...thread, cardId: sent.id, shown });
    return sent;
  };

  return async ({ conversationId, id, content }: Outbound): Promise<Delivery> => {
    const look = await ports.look(conversationId);
    if (look === null) return { outcome: 'sent' };
    const { notes, after } = content as ThreadJob;
    const opened = await open(conversationId, look, after);
    if ('outcome' in opened) return opened;
    const told = await tell(conversationId, opened, look.seen.state, { id, notes });
    if ('outcome' in told) return settled(conversationId, told);
    const shown = await show(conversationId, told, look.seen);
    return shown === null ? { outcome: 'sent' } : settled(conversationId, shown);
  };
};

/** The place of the program, else one for all, else any. */
const placeFor = ({ programId }: Look, places: readonly KeptPlace[]): KeptPlace | undefined =>
  places.find(({ program }) => program !== null && program === programId) ??
  places.find(({ program }) => program === null) ??
  places[0];

/** Colleagues come and go without a new card for everybody. */
const digest = ({ colleagues: _, ...seen }: ConversationSeen): string =>
  createHash('sha256').update(JSON.stringify(seen)).digest('base64url');

interface Post {
  readonly html: string;
  /** The last message that is told to its end. */
  readonly seq: number;
}

const postsOf = (messages: readonly Message[], say: TeamsPorts['say']): readonly Post[] => {
  const posts: Post[] = [];
  for (const { from, text, seq } of messages) {
    if (from === 'coordinator') continue;
    const parts = partsOf(text);
    for (const [index, part] of parts.entries()) {
      const whole = index === parts.length - 1 ? seq : seq - 1;
      const html = `<b>${escaped(say(`speaker.${from}`))}</b><br/>${escaped(part)}`;
      const last = posts.at(-1);
      if (last && last.html.length + html.length < longestPost)
        posts[posts.length - 1] = { html: `${last.html}<br/><br/>${html}`, seq: whole };
      else posts.push({ html, seq: whole });
    }
  }
  return posts;
};

/** A text that is longer than a post goes into several, none of it lost. */
const partsOf = (text: string): readonly string[] =>
  text.match(new RegExp(`[^]{1,${longestPost / 2}}`, 'g')) ?? [''];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br/>');
