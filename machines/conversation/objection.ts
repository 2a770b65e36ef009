import { normalise } from '../answers/normal.ts';
import { phrase } from '../intake/step.ts';
import { askForPerson } from './person.ts';
import type { Check, Move, Talk } from './talk.ts';

const refusing =
  /\b(?:i|we) (?:do not|dont|did not|didnt|never|will not|wont|cannot|cant|can not) (?:allow|permit|consent|agree|authori[sz]e|approve)\b|\bi (?:object|forbid)\b|\bno (?:lo )?(?:permito|autorizo|consiento|doy (?:mi )?(?:permiso|consentimiento)|estoy de acuerdo)\b/;

/** Words by which a message speaks of, or for, another parent than the one who signs. */
const otherParent =
  /\b(?:ex|wife|husband|mother|father|mom|dad|parent|partner|custody|court|esposa|esposo|madre|padre|mama|papa|custodia)\b.*\b(?:not|doesnt|never|wont|refuses|against|objects|no)\b|\bi (?:do not|dont) allow\b/;

/** While forms for a child are signed: another parent's objection is no mere refusal to sign. */
export const answerThirdParty: Check = (talk) =>
  otherParent.test(normalise(talk.text)) ? object(talk) : null;

/**
 * "I do not allow this", from whoever may have a say in the case: a coordinator stops what runs and a person takes over.
 * Only where the case is open or signing waits; before that the same words refuse to sign.
 */
export const answerObjection: Check = (talk) => {
  return refusing.test(normalise(talk.text)) ? object(talk) : null;
};

const object = (talk: Talk): Move => {
  const number = talk.view.context.case?.number ?? null;
  const { phrases = [], effects = [], ...rest } = askForPerson(talk, 'objection');
  return {
    ...rest,
    phrases: [phrase('objection'), ...phrases],
    effects: [
      { type: 'task.open', kind: 'consent-disputed', details: { number } },
      { type: 'audit.write', action: 'consent.disputed', by: 'person', details: { number } },
      ...effects,
    ],
  };
};
