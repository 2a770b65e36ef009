import { readDanger } from '../answers/emergency.ts';
import { readYesNo } from '../answers/yes-no.ts';
import { phrase } from '../intake/step.ts';
import { askForPerson } from './person.ts';
import type { Check, Move, Talk } from './talk.ts';

/** Numbers as printed for the United States; elsewhere the local number is named in words. */
const where = (talk: Talk): 'US' | 'abroad' | 'unknown' => {
  const country = (talk.view.answers.now ?? talk.view.answers.home)?.country;
  return country === undefined ? 'unknown' : country === 'US' ? 'US' : 'abroad';
};

const answerTo = (talk: Talk, danger: 'emergency' | 'self-harm'): Move => ({
  phrases: [phrase(`danger.${danger}`, { where: where(talk) }), phrase('danger.paused')],
  choices: [
    { value: 'continue', label: phrase('choice.continue') },
    { value: 'human', label: phrase('choice.human') },
  ],
  record: { aside: { kind: 'danger' } },
  effects: [
    { type: 'task.open', kind: danger, details: { step: talk.step, channel: talk.event.channel } },
    { type: 'audit.write', action: `person.${danger}`, by: 'assistant', details: { step: talk.step } },
  ],
  next: 'wait',
});

/** Danger signals come before everything else and at every step, also when a coordinator owns the conversation. */
export const answerDanger: Check = (talk) => {
  const danger = readDanger(talk.text);
  if (danger) return answerTo(talk, danger);
  if (talk.step !== 'emergency' || talk.record.aside?.kind === 'danger' || isAskedToText(talk)) return null;
  return isEmergency(talk) ? answerTo(talk, 'emergency') : null;
};

/** A yes to being texted is no yes to an emergency that was not asked about yet. */
const isAskedToText = ({ event, record }: Talk): boolean =>
  event.channel === 'sms' && record.texting !== undefined && record.texting.status !== 'agreed';

/** A yes with more words around it counts too: here a wrong yes costs less than a missed one. */
const isEmergency = (talk: Talk): boolean => {
  if (talk.reading().outcome === 'read') return false;
  const answer = readYesNo(talk.text);
  if (answer.outcome !== 'unclear') return answer.value === 'yes';
  return /^1[.)]?$/.test(talk.text.trim()) || talk.word()?.word === 'emergency';
};

/** After an emergency no question follows until the person wants to go on. */
export const waitAfterDanger: Check = (talk) => {
  if (talk.record.aside?.kind !== 'danger') return null;
  const word = talk.word()?.word;
  if (/^2[.)]?$/.test(talk.text.trim())) return askForPerson(talk, 'danger');
  if (word === 'human' || word === 'help' || word === 'delete' || word === 'privacy' || word === 'goodbye')
    return null;
  return word === 'continue' || /^1[.)]?$/.test(talk.text.trim())
    ? { phrases: [phrase('danger.over')], record: { aside: null }, next: 'ask' }
    : {
        phrases: [phrase('danger.still')],
        choices: [
          { value: 'continue', label: phrase('choice.continue') },
          { value: 'human', label: phrase('choice.human') },
        ],
        next: 'wait',
      };
};
