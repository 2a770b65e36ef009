import type { Sending } from '../adapters/integration/case-file.ts';
import type { Phrase } from '../machines/effects.ts';
import { packetGaps } from '../machines/intake/steps/packet.ts';
import type { View } from '../machines/intake/view.ts';

type Contents = Sending['contents'];

/** What the patient of a case sends in person, and where to; `null` where the program collects the records. */
export const sendingOf = (view: View, words: (phrase: Phrase) => string): Sending | null => {
  const { answers, program } = view;
  if (program?.intake.records.collectedBy !== 'patient') return null;
  const { fax, email, post } = program.intake.help;
  const { customsStatement } = program.intake.records;
  const isTissueSent = answers.tissue === 'yes' && answers.organ !== undefined;
  return {
    contents: contentsOf(view, words),
    ...(answers.sendBy ? { by: answers.sendBy } : {}),
    ...(fax ? { fax: words({ key: 'phone', values: { phone: fax, international: 'yes' } }) } : {}),
    ...(email ? { email } : {}),
    ...(post ? { post } : {}),
    customs:
      customsStatement && isTissueSent
        ? words({ key: customsStatement, values: { organ: answers.organ ?? '' } })
        : null,
    isReturned: answers.returnRecords === 'yes',
  };
};

const contentsOf = (view: View, words: (phrase: Phrase) => string): Contents => {
  const { answers, program } = view;
  const missing = packetGaps(view);
  const item = (name: string, gap?: string): Contents => [
    {
      words: words({ key: `packet.item.${name}` }),
      state: gap && missing.includes(gap) ? 'missing' : 'at-hand',
    },
  ];
  const toSign = (program?.intake.consents ?? [])
    .filter((kind) => kind === 'letter' || kind === 'informed')
    .map((kind) => ({ words: words({ key: `packet.item.${kind}` }), state: 'to-sign' as const }));
  const hasTissue = answers.tissue === 'yes';
  return [
    ...toSign,
    ...item('medical-files', 'medical-files'),
    ...(answers.images === 'none' ? [] : item('images', 'images')),
    ...(answers.images === 'none' ? [] : item('imaging-reports', 'imaging-reports')),
    ...(hasTissue ? item('slides') : []),
    ...(hasTissue ? item('pathology-report', 'pathology-report') : []),
  ];
};
