import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { classifyDiagnosis, type DiagnosisCategories } from '../../../machines/rules/diagnosis.ts';

const all = (texts: readonly string[], expected: Partial<DiagnosisCategories>) => {
  for (const text of texts) {
    const categories = classifyDiagnosis(text);
    assert.deepEqual(categories, { ...categories, ...expected }, text);
  }
};

const nothingExcluded = { giOncology: 'no', breastCancer: 'no', sarcoma: 'no' } as const;

describe('classifyDiagnosis: where it began', () => {
  it('counts the origin, not where it spread to', () => {
    all(
      [
        'lung cancer spread to the liver',
        'lung cancer with liver mets',
        'liver metastases from melanoma',
        'cáncer de pulmón con metástasis en el hígado',
        'kidney cancer metastatic to the pancreas and liver',
        'prostate cancer, bone and liver metastases',
      ],
      { ...nothingExcluded, oncology: 'yes' },
    );
    all(['breast cancer with liver mets', 'cáncer de mama con metástasis hepáticas'], {
      giOncology: 'no',
      breastCancer: 'yes',
    });
    all(['liver metastases from colon cancer', 'colon cancer that went to the lungs'], { giOncology: 'yes' });
    all(['synovial sarcoma with lung mets', 'sarcoma metastatic to the liver'], {
      giOncology: 'no',
      sarcoma: 'yes',
    });
  });

  it('leaves a secondary cancer without an origin open', () =>
    all(['secondary liver cancer', 'metastases in the liver'], { giOncology: 'unsure', oncology: 'yes' }));

  it('lets a later sentence refer to the place that is named', () => {
    all(['I have a lump in my breast. The biopsy says carcinoma.'], {
      breastCancer: 'yes',
      giOncology: 'no',
    });
    all(['I have prostate cancer. The cancer came back.', 'I have leukemia. The cancer came back.'], {
      ...nothingExcluded,
      oncology: 'yes',
    });
  });
});

describe('classifyDiagnosis: denials', () => {
  it('does not count what is denied or ruled out', () =>
    all(
      [
        'not cancer',
        'no tengo cáncer, tengo gastritis',
        'they ruled out cancer, it is gastroparesis',
        'breast cancer was ruled out, it was a cyst',
        'descartaron cáncer, es colitis',
        'colon polyps without cancer',
        'my biopsy was negative for sarcoma, just a lipoma',
      ],
      { ...nothingExcluded, oncology: 'no' },
    ));

  it('counts what is named instead', () => {
    all(["I don't have stomach cancer, it's breast"], { giOncology: 'no', breastCancer: 'yes' });
    all(['it is sarcoma not carcinoma', 'not a carcinoma but a sarcoma'], { sarcoma: 'yes' });
    all(['breast carcinoma not sarcoma'], { breastCancer: 'yes', sarcoma: 'no' });
  });

  it('counts a cancer beside the denial of something else', () =>
    all(
      [
        'no metastases, colon cancer stage 1',
        'colon cancer, no chemo yet',
        'rectal adenocarcinoma, no family history',
        'I have never smoked but got esophageal cancer',
        'my doctor does not advise surgery for my colon cancer',
        "I don't smoke, colon cancer stage 1",
        'I am not very happy about my care for pancreatic cancer',
      ],
      { giOncology: 'yes' },
    ));

  it('takes a denial inside a name for part of the name', () => {
    all(['linfoma no Hodgkin', 'non-Hodgkin lymphoma'], { ...nothingExcluded, oncology: 'yes' });
    all(['tumor neuroendocrino no funcionante de páncreas'], { giOncology: 'yes' });
  });

  it('stays unsure where a denial may not reach, or denies the denial', () => {
    all(['cancer has not been ruled out', 'no se descarta cáncer de colon'], { giOncology: 'unsure' });
    all(['not content about my pancreatic cancer'], { giOncology: 'unsure' });
    all(['no operation that anybody offers for colon cancer'], { giOncology: 'yes' });
  });
});

describe('classifyDiagnosis: relatives', () => {
  it("does not count a relative's cancer beside an illness of one's own", () =>
    all(
      [
        'my mother had breast cancer, I have heart failure',
        'my aunt died of colon cancer but I have lupus',
        'mi hermana tuvo cáncer de mama, yo tengo artritis',
        'family history of sarcoma. I have asthma.',
        'my father has colon cancer, I have arthritis',
      ],
      nothingExcluded,
    ));

  it("stays unsure when only a relative's past illness is told", () => {
    all(['my mother had breast cancer', 'mi abuela murió de cáncer de mama'], { breastCancer: 'unsure' });
    all(['family history of colon cancer'], { giOncology: 'unsure' });
  });

  it('counts the illness of somebody that the writer writes for', () => {
    all(['my dad has stage 4 bowel cancer', 'mi papá tiene cáncer de colon'], { giOncology: 'yes' });
    all(['my wife was told she has breast cancer', 'mum has breast cancer and i am asking for her'], {
      breastCancer: 'yes',
    });
    all(['my 9 year old son has osteosarcoma'], { sarcoma: 'yes' });
  });

  it("counts one's own illness when a relative had the same", () =>
    all(['I have breast cancer like my mother had', 'breast cancer, my sister had it too'], {
      breastCancer: 'yes',
    }));
});

describe('classifyDiagnosis: past and suspicion', () => {
  it('stays unsure about what is over', () => {
    all(
      [
        'I had breast cancer in 2010',
        'breast cancer survivor',
        'history of breast cancer, now heart failure',
      ],
      {
        breastCancer: 'unsure',
      },
    );
    all(['tuve cáncer de colon'], { giOncology: 'unsure' });
  });

  it('counts what came back or was found after something else was had', () => {
    all(['had stomach cancer, it came back', 'I had a colonoscopy and they found colon cancer'], {
      giOncology: 'yes',
    });
    all(['colon cancer with a history of smoking'], { giOncology: 'yes' });
  });

  it('stays unsure about what is suspected', () => {
    all(['they think it might be pancreatic cancer', 'sospecha de cáncer de colon', 'probable GIST'], {
      giOncology: 'unsure',
    });
    all(['suspected sarcoma', 'they want to rule out sarcoma'], { sarcoma: 'unsure' });
    all(['could this be breast cancer?', 'breast cancer, biopsy pending'], { breastCancer: 'unsure' });
  });

  it('stays unsure about a risk or a screening', () => {
    all(['screening for breast cancer', 'high risk for breast cancer'], { breastCancer: 'unsure' });
    all(['riesgo de cáncer de colon'], { giOncology: 'unsure' });
  });

  it('counts a certain cancer whose spread or treatment is in doubt', () =>
    all(['my colon cancer may have spread', 'colon cancer, not sure about surgery'], { giOncology: 'yes' }));
});

describe('classifyDiagnosis: several conditions', () => {
  it('judges each and joins them', () => {
    all(['heart failure, diabetes and colon cancer'], {
      giOncology: 'yes',
      breastCancer: 'no',
      sarcoma: 'no',
    });
    all(['breast cancer and now a liposarcoma'], { breastCancer: 'yes', sarcoma: 'yes', giOncology: 'no' });
    all(['lupus, asthma and psoriasis'], { ...nothingExcluded, oncology: 'no' });
    all(['I have melanoma. No breast or colon cancer.'], { ...nothingExcluded, oncology: 'yes' });
  });
});
