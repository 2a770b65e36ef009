/** `PAGE_LOOK`: the hospital's own colour, fonts, name and logo, as JSON, and those of single programs. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { z } from 'zod';
import type { Looks } from '../adapters/web/look.ts';
import { coloursAround, leastContrast, type Mode, worstContrast } from '../adapters/web/look-colours.ts';
import type { Catalog } from '../machines/programs/index.ts';

const imageTypes: { readonly [extension: string]: string } = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** A logo is part of what a slow phone loads before anything is seen. */
const longestLogo = 20_000;
const logoExpected = 'expected the path of an .svg, .png or .webp file of at most 20,000 bytes';

/** Letters that stand in a style sheet as they are. */
const name = z.string().regex(/^[^"\\<>\p{Cc}]{1,60}$/u, 'expected 1 to 60 characters without quotes');
const font = z.string().regex(/^[\p{L}\d][\p{L}\d -]{0,60}$/u, 'expected names of fonts, such as Georgia');

const colour = (mode: Mode) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'expected a colour such as #0b5d70')
    .transform((text) => text.toLowerCase())
    .refine(
      (text) => worstContrast(coloursAround(text, mode), mode) >= leastContrast,
      `expected a colour ${mode === 'light' ? 'darker' : 'lighter'} than this: words in it need 4.5:1 on every ground`,
    );

const logo = z.string().transform((path, context) => {
  const type = imageTypes[extname(path).toLowerCase()];
  const isFit = type && (statSync(path, { throwIfNoEntry: false })?.size ?? Infinity) <= longestLogo;
  if (isFit) return `data:${type};base64,${readFileSync(path).toString('base64')}`;
  context.addIssue(logoExpected);
  return z.NEVER;
});

const look = z.strictObject({
  name: name.optional(),
  fonts: z.array(font).min(1).optional(),
  brand: colour('light').optional(),
  brandInTheDark: colour('dark').optional(),
  logo: logo.optional(),
  logoWidth: z.number().min(1).max(12).optional(),
});

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    context.addIssue('expected JSON');
    return z.NEVER;
  }
});

const looks = look
  .extend({ programs: z.record(z.string(), look).default({}) })
  .transform(({ programs, ...house }): Looks => ({ house, programs }));

const settings = z.object({
  PAGE_LOOK: json.pipe(looks).optional(),
});

/** `problems` as `name: place: what is expected`. */
export const readLookSettings = (
  environment: { readonly [name: string]: string | undefined },
  catalog: Catalog | undefined,
): { readonly looks: Looks | null; readonly problems: readonly string[] } => {
  const { data, error } = settings.safeParse(environment);
  const read = data?.PAGE_LOOK ?? null;
  const wrong = (error?.issues ?? []).map(({ path, message }) => [...path.map(String), message].join(': '));
  const isUnknown = Object.keys(read?.programs ?? {}).some((id) => catalog && !catalog.openById(id));
  return {
    looks: read,
    problems: [...wrong, ...(isUnknown ? ['PAGE_LOOK: programs: expected ids of programs'] : [])],
  };
};
