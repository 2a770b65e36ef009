import { normalise } from './normal.ts';
import { type Reading, read, unclear } from './reading.ts';
import { readYesNo } from './yes-no.ts';

/** Whole messages that say "I have read this and go on", around which only courtesy may stand. */
const assents =
  /^(?:(?:yes|yeah|yep|ok|okay|sure|si|claro|great|fine|good)\s+)*(?:(?:i|we)\s+(?:do\s+|fully\s+|completely\s+)?(?:understand|understood|accept|agree|get it|got it)|understood|understand|accepted|agreed|got it|all (?:is )?(?:good|right|correct|fine)|all (?:of (?:it|that|this) )?is right|(?:it|that|this|everything)(?: is| s)? (?:all )?(?:right|correct|fine|good|ok|okay)|thats (?:all )?(?:right|correct|fine|good|ok|okay)|everything is (?:right|correct|fine|ok)|looks (?:good|right|fine|ok)|correct|right|ok|okay|fine|good|entiendo|entendido|(?:lo )?comprendo|(?:lo )?acepto|estoy de acuerdo|de acuerdo|bien|correcto|esta bien|todo (?:esta )?(?:bien|correcto))(?:\s+(?:it|this|that|all|everything|the fee|the price|lo|todo|el precio|so|to me))*$/;

const asks =
  /^(?:what|which|how|who|why|when|where|do|does|is|are|can|que|cual|como|por que|cuando|donde|quien)\b/;

const courtesy = /(?:\s+(?:thanks|thank you|please|gracias|por favor))+$/;

/**
 * Whether somebody who was told something wants to go on. A question, a negation or a longer sentence is no assent,
 * even when "I understand" stands in it.
 */
export const readAssent = (text: string): Reading<'ok'> => {
  if (/^\s*1\s*[.)]?\s*$/.test(text)) return read('ok');
  const plain = normalise(text).replace(courtesy, '');
  if (text.includes('?') || asks.test(plain)) return unclear('again');
  if (assents.test(plain)) return read('ok');
  const answer = readYesNo(text);
  if (answer.outcome === 'read' && answer.value === 'yes') return read('ok');
  return unclear('again');
};
