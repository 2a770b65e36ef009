/**
 * Several answers in one message: "I'm 52, in Ohio, with lymphoma". What is plainly said ahead of its step is kept, and
 * read back for a yes when its step comes; nothing counts before that.
 */
import { readBirthDate } from '../answers/birth-date.ts';
import { readEmail } from '../answers/email.ts';
import { readPlace } from '../answers/place.ts';
import type { StepId } from '../intake/step-id.ts';
import { stepIds } from '../intake/step-id.ts';
import type { View } from '../intake/view.ts';
import { classifyDiagnosis } from '../rules/diagnosis.ts';

export type Heard = { readonly [step in StepId]?: unknown };

/** Steps whose answers people tell ahead, in the order they are asked. */
const toldAhead = ['home', 'birthDate', 'problem', 'email'] as const satisfies readonly StepId[];

/** Where one fact ends and the next begins. */
const seams = /[;\n]+|,(?!\s*\d{4}\b)|\.\s+|\.$|\b(?:and|with|who has|has|have|had|y|con|tengo|tiene)\b/iu;
const lead =
  /^(?:(?:i|we|he|she|they|my \w+|yo|mi \w+)\s+)?(?:am|are|is|'m|'s|was|live|lives|living|come|comes|soy|vivo|vive|estoy|esta|está)?\s*(?:from|in|at|born|on|en|de|nacid[oa])?\s+/iu;

const isNamed = ({
  giOncology,
  breastCancer,
  sarcoma,
  oncology,
}: ReturnType<typeof classifyDiagnosis>): boolean =>
  [giOncology, breastCancer, sarcoma, oncology].some((verdict) => verdict !== 'unsure');

/** The facts in a message that answer other steps than the one asked, each read without a doubt. */
export const hearFacts = (text: string, view: View): Heard => {
  const pieces = text
    .split(seams)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1 && piece.length <= 80);
  if (pieces.length < 2 || pieces.length > 8) return {};
  const heard: { [step in StepId]?: unknown } = {};
  for (const piece of pieces) {
    const bare = piece.replace(lead, '').trim() || piece;
    const address = readEmail(piece);
    if (piece.includes('@') && address.outcome === 'read') heard.email ??= address.value;
    else if (/\d{4}/.test(piece)) {
      const date = readBirthDate(piece, view.today(), 'month-first');
      if (date.outcome === 'read') heard.birthDate ??= date.value;
    } else if (bare.split(/\s+/).length <= 3 && readPlace(bare).outcome === 'read') {
      const place = readPlace(bare);
      if (place.outcome === 'read' && !isNamed(classifyDiagnosis(bare))) heard.home ??= place.value;
    } else if (isNamed(classifyDiagnosis(piece))) heard.problem ??= piece;
  }
  return Object.fromEntries(
    toldAhead.flatMap((step) =>
      heard[step] === undefined || view.answers[step] !== undefined ? [] : [[step, heard[step]]],
    ),
  );
};

/** The steps at which people introduce themselves at length. */
const introductions: readonly StepId[] = stepIds.slice(0, stepIds.indexOf('problem') + 1);

export const isIntroduction = (step: StepId): boolean => introductions.includes(step) && step !== 'problem';
