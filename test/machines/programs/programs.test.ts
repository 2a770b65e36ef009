import assert from 'node:assert/strict';
import { decisions } from '../../../machines/programs/decisions.ts';
import { createCatalog, files, programs } from '../../../machines/programs/index.ts';
import type { OpenProgram } from '../../../machines/programs/schema.ts';
import { sources } from '../../../machines/programs/sources.ts';
import type { FactTopic } from '../../../machines/programs/topics.ts';

const catalog = createCatalog(files);
const open = (id: string): OpenProgram => {
  const program = catalog.openById(id);
  assert.ok(program);
  return program;
};

/** Every fact of a file with the path to it. */
const factsIn = (node: unknown, path: string): { path: string; from: string }[] => {
  if (typeof node !== 'object' || node === null) return [];
  if ('from' in node && 'value' in node) return [{ path, from: String(node.from) }];
  return Object.entries(node).flatMap(([key, value]) => factsIn(value, `${path}.${key}`));
};

describe('the programs', () => {
  it('stand in one neutral order', () => {
    assert.deepEqual(
      programs.map((program) => program.id),
      ['ucsf-adult', 'ucsf-children', 'dana-farber', 'ucsd-international', 'more-health'],
    );
  });

  it('take cases, all but the one that is only a transfer', () => {
    assert.deepEqual(
      catalog.open.map((program) => program.id),
      ['ucsf-adult', 'ucsf-children', 'dana-farber', 'ucsd-international'],
    );
    assert.equal(catalog.byId('more-health')?.transferText, 'more-health');
  });

  it('cite only sources and decisions that exist', () => {
    const origins = files
      .flatMap((file) => factsIn(file, file.id))
      .flatMap(({ path, from }) => from.split(', ').map((origin) => ({ path, origin })));
    assert.ok(origins.length > 300);
    const unknown = origins.filter(({ origin }) => {
      const [name = ''] = origin.split(' ');
      return name !== 'house' && !(name in sources) && !(name in decisions);
    });
    assert.deepEqual(unknown, []);
  });

  it('cite every decision that is kept', () => {
    const cited = new Set(
      files.flatMap((file) => factsIn(file, file.id)).flatMap(({ from }) => from.split(', ')),
    );
    assert.deepEqual(
      Object.keys(decisions).filter((name) => !cited.has(name)),
      [],
    );
  });

  it('say nothing about what reviewers are paid', () => {
    const text = JSON.stringify(files);
    for (const secret of [
      /\b500\b/,
      /z payment/i,
      /compensat/i,
      /quarter/i,
      /reimburs/i,
      /002 L(9|11-|15)/,
    ]) {
      assert.doesNotMatch(text, secret);
    }
  });

  it('name each its own phone numbers', () => {
    const phones = (id: string) => {
      const { help, inPerson } = open(id).intake;
      return [help.phoneInUnitedStates, help.phoneFromAbroad, inPerson.phone];
    };
    assert.deepEqual(phones('ucsf-adult'), ['+18009411383', '+17754402557', undefined]);
    assert.deepEqual(phones('ucsf-children'), ['+18009411383', '+17754402557', '+18778224453']);
    assert.deepEqual(phones('dana-farber'), ['+18009419309', '+17754402559', '+18774423324']);
    assert.deepEqual(phones('ucsd-international'), [undefined, undefined, undefined]);
  });

  it('never tell the second number that is printed without a purpose', () => {
    assert.doesNotMatch(JSON.stringify(files), /4315533|431-5533/);
  });

  it('state what a patient is told about time', () => {
    const told = (id: string) => open(id).intake.opinionWithin;
    assert.deepEqual(told('ucsf-adult'), { least: 5, most: 7, said: 'most' });
    assert.deepEqual(told('ucsf-children'), { least: 5, most: 7, said: 'most' });
    assert.deepEqual(told('dana-farber'), { least: 5, most: 7, said: 'typically' });
    assert.equal(told('ucsd-international'), null);
  });

  it('limit questions and follow-ups as printed', () => {
    const limits = (id: string) => {
      const { questions, followUps } = open(id).intake;
      return [questions.atMost, questions.lateMaterial, followUps];
    };
    const three = { atMost: 3, businessDays: 5 };
    assert.deepEqual(limits('ucsf-adult'), [5, 'refuse', three]);
    assert.deepEqual(limits('ucsf-children'), [5, 'refuse', three]);
    assert.deepEqual(limits('dana-farber'), [5, 'person', 'coordinator']);
    assert.deepEqual(limits('ucsd-international'), [5, 'charge', 'charged']);
  });

  it('ask for records as printed', () => {
    const records = (id: string) => {
      const { collectedBy, language, translator, imagesWithReports, tissueReview } = open(id).intake.records;
      return [collectedBy, language, translator, imagesWithReports, tissueReview];
    };
    const english = ['program', 'english', 'Lan Do & Associates', 'optional', 'not-offered'];
    assert.deepEqual(records('ucsf-adult'), english);
    assert.deepEqual(records('ucsf-children'), english);
    assert.deepEqual(records('dana-farber'), ['program', 'ask', undefined, 'optional', 'not-offered']);
    assert.deepEqual(records('ucsd-international'), ['patient', 'ask', undefined, 'required', 'offered']);
  });

  it('ship with no state named as served, and without payment or account pages', () => {
    for (const id of ['ucsf-adult', 'ucsf-children']) {
      const { eligibility, fee, account } = open(id).intake;
      assert.deepEqual(eligibility.residence.states, {});
      assert.deepEqual(
        [eligibility.residence.otherStates, eligibility.residence.statesServed],
        ['confirm', 45],
      );
      assert.deepEqual([fee?.paymentUrl, account.url], [null, null]);
    }
  });

  const topics: readonly FactTopic[] = [
    'what-it-is',
    'who-it-is-for',
    'steps',
    'contacts',
    'conditions',
    'where',
    'account',
    'phone',
    'records',
    'records-language',
    'questions',
    'add-later',
    'choose-expert',
    'talk-to-expert',
    'how-long',
    'status',
    'price',
    'payment',
    'discount',
    'refund',
    'opinion',
    'afterwards',
    'follow-ups',
    'local-doctor',
    'in-person',
    'retention',
  ];
  for (const { id, intake } of catalog.open) {
    it(`answer what everybody asks (${id})`, () => {
      assert.deepEqual(
        topics.filter((topic) => intake.facts[topic] === undefined),
        [],
      );
    });
  }
});
