import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { classifyDiagnosis, type DiagnosisCategories } from '../../../machines/rules/diagnosis.ts';

const all = (texts: readonly string[], expected: Partial<DiagnosisCategories>) => {
  for (const text of texts) {
    const categories = classifyDiagnosis(text);
    assert.deepEqual(categories, { ...categories, ...expected }, text);
  }
};

const combine = (left: readonly string[], right: readonly string[]) =>
  left.flatMap((a) => right.map((b) => `${a} ${b}`));

const gi = { giOncology: 'yes', breastCancer: 'no', sarcoma: 'no', oncology: 'yes' } as const;
const breast = { giOncology: 'no', breastCancer: 'yes', sarcoma: 'no', oncology: 'yes' } as const;
const sarcoma = { giOncology: 'no', breastCancer: 'no', sarcoma: 'yes', oncology: 'yes' } as const;
const otherCancer = { giOncology: 'no', breastCancer: 'no', sarcoma: 'no', oncology: 'yes' } as const;
const noCancer = { giOncology: 'no', breastCancer: 'no', sarcoma: 'no', oncology: 'no' } as const;
const notSaid = { giOncology: 'unsure', breastCancer: 'unsure', sarcoma: 'unsure' } as const;

describe('classifyDiagnosis: digestive tract', () => {
  const organs = [
    'esophagus',
    'gastroesophageal junction',
    'stomach',
    'duodenum',
    'small bowel',
    'ampulla of Vater',
    'appendix',
    'cecum',
    'sigmoid colon',
    'rectum',
    'anus',
    'liver',
    'bile duct',
    'gallbladder',
    'head of the pancreas',
  ];

  it('takes every organ with every word for a malignant tumour', () =>
    all(
      combine(
        ['cancer of the', 'adenocarcinoma of the', 'malignant neoplasm of', 'squamous cell carcinoma,', 'ca'],
        organs,
      ),
      gi,
    ));

  it('takes the adjective before the tumour as well as the organ after it', () =>
    all(
      combine(
        [
          'esophageal',
          'gastric',
          'duodenal',
          'colorectal',
          'rectal',
          'anal',
          'hepatic',
          'biliary',
          'pancreatic',
        ],
        ['cancer', 'carcinoma', 'neuroendocrine carcinoma', 'malignancy'],
      ),
      gi,
    ));

  it('takes the Spanish names, with and without accents', () =>
    all(
      combine(
        ['cáncer de', 'cancer de', 'tumor maligno de', 'adenocarcinoma de'],
        [
          'esófago',
          'estomago',
          'colon',
          'recto',
          'hígado',
          'páncreas',
          'vesícula biliar',
          'ano',
          'intestino delgado',
        ],
      ),
      gi,
    ));

  it('takes names and letters that name no organ', () =>
    all(
      ['HCC', 'hepatoma', 'cholangiocarcinoma', 'Klatskin tumor', 'PDAC stage 3', 'mCRC', 'linitis plastica'],
      gi,
    ));

  it('takes neuroendocrine tumours of the digestive tract', () =>
    all(
      ['carcinoid of the ileum', 'NET of the pancreas', 'tumor neuroendocrino de recto', 'gastrinoma'],
      gi,
    ));

  it('takes what patients call the organs', () =>
    all(
      ['bowel cancer', 'cancer of my gullet', 'tummy cancer', 'cancer in the food pipe', 'cáncer de tripa'],
      gi,
    ));

  it('takes GIST and sarcomas of the digestive tract for both', () =>
    all(
      [
        'GIST',
        'gastrointestinal stromal tumor',
        'tumor del estroma gastrointestinal',
        'gastric leiomyosarcoma',
      ],
      { giOncology: 'yes', sarcoma: 'yes', oncology: 'yes' },
    ));

  it('leaves a growth without a name open', () =>
    all(['mass on my pancreas', 'tumor of the liver', 'bulto en el colon', 'IPMN', 'gastric lymphoma'], {
      giOncology: 'unsure',
      breastCancer: 'no',
    }));

  it('does not take diseases of these organs that are no cancer', () =>
    all(
      [
        'ulcerative colitis',
        "Crohn's disease of the colon",
        'colon polyps',
        'pólipos de estómago',
        "Barrett's esophagus",
        'liver hemangioma',
        'hepatic adenoma',
        'cirrosis hepática',
        'gallstones with pancreatitis',
        'pancreatic cyst',
        'malignant hypertension and gastritis',
      ],
      noCancer,
    ));
});

