import type { Area, Behaviour, CueName, Lineage, Site, Tumor } from '../terminology/entry.ts';
import { type Clause, hasCue, type Said } from './clauses.ts';

/** How sure a text is that the patient has what it names. */
export type Certainty = 'present' | 'open' | 'denied';

/** One illness that a text names. */
export interface Finding {
  readonly certainty: Certainty;
  /** `null` when it is no tumour. */
  readonly tumor: {
    readonly lineage: Lineage;
    readonly behaviour: Behaviour;
    /** Where it sits; `null` when the text does not say. */
    readonly area: Area | null;
    /** Other organs named with it, which leave a doubt. */
    readonly alsoNamed: readonly Area[];
  } | null;
}

/** Words from a denial to what it surely denies: "I do not have colon cancer". */
const sureReach = 3;
/** Up to here it may deny it: "no surgery is planned for my colon cancer". */
const doubtfulReach = 6;

const severity: Readonly<Record<Behaviour, number>> = { benign: 0, uncertain: 1, malignant: 2 };

/** The likelier a place is an origin, the higher. */
const rank: Readonly<Record<Area, number>> = {
  softTissue: 3,
  digestive: 2,
  breast: 2,
  elsewhere: 2,
  frame: 1,
  abdomen: 1,
  nowhere: 0,
};

/** Which tissue names a tumour when several are said: "glandular nerve sheath tumour" is one of the nerve sheath. */
const tellingTissues: readonly Lineage[] = ['mixed', 'mesenchymal', 'neuroendocrine', 'other', 'epithelial'];

const positions = (
  clause: Clause,
  name: CueName,
): readonly { readonly from: number; readonly to: number }[] =>
  clause.cues.filter((said) => said.meaning.cue === name);

function isDeniedAt(clause: Clause, at: number, reach: number): boolean {
  const barriers = [
    ...positions(clause, 'barrier'),
    ...clause.pauses.map((pause) => ({ from: pause, to: pause + 1 })),
  ];
  return positions(clause, 'denied').some(
    (denial) =>
      denial.to <= at &&
      at - denial.to <= reach &&
      !barriers.some((barrier) => barrier.from >= denial.to && barrier.to <= at),
  );
}

/** Whether a cue that may stand on either side is said of what stands at a place. */
function reaches(clause: Clause, name: CueName, at: number): boolean {
  const heads = [...clause.tumors, ...clause.diseases];
  return positions(clause, name).some((cue) => cue.to <= at || !heads.some((head) => head.from >= cue.to));
}

/** "I have what my mother had" is not over. */
function isPast(clause: Clause): boolean {
  const relative = clause.subject === 'patient' ? positions(clause, 'relative')[0] : undefined;
  return positions(clause, 'past').some((past) => !relative || past.from < relative.from);
}

function certaintyAt(clause: Clause, at: number, isBack: boolean): Certainty {
  if (isDeniedAt(clause, at, sureReach) || reaches(clause, 'cleared', at)) return 'denied';
  if (isDeniedAt(clause, at, doubtfulReach) || clause.subject === 'relative') return 'open';
  if (hasCue(clause, 'risk')) return 'open';
  if (isPast(clause) && !isBack) return 'open';
  const spreads = [...positions(clause, 'spread'), ...positions(clause, 'deposit')];
  const doubts = positions(clause, 'suspected').filter(
    (doubt) => !spreads.some((spread) => spread.from >= doubt.to && spread.from > at),
  );
  const heads = [...clause.tumors, ...clause.diseases];
  const barriers = positions(clause, 'barrier');
  const isDoubted = doubts.some(
    (doubt) => doubt.to <= at || ![...heads, ...barriers].some((other) => other.from >= doubt.to),
  );
  return isDoubted ? 'open' : 'present';
}

function behaviourIn(clause: Clause, tumor: Tumor): Behaviour {
  const called = positions(clause, 'malignant');
  const isCalledMalignant = called.some((cue) => !isDeniedAt(clause, cue.from, sureReach));
  const isCalledBenign = hasCue(clause, 'benign') || (called.length > 0 && !isCalledMalignant);
  if (hasCue(clause, 'uncertain')) return tumor.behaviour === 'malignant' ? 'malignant' : 'uncertain';
  if (isCalledBenign) return tumor.behaviour === 'malignant' || isCalledMalignant ? 'uncertain' : 'benign';
  return isCalledMalignant ? 'malignant' : tumor.behaviour;
}

