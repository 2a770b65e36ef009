/** What is installed, as a CycloneDX bill of materials, and what is wrong with it. */
import { z } from 'zod';

const license = z.union([
  z.object({ license: z.union([z.object({ id: z.string() }), z.object({ name: z.string() })]) }),
  z.object({ expression: z.string() }),
]);

const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  components: z
    .array(
      z.object({
        name: z.string().min(1),
        version: z.string().regex(/^\d+\.\d+\.\d+/),
        purl: z.string().startsWith('pkg:npm/'),
        licenses: z.array(license).optional(),
      }),
    )
    .min(1),
});

export type Bill = z.infer<typeof bill>;
type Component = Bill['components'][number];

/** Throws what zod says of a text that is no bill. */
export const readBill = (text: string): Bill => bill.parse(JSON.parse(text));

/** Licences that let anybody use, change and pass on what is built on them; MPL and CC-BY hold for their own files. */
const allowed = new Set([
  '0BSD',
  'AFL-2.1',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Packages whose manifest names no licence, read by hand in their own files. */
const readByHand: Readonly<Record<string, string>> = {
  'escape-regexp-component': 'MIT',
  'png-js': 'MIT',
  'starkbank-ecdsa': 'MIT',
};

const namesOf = ({ name, licenses = [] }: Component): readonly string[] => {
  const said = licenses.map((one) =>
    'expression' in one ? one.expression : 'id' in one.license ? one.license.id : one.license.name,
  );
  return said.length > 0 ? said : [readByHand[name] ?? 'none named'];
};

/** Of `A OR B` one is enough, of `A AND B` both are needed. */
const isAllowed = (expression: string): boolean =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name.trim())));

/** Each package under a licence that is not on the list, as `name version: licence`. */
export const unlicensed = ({ components }: Bill): readonly string[] =>
  components.flatMap((component) =>
    namesOf(component)
      .filter((expression) => !isAllowed(expression))
      .map((expression) => `${component.name} ${component.version}: ${expression}`),
  );