describe('classifyDiagnosis: breast', () => {
  it('takes invasive and in situ cancers', () =>
    all(
      [
        'breast cancer',
        'invasive ductal carcinoma',
        'infiltrating lobular carcinoma',
        'DCIS',
        'ductal carcinoma in situ of the left breast',
        'TNBC',
        'HER2 positive breast cancer stage 2',
        'inflammatory breast cancer',
        'mucinous carcinoma of the breast',
        "Paget's disease of the nipple",
        'male breast cancer',
      ],
      breast,
    ));

  it('takes the Spanish and the lay names', () =>
    all(
      ['cáncer de mama', 'cancer de seno', 'cáncer de pecho', 'carcinoma ductal infiltrante', 'boob cancer'],
      breast,
    ));

  it('does not take benign breast disease', () =>
    all(
      ['fibroadenoma', 'fibrocystic breasts', 'breast cyst', 'mastitis', 'bulto benigno en el seno'],
      noCancer,
    ));

  it('leaves a lump, a carrier and a phyllodes tumour open', () =>
    all(['lump in my breast', 'BRCA1 carrier', 'nódulo en la mama', 'lobular neoplasia'], {
      giOncology: 'no',
      breastCancer: 'unsure',
    }));

  it('takes a paranasal sinus and a mother for what they are', () => {
    all(['cáncer de seno maxilar', 'carcinoma del seno paranasal'], otherCancer);
    all(['mi mamá tiene cáncer de pulmón'], otherCancer);
  });
});

describe('classifyDiagnosis: sarcoma', () => {
  it('takes every name that ends in it', () =>
    all(
      [
        'liposarcoma',
        'leiomyosarcoma of the uterus',
        'rhabdomyosarcoma',
        'chondrosarcoma of the hip',
        'osteosarcoma in the femur',
        'angiosarcoma of the scalp',
        'synovial sarcoma of the knee',
        'sarcoma de partes blandas',
        'condrosarcoma',
        'leiomiosarcoma uterino',
      ],
      sarcoma,
    ));

  it('takes the names and letters without the word', () =>
    all(
      [
        'Ewing tumor',
        'DFSP',
        'MPNST',
        'malignant fibrous histiocytoma',
        'desmoplastic small round cell tumor',
        'UPS',
      ],
      sarcoma,
    ));

  it('takes a malignant tumour of muscle, vessel, nerve sheath or soft tissue', () =>
    all(
      [
        'malignant schwannoma',
        'malignant peripheral nerve sheath tumor',
        'malignant granular cell tumor',
        'cancer of soft tissue',
        'tumor maligno de partes blandas',
      ],
      { sarcoma: 'yes', oncology: 'yes' },
    ));

  it('takes a sarcoma of the breast for both', () =>
    all(['angiosarcoma of the breast'], { breastCancer: 'yes', sarcoma: 'yes' }));

  it('leaves tumours of uncertain behaviour and cancers of bone or limb open', () =>
    all(
      [
        'chordoma',
        'desmoid tumor',
        'tumor desmoide',
        'giant cell tumor of bone',
        'bone cancer',
        'carcinosarcoma',
      ],
      { giOncology: 'no', breastCancer: 'no', sarcoma: 'unsure' },
    ));

  it('does not take names that only look like it', () =>
    all(
      [
        'sarcoidosis of the lung',
        'sarcopenia',
        'sarcoid',
        'lipoma',
        'uterine leiomyoma',
        'schwannoma',
        'miomas',
      ],
      { ...noCancer },
    ));

  it('does not take cancers of the blood that bear the name', () =>
    all(['myeloid sarcoma', 'sarcoma mieloide', 'granulocytic sarcoma', 'gliosarcoma'], otherCancer));
});

describe('classifyDiagnosis: other illnesses', () => {
  it('takes other cancers for cancers that no program excludes', () =>
    all(
      [
        'non-small cell lung cancer',
        'papillary thyroid carcinoma',
        'renal cell carcinoma',
        'prostate cancer, Gleason 7',
        'multiple myeloma',
        'linfoma no Hodgkin',
        'leucemia mieloide aguda',
        'melanoma',
        'glioblastoma',
        'ovarian serous carcinoma',
        'cáncer cervicouterino',
        'pleural mesothelioma',
        'seminoma',
        'Wilms tumor',
        'bladder cancer, not muscle invasive',
        'squamous cell carcinoma of the tongue',
      ],
      otherCancer,
    ));

  it('takes common illnesses for no cancer', () =>
    all(
      [
        'heart failure',
        'asma',
        'lupus',
        'multiple sclerosis',
        'rotator cuff tear',
        'diabetes tipo 2',
        'COPD',
        'MS',
      ],
      noCancer,
    ));

  it('leaves a cancer of unknown origin open', () => {
    all(['cancer', 'the big C', 'cáncer', 'adenocarcinoma', 'metastatic cancer, unknown primary'], {
      giOncology: 'unsure',
      breastCancer: 'unsure',
      oncology: 'yes',
    });
    all(['liver mets'], { ...notSaid, oncology: 'yes' });
  });

  it('leaves open what names no illness', () =>
    all(
      ['', '   ', '?!', 'pancreas', 'I do not know', 'they found something', 'asdf', 'my diagnosis', '911'],
      {
        ...notSaid,
        oncology: 'unsure',
      },
    ));
});
