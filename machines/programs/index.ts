/** A new hospital is one file beside this one and one line in `files`. */
import { createCatalog } from './catalog.ts';
import { danaFarber } from './dana-farber.ts';
import { moreHealth } from './more-health.ts';
import type { Program, ProgramFile } from './schema.ts';
import { ucsdInternational } from './ucsd-international.ts';
import { ucsfAdult } from './ucsf-adult.ts';
import { ucsfChildren } from './ucsf-children.ts';

export type { Catalog } from './catalog.ts';
export { CatalogError, createCatalog } from './catalog.ts';

export const files: readonly ProgramFile[] = [
  ucsfAdult,
  ucsfChildren,
  danaFarber,
  ucsdInternational,
  moreHealth,
];

/** All programs as they ship, in neutral order. */
export const programs: readonly Program[] = createCatalog(files).all;
