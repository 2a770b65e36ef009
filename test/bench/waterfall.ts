/** The same questions as a botbuilder-dialogs waterfall with memory storage, each turn read from and written to it. */

import type { loadPeers } from './peers.ts';

type Kind = 'text' | 'confirm' | 'choice' | 'date';
type Question = readonly [kind: Kind, answer: string, choices?: readonly string[]];

const yes: Question = ['confirm', 'yes'];
const no: Question = ['confirm', 'no'];
const name: Question = ['text', 'Alma Rivers'];

/** What the bench's patient is asked, with the reader of botbuilder's own that fits. */
const questions: readonly Question[] = [
  no,
  ['choice', 'myself', ['Myself', 'My child', 'An adult child', 'Somebody else']],
  ['text', 'I live in California'],
  yes,
  ['date', '12 March 1970'],
  ['text', 'multiple sclerosis'],
  ['choice', 'plan', ['diagnosis', 'plan', 'both']],
  no,
  no,
  no,
  no,
  no,
  ['choice', '1', ['UCSF Health', 'Dana-Farber']],
  name,
  ['text', 'alma@example.org'],
  yes,
  ['text', '510-555-0123'],
  ['text', 'weekdays after 5'],
  ['text', '12 Elm Street, Oakland, CA 94601'],
  ['choice', 'done', ['done', 'help']],
  no,
  ['text', 'MRI and labs at Lakeside Clinic in Oakland, 2023 to 2024'],
  ['choice', 'en', ['en', 'es', 'other']],
  no,
  no,
  ['text', 'Should I change my medicine?'],
  no,
  ['choice', 'no preference', ['no preference', 'a named expert']],
  yes,
  yes,
  yes,
  ['text', 'I agree'],
  name,
  ['text', 'I agree'],
  name,
  no,
  yes,
];

type Peers = NonNullable<Awaited<ReturnType<typeof loadPeers>>>;

/** Each call is the next turn. `reads` is whether yes, no, choices and dates are read by botbuilder's prompts, or all is taken as plain text. */
export function createWaterfall({ botbuilder, dialogs }: Peers, reads: boolean): () => Promise<void> {
  const state = new botbuilder.ConversationState(new botbuilder.MemoryStorage());
  const set = new dialogs.DialogSet(state.createProperty('dialog'));
  set.add(new dialogs.TextPrompt('text')).add(new dialogs.ConfirmPrompt('confirm', undefined, 'en-us'));
  set.add(new dialogs.ChoicePrompt('choice', undefined, 'en-us'));
  set.add(new dialogs.DateTimePrompt('date', undefined, 'en-us'));
  const asking = questions.map(([kind, , choices], index) => (step: Step) => {
    if (index > 0) step.values[`answer${index}`] = step.result;
    return step.prompt(reads ? kind : 'text', {
      prompt: `Question ${index + 1}?`,
      retryPrompt: '?',
      choices,
    });
  });
  set.add(new dialogs.WaterfallDialog('intake', [...asking, (step: Step) => step.endDialog(step.values)]));
  const adapter = new botbuilder.TestAdapter(async () => undefined);
  let conversation = 0;
  let at = 0;
  return async () => {
    const text = at === 0 ? 'hello' : questions[at - 1]?.[1];
    const context = new botbuilder.TurnContext(adapter, {
      type: 'message',
      text,
      locale: 'en-us',
      channelId: 'test',
      from: { id: 'person' },
      recipient: { id: 'bot' },
      conversation: { id: `c${conversation}` },
    });
    const current = await set.createContext(context);
    const { status } = await current.continueDialog();
    if (status === 'empty') await current.beginDialog('intake');
    await state.saveChanges(context);
    adapter.activeQueue.length = 0;
    at = at === questions.length ? 0 : at + 1;
    if (at === 0) conversation += 1;
    if ((status === 'complete') !== (at === 0)) throw new Error('the waterfall lost its way');
  };
}

interface Step {
  readonly values: Record<string, unknown>;
  readonly result: unknown;
  prompt(id: string, options: unknown): Promise<unknown>;
  endDialog(result: unknown): Promise<unknown>;
}
