/**
 * Where a tumour sits, as far as the rules care.
 *
 * - `digestive`: oesophagus to anus, liver, bile ducts, gallbladder, pancreas.
 * - `softTissue`: said outright ("soft tissue", "connective tissue"), where a cancer is a sarcoma.
 * - `frame`: bones, joints, limbs and body wall, where a cancer may be a sarcoma or have spread there.
 * - `abdomen`: belly, peritoneum, pelvis: may be digestive.
 * - `elsewhere`: every other organ.
 * - `nowhere`: lymph nodes, blood vessels of spread and the like: says nothing about the origin.
 */
export type Area = 'digestive' | 'breast' | 'softTissue' | 'frame' | 'abdomen' | 'elsewhere' | 'nowhere';

/**
 * What a tumour grows from.
 *
 * - `any`: not said ("cancer", "tumour", "lump").
 * - `epithelial`: carcinomas and adenomas; `neuroendocrine`: carcinoids and their kin.
 * - `mesenchymal`: muscle, fat, fibre, vessel, bone, cartilage, nerve sheath; malignant, it is a sarcoma.
 * - `stromal`: GIST, a sarcoma of the digestive tract. `mixed`: carcinoma and sarcoma in one.
 * - `unread`: an unknown name in "-oma", which may be any of these.
 * - `other`: blood, lymph, pigment, glia, germ cells, mesothelium, kidney: none of the three exclusions.
 */
export type Lineage =
  | 'any'
  | 'unread'
  | 'epithelial'
  | 'neuroendocrine'
  | 'mesenchymal'
  | 'stromal'
  | 'mixed'
  | 'other';

export type Behaviour = 'malignant' | 'uncertain' | 'benign';

/** A name of a tumour. */
export interface Tumor {
  readonly kind: 'tumor';
  readonly lineage: Lineage;
  readonly behaviour: Behaviour;
  /** Where it sits when the text does not say ("invasive ductal carcinoma": breast). */
  readonly usually?: Area;
  /** Where it always sits, whatever other place the text names ("cholangiocarcinoma"). */
  readonly always?: Area;
}

/** A word that says what a tumour is made of: "neuroendocrine", "nerve sheath", "ductal". */
export interface Tissue {
  readonly kind: 'tissue';
  readonly lineage: Lineage;
  readonly usually?: Area;
}

/** A place in the body. */
export interface Site {
  readonly kind: 'site';
  readonly area: Area;
}

/**
 * A word that changes how what stands around it is read.
 *
 * - `malignant`, `uncertain`, `benign`: how a tumour behaves. `staged`: an organ with a stage has cancer.
 * - `denied`: stands before what is denied; `cleared`: before or after it ("ruled out").
 * - `relative`, `relativeNow`, `family`: a relative; a relative whose state is told in the present; a family history.
 * - `self`: the writer speaks of themself. `past`: it is over;
 *   `had`: what follows soon is. `again`: it is back or new.
 * - `suspected`: nobody is sure yet; `feared`: the same of what follows it. `risk`: a carrier or a screening, not an illness.
 * - `spread`: what follows is where it went; `deposit`: the same, and what stands right before as well ("liver mets");
 *   `secondary`: every place named is where it went; `origin`: what follows is where it began.
 * - `barrier`: ends what a denial reaches ("no surgery for my cancer", "not cancer, it is sarcoma").
 */
export type CueName =
  | 'malignant'
  | 'uncertain'
  | 'benign'
  | 'staged'
  | 'denied'
  | 'cleared'
  | 'relative'
  | 'relativeNow'
  | 'family'
  | 'self'
  | 'past'
  | 'had'
  | 'again'
  | 'suspected'
  | 'feared'
  | 'risk'
  | 'spread'
  | 'deposit'
  | 'secondary'
  | 'origin'
  | 'barrier';

export interface Cue {
  readonly kind: 'cue';
  readonly cue: CueName;
}

/** A condition that is no tumour. */
export interface Disease {
  readonly kind: 'disease';
}

/** Words that would be misread if they were read one by one ("non Hodgkin", "CA 19-9"). */
export interface Plain {
  readonly kind: 'plain';
}

/** A word between two statements, as strong as a full stop or as a comma. */
export interface Joint {
  readonly kind: 'joint';
  readonly mark: 'full' | 'half';
}

export type Meaning = Tumor | Tissue | Site | Cue | Disease | Plain | Joint;

/**
 * One line of the terminology: what it is called among clinicians, what it means, and how people write it.
 *
 * `words` is a list split at commas. Case, accents, plurals, hyphens and the usual spelling variants
 * (`tumour`, `oesophagus`, `lymphoma`/`linfoma`, `rhabdo`/`rabdo`) need not be listed. A star stands for any
 * ending (`esophag*`) or any beginning (`*sarcoma`). An equals sign asks for exactly this form (`=ALL`, `=año`).
 */
export interface Entry {
  readonly name: string;
  readonly meaning: Meaning;
  readonly words: string;
}

/** Entries that share one meaning: name and words, line by line. */
export function entries(meaning: Meaning, lines: { readonly [name: string]: string }): readonly Entry[] {
  return Object.entries(lines).map(([name, words]) => ({ name, meaning, words }));
}

export const site = (area: Area): Site => ({ kind: 'site', area });

export const cue = (name: CueName): Cue => ({ kind: 'cue', cue: name });

export const tissue = (lineage: Lineage, usually?: Area): Tissue =>
  usually ? { kind: 'tissue', lineage, usually } : { kind: 'tissue', lineage };

export const tumor = (
  lineage: Lineage,
  behaviour: Behaviour,
  place: Pick<Tumor, 'usually' | 'always'> = {},
): Tumor => ({ kind: 'tumor', lineage, behaviour, ...place });

export const joint = (mark: Joint['mark']): Joint => ({ kind: 'joint', mark });

export const disease: Disease = { kind: 'disease' };

export const plain: Plain = { kind: 'plain' };