/** The tumour as the words around its name make it. */
function describe(clause: Clause, tumor: Tumor): Tumor {
  const behaviour = behaviourIn(clause, tumor);
  const tissues = clause.tissues.map((said) => said.meaning);
  const telling = tellingTissues
    .map((lineage) => tissues.find((tissue) => tissue.lineage === lineage))
    .find((tissue) => tissue !== undefined);
  const isCarcinoma = tumor.lineage === 'epithelial';
  const takes = tumor.lineage === 'any' || (isCarcinoma && telling?.lineage === 'neuroendocrine');
  const lineage = telling && takes ? telling.lineage : tumor.lineage;
  const usually =
    tumor.usually ?? (lineage === 'epithelial' ? tissues.find((t) => t.usually)?.usually : undefined);
  const isCarcinoid = lineage === 'neuroendocrine' && behaviour === 'uncertain' && !tumor.always;
  return {
    ...tumor,
    lineage,
    behaviour: isCarcinoid ? 'malignant' : behaviour,
    ...(usually ? { usually } : {}),
  };
}

function nearest(
  sites: readonly Said<Site>[],
  at: { readonly from: number; readonly to: number },
): Area | null {
  const distance = (site: Said<Site>) => (site.to <= at.from ? at.from - site.to : site.from - at.to);
  const [best] = sites.toSorted(
    (a, b) => rank[b.meaning.area] - rank[a.meaning.area] || distance(a) - distance(b),
  );
  return best?.meaning.area ?? null;
}

/** "Cancer", "tumour", "carcinoma": a word that names no kind. */
const isPlainWord = ({ lineage, usually, always }: Tumor): boolean =>
  !usually && !always && (lineage === 'any' || lineage === 'epithelial');

/** A plain word adds nothing to the name of a tumour that is at least as bad ("renal cell carcinoma"). */
function withoutEchoes(tumors: readonly Said<Tumor>[]): readonly Said<Tumor>[] {
  const says = (tumor: Tumor) => severity[tumor.behaviour] * 2 + (isPlainWord(tumor) ? 0 : 1);
  return tumors.filter(
    ({ meaning }, index) =>
      !isPlainWord(meaning) ||
      !tumors.some(
        (other, at) =>
          says(other.meaning) > says(meaning) || (at < index && says(other.meaning) === says(meaning)),
      ),
  );
}

function located(clause: Clause, said: Said<Tumor>, certainty: Certainty, sites = clause.sites): Finding {
  const { lineage, behaviour, always, usually } = said.meaning;
  const area = always ?? nearest(sites, said) ?? usually ?? null;
  const alsoNamed = always
    ? []
    : sites.map((site) => site.meaning.area).filter((other) => other !== area && rank[other] === 2);
  return { certainty, tumor: { lineage, behaviour, area, alsoNamed } };
}

/** A tumour that only its signs name: "it is malignant", "neuroendocrine", "mets in the bones". */
function unnamedTumor(clause: Clause): Said<Tumor> | null {
  if (clause.tumors.length > 0 || clause.diseases.length > 0) return null;
  const sign = positions(clause, 'malignant')[0];
  const tissue = clause.tissues.find((said) => said.meaning.lineage !== 'epithelial' || said.meaning.usually);
  const place = sign ?? tissue;
  if (!place) return null;
  const behaviour = sign ? 'malignant' : 'uncertain';
  return { from: place.from, to: place.to, meaning: { kind: 'tumor', lineage: 'any', behaviour } };
}

/** "I don't have colon cancer, it's breast": the place that is named instead. */
function namedInstead(clause: Clause, denied: Said<Tumor>): Finding | null {
  const turn = positions(clause, 'barrier').find((barrier) => barrier.from >= denied.to);
  const sites = turn ? clause.sites.filter((site) => site.from >= turn.to) : [];
  return sites.length > 0 ? located(clause, denied, 'present', sites) : null;
}

/** What a clause says the patient has, may have or has not. `isBack`: the text tells of a relapse. */
export function findingsIn(clause: Clause, isBack: boolean): readonly Finding[] {
  const unnamed = unnamedTumor(clause);
  const described = (unnamed ? [unnamed] : clause.tumors).map((said) => ({
    ...said,
    meaning: describe(clause, said.meaning),
  }));
  const tumors = withoutEchoes(described).flatMap((said) => {
    const certainty = certaintyAt(clause, said.from, isBack);
    const instead = certainty === 'denied' ? namedInstead(clause, said) : null;
    return [located(clause, said, certainty), ...(instead ? [instead] : [])];
  });
  const diseases = clause.diseases.map((said) => ({
    certainty: certaintyAt(clause, said.from, true),
    tumor: null,
  }));
  const calledBenign = tumors.length === 0 && hasCue(clause, 'benign');
  return [...tumors, ...diseases, ...(calledBenign ? [{ certainty: 'present', tumor: null } as const] : [])];
}
