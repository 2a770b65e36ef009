import type { Area, Lineage } from '../terminology/entry.ts';

/** The three kinds of cancer that a program may exclude; with a question mark where the words leave it open. */
export type Claim = 'gi' | 'gi?' | 'breast' | 'breast?' | 'sarcoma' | 'sarcoma?';

const nothing: readonly Claim[] = [];

/** What a malignant tumour is, by what it grows from and where it sits. */
const claims: Readonly<Record<Lineage, Readonly<Record<Area, readonly Claim[]>>>> = {
  any: {
    digestive: ['gi'],
    breast: ['breast'],
    softTissue: ['sarcoma'],
    frame: ['sarcoma?'],
    abdomen: ['gi?', 'sarcoma?'],
    elsewhere: nothing,
    nowhere: ['gi?', 'breast?', 'sarcoma?'],
  },
  unread: {
    digestive: ['gi', 'sarcoma?'],
    breast: ['breast', 'sarcoma?'],
    softTissue: ['sarcoma'],
    frame: ['sarcoma?'],
    abdomen: ['gi?', 'sarcoma?'],
    elsewhere: ['sarcoma?'],
    nowhere: ['gi?', 'breast?', 'sarcoma?'],
  },
  epithelial: {
    digestive: ['gi'],
    breast: ['breast'],
    softTissue: ['sarcoma?', 'gi?', 'breast?'],
    frame: ['gi?', 'breast?'],
    abdomen: ['gi?'],
    elsewhere: nothing,
    nowhere: ['gi?', 'breast?'],
  },
  neuroendocrine: {
    digestive: ['gi'],
    breast: ['breast'],
    softTissue: ['gi?'],
    frame: ['gi?'],
    abdomen: ['gi?'],
    elsewhere: nothing,
    nowhere: ['gi?'],
  },
  mesenchymal: {
    digestive: ['gi', 'sarcoma'],
    breast: ['breast', 'sarcoma'],
    softTissue: ['sarcoma'],
    frame: ['sarcoma'],
    abdomen: ['sarcoma'],
    elsewhere: ['sarcoma'],
    nowhere: ['sarcoma'],
  },
  stromal: {
    digestive: ['gi', 'sarcoma'],
    breast: ['gi', 'sarcoma'],
    softTissue: ['gi', 'sarcoma'],
    frame: ['gi', 'sarcoma'],
    abdomen: ['gi', 'sarcoma'],
    elsewhere: ['gi', 'sarcoma'],
    nowhere: ['gi', 'sarcoma'],
  },
  mixed: {
    digestive: ['gi', 'sarcoma?'],
    breast: ['breast', 'sarcoma?'],
    softTissue: ['sarcoma'],
    frame: ['sarcoma?'],
    abdomen: ['sarcoma?', 'gi?'],
    elsewhere: ['sarcoma?'],
    nowhere: ['sarcoma?'],
  },
  other: {
    digestive: ['gi?'],
    breast: ['breast?'],
    softTissue: nothing,
    frame: nothing,
    abdomen: nothing,
    elsewhere: nothing,
    nowhere: nothing,
  },
};

/** What is claimed of a malignant tumour of this lineage in this place; `nowhere` when the place is not known. */
export const claimsOf = (lineage: Lineage, area: Area): readonly Claim[] => claims[lineage][area];

const weaker = { gi: 'gi?', breast: 'breast?', sarcoma: 'sarcoma?' } as const;

/** The same claims, left open. */
export const leftOpen = (list: readonly Claim[]): readonly Claim[] =>
  list.map((claim) => (claim === 'gi' || claim === 'breast' || claim === 'sarcoma' ? weaker[claim] : claim));
