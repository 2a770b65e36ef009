import type { CueName, Disease, Meaning, Site, Tissue, Tumor } from '../terminology/entry.ts';
import type { Mention } from './lexicon.ts';
import type { Word } from './words.ts';

/** A mention whose meaning is of one kind. */
export type Said<M extends Meaning> = Omit<Mention, 'meaning'> & { readonly meaning: M };

/** Words `from` up to, not including, `to`. */
export type Span = Pick<Mention, 'from' | 'to'>;

/** Whom a clause speaks of: the patient, or a relative whose illness is not the patient's. */
export type Subject = 'patient' | 'relative';

/** A stretch of a text that makes one statement, with what it names sorted by kind. */
export interface Clause {
  readonly subject: Subject;
  readonly tumors: readonly Said<Tumor>[];
  readonly tissues: readonly Said<Tissue>[];
  /** Where it may have begun; places that it spread to say nothing about what it is. */
  readonly sites: readonly Said<Site>[];
  readonly diseases: readonly Said<Disease>[];
  readonly cues: ReadonlyMap<CueName, readonly Span[]>;
  /** Where the last illness that it names begins. */
  readonly lastHeadAt: number;
  /** Where commas and the like stand inside it. */
  readonly pauses: readonly number[];
}

/** Words before a place that make it an origin even before "metastases": "cancer of the colon metastases". */
const ofWords = new Set(['of', 'the', 'in', 'de', 'del', 'en', 'la', 'el', 'a', 'to']);

const isKind =
  <K extends Meaning['kind']>(kind: K) =>
  (mention: Mention): mention is Said<Extract<Meaning, { kind: K }>> =>
    mention.meaning.kind === kind;

export const hasCue = (clause: Clause, ...names: readonly CueName[]): boolean =>
  names.some((name) => clause.cues.has(name));

const isHead = (mention: Mention): boolean =>
  mention.meaning.kind === 'tumor' || mention.meaning.kind === 'disease';

const isCue = (mention: Mention | undefined, name: CueName): boolean =>
  mention?.meaning.kind === 'cue' && mention.meaning.cue === name;

/** What a clause is made of before it is understood. */
interface Stretch {
  readonly mentions: readonly Mention[];
  readonly pauses: readonly number[];
}

interface Step {
  readonly at: number;
  readonly mark?: 'full' | 'half';
  readonly mention?: Mention;
}

/** A text's mentions and marks in order; a joint is a mark without a pause. */
function stepsOf(words: readonly Word[], mentions: readonly Mention[]): readonly Step[] {
  const marks = words.flatMap(({ mark }, at): readonly Step[] => (mark ? [{ at, mark }] : []));
  const said = mentions.map((mention): Step => {
    const { meaning, from: at } = mention;
    return meaning.kind === 'joint' ? { at, mark: meaning.mark } : { at, mention };
  });
  return [...marks, ...said].sort((a, b) => a.at - b.at);
}

/** Cuts at full marks, and at half marks where both sides name an illness. */
function stretches(words: readonly Word[], mentions: readonly Mention[]): readonly Stretch[] {
  const done: Stretch[] = [];
  let open: { mentions: Mention[]; pauses: number[]; isHeaded: boolean } | null = null;
  let part: Mention[] = [];
  const closePart = () => {
    const isHeaded = part.some(isHead);
    if (open && !(open.isHeaded && isHeaded)) {
      open.mentions.push(...part);
      open.isHeaded ||= isHeaded;
    } else {
      if (open) done.push(open);
      open = { mentions: part, pauses: [], isHeaded };
    }
    part = [];
    return open;
  };
  const closeSentence = () => {
    done.push(closePart());
    open = null;
  };
  for (const { at, mark, mention } of stepsOf(words, mentions)) {
    if (mention) part.push(mention);
    else if (mark === 'full') closeSentence();
    else {
      const { pauses } = closePart();
      if (words[at]?.mark) pauses.push(at);
    }
  }
  closeSentence();
  return done.filter((stretch) => stretch.mentions.length > 0);
}

/** The places that the illness went to. */
function spreadSitesOf(stretch: readonly Mention[], words: readonly Word[]): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  const everywhere = stretch.some((mention) => isCue(mention, 'secondary'));
  let spreading = everywhere;
  stretch.forEach((mention, index) => {
    const [before, after] = [stretch[index - 1], stretch[index + 1]];
    if (isCue(mention, 'deposit') || isCue(mention, 'spread')) spreading = true;
    if (isCue(mention, 'origin')) spreading = false;
    if (mention.meaning.kind === 'tumor' && !everywhere) spreading = false;
    if (isCue(mention, 'deposit') && before?.meaning.kind === 'site' && before.to === mention.from) {
      if (!ofWords.has(words[before.from - 1]?.folded ?? '')) found.add(before);
    }
    const namesTumor = after?.meaning.kind === 'tumor' && after.from === mention.to;
    if (mention.meaning.kind === 'site' && spreading && (everywhere || !namesTumor)) found.add(mention);
  });
  return found;
}

/**
 * A relative told of in the past, or without a verb, is family history. A relative told of in the present is the
 * patient somebody writes for, unless the writer also tells of an illness of their own.
 */
function subjectOf({ mentions: stretch, pauses }: Stretch): Subject | 'writtenFor' {
  const at = (...names: readonly CueName[]) =>
    stretch.findIndex((mention) => mention.meaning.kind === 'cue' && names.includes(mention.meaning.cue));
  const family = at('family');
  const isNoHistory = isCue(stretch[family - 1], 'denied') && !stretch.slice(family).some(isHead);
  if (family >= 0 && !isNoHistory) return 'relative';
  const relative = stretch.find((mention) => isCue(mention, 'relative'));
  if (!relative) return 'patient';
  const head = stretch.find(isHead);
  const isOwn = head && head.from < relative.from;
  const isApart = pauses.some((pause) => head && head.to <= pause && pause < relative.from);
  if (isOwn && (at('self') >= 0 || isApart)) return 'patient';
  return at('relativeNow') >= 0 && at('past', 'had') < 0 ? 'writtenFor' : 'relative';
}

/** The statements of a text, in order. */
export function readClauses(words: readonly Word[], mentions: readonly Mention[]): readonly Clause[] {
  const read = stretches(words, mentions).map((stretch) => ({ ...stretch, subject: subjectOf(stretch) }));
  const tellsOfSelf = read.some(
    ({ subject, mentions: said }) =>
      subject === 'patient' && said.some(isHead) && said.some((mention) => isCue(mention, 'self')),
  );
  return read.map(({ subject, mentions: said, pauses }) => {
    const spread = spreadSitesOf(said, words);
    return {
      subject: subject === 'writtenFor' ? (tellsOfSelf ? 'relative' : 'patient') : subject,
      tumors: said.filter(isKind('tumor')),
      tissues: said.filter(isKind('tissue')),
      sites: said.filter(isKind('site')).filter((site) => !spread.has(site)),
      diseases: said.filter(isKind('disease')),
      cues: Map.groupBy(said.filter(isKind('cue')), ({ meaning }) => meaning.cue),
      lastHeadAt: said.findLast(isHead)?.from ?? -1,
      pauses,
    };
  });
}
