import { entries, site, tissue, tumor } from './entry.ts';

/** The breast and the tumours that bear its name or usually grow in it (PROGRAMS decision X17). */
export const breast = [
  ...entries(site('breast'), {
    breast: `
      breast, brest, brst, mama, boob, seno, pecho, teta, mi mama izquierda, mi mama derecha, tit, tits,
      mammari*`,
    nipple: 'nipple, nippel, pezon, pezones, areola, areolar',
  }),
  ...entries(tumor('epithelial', 'malignant', { always: 'breast' }), {
    'ductal carcinoma in situ': `
      dcis, cdis, ductal carcinoma in situ, ductal in situ, carcinoma ductal in situ,
      intraductal carcinoma of breast`,
    'triple negative': 'tnbc, triple negative, triple negativo, triple neg',
    'inflammatory breast cancer': '=IBC, mastitis carcinomatosa, carcinomatous mastitis',
    'metastatic breast cancer': '=MBC, breastcancer',
    'Paget disease of the nipple': `
      paget disease of the nipple, paget disease of nipple, paget disease of breast,
      paget disease of the breast, pagets of the nipple, mammary paget*, breast paget*, nipple paget*, paget del pezon, paget mamario,
      paget de la mama, enfermedad de paget mamaria`,
  }),
  ...entries(tumor('epithelial', 'malignant', { usually: 'breast' }), {
    'lobular carcinoma in situ': 'lcis, clis, lobular carcinoma in situ',
    'invasive ductal carcinoma': '=CDI, idc, cdi de mama, cdi mama',
    'invasive lobular carcinoma': '=CLI, ilc, cli de mama, cli mama',
    'comedo type': `
      comedocarcinom*, comedonecros*, comedo carcinoma, cancerizacion lobulillar, =DIN, din 1c, din 2,
      din 3, van nuys`,
    'medullary, metaplastic, secretory and other types': `
      lipid rich carcinoma, carcinoma rico en lipidos, secretory carcinoma, carcinoma secretor,
      inflammatory carcinoma, carcinoma inflamatorio, metaplastic carcinoma, carcinoma metaplasic*,
      metaplastic adenosquamous*, metaplastic squamous*, carcinoma with metaplasia, chondroid metaplasia,
      intracystic papillary*, papilar intraquistic*, no special type, subtipo no especial,
      sin tipo especial, tipo no especial, =NST`,
  }),
  ...entries(tumor('mixed', 'malignant', { usually: 'breast' }), {
    'malignant phyllodes tumour': `
      malignant phyllod*, malignant cystosarcoma*, malignant mammary phyllod*, filodes maligno,
      filoides maligno, phyllodes tumor malignant, tumor filodes maligno`,
  }),
  ...entries(tumor('mixed', 'uncertain', { usually: 'breast' }), {
    'phyllodes tumour': 'phyllod*, phylloid*, cystosarcom*',
  }),
  ...entries(tumor('epithelial', 'uncertain', { always: 'breast' }), {
    'lobular neoplasia': `
      lobular neoplasia, neoplasia lobulillar, ductal intraepithelial neoplasia, atypical lobular*, =ALH,
      =ADH`,
  }),
  ...entries(tissue('epithelial', 'breast'), {
    'ductal and lobular': `
      ductal*, lobul*, ducto, ducto lobulillar, intraductal*, medulary of breast, her2, her 2,
      estrogen receptor, duct adenocarcinoma, duct carcinoma`,
  }),
  ...entries(tumor('any', 'uncertain', { always: 'breast' }), {
    'treatments of breast cancer': 'mastectom*, lumpectom*, herceptin, trastuzumab, tamoxifen*',
    'inherited risk of breast cancer': 'brca, brca1, brca2, brca 1, brca 2, hboc',
  }),
];
