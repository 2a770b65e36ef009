import assert from 'node:assert/strict';
import type { MemoryStore } from '../../adapters/store/create.ts';
import { spokenLanguages } from '../../bot/text/languages.ts';
import { createDecide } from '../../machines/decide.ts';
import type { StepId } from '../../machines/intake/step-id.ts';
import { emptyStore } from '../empty-store.ts';
import type { Answering } from './runner/format.ts';
import { known } from './runner/looking.ts';
import { readConversation } from './runner/reading.ts';
import { openStage } from './runner/stage.ts';

const conversationOf = (person: string, answers: Answering, language: string) =>
  readConversation(
    person,
    JSON.stringify({
      name: person,
      clock: '2026-03-10T10:00-05:00',
      language,
      person,
      answers,
      steps: [{ restart: true }],
    }),
  );

/** What a person's words lead to, without the words themselves and what happened by the way. */
const outcomesOf = async (
  person: string,
  answers: Answering,
  language: string,
  store: MemoryStore,
): Promise<string[]> => {
  const conversation = conversationOf(person, answers, language);
  const stage = await openStage(store, conversation);
  const decide = createDecide(stage.catalog, spokenLanguages);
  const given = new Map<StepId, number>();
  const differing: string[] = [];
  for (;;) {
    const { record, step } = await known(stage);
    const choices = (await stage.messagesAfter(0)).at(-1)?.choices ?? [];
    if (!record || !step) return differing;
    const after = (text: string) => {
      const event = {
        type: 'person.replied',
        channel: 'web',
        text,
        at: record.heardAt,
        entropy: '0'.repeat(32),
      } as const;
      const { record: next, effects } = decide(record, record.id, event);
      const said = effects.flatMap((effect) => (effect.type === 'message.send' ? effect.phrases : []));
      return JSON.stringify([next.intake, next.aside, said.map(({ key }) => key)]);
    };
    for (const [index, { title, value }] of choices.entries()) {
      const tapped = after(value);
      if (after(title) !== tapped) differing.push(`${step}: ${title}`);
      if (after(String(index + 1)) !== tapped) differing.push(`${step}: ${index + 1} for ${title}`);
    }
    const words = conversation.answering[step] ?? [];
    const times = given.get(step) ?? 0;
    const next = words[Math.min(times, words.length - 1)];
    if (next === undefined || times > 9) return differing;
    given.set(step, times + 1);
    await stage.tell({ type: 'person.replied', channel: 'web', text: next });
  }
};

describe('choices', function () {
  this.timeout(20_000);
  let store: MemoryStore;

  before(async () => {
    store = await emptyStore();
  });

  for (const [who, person, answers] of [
    ['an adult', 'adult', {}],
    ['a mother', 'mother', {}],
    ['a mother of an adult', 'mother', { birthDate: ['June 2, 2004'], adultChild: ['1'], authority: ['4'] }],
    ['a minor', 'adult', { birthDate: ['June 2, 2012'] }],
    ['somebody at Dana-Farber', 'lymphoma', {}],
    ['a helper', 'lymphoma', { role: ['3'], authority: ['proxy'], writerName: ['Ruth Banks'] }],
    [
      'somebody abroad',
      'abroad',
      {
        tissue: ['yes'],
        slides: ['1'],
        organ: ['thyroid'],
        tissueStatement: ['yes'],
        tissueReport: ['no'],
        images: ['images only'],
      },
    ],
  ] as const) {
    for (const language of spokenLanguages)
      it(`mean the same to ${who} in ${language} when they are typed, numbered or tapped`, async () => {
        assert.deepEqual(await outcomesOf(person, answers as Answering, language, store), []);
      });
  }
});
