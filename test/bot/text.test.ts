import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { renderPhrase, textsOf } from '../../bot/render.ts';
import { stages } from '../../machines/intake/step.ts';
import { stepIds } from '../../machines/intake/step-id.ts';
import { steps } from '../../machines/intake/steps.ts';
import { programs } from '../../machines/programs/index.ts';

const texts = textsOf('en');

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** Keys that are written out in the machines: `phrase('help')`. */
const literalKeys = [
  ...new Set(
    sourcesOf('machines').flatMap((source) =>
      [...source.matchAll(/phrase\(\s*'([^']+)'/g), ...source.matchAll(/\bsay\('([^']+)'/g)].map(
        ([, key]) => key as string,
      ),
    ),
  ),
];

const authorities = [
  'parent',
  'guardian',
  'relative-caregiver',
  'foster-parent',
  'step-parent',
  'proxy',
  'power-of-attorney',
  'conservator',
  'family',
  'other',
];

/** Phrases that are names or shapes rather than texts. */
const shapes = ['literal', 'day', 'date', 'phone', 'list', 'numbered', 'sentences'];

describe('the English texts', () => {
  it('parse as ICU messages', () => {
    for (const [key, text] of Object.entries(texts))
      assert.doesNotThrow(() => new IntlMessageFormat(text, 'en-US', undefined, { ignoreTag: true }), key);
  });

  it('exist for every key that is written out in the machines', () => {
    const missing = literalKeys.filter((key) => !shapes.includes(key) && texts[key] === undefined);
    assert.deepEqual(missing, []);
  });

  it('ask every step that asks in words of its own, label every answer that can be changed, name every stage', () => {
    const needed = [
      ...stepIds
        .filter(
          (id) =>
            !steps[id].isHold &&
            !['program', 'packet', 'questions', 'questionsComplete', 'quote', 'consent'].includes(id),
        )
        .map((id) => `ask.${id}`),
      ...stepIds
        .filter((id) => steps[id].isChangeable && !['review', 'quote', 'expectations'].includes(id))
        .map((id) => `label.${id}`),
      ...stages.map((stage) => `stage.${stage}`),
      ...authorities.flatMap((kind) => [`consent.authority.as.${kind}`, `choice.authority.${kind}`]),
    ];
    assert.deepEqual(
      needed.filter((key) => texts[key] === undefined),
      [],
    );
  });

  it('exist for every key that the programs name', () => {
    const needed = programs.flatMap(({ intake, transferText }) =>
      intake === 'transfer'
        ? [`transfer.${transferText}`]
        : [
            ...(intake.fee?.includes ?? []).map((item) => `fee.includes.${item}`),
            ...(intake.quotedBy ? [`office.${intake.quotedBy}`] : []),
            ...(intake.records.customsStatement ? [intake.records.customsStatement] : []),
            ...intake.consents.flatMap((kind) => [`consent.${kind}.title`, `consent.${kind}.text`]),
          ],
    );
    assert.deepEqual(
      needed.filter((key) => texts[key] === undefined),
      [],
    );
  });

  it('give every refusal and every check of the rules its words', () => {
    const source = readFileSync('machines/rules/eligibility.ts', 'utf8');
    const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => code as string);
    assert.ok(codes.length > 20);
    const missing = codes.filter(
      (code) => texts[`reason.${code}`] === undefined && texts[`check.${code}`] === undefined,
    );
    assert.deepEqual(missing, []);
  });

  it('keep to characters that do not double the price of a text message', () => {
    const gsm = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü{}[\]|^~€\\]*$/;
    const outside = Object.entries(texts).filter(
      ([key, text]) => !key.startsWith('page.') && !gsm.test(text),
    );
    assert.deepEqual(
      outside.map(([key]) => key),
      [],
    );
  });
});

describe('a rendered phrase', () => {
  it('shows money without cents unless there are some', () => {
    const price = (amount: number) =>
      renderPhrase({ key: 'fee.price', values: { price: { money: { amount, currency: 'USD' } } } }, 'en');
    assert.equal(price(2400), 'The fee is $2,400.');
    assert.equal(price(12.5), 'The fee is $12.50.');
  });

  it('never shows a price of zero', () => {
    const free = { key: 'fee.price', values: { price: { money: { amount: 0, currency: 'USD' } } } };
    assert.throws(() => renderPhrase(free, 'en'), RangeError);
  });

  it('shows phone numbers as printed, and with the country for callers from abroad', () => {
    const phone = { key: 'phone', values: { phone: '+18009411383' } };
    assert.equal(renderPhrase(phone, 'en'), '800-941-1383');
    assert.equal(
      renderPhrase({ key: 'phone', values: { phone: '+17754402557', international: 'yes' } }, 'en'),
      '+1-775-440-2557',
    );
  });

  it('shows the customs statement word for word with the organ filled in', () => {
    assert.equal(
      renderPhrase({ key: 'customs.statement', values: { organ: 'thyroid' } }, 'en'),
      '"Slides and/or paraffin blocks (and corresponding pathology reports) of non-infectious and non-contagious human tissue taken from the thyroid which are fixed and/or preserved in paraffin. This specimen has never been cultured. It is for review by the Department of Pathology at the University of California, San Diego. The value is US$1.00."',
    );
  });

  it('names what is missing when a key has no text', () => {
    assert.throws(() => renderPhrase({ key: 'no.such.key' }, 'en'), { code: 'TEXT_MISSING' });
  });
});
