/** A hospital's own look as a style sheet that lies over page/theme.css. */
import { type BrandColours, type Colour, coloursAround, lightened, type Mode } from './look-colours.ts';

/** What is absent stays as it is in page/theme.css. */
export interface Look {
  /** In the page's heading. */
  readonly name?: string | undefined;
  /** Fonts that devices have, best first. */
  readonly fonts?: readonly string[] | undefined;
  readonly brand?: Colour | undefined;
  /** Without it the brand is lightened for the dark. */
  readonly brandInTheDark?: Colour | undefined;
  /** A `data:` address. */
  readonly logo?: string | undefined;
  /** In rem; the logo is 2.25 rem high. */
  readonly logoWidth?: number | undefined;
}

/** The house's own look, and what programs have of theirs, by program id. */
export interface Looks {
  readonly house: Look;
  readonly programs: { readonly [program: string]: Look };
}

/** Names that CSS knows, which lose their meaning in quotes. */
const generic = new Set(['serif', 'sans-serif', 'system-ui', 'ui-sans-serif', 'ui-serif', 'ui-rounded']);

const rule = (selector: string, declarations: readonly string[]): string =>
  declarations.length > 0 ? `${selector} { ${declarations.join(' ')} }\n` : '';

const coloursOf = ({ brand, strong, soft, on }: BrandColours): readonly string[] => [
  `--brand: ${brand};`,
  `--brand-strong: ${strong};`,
  `--brand-soft: ${soft};`,
  `--on-brand: ${on};`,
];

const brandOf = ({ brand, brandInTheDark }: Look, mode: Mode): readonly string[] => {
  const colour = mode === 'light' ? brand : (brandInTheDark ?? (brand && lightened(brand)));
  return colour ? coloursOf(coloursAround(colour, mode)) : [];
};

const sheetOf = (selector: string, look: Look): string => {
  const { name, fonts, logo, logoWidth } = look;
  const dark = rule(selector, brandOf(look, 'dark'));
  return [
    rule(selector, [
      ...(name ? [`--name: "${name}";`] : []),
      ...(fonts
        ? [`--font: ${fonts.map((font) => (generic.has(font) ? font : `"${font}"`)).join(', ')};`]
        : []),
      ...(logo ? [`--logo: url("${logo}");`] : []),
      ...(logoWidth ? [`--logo-width: ${logoWidth}rem;`] : []),
      ...brandOf(look, 'light'),
    ]),
    dark && `@media (prefers-color-scheme: dark) { ${dark}}\n`,
  ].join('');
};

/** Becomes `/look.css`. A program's look counts where the page was opened for that program. */
export const writeLook = ({ house, programs }: Looks): string =>
  [
    sheetOf(':root', house),
    ...Object.entries(programs).map(([id, look]) => sheetOf(`:root[data-program="${id}"]`, look)),
  ].join('');
