/** Documents that a person adds in the chat: from the step of record places on, and after submission until records close. */
import { locksOf } from '../case/locks.ts';
import type { Effect, Phrase } from '../effects.ts';
import type { DeliveryFailed, DocumentAdded, DocumentRemoved, DocumentScanned, Instant } from '../events.ts';
import type { KeptDocument } from '../intake/context.ts';
import { phrase, stages } from '../intake/step.ts';
import type { StepId } from '../intake/step-id.ts';
import { steps } from '../intake/steps.ts';
import type { View } from '../intake/view.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { type DocumentRules, refuseOffer } from '../rules/documents.ts';
import type { IntakeState } from '../snapshot.ts';
import { isQuiet, task } from './case-news.ts';
import { notify } from './case-notices.ts';
import { openCaseOf } from './case-status.ts';
import { caseEffects } from './cases.ts';
import type { Check, Talk } from './talk.ts';
import type { Telling } from './telling.ts';

/** What may be added or taken back as things stand; `null` for nothing. */
export const documentRules = (step: StepId, view: View): DocumentRules | null => {
  const rules = view.program?.intake.records.documents ?? null;
  const open = openCaseOf(view);
  const isTime = open
    ? locksOf(open.facts, open.program).records === null && !isQuiet(view)
    : stages.indexOf(steps[step].stage) >= stages.indexOf('records');
  return isTime ? rules : null;
};

/** Only the chat page has a button for documents. */
const hasButton = ({ step, view, event }: Talk): boolean =>
  event.channel === 'web' && documentRules(step, view) !== null;

/** Files that come with a message are not taken; with words, the words are. */
export const answerAttachments: Check = (talk) =>
  (talk.event.attachments ?? 0) > 0 && talk.text.trim() === ''
    ? { phrases: [phrase('attachment', { documents: hasButton(talk) ? 'yes' : 'no' })], next: 'ask' }
    : null;

export const createDocuments = ({ intakes, view, message }: Telling) => {
  interface Now {
    readonly state: IntakeState;
    readonly seen: View;
    readonly rules: DocumentRules | null;
    readonly kept: readonly KeptDocument[];
  }

  const nowOf = (record: ConversationRecord): Now | null => {
    if (!record.intake) return null;
    const state = intakes.restore(record.intake);
    const seen = view(state);
    return { state, seen, rules: documentRules(intakes.stepOf(state), seen), kept: state.context.documents };
  };

  const changed = (
    record: ConversationRecord,
    { state, seen }: Now,
    documents: readonly KeptDocument[],
    at: Instant,
    effects: readonly Effect[],
  ): Decision<Effect> => {
    const after = intakes.next(state, { type: 'documents.changed', documents, at });
    return {
      record: { ...record, intake: intakes.persist(after) },
      effects: [...effects, ...caseEffects(seen, view(after), intakes.stepOf(after), at)],
    };
  };

  /** What staff hear of it: the thread where there is one, and a task once the case is in their hands. */
  const told = (record: ConversationRecord, { seen }: Now, what: string, name: string): readonly Effect[] => {
    const open = seen.context.confirmed ? openCaseOf(seen) : null;
    return [
      ...(open ? [task('answers-changed', open, { answers: 'documents' })] : []),
      ...noted(record, phrase(`thread.document-${what}`, { name })),
    ];
  };

  const noted = ({ takeover }: ConversationRecord, note: Phrase): readonly Effect[] =>
    takeover === null ? [] : [{ type: 'thread.update', notes: [note] }];

  /** The person is told in the chat, and by e-mail once there is a case: they may be gone by then. */
  const refused = ({ seen }: Now, { id, name }: KeptDocument): readonly Effect[] => {
    if (isQuiet(seen)) return [];
    const said = [phrase('document.unsafe', { name })];
    return openCaseOf(seen) ? notify(seen, `document-unsafe:${id}`, said) : [message(seen, said)];
  };

  const moves = {
    /** A document that may not be added any more is deleted; the same one again changes nothing. */
    add(record: ConversationRecord, event: DocumentAdded): Decision<Effect> {
      const { id, name, kind, bytes, sha256, isScanned, at } = event;
      const now = nowOf(record);
      if (now?.kept.some((kept) => kept.id === id)) return { record, effects: [] };
      const isTaken =
        now?.rules?.kinds.includes(kind) && refuseOffer(now.rules, now.kept.length, bytes) === null;
      if (!now || !isTaken) return { record, effects: [{ type: 'document.drop', ids: [id] }] };
      const scan = isScanned ? 'waiting' : 'none';
      const added: KeptDocument = { id, name, kind, bytes, sha256, addedAt: at, scan };
      return changed({ ...record, heardAt: at }, now, [...now.kept, added], at, [
        { type: 'document.keep', id },
        ...(isScanned ? [{ type: 'document.scan', id } as const] : []),
        {
          type: 'audit.write',
          action: 'document.added',
          by: 'person',
          details: { id, kind, bytes, sha256 },
        },
        ...told(record, now, 'added', name),
      ]);
    },

    /** What experts may have read stays; before that it is the person's to take back. */
    remove(record: ConversationRecord, { id, at }: DocumentRemoved): Decision<Effect> {
      const now = nowOf(record);
      const found = now?.kept.find((kept) => kept.id === id);
      if (!now?.rules || !found) return { record, effects: [] };
      return changed({ ...record, heardAt: at }, now, without(now, id), at, [
        { type: 'document.drop', ids: [id] },
        { type: 'audit.write', action: 'document.removed', by: 'person', details: { id } },
        ...told(record, now, 'removed', found.name),
      ]);
    },

    /** Nobody gets an unsafe document: it is deleted, and the person may bring another copy. */
    scanned(record: ConversationRecord, { id, verdict, at }: DocumentScanned): Decision<Effect> {
      const now = nowOf(record);
      const found = now?.kept.find((kept) => kept.id === id && kept.scan === 'waiting');
      if (!now || !found) return { record, effects: [] };
      const entry: Effect = {
        type: 'audit.write',
        action: 'document.scanned',
        by: 'assistant',
        details: { id, verdict },
      };
      if (verdict === 'clean') {
        const known = now.kept.map(
          (kept): KeptDocument => (kept.id === id ? { ...kept, scan: 'clean' } : kept),
        );
        return changed(record, now, known, at, [entry]);
      }
      return changed(record, now, without(now, id), at, [
        { type: 'document.drop', ids: [id] },
        entry,
        ...refused(now, found),
        ...noted(record, phrase('thread.document-unsafe', { name: found.name })),
      ]);
    },
  };

  return {
    happen(
      record: ConversationRecord,
      event: DocumentAdded | DocumentRemoved | DocumentScanned,
    ): Decision<Effect> {
      switch (event.type) {
        case 'document.added':
          return moves.add(record, event);
        case 'document.removed':
          return moves.remove(record, event);
        case 'document.scanned':
          return moves.scanned(record, event);
      }
    },

    /** Nobody could look at it for hours: somebody sees to the scanner, which is asked on. */
    unscanned(record: ConversationRecord, { notice, code }: DeliveryFailed): Decision<Effect> {
      const found = nowOf(record)?.kept.find(({ id, scan }) => id === notice && scan === 'waiting');
      if (!found) return { record, effects: [] };
      return {
        record,
        effects: [
          { type: 'task.open', kind: 'document-unscanned', details: { id: found.id, code } },
          { type: 'document.scan', id: found.id },
        ],
      };
    },
  };
};

const without = ({ kept }: { readonly kept: readonly KeptDocument[] }, id: string) =>
  kept.filter((other) => other.id !== id);
