/**
 * The colours that follow from a hospital's one colour, and whether words in them can be read: 4.5:1 for each text on
 * what lies under it (WCAG 2.2, 1.4.3).
 */

/** `#rrggbb` in lower case. */
export type Colour = string;
export type Mode = 'light' | 'dark';

export interface BrandColours {
  readonly brand: Colour;
  /** Under the pointer. */
  readonly strong: Colour;
  /** Behind the person's own words and the numbers of choices. */
  readonly soft: Colour;
  /** Words on the brand. */
  readonly on: Colour;
}

/** What words and choices lie on, as in page/theme.css. */
export const grounds: Readonly<Record<Mode, Readonly<Record<'paper' | 'ground' | 'ink', Colour>>>> = {
  light: { paper: '#ffffff', ground: '#f4f7f7', ink: '#17262d' },
  dark: { paper: '#18242a', ground: '#0f181c', ink: '#e9f0f2' },
};

export const leastContrast = 4.5;

const wordsOnBrand: readonly [Colour, Colour] = ['#ffffff', '#06242b'];

const channels = (colour: Colour): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const mix = (one: Colour, other: Colour, part: number): Colour => {
  const others = channels(other);
  const mixed = channels(one).map((value, index) => value * (1 - part) + (others[index] ?? 0) * part);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
};

/** WCAG 2.2, "relative luminance". */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

/** The colours around a brand, with the words on it in white or near black, whichever reads better. */
export const coloursAround = (brand: Colour, mode: Mode): BrandColours => {
  const strong = mix(brand, mode === 'light' ? '#000000' : '#ffffff', 0.25);
  const worst = (words: Colour) => Math.min(contrast(words, brand), contrast(words, strong));
  const [white, black] = wordsOnBrand;
  return {
    brand,
    strong,
    soft: mix(grounds[mode].paper, brand, mode === 'light' ? 0.1 : 0.2),
    on: worst(white) >= worst(black) ? white : black,
  };
};

/** The least contrast of any words in these colours. */
export const worstContrast = ({ brand, strong, soft, on }: BrandColours, mode: Mode): number => {
  const { paper, ground, ink } = grounds[mode];
  const pairs = [
    [brand, paper],
    [brand, ground],
    [brand, soft],
    [ink, soft],
    [on, brand],
    [on, strong],
  ] as const;
  return Math.min(...pairs.map(([one, other]) => contrast(one, other)));
};

/** The brand for the dark: as light as it must be to be read there. */
export const lightened = (brand: Colour): Colour => {
  const steps = Array.from({ length: 20 }, (_, step) => mix(brand, '#ffffff', step / 20));
  return (
    steps.find((colour) => worstContrast(coloursAround(colour, 'dark'), 'dark') >= leastContrast) ?? '#ffffff'
  );
};
