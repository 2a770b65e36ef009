import type { Area, Behaviour, CueName, Lineage, Site, Tumor } from '../terminology/entry.ts';
import { type Clause, hasCue, type Said, type Span } from './clauses.ts';

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

/** "I had stage three colon cancer." */
const pastReach = 4;

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
const organRank = rank.digestive;

/** Which tissue names a tumour when several are said: "glandular nerve sheath tumour" is one of the nerve sheath. */
const tellingTissues: readonly Lineage[] = ['mixed', 'mesenchymal', 'neuroendocrine', 'other', 'epithelial'];

const positions = (clause: Clause, name: CueName): readonly Span[] => clause.cues.get(name) ?? [];

/** Whether a cue stands within reach before a place, with nothing between that ends it. */
function isBeforeAt(clause: Clause, name: CueName, at: number, reach: number): boolean {
  const cue = positions(clause, name).findLast(({ to }) => to <= at);
  if (!cue || at - cue.to > reach) return false;
  const isBetween = (place: number) => cue.to <= place && place < at;
  return !clause.pauses.some(isBetween) && !positions(clause, 'barrier').some(({ from }) => isBetween(from));
}

const isDeniedAt = (clause: Clause, at: number, reach: number): boolean =>
  isBeforeAt(clause, 'denied', at, reach);

/** "I had it", "cured"; but not "I had a scan and they found it" or "I have what my mother had". */
function isPastAt(clause: Clause, at: number): boolean {
  const relative = clause.subject === 'patient' ? positions(clause, 'relative')[0] : undefined;
  const isHad = isBeforeAt(clause, 'had', at, pastReach);
  return isHad || positions(clause, 'past').some((past) => !relative || past.from < relative.from);
}

/** "Cancer was ruled out", "they ruled out cancer". */
const isClearedAt = (clause: Clause, at: number): boolean =>
  positions(clause, 'cleared').some((cue) => cue.to <= at || clause.lastHeadAt < cue.to);

/** "It may be cancer", "cancer, biopsy pending"; but not "my cancer may have spread" or "not sure about surgery". */
function isDoubtedAt(clause: Clause, at: number): boolean {
  const others = (['spread', 'deposit', 'barrier'] as const).flatMap((name) => positions(clause, name));
  const isFeared = positions(clause, 'feared').some((fear) => fear.to <= at);
  return (
    isFeared ||
    positions(clause, 'suspected').some(
      (doubt) =>
        doubt.to <= at || (clause.lastHeadAt < doubt.to && !others.some(({ from }) => from >= doubt.to)),
    )
  );
}

function certaintyAt(clause: Clause, at: number, isBack: boolean): Certainty {
  if (isDeniedAt(clause, at, sureReach) || isClearedAt(clause, at)) return 'denied';
  const isOpen =
    clause.subject === 'relative' ||
    hasCue(clause, 'risk') ||
    (isPastAt(clause, at) && !isBack) ||
    isDoubtedAt(clause, at) ||
    isDeniedAt(clause, at, doubtfulReach);
  return isOpen ? 'open' : 'present';
}

