/** What an attacker, a broken client or a broken provider sends: the same for the same seed, everywhere. */

/** mulberry32. */
export function createDice(start: number): (sides: number) => number {
  let state = start;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export type Dice = ReturnType<typeof createDice>;

export const pick = <T>(dice: Dice, from: readonly T[]): T => from[dice(from.length)] as T;

const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u200b\ufeff',
  '🧑‍🧑‍🧒‍🧒'.repeat(50),
  'a'.repeat(5_000),
  '('.repeat(3_000),
  `${'a'.repeat(2_000)}!`,
  `${' '.repeat(3_000)}x`,
  '1'.repeat(2_000),
  '-1',
  '1e309',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../etc/passwd',
  '%00',
  '%F0%28%8C%28',
  "'; drop table conversation; --",
  "' or '1'='1",
  '<script>alert(1)</script>',
  '{0} {name} {n, plural, one {#}}',
  '\ue000sign\ue001',
  '[removed]',
  'SO-0000-0000',
  '4111 1111 1111 1111',
  '2026-02-30T25:61:61Z',
  '9999-12-31T23:59:59.999Z',
  '+12025550143',
  '29/02/1900',
  'help',
  'yes',
  '1',
  'delete',
  'I am having a stroke',
];

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const others: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  {},
  [[]],
  [null],
  nested(900),
  Array(300).fill('x'),
  Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, index])),
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}}}'),
];

export const someText = (dice: Dice): string => pick(dice, texts);
export const someValue = (dice: Dice): unknown => (dice(2) === 0 ? someText(dice) : pick(dice, others));

/** The value with one to three of its parts replaced, taken away or added, at any depth. */
export const broken = (dice: Dice, value: unknown): unknown => {
  let result = value;
  for (let times = dice(3); times >= 0; times -= 1) result = brokenOnce(dice, result);
  return result;
};

const brokenOnce = (dice: Dice, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || dice(8) === 0) return someValue(dice);
  if (Array.isArray(value)) {
    if (value.length === 0) return [someValue(dice)];
    const at = dice(value.length);
    return value.map((item, index) => (index === at ? brokenOnce(dice, item) : item));
  }
  const entries = Object.entries(value);
  const at = dice(entries.length + 1);
  if (at === entries.length) return { ...value, [someText(dice)]: someValue(dice) };
  if (dice(4) === 0) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return Object.fromEntries(
    entries.map(([name, item], index) => [name, index === at ? brokenOnce(dice, item) : item]),
  );
};

/** The bytes with some of them changed, doubled or cut off. */
export const garbled = (dice: Dice, text: string): string => {
  const at = dice(text.length + 1);
  switch (dice(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + String.fromCharCode(dice(256)) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + text.slice(dice(at + 1));
    default:
      return text.slice(0, at) + someText(dice) + text.slice(at);
  }
};
