import { claimsOf, leftOpen } from './diagnosis/categories.ts';
import { type Clause, hasCue, readClauses, type Subject } from './diagnosis/clauses.ts';
import { type Finding, findingsIn } from './diagnosis/findings.ts';
import { createLexicon } from './diagnosis/lexicon.ts';
import { namedDiseasesIn } from './diagnosis/named-diseases.ts';
import { readWords } from './diagnosis/words.ts';
import type { Area } from './terminology/entry.ts';
import { terminology } from './terminology.ts';

export type Verdict = 'yes' | 'no' | 'unsure';

/**
 * What a patient's words say about the illness, as far as programs ask (PROGRAMS decisions X14 to X17).
 * It prepares plain yes/no questions and never replaces them.
 */
export interface DiagnosisCategories {
  readonly giOncology: Verdict;
  readonly breastCancer: Verdict;
  readonly sarcoma: Verdict;
  /** Any cancer at all. */
  readonly oncology: Verdict;
}

const lexicon = createLexicon(terminology);

const isMalignant = (finding: Finding): boolean =>
  finding.certainty === 'present' && finding.tumor?.behaviour === 'malignant';

/** Metastases alone: a cancer whose origin is not said. */
const unknownPrimary: Finding = {
  certainty: 'present',
  tumor: { lineage: 'any', behaviour: 'malignant', area: null, alsoNamed: [] },
};

/** What the clauses say of the patient; of relatives only when they say nothing of the patient. */
function findingsOf(clauses: readonly Clause[]): readonly Finding[] {
  const isBack = clauses.some((clause) => hasCue(clause, 'again'));
  const of = (subject: Subject) =>
    clauses.filter((clause) => clause.subject === subject).flatMap((clause) => findingsIn(clause, isBack));
  const own = of('patient');
  if (own.length > 0) return own;
  const hasDeposit = clauses.some((clause) => hasCue(clause, 'deposit'));
  return hasDeposit ? [unknownPrimary] : of('relative');
}

/** The one place that the text names for the patient or a tumour, if it is one. */
function onlyArea(findings: readonly Finding[], clauses: readonly Clause[]): Area | null {
  const named = clauses
    .filter(({ subject, tumors }) => subject === 'patient' || tumors.length > 0)
    .flatMap((clause) => clause.sites.map((site) => site.meaning.area));
  const meant = findings.flatMap(({ tumor }) => (tumor?.area ? [tumor.area] : []));
  const areas = new Set([...named, ...meant].filter((area) => area !== 'nowhere'));
  const [area] = areas;
  return areas.size === 1 && area ? area : null;
}

const organs: readonly (Area | null)[] = ['digestive', 'breast', 'elsewhere', 'softTissue'];

/**
 * Lets a tumour without a place refer to what the rest of the text names: "The cancer came back" adds nothing
 * to a cancer that has a name, and "biopsy: carcinoma" sits where the lump was said to be.
 */
function resolve(findings: readonly Finding[], clauses: readonly Clause[]): readonly Finding[] {
  const area = onlyArea(findings, clauses);
  const isVague = ({ tumor }: Finding) =>
    (tumor?.lineage === 'any' || (tumor?.lineage === 'epithelial' && tumor.behaviour !== 'malignant')) &&
    !organs.includes(tumor.area);
  const named = findings.filter(
    (finding) => finding.tumor && !isVague(finding) && finding.certainty !== 'denied',
  );
  return findings.flatMap((finding) => {
    const { tumor } = finding;
    if (!tumor || finding.certainty === 'denied') return [finding];
    const repeats = named.some(
      (other) => isMalignant(other) || (tumor.behaviour !== 'malignant' && tumor.area === null),
    );
    if (isVague(finding) && repeats) return [];
    return [area && tumor.area === null ? { ...finding, tumor: { ...tumor, area } } : finding];
  });
}

function claimsIn(finding: Finding): readonly string[] {
  const { tumor, certainty } = finding;
  if (!tumor || certainty === 'denied' || tumor.behaviour === 'benign') return [];
  const main = claimsOf(tumor.lineage, tumor.area ?? 'nowhere');
  const doubts = tumor.alsoNamed.flatMap((area) => leftOpen(claimsOf(tumor.lineage, area)));
  const isSure = certainty === 'present' && tumor.behaviour === 'malignant';
  return [...(isSure ? main : leftOpen(main)), ...doubts];
}

function oncologyOf(findings: readonly Finding[]): Verdict {
  if (findings.some(isMalignant)) return 'yes';
  const isOpen = ({ certainty, tumor }: Finding) =>
    tumor !== null && tumor.behaviour !== 'benign' && certainty !== 'denied';
  return findings.length === 0 || findings.some(isOpen) ? 'unsure' : 'no';
}

/** Nothing that the terminology knows: a place alone, a name it lacks, or no illness at all. */
const notUnderstood: DiagnosisCategories = {
  giOncology: 'unsure',
  breastCancer: 'unsure',
  sarcoma: 'unsure',
  oncology: 'unsure',
};

/**
 * Reads what somebody writes about an illness, in English or Spanish. `yes`: the words say so. `no`: they name
 * something else. `unsure`: suspected, past, a relative's, of unknown origin, or not understood.
 * Works on the words alone and always answers. Time grows with the number of words, and within one clause with
 * its names times its denials and places, so it is meant for messages, not for documents.
 */
export function classifyDiagnosis(text: string): DiagnosisCategories {
  const words = readWords(text);
  const known = lexicon.mentions(words);
  const named = namedDiseasesIn(words, known);
  const clauses = readClauses(
    words,
    [...known, ...named].sort((a, b) => a.from - b.from),
  );
  const findings = resolve(findingsOf(clauses), clauses);
  if (findings.length === 0) return notUnderstood;
  const claims = new Set(findings.flatMap(claimsIn));
  const verdict = (claim: string): Verdict =>
    claims.has(claim) ? 'yes' : claims.has(`${claim}?`) ? 'unsure' : 'no';
  return {
    giOncology: verdict('gi'),
    breastCancer: verdict('breast'),
    sarcoma: verdict('sarcoma'),
    oncology: oncologyOf(findings),
  };
}