function behaviourIn(clause: Clause, tumor: Tumor): Behaviour {
  const called = positions(clause, 'malignant');
  const isCalledMalignant = called.some((cue) => !isDeniedAt(clause, cue.from, sureReach));
  const isCalledBenign = hasCue(clause, 'benign') || (called.length > 0 && !isCalledMalignant);
  if (hasCue(clause, 'uncertain')) return tumor.behaviour === 'malignant' ? 'malignant' : 'uncertain';
  if (isCalledBenign) return tumor.behaviour === 'malignant' || isCalledMalignant ? 'uncertain' : 'benign';
  const hasSpread = positions(clause, 'deposit').some((cue) => !isDeniedAt(clause, cue.from, sureReach));
  const isMalignant = isCalledMalignant || (hasSpread && tumor.behaviour === 'uncertain');
  return isMalignant ? 'malignant' : tumor.behaviour;
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

/** The likeliest origin among the places named; of equal ones the nearest. */
function originOf(sites: readonly Said<Site>[], at: Span): Area | null {
  const distance = (site: Span) => (site.to <= at.from ? at.from - site.to : site.from - at.to);
  let best: Said<Site> | null = null;
  for (const site of sites) {
    const lead = best ? rank[site.meaning.area] - rank[best.meaning.area] : 1;
    if (!best || lead > 0 || (lead === 0 && distance(site) < distance(best))) best = site;
  }
  return best?.meaning.area ?? null;
}

/** "Cancer", "tumour", "carcinoma": a word that names no kind. */
const isPlainWord = ({ lineage, usually, always }: Tumor): boolean =>
  !usually && !always && (lineage === 'any' || lineage === 'epithelial');

interface Stated {
  readonly said: Said<Tumor>;
  readonly certainty: Certainty;
}

/**
 * A plain word adds nothing to the name of a tumour that is at least as bad ("renal cell carcinoma"),
 * unless one is denied and the other is not ("carcinoma, not sarcoma").
 */
function withoutEchoes(stated: readonly Stated[]): readonly Stated[] {
  const weight = ({ said: { meaning } }: Stated) =>
    severity[meaning.behaviour] * 2 + (isPlainWord(meaning) ? 0 : 1);
  const heaviest = new Map<Certainty, number>();
  for (const one of stated) {
    heaviest.set(one.certainty, Math.max(weight(one), heaviest.get(one.certainty) ?? 0));
  }
  return stated.filter(
    (one) => !isPlainWord(one.said.meaning) || weight(one) === heaviest.get(one.certainty),
  );
}

function locate(said: Said<Tumor>, certainty: Certainty, sites: readonly Said<Site>[]): Finding {
  const { lineage, behaviour, always, usually } = said.meaning;
  const area = always ?? originOf(sites, said) ?? usually ?? null;
  const organs = new Set(sites.map((site) => site.meaning.area).filter((named) => rank[named] === organRank));
  const alsoNamed = always ? [] : [...organs].filter((organ) => organ !== area);
  return { certainty, tumor: { lineage, behaviour, area, alsoNamed } };
}

/** Other organs have stages without cancer: "stage 3 kidney". */
const stagedAreas: readonly Area[] = ['digestive', 'breast'];

/** "Ulcer of stomach, malignant": after a pause the word turns the illness of an organ into its cancer. */
const isRenamed = (clause: Clause, sign: Span | undefined): boolean =>
  sign !== undefined &&
  clause.sites.length > 0 &&
  clause.pauses.some((pause) => clause.lastHeadAt < pause && pause < sign.from);

/** A tumour that only its signs name: "it is malignant", "neuroendocrine", "stage 4 colorectal". */
function unnamedTumor(clause: Clause): Said<Tumor> | null {
  const called = positions(clause, 'malignant')[0];
  if (clause.tumors.length > 0 || (clause.diseases.length > 0 && !isRenamed(clause, called))) return null;
  const isStaged = clause.sites.some(({ meaning }) => stagedAreas.includes(meaning.area));
  const staged = isStaged ? positions(clause, 'staged')[0] : undefined;
  const sign = called ?? staged;
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
  return sites.length > 0 ? locate(denied, 'present', sites) : null;
}

/** What a clause says the patient has, may have or has not. `isBack`: the text tells of a relapse. */
export function findingsIn(clause: Clause, isBack: boolean): readonly Finding[] {
  const unnamed = unnamedTumor(clause);
  const stated = (unnamed ? [unnamed] : clause.tumors).map((said) => ({
    said: { ...said, meaning: describe(clause, said.meaning) },
    certainty: certaintyAt(clause, said.from, isBack),
  }));
  const tumors = withoutEchoes(stated).flatMap(({ said, certainty }) => {
    const instead = certainty === 'denied' ? namedInstead(clause, said) : null;
    return [locate(said, certainty, clause.sites), ...(instead ? [instead] : [])];
  });
  const isIll =
    clause.subject === 'patient' && clause.diseases.some(({ from }) => !isDeniedAt(clause, from, sureReach));
  const isHarmless = tumors.length === 0 && hasCue(clause, 'benign');
  return isIll || isHarmless ? [...tumors, { certainty: 'present', tumor: null }] : tumors;
}
