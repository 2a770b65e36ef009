import assert from 'node:assert/strict';
import { Registry } from 'prom-client';
import type { MemoryStore } from '../../adapters/store/create.ts';
import { gaugeFunnel } from '../../bot/funnel.ts';
import { createService, type Service } from '../../bot/service.ts';
import { firstLanguage, languages } from '../../bot/text/languages.ts';
import { steps } from '../../machines/intake/steps.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { newConversation } from '../contracts/turns.ts';
import { emptyStore } from '../empty-store.ts';

const at = '2026-03-10T18:00:00.000Z';
const texts = languages.get(firstLanguage)?.texts ?? {};

describe('the funnel, from turns', function () {
  this.timeout(30_000);
  let store: MemoryStore;
  let service: Service;
  before(async () => {
    store = await emptyStore();
    service = createService({ store, catalog: createCatalog(files), now: () => at });
  });
  beforeEach(() => store.clear());

  const talk = async (...words: readonly string[]) => {
    const conversationId = newConversation();
    const channel = 'web';
    await service.turn({ conversationId, id: 'hello', event: { type: 'person.joined', channel } });
    for (const [index, text] of words.entries())
      await service.turn({
        conversationId,
        id: `${index}`,
        event: { type: 'person.replied', channel, text },
      });
  };
  const named = async (kind: string) =>
    (await store.funnel.tallies('2026-03-01', '2026-03-12'))
      .filter((tally) => tally.kind === kind)
      .map(({ name }) => name)
      .sort();

  it('knows each step that was asked, and where somebody stopped', async () => {
    await talk('no', 'I am the patient', 'not an answer to this');
    assert.deepEqual(await named('reached'), ['emergency', 'home', 'role', 'stage.place', 'stage.welcome']);
    assert.deepEqual(await named('left'), ['home']);
  });

  it('knows which rules refused, and keeps them sealed', async () => {
    await talk('no', 'I am a doctor, writing for a patient', 'Ohio');
    assert.deepEqual(await named('left'), ['physicianAtHome']);
    await talk(
      'no',
      'patient',
      'Massachusetts',
      'yes',
      'March 4, 1970',
      'breast cancer',
      '1',
      'no',
      'yes',
      'no',
      'no',
      'no',
      'no',
    );
    const [row] = (await store.contents()).progress?.filter(({ step }) => step === 'noProgram') ?? [];
    const refused = await named('refused');
    assert.ok(refused.includes('ucsf-adult excluded-breast-cancer'), refused.join());
    assert.ok(row);
    assert.deepEqual(refused, (row.refusals as string[]).toSorted());
  });

  it('stands in /metrics from five people on', async () => {
    const registry = new Registry();
    gaugeFunnel(registry, store.funnel, () => at);
    for (let people = 0; people < 5; people += 1) await talk(...(people > 0 ? ['no'] : []));
    const lines = (await registry.metrics()).split('\n').filter((line) => line.startsWith('funnel_people'));
    assert.deepEqual(lines, [
      'funnel_people{figure="started",name=""} 5',
      'funnel_people{figure="reached",name="welcome"} 5',
    ]);
  });

  it('has a word for each step', () => {
    assert.deepEqual(
      Object.keys(steps).filter((step) => texts[`funnel.step.${step}`] === undefined),
      [],
    );
  });
});
