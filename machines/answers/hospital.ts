import { type Reading, read, unclear } from './reading.ts';

const admitted =
  /\b(?:(?:re)?admitted|hospitali[sz]ed|in (?:the )?hospital|in the (?:er|icu|emergency room)|en el hospital|en urgencias|hospitalizad[oa]|ingresad[oa]|internad[oa])\b/i;
const formerly =
  /(?:\b(?:not|no|never|was|last|estuve)|n['’]?t)\b.*\b(?:admitted|hospital|er|icu|emergency room|urgencias)/i;
const justNow = /\bwas admitted (?:this|today|yesterday|last night)/i;
const betweenHospitalAndHome =
  /\b(?:rehab\w*|nursing (?:home|facility)|hospice|day (?:unit|infusion|hospital)|residencia|hospital de dia)\b/i;
const atHome =
  /^\W*(?:no\W+)?(?:(?:i am|i['’]?m|we are|s?he is|s?he['’]s) )?(?:(?:at|back) )?home(?: now)?\W*$/i;
const isOut = /\b(?:(?:got|was|were|been) discharged|(?:came|went) (?:back )?home|sal[ií] del hospital)\b/i;
const notYet = /(?:\b(?:not|never|until|when|if|no|cuando|hasta)|n['’]?t)\b/i;
const relatives =
  /\b(?:my|mi) (?:mother|father|mom|dad|wife|husband|sister|brother|son|daughter|friend|madre|padre|mama|papa|espos[oa]|hij[oa])\b/i;

/**
 * Reads whether the patient is in a hospital now, out of words that are no plain yes or no ("admitted this morning",
 * "back home"); `unsure` for places between hospital and home. `isOwn`: the patient writes, so words about a relative
 * say nothing. Unclear `just-yes-or-no`; `null` when the words tell nothing of a hospital.
 */
export const readHospitalStay = (text: string, isOwn: boolean): Reading<'yes' | 'no' | 'unsure'> | null => {
  if (isOwn && relatives.test(text)) return unclear('just-yes-or-no');
  if (atHome.test(text)) return read('no');
  if (isOut.test(text))
    return admitted.test(text) || notYet.test(text) ? unclear('just-yes-or-no') : read('no');
  if (betweenHospitalAndHome.test(text)) return read('unsure');
  return admitted.test(text) && !formerly.test(text.replace(justNow, 'admitted')) ? read('yes') : null;
};
