/**
 * The rules of text messaging, at their place in the order of checks: words about texting come before everything else,
 * nothing is asked before the person agreed to be texted, and nothing is answered after they asked us to stop.
 */
import { readTextingWord, type TextingWord } from '../answers/texting-words.ts';
import { readYesNo } from '../answers/yes-no.ts';
import type { Effect } from '../effects.ts';
import { phrase } from '../intake/step.ts';
import type { Signature } from '../intake/steps/agreement.ts';
import { steps } from '../intake/steps.ts';
import type { Texting } from '../record.ts';
import { helpLines } from './person.ts';
import type { Check, Move, Talk } from './talk.ts';
import {
  continueLink,
  isHealthStep,
  phoneLines,
  textingChoices,
  textingTextVersion,
} from './texting-asks.ts';

/** The texting of a person who just wrote by text message; `null` on other channels. */
const textingOf = (talk: Talk): Texting | null =>
  talk.event.channel === 'sms' ? (talk.record.texting ?? null) : null;

const audited = (action: string, details: { readonly [name: string]: string | number | null }): Effect => ({
  type: 'audit.write',
  action,
  by: 'person',
  details,
});

/** Words about texting, the whole message: no more texts, texts again, who is this. */
export const answerTextingWord: Check = (talk) => {
  const texting = textingOf(talk);
  if (!texting) return null;
  const { carrier } = talk.event;
  const word: TextingWord | null = carrier ? { word: carrier, by: 'keyword' } : readTextingWord(talk.text);
  if (word?.word === 'stop') return stop(talk, texting, word);
  if (texting.status === 'stopped')
    return word?.word === 'start' || isCarriersYes(talk) ? resume(texting) : null;
  if (word?.word === 'start') return texting.status === 'agreed' ? null : agree(talk, texting);
  return word?.word === 'help' ? help(talk) : null;
};

/** Twilio takes YES for START once a number has opted out. */
const isCarriersYes = (talk: Talk): boolean => /^\s*yes\W*$/i.test(talk.text);

const help = (talk: Talk): Move => ({
  phrases: talk.event.carrier ? [] : [phrase('texting.help', { phones: phoneLines(talk.view) })],
  next: 'wait',
});

/** Opts out at once, with one confirmation. Whoever still waits for something is left to a person. */
const stop = (talk: Talk, texting: Texting, { by }: TextingWord): Move => {
  if (texting.status === 'stopped') return { next: 'wait' };
  const { case: opened, consents } = talk.view.context;
  const waits = opened !== null || talk.record.takeover !== null || steps[talk.step].isHold === true;
  const mayMeanRelease = /^\W*revoke\W*$/i.test(talk.text) && consents.length > 0;
  const reach = { number: opened?.number ?? null, channel: 'sms', reason: 'opted-out' };
  return {
    phrases: talk.event.carrier
      ? []
      : [
          phrase('texting.stopped', {
            number: opened?.number ?? '',
            state: opened ? 'case' : 'draft',
            phones: phoneLines(talk.view),
          }),
        ],
    record: { texting: { ...texting, status: 'stopped', offered: {}, reminded: 0 } },
    effects: [
      { type: 'address.suppress', channel: 'sms', address: texting.number, cause: 'person' },
      audited('texting.stopped', { number: texting.number, by }),
      ...(waits ? [{ type: 'task.open' as const, kind: 'reach-otherwise', details: reach }] : []),
      ...(mayMeanRelease
        ? [{ type: 'task.open' as const, kind: 'release-revoked', details: { ...reach, reason: 'unclear' } }]
        : []),
    ],
    next: 'wait',
  };
};

/** Texts again, from the step where they ended. */
const resume = (texting: Texting): Move => ({
  phrases: texting.consent ? [phrase('texting.resumed')] : [],
  record: { texting: { ...texting, status: texting.consent ? 'agreed' : 'asking' } },
  effects: [
    { type: 'address.release', channel: 'sms', address: texting.number },
    audited('texting.resumed', { number: texting.number }),
  ],
  next: 'ask',
});

