import type { Check } from '../conversation/talk.ts';
import { phrase } from '../intake/step.ts';

const wish =
  /^\s*(?:please\s+|pls\s+|por favor,?\s+)?(?:call[- ]me\b(?:\s+back\b)?|ll[aá]m[ae][nr]?me\b|(?:quiero )?que me llamen\b)[\s:,.!-]*(.*)$/is;
/** House: a number and a good time fit in. */
const longest = 300;

/** "Call me, weekdays after five", from somebody who waits for a person. */
export const answerCallback: Check = (talk) => {
  const { takeover } = talk.record;
  const words = wish.exec(talk.text)?.[1]?.trim().slice(0, longest);
  if (takeover === null || takeover.owner !== null || words === undefined) return null;
  const phone = talk.view.answers.phone === undefined ? 'none' : 'known';
  return {
    phrases: [
      phrase('person.callback', {
        phone: phone === 'none' && !/\d{7}/.test(words.replace(/\D/g, '')) ? 'none' : 'known',
      }),
    ],
    record: { takeover: { ...takeover, callback: { at: talk.at, words } } },
    effects: takeover.callback
      ? []
      : [
          {
            type: 'task.open',
            kind: 'callback-asked',
            details: { phone, program: talk.view.program?.id ?? null },
          },
        ],
    next: 'wait',
  };
};
