/** The figures that matter to somebody who may be refused, by kind of illness, over phrases of our own. */
import assert from 'node:assert/strict';
import { classifyDiagnosis } from '../../../machines/rules/diagnosis.ts';

const phrases = {
  digestive: `I was told I have colon cancer last week|stage 3 rectal cancer, chemo before surgery|pancreas cancer, my doctor says Whipple|dad's bile duct carcinoma came back|they found a tumor in my stomach, adenocarcinoma|HCC, on the list for a liver transplant|esophagus cancer with trouble swallowing|anal squamous cell carcinoma after radiation|appendix cancer, mucinous|neuroendocrine tumor of the small bowel|gallbladder cancer found during surgery|cancer de colon con metastasis en el higado|me diagnosticaron cancer de estomago|tengo un tumor maligno del pancreas|cancer de recto, etapa 2`,
  breast: `breast cancer, triple negative|IDC of the left breast, ER positive|lobular carcinoma of the breast|DCIS, do I need a mastectomy|her2 positive breast cancer spread to bone|inflammatory breast cancer|cancer de mama en etapa 2|me operaron de cancer de seno|carcinoma ductal infiltrante de mama|metastatic breast cancer`,
  sarcoma: `leiomyosarcoma of the uterus|Ewing sarcoma in my son's leg|osteosarcoma of the knee|liposarcoma behind the stomach|DFSP on my shoulder|undifferentiated pleomorphic sarcoma of the thigh|synovial sarcoma|angiosarcoma of the scalp|chondrosarcoma of the pelvis|rhabdomyosarcoma in a child|sarcoma de Ewing|osteosarcoma de la pierna`,
  'another cancer': `follicular lymphoma|small cell lung cancer|glioblastoma, after surgery|prostate cancer, Gleason 7|melanoma on my back|multiple myeloma|acute myeloid leukemia|ovarian cancer, stage 3C|kidney cancer spread to the lung|papillary thyroid cancer|bladder cancer|Hodgkin lymphoma|lung cancer spread to the liver|cancer de pulmon|linfoma|leucemia aguda`,
  'no cancer': `sarcoidosis of the lung|sarcopenia|heart failure|Crohn's disease|ulcerative colitis|fibroadenoma of the breast|hemangioma of the liver|colon polyps, all benign|Barrett's esophagus|slipped disc in my lower back|multiple sclerosis|type 1 diabetes|rheumatoid arthritis|uterine fibroids|cirrhosis of the liver|a torn meniscus|Parkinson's disease|epilepsy in my daughter|asma|insuficiencia cardiaca|artritis reumatoide`,
} as const;

type Kind = keyof typeof phrases;
const excluded: readonly Kind[] = ['digestive', 'breast', 'sarcoma'];

const verdictOn = (text: string): 'excluded' | 'unsure' | 'fine' => {
  const { giOncology, breastCancer, sarcoma } = classifyDiagnosis(text);
  const verdicts = [giOncology, breastCancer, sarcoma];
  if (verdicts.includes('yes')) return 'excluded';
  return verdicts.includes('unsure') ? 'unsure' : 'fine';
};

describe('the reading of illnesses, in figures', () => {
  const rows: string[] = [];
  after(() => process.stdout.write(`\n${rows.join('\n')}\n`));

  for (const kind of Object.keys(phrases) as Kind[])
    it(`judges no ${kind} the wrong way round, and is sure of nearly all`, () => {
      const verdicts = phrases[kind].split('|').map(verdictOn);
      const count = (verdict: string) => verdicts.filter((found) => found === verdict).length;
      rows.push(
        `      ${kind.padEnd(16)} ${count('excluded')} excluded, ${count('fine')} fine, ${count('unsure')} unsure of ${verdicts.length}`,
      );
      assert.equal(count(excluded.includes(kind) ? 'fine' : 'excluded'), 0);
      assert.ok(count('unsure') <= verdicts.length * 0.15);
    });
});
