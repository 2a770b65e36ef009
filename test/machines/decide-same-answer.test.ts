import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { renderMessage } from '../../bot/render.ts';
import { arrive, goOn } from './person.ts';

describe('an answer that is opened and given the same again', () => {
  it('asks nothing else anew', () => {
    const reviewing = goOn(arrive(), {}, 'review');
    const same: Readonly<Record<string, readonly string[]>> = {
      home: ['Ohio'],
      'birth date': ['March 4, 1970'],
      illness: ['lymphoma'],
      program: ['1'],
      phone: ['614-555-0123'],
    };
    for (const [name, texts] of Object.entries(same)) {
      const person = reviewing.says(`change ${name}`, ...texts);
      assert.equal(person.step, 'review', name);
      assert.deepEqual(person.view.answers, reviewing.view.answers, name);
    }
  });

  it('keeps the signatures and what was agreed', () => {
    const signed = goOn(arrive(), {}, 'recheck');
    assert.equal(signed.says('change home', 'Ohio').step, 'recheck');
  });

  it('still asks anew what rests on another answer', () =>
    assert.equal(goOn(arrive(), {}, 'review').says('change home', 'Texas').step, 'now'));
});

describe('a helper of a patient who is a child', () => {
  it('is asked about the relation to the child', () => {
    const asked = goOn(arrive(), { role: 'helper', birthDate: 'May 2, 2015' }, 'authority');
    const text = asked.heard.map((message) => renderMessage(message, 'en').text).join(' ');
    assert.match(text, /How are you related to the child/);
  });
});
