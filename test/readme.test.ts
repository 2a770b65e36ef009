/** The conversation at the top of the README, played before the machines. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { renderMessage } from '../bot/render.ts';
import type { StepId } from '../machines/intake/step-id.ts';
import { arrive, goOn, type Person } from './machines/person.ts';
import { root } from './sources.ts';

/** Where each line of dots leads. */
const stops: StepId[] = ['program', 'payment'];

const plain = (text: string) =>
  text
    .replace(/SO-[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'SO-NUMBER')
    .replace(/\s+/g, ' ')
    .trim();

const said = (person: Person): string =>
  person.heard
    .map((message) => renderMessage(message, 'en'))
    .map(({ text, choices = [] }) =>
      plain([text, ...choices.map(({ title }, index) => `(${index + 1}) ${title}`)].join(' ')),
    )
    .join(' ');

describe('the conversation in the README', () => {
  it('is what the assistant says, but for what the dots leave out', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    const talk = /```\n(Assistant: [^`]*)```/.exec(readme)?.[1] ?? assert.fail('no conversation');
    let person = arrive();
    let lines = 0;
    for (const line of talk.split(/^(?=> |…|Assistant: )/m)) {
      if (line.startsWith('> ')) person = person.says(line.slice(2).trim());
      else if (line.startsWith('…')) person = goOn(person, {}, stops.shift());
      else
        for (const part of line.replace('Assistant: ', '').split('…')) {
          lines += 1;
          const words = plain(part);
          assert.ok(said(person).includes(words), `${words}\n\n${said(person)}`);
        }
    }
    assert.ok(lines > 10, String(lines));
  });
});
