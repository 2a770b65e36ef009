/** What coordinators see of a conversation: enough to pick it and to act on it, without the illness it is about. */

import type { Store } from '../adapters/store/store.ts';
import type { ConversationSeen } from '../adapters/teams/cards/conversation.ts';
import type { Words } from '../adapters/teams/cards/parts.ts';
import type { Look, TeamsPorts } from '../adapters/teams/ports.ts';
import type { ConversationId } from '../machines/events.ts';
import { openChecks } from '../machines/intake/checks.ts';
import { createIntakeMachine } from '../machines/intake/machine.ts';
import type { StepId } from '../machines/intake/step-id.ts';
import { steps } from '../machines/intake/steps.ts';
import { type View, viewOf } from '../machines/intake/view.ts';
import type { Catalog } from '../machines/programs/index.ts';
import type { ConversationRecord } from '../machines/record.ts';
import { createIntakeStore, SnapshotUnreadable } from '../machines/snapshot.ts';
import { allowedActions, caseActions } from '../machines/takeover/case-actions.ts';
import { isSettledByHand } from '../machines/takeover/work.ts';
import { renderPhrase, TextMissing } from './render.ts';

/** A card's words. A reason or a kind of task without words of its own is "other". */
const say: Words = (key, values = {}) => {
  try {
    return renderPhrase({ key: `card.${key}`, values }, 'en');
  } catch (error) {
    const [group] = key.split('.');
    if (!(error instanceof TextMissing) || (group !== 'reason' && group !== 'task')) throw error;
    return renderPhrase({ key: `card.${group}.other`, values }, 'en');
  }
};

interface Known {
  readonly view: View;
  readonly step: StepId;
}

const createLook = (store: Pick<Store, 'conversation' | 'caseByNumber' | 'threads'>, catalog: Catalog) => {
  const intakes = createIntakeStore(createIntakeMachine(catalog));

  const known = ({ intake, heardAt }: ConversationRecord): Known | null => {
    if (intake === null) return null;
    try {
      const state = intakes.restore(intake);
      return { view: viewOf({ ...state.context, now: heardAt }, catalog), step: intakes.stepOf(state) };
    } catch (error) {
      if (error instanceof SnapshotUnreadable) return null;
      throw error;
    }
  };

  const caseOf = async (found: Known | null): Promise<ConversationSeen['case']> => {
    const number = found?.view.context.case?.number;
    if (!found || number === undefined) return authorityOf(found);
    const kept = await store.caseByNumber(number);
    return {
      number,
      status: kept?.status ?? '',
      checks: checksOf(found.view),
      actions: allowedActions(found.view, found.step),
      stamp: found.view.context.case?.lastAt ?? '',
    };
  };

  return async (conversationId: ConversationId): Promise<Look | null> => {
    const record = await store.conversation(conversationId);
    if (record === null) return null;
    const found = known(record);
    const { takeover } = record;
    const ownerId = takeover?.owner ? (takeover.ownerId ?? takeover.owner) : null;
    const colleagues = await store.threads.coordinators();
    return {
      programId: found?.view.program?.id ?? null,
      ownerId,
      seen: {
        conversationId,
        state: takeover === null ? 'done' : takeover.owner === null ? 'waiting' : 'owned',
        reason: takeover?.reason ?? 'done',
        requestedAt: takeover?.requestedAt ?? record.heardAt,
        owner: takeover?.owner ?? null,
        lines: linesOf(record, found),
        callback: takeover?.callback?.words ?? null,
        delivery: takeover?.delivery ?? null,
        case: await caseOf(found),
        colleagues: colleagues.filter(({ id }) => id !== ownerId),
      },
    };
  };
};

const checksOf = (view: View) =>
  openChecks(view).map((code) => ({ code, title: renderPhrase({ key: `check.${code}` }, 'en', view.who) }));

/** Who may sign is verified before there is a case. */
const authorityOf = (found: Known | null): ConversationSeen['case'] =>
  found?.step === 'authorityCheck'
    ? { number: '-', status: 'draft', checks: checksOf(found.view), actions: [], stamp: '' }
    : null;

const linesOf = (record: ConversationRecord, found: Known | null): ConversationSeen['lines'] => {
  const line = (key: string, value: string) => ({ label: say(key), value });
  const view = found?.view;
  const documents = view?.context.documents ?? [];
  const waiting = documents.filter(({ scan }) => scan === 'waiting').length;
  const { role, home, questions } = view?.answers ?? {};
  const place = home && (home.state ? `state:${home.state}` : `country:${home.country}`);
  const age = view?.age() ?? null;
  return [
    line('program', view?.program?.name ?? say('program.none')),
    ...(found
      ? [line('step', renderPhrase({ key: `stage.${steps[found.step].stage}` }, 'en', found.view.who))]
      : []),
    line('language', renderPhrase({ key: `language:${record.language}` }, 'en')),
    line('channel', say(`channel.${record.channel}`)),
    ...(role ? [line('role', say(`role.${role}`))] : []),
    ...(place ? [line('place', renderPhrase({ key: place }, 'en'))] : []),
    ...(age === null ? [] : [line('age', say(age < 18 ? 'age.minor' : 'age.adult'))]),
    ...(questions?.length ? [line('questions', String(questions.length))] : []),
    ...(documents.length > 0
      ? [line('documents', say('documents.count', { count: documents.length, waiting }))]
      : []),
  ];
};

/** Everything that Teams asks of the product. */
export const createTeamsPorts = (
  store: Store,
  catalog: Catalog,
  service: { readonly turn: TeamsPorts['receive']; wakeDelivery(): void },
): TeamsPorts => ({
  receive: service.turn,
  look: createLook(store, catalog),
  caseByNumber: (number) => store.caseByNumber(number),
  messagesAfter: (id, seq, limit) => store.messagesAfter(id, seq, limit),
  enqueue: async (job) => {
    await store.addOutbox(job);
    service.wakeDelivery();
  },
  noteSeen: async (id, what, by) => {
    const entry = { type: 'audit.write', action: `${what}.seen`, by, details: {} } as const;
    await store.upkeep.note(id, new Date().toISOString(), [entry]);
  },
  programName: (id) => catalog.byId(id)?.name ?? null,
  caseActions,
  isSettledByHand,
  threads: store.threads,
  say,
});
