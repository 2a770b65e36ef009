/** Where a case stands, for whoever asks. */
import { clarifyingRules, placesLeft } from '../case/clarifying.ts';
import type { CaseStatus } from '../case/machine.ts';
import type { Phrase } from '../effects.ts';
import type { Instant } from '../events.ts';
import { openChecks } from '../intake/checks.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import { dayIn } from '../rules/places.ts';
import { availableLines, expectedDays } from './case-news.ts';
import { caseStatus, type OpenCase, openCaseOf, windowValues } from './case-status.ts';

/** What is missing is a word of the office: it stands in the conversation, and does not go by text message again. */
const gapsIn = (status: CaseStatus, { facts: { gaps }, program }: OpenCase): readonly Phrase[] =>
  gaps && gaps.items.length > 0 && (status === 'awaiting-packet' || status === 'awaiting-approval')
    ? [phrase('status.gaps', { day: { day: dayIn(program.intake.zone, gaps.at) } })]
    : [];

/** The state in plain words, what comes next, and by when; `null` before there is a case. */
export const caseLines = (view: View, now: Instant): readonly Phrase[] | null => {
  const open = openCaseOf(view);
  const status = caseStatus(view, now);
  if (!open || status === null) return null;
  const { facts, program } = open;
  const from = facts.since['packet-approved'] ?? facts.since['records-complete'];
  const days = from && facts.since['opinion-readable'] === undefined ? expectedDays(program, from) : null;
  const posed = facts.followUps.length;
  return [
    phrase(`status.${status}`, { number: facts.number, program: program.name }),
    ...(status === 'awaiting-clearance'
      ? [phrase('status.checks', { checks: openChecks(view).map((code) => phrase(`check.${code}`)) })]
      : []),
    ...gapsIn(status, open),
    ...(facts.since['release-revoked'] && from === undefined ? [phrase('status.revoked')] : []),
    ...(days ? [phrase('case.expected', days)] : []),
    ...(status === 'clarifying'
      ? [phrase('case.window', { ...windowValues(view), left: placesLeft(facts, program) })]
      : []),
    ...(status === 'opinion-available' && clarifyingRules(program) === null
      ? availableLines(view, open).slice(-1)
      : []),
    ...(posed > 0 ? [phrase('status.follow-ups', { posed })] : []),
  ];
};
