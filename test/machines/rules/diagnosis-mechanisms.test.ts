import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { classifyDiagnosis, type DiagnosisCategories } from '../../../machines/rules/diagnosis.ts';

const all = (texts: readonly string[], expected: Partial<DiagnosisCategories>) => {
  for (const text of texts) {
    const categories = classifyDiagnosis(text);
    assert.deepEqual(categories, { ...categories, ...expected }, text);
  }
};

const gi = { giOncology: 'yes', breastCancer: 'no', sarcoma: 'no', oncology: 'yes' } as const;
const breast = { giOncology: 'no', breastCancer: 'yes', sarcoma: 'no', oncology: 'yes' } as const;
const otherCancer = { giOncology: 'no', breastCancer: 'no', sarcoma: 'no', oncology: 'yes' } as const;
const noCancer = { giOncology: 'no', breastCancer: 'no', sarcoma: 'no', oncology: 'no' } as const;
const notSaid = { giOncology: 'unsure', breastCancer: 'unsure', sarcoma: 'unsure' } as const;

describe('classifyDiagnosis: how a name is made out', () => {
  it('takes an illness called after a person for no cancer, though the name is unknown', () =>
    all(["Ogilvie's disease", 'Ollendorff disease', 'enfermedad de Refsum'], noCancer));

  it('needs a name before "disease", not an adjective or a small letter', () =>
    all(['Residual disease', 'Advanced disease', 'this disease', 'a rare disease'], notSaid));

  it('takes the disease of another organ for no cancer, unless it is metastatic', () => {
    all(['nasal disease', 'enfermedad del sistema nervioso', 'enfermedad de la piel'], noCancer);
    all(['metastatic prostate disease', 'metastatic lung disease', 'metastatic disease'], {
      oncology: 'yes',
    });
  });

  it('keeps the cancers that are called after a person', () => {
    all(['Hodgkin disease', 'enfermedad de Hodgkin', 'Bowen disease'], otherCancer);
    all(["Paget's disease"], { oncology: 'unsure' });
  });

  it('hears an illness in the ending of a word that begins with an organ', () =>
    all(['choledocholithiasis', 'hepatomegaly', 'gastropathy', 'adrenoleukodystrophy'], noCancer));

  it('does not correct the name of an illness into an organ', () => all(['peritonitis'], noCancer));

  it('corrects a short organ right beside the word cancer, and nowhere else', () => {
    all(['colin cancer', 'cancer of the lver', 'bowl cancer'], gi);
    all(['lunge cancer', 'brian cancer'], otherCancer);
    all(['Colin is my brother'], notSaid);
  });

  it('corrects a longer name that begins like part of another', () => all(['leukimia'], otherCancer));
});

describe('classifyDiagnosis: what makes a tumour a cancer', () => {
  it('takes a tumour that has metastases for malignant', () => {
    all(['tumor of the pancreas with liver mets', 'neoplasia de sigma con metástasis hepáticas'], gi);
    all(['tumor of the pancreas, no mets'], { giOncology: 'unsure' });
  });

  it('takes a tumour with a TNM code for malignant', () =>
    all(['neoplasia de recto T3N1M0', 'tumor of the stomach pT2N0'], gi));

  it('takes fluid with cancer cells for a cancer of unknown origin', () => {
    all(['malignant pleural effusion', 'malignant ascites'], { giOncology: 'unsure', oncology: 'yes' });
    all(['pleural effusion', 'ascites'], noCancer);
  });

  it('does not take the hope of a cure for a cure', () =>
    all(['can stage 4 pancreatic cancer be cured?'], gi));

  it('leaves it open when a code may belong to the cancer of a relative or to an organ of another sentence', () =>
    all(
      ['My mother was operated for carcinoma of the colon. The report says pT3N1. She takes thyroid pills.'],
      {
        giOncology: 'unsure',
        oncology: 'yes',
      },
    ));

  it('lets a fear stand for what follows it alone', () => {
    all(['rectal cancer stage 3, worried about fertility'], gi);
    all(['worried about rectal cancer'], { giOncology: 'unsure' });
  });

  it('takes an organ with a stage for its cancer, unless another illness is named', () => {
    all(['stage IV colorectal', 'stage 3 rectal, chemo first'], gi);
    all(['stage 2 breast, er positive'], breast);
    all(['stage 4 kidney disease', 'stage 4 liver fibrosis'], { oncology: 'no' });
  });

  it('takes "malignant" after a pause for the cancer of the organ before it', () =>
    all(["Meckel's diverticulum, malignant", 'ulcer of stomach, malignant'], gi));

  it('takes a tumour named by where it went for one of unknown origin', () =>
    all(['Metastatic Malignant Neoplasm in the Liver', 'metastatic carcinoma to the breast'], {
      giOncology: 'unsure',
      breastCancer: 'unsure',
      oncology: 'yes',
    }));

  it('leaves the skeleton and a fever that has a name out of it', () =>
    all(['spondyloepiphyseal dysplasia', 'displasia cleidocraneal', 'yellow fever'], noCancer));
});
