import assert from 'node:assert/strict';
import type { Progress } from '../../adapters/progress.ts';
import type { Store } from '../../adapters/store/store.ts';
import type { ConversationId } from '../../machines/events.ts';
import { newConversation, takeTurn } from './turns.ts';

/** A week that no other test writes into. */
const monday = '2031-03-03';

const begun: Progress = {
  startedAt: '2031-03-05T23:59:00.000Z',
  heardAt: '2031-03-05T23:59:00.000Z',
  channel: 'web',
  language: 'en',
  program: null,
  step: 'emergency',
  reached: ['emergency', 'stage.welcome'],
  refusals: [],
};

/** What every store promises of how far conversations come. */
export const describeProgress = (open: () => Store): void =>
  void describe('how far conversations come', () => {
    let store: Store;
    let id: ConversationId;
    before(() => {
      store = open();
    });
    beforeEach(() => {
      id = newConversation();
    });

    const come = (...ways: readonly Partial<Progress>[]) =>
      ways.reduce<Promise<unknown>>(
        (last, way) => last.then(() => takeTurn(store, id, { progress: { ...begun, ...way } })),
        Promise.resolve(),
      );
    const counted = async (program: string, quietSince = '2031-03-01') =>
      (await store.funnel.tallies(monday, quietSince))
        .filter((tally) => tally.program === program)
        .map(({ kind, name, count }) => `${kind} ${name} ${count}`.replace('  ', ' '))
        .sort();

    it('counts a conversation once in the week in which it began, and what it reached once', async () => {
      const program = 'counted-once';
      await come({}, { program, step: 'role', reached: ['role', 'stage.welcome'] }, { step: 'emergency' });
      assert.deepEqual(await counted(program), [
        'reached emergency 1',
        'reached role 1',
        'reached stage.welcome 1',
        'started 1',
      ]);
      const [tally] = (await store.funnel.tallies(monday, monday)).filter((each) => each.program === program);
      assert.equal(tally?.week, monday);
      assert.deepEqual(await store.funnel.tallies('2031-03-06', monday), []);
    });

    it('keeps where it began, and what it speaks and chose last', async () => {
      await come({ program: 'a' }, { program: 'kept', channel: 'sms', language: 'es' }, { language: 'es' });
      const [started] = (await store.funnel.tallies(monday, monday)).filter(
        ({ kind, program }) => kind === 'started' && program === 'kept',
      );
      assert.deepEqual(started, {
        week: monday,
        program: 'kept',
        channel: 'web',
        language: 'es',
        kind: 'started',
        name: '',
        count: 1,
      });
    });

    it('says who left where: not heard for long, and not submitted', async () => {
      const program = 'left';
      await come({ program, step: 'phone', reached: ['phone'] });
      assert.ok(!(await counted(program, '2031-03-05')).some((line) => line.startsWith('left')));
      assert.ok((await counted(program, '2031-03-06')).includes('left phone 1'));
      await come({ program, reached: ['stage.submitted'] });
      assert.ok(!(await counted(program, '2031-03-06')).some((line) => line.startsWith('left')));
    });

    it('seals why somebody was refused, and forgets it with the draft', async () => {
      const program = 'refused';
      await come(
        { program, step: 'noProgram', refusals: ['one too-young', 'two state-closed'] },
        { program },
      );
      const refused = ['refused one too-young 1', 'refused two state-closed 1'];
      assert.deepEqual(
        (await counted(program)).filter((line) => line.startsWith('refused')),
        refused,
      );
      await takeTurn(store, id, { wipeTranscript: true });
      assert.deepEqual(
        (await counted(program)).filter((line) => line.startsWith('refused')),
        [],
      );
      assert.ok((await counted(program)).includes('started 1'));
    });
  });