const agree = (talk: Talk, texting: Texting): Move => ({
  phrases: [phrase('texting.greeting')],
  record: {
    texting: { ...texting, status: 'agreed', consent: { at: talk.at, version: textingTextVersion } },
  },
  effects: [audited('texting.agreed', { number: texting.number, version: textingTextVersion })],
  next: 'ask',
});

/** Words of somebody who wants no texts are kept, and a person looks at them; nothing goes back. */
export const keepSilence: Check = (talk) => {
  const texting = textingOf(talk);
  if (texting?.status !== 'stopped') return null;
  if (talk.record.takeover) return { next: 'wait' };
  const reason = 'wrote-after-opt-out';
  return {
    record: { takeover: { reason, requestedAt: talk.at, owner: null } },
    effects: [{ type: 'task.open', kind: reason, details: { channel: 'sms' } }],
    next: 'wait',
  };
};

/** "May we text you?": only a clear yes counts. Anything else is asked once more, then we stop and name other ways. */
export const answerTextingConsent: Check = (talk) => {
  const texting = textingOf(talk);
  if (!texting || texting.status === 'agreed' || texting.status === 'stopped') return null;
  const answer = readYesNo(talk.text);
  if (talk.text === 'agree' || (answer.outcome === 'read' && answer.value === 'yes'))
    return agree(talk, texting);
  if (texting.status === 'not-agreed') return { next: 'wait' };
  if (texting.status === 'asking' && !(answer.outcome === 'read' && answer.value === 'no'))
    return { record: { texting: { ...texting, status: 'asking-again' } }, next: 'ask' };
  const { value: link, effect } = continueLink(talk.at);
  return {
    phrases: [phrase('texting.not-agreed', { link, phones: phoneLines(talk.view) })],
    choices: textingChoices('agree'),
    record: { texting: { ...texting, status: 'not-agreed' } },
    effects: [effect, audited('texting.not-agreed', { number: texting.number })],
    next: 'wait',
  };
};

/** "By text, or on a secure page?", before the first question about health. */
export const answerTextingRisk: Check = (talk) => {
  const texting = textingOf(talk);
  if (!texting || texting.riskAcceptedAt !== null || !isHealthStep(talk.step)) return null;
  if (talk.text === 'by-web') {
    const { value: link, effect } = continueLink(talk.at);
    return { phrases: [phrase('texting.continue', { link })], effects: [effect], next: 'wait' };
  }
  const answer = readYesNo(talk.text);
  if (talk.text === 'by-text' || (answer.outcome === 'read' && answer.value === 'yes'))
    return {
      record: { texting: { ...texting, riskAcceptedAt: talk.at } },
      effects: [audited('texting.risk-accepted', { number: texting.number, version: textingTextVersion })],
      next: 'ask',
    };
  return talk.word() ? null : { phrases: [phrase('unclear.again')], next: 'ask' };
};

/** By text message a form is signed on its page, never by words; refusing it by words is possible. */
export const leadToSigning: Check = (talk) => {
  if (!textingOf(talk) || talk.step !== 'consent') return null;
  const reading = steps.consent.read(talk.text, talk.view);
  return reading.outcome === 'read' && !(reading.value as Signature).refused ? { next: 'ask' } : null;
};

/** Other words where a form waits to be signed: a new link. */
export const askToSignAgain: Check = (talk) => {
  if (!textingOf(talk) || talk.step !== 'consent') return null;
  return steps.consent.read(talk.text, talk.view).outcome === 'read' ? null : { next: 'ask' };
};

/** A picture or voice note is not read; the secure page or a person is offered. */
export const answerTextAttachment: Check = (talk) => {
  if (!textingOf(talk) || !talk.event.attachments) return null;
  const { value: link, effect } = continueLink(talk.at);
  const lines = helpLines(talk.view, talk.at).slice(0, 1);
  return talk.text.trim() === ''
    ? { phrases: [phrase('texting.attachment', { link }), ...lines], effects: [effect], next: 'wait' }
    : null;
};
