import { entries, site, tissue, tumor } from './entry.ts';

/** The organs of the digestive tract, after PROGRAMS decision X16, and what grows nowhere else. */
export const digestive = [
  ...entries(site('digestive'), {
    oesophagus: `
      part of esophag*, cervical part of esophag*, thoracic part of esophag*, cervical esophag*, thoracic esophag*, abdominal esophag*, esofago cervical, esofago toracico,
      esophag*, esophagus, esophageal, gullet, food pipe, foodpipe, gastroesoph*, cardioesoph*, =GEJ, =GOJ,
      ge junction, eg junction`,
    stomach: `
      stomach, cardiac part of stomach, cardiac orifice, porcion cardiaca, gastric, gastrica, gastrico, estomago, estomacal, cardia, pylor*, antrum, antro, antral,
      gastr, tummy`,
    'small bowel': `
      small bowel, small intestin*, duoden*, duodenum, duodenal, jejun*, yeyun*, ileal, ileum, ileon, ileocec*, ileocaec*,
      ampulla of vater, ampulla vater, ampul*, ampolla de vater, ampolla, papilla of vater, vater,
      periampul*, meckel`,
    appendix: 'appendix, appendiceal, appendicular, apendice, apendicular, vermiform*',
    colon: `
      colon, colonic, colonico, colonica, colorectal*, colo rectal, bowel, large intestin*, large bowel,
      cecum, caecum, cecal, ciego, sigmoid*, sigma, splenic flexure, hepatic flexure, flexura, flexure,
      angulo esplenico, angulo hepatico, rectosigmoid*, colon sigmoide, coln, colan`,
    rectum: 'rectum, recto, rectal*, rectle, back passage, anorectal*, rectovagin*, rectosigm*',
    anus: 'anus, anal, ano, anal canal, anal margin, cloacogen*, perianal',
    liver: 'liver, hepatic*, higado, hepato*, intrahep*',
    'bile ducts': `
      bile duct, bile, biliar*, choledoch*, hepatobil*, extrahep*, perihilar, hilar bile, via biliar,
      vias biliares, conducto biliar, cystic duct, hepatic duct, common duct, pancreatobil*,
      pancreaticobil*`,
    gallbladder: 'gallbladder, gall bladder, vesicula, vesicula biliar, vesicular biliar',
    pancreas: `
      neck of the pancreas, neck of pancreas, body of the pancreas, body of pancreas, tail of the pancreas,
      tail of pancreas, head of pancreas, head of the pancreas, pancreas, pancreat*, duct of wirsung,
      wirsung, uncinate*, islet, islets of langerhans, islotes, endocrine pancreas, exocrine pancreas,
      pancreatic head, pancreas head, pancreatic neck, pancreatic body, pancreatic tail, cabeza de pancreas, cabeza del pancreas, cabeza pancreatica, cuello de pancreas, cuello del pancreas`,
    'digestive tract': `
      digestiv*, digestive tract, gastrointestin*, gastro intestin*, gi tract, =GI, intestin*, gut, guts,
      bowels, alimentary, aparato digestivo, tubo digestivo, enteric, gastroenteropancre*, gastrohepat*,
      tripa, hindgut, midgut, foregut`,
  }),
  ...entries(tumor('epithelial', 'malignant', { always: 'digestive' }), {
    'hepatocellular carcinoma': `
      hepatocarcinom*, hepatocellular*, hepatoma, hcc, =CHC, fibrolamel*, carcinoma of liver cells,
      liver cell carcinoma, carcinoma de celulas hepaticas, hepatocholangio*`,
    hepatoblastoma: 'hepatoblastom*',
    cholangiocarcinoma: `
      cholangiosarcinom*, cholangio carcinoma, klatskin, cholangio, cca, cholangiocel*, cholangiolocel*,
      bile duct cell carcinoma, cholangioma, cholangiocarcin*`,
    'gastric carcinoma by its own name': `
      linitis plastica, linite plastica, krukenberg primary, hdgc, krukenberg*`,
    'colorectal cancer': 'crc, mcrc, bowel ca',
    'pancreatic ductal adenocarcinoma': 'pdac, pancreatoblastom*',
    'pseudomyxoma peritonei': 'pseudomyxoma*, =PMP, jelly belly',
    'Paget disease of the anus': `
      anal paget*, paget of anus, paget of the anus, paget disease of anus, paget disease of the anus,
      pagets disease of anus, paget anal, paget perianal, perianal paget*`,
    'run together': 'coloncancer, livercancer, stomachcancer, bowelcancer, pancreaticcancer',
    'oesophageal cancer': '=ESCC, =EAC, =OAC',
  }),
  ...entries(tumor('epithelial', 'malignant', { usually: 'digestive' }), {
    'signet ring cell carcinoma': 'linitis',
    'cancer in a polyp': 'malignant polyp, polipo maligno, cancerous polyp',
    'goblet cell tumour': `
      goblet cell carcinoma, goblet cell adenocarcinoma, carcinoma de celulas caliciformes`,
    'acinar cell carcinoma': 'acinar cell adenocarcinoma, acinar cell cystadenocarcinoma',
  }),
  ...entries(tumor('epithelial', 'uncertain', { usually: 'digestive' }), {
    'precursors that are watched': `
      ipmn, bilin, panin, =IPNB, =ITPN, mucinous cystic tumor, mucinous cystic neoplasm, =MCN,
      frantz tumor, tumor de frantz, solid pseudopapillary*, solido pseudopapilar, =SPN`,
  }),
  ...entries(tumor('any', 'uncertain', { always: 'digestive' }), {
    'inherited risk of bowel cancer': `
      lynch, hnpcc, =FAP, =PAF, =MAP, familial adenomatous polyposis, adenomatous polyposis, nonpolyposis,
      non polyposis, no polipos*, poliposis adenomatosa, polyposis coli, poliposis colonica,
      gardner syndrome, sindrome de gardner, muir torre, peutz jegher*, =PJS, attenuated fap,
      polyposis syndrome, mutyh`,
    'treatments of its cancers': `
      whipple, folfox, folfirinox, folfiri, esophagectom*, gastrectom*, hepatectom*`,
    'raised tumour markers': 'ca 19 9, ca19 9, ca199',
  }),
  ...entries(tumor('neuroendocrine', 'malignant', { always: 'digestive' }), {
    'pancreatic neuroendocrine tumour': `
      pnet pancreas, pannet, panNEN, =pNET, =PanNET, gep net, gepnet, gastroenteropancreatic net, manec,
      minen, mixed adenoneuroendocrine*, adenoneuroendocrin*`,
    'carcinoid of the digestive tract': `
      ecl cell, enterochromaffin*, goblet cell carcinoid, mucinous carcinoid, l cell, celulas l,
      adenocarcinoid*, celulas caliciformes`,
    gastrinoma: `
      gastrinom*, gastrin produc*, gastrin secret*, productor de gastrina, zollinger ellison, zollinger*`,
    'malignant islet cell tumour': `
      malignant insulinom*, insulinoma maligno, malignant glucagonom*, glucagonoma maligno,
      malignant vipom*, vipoma maligno, malignant somatostatinom*, somatostatinoma maligno`,
  }),
  ...entries(tumor('neuroendocrine', 'uncertain', { always: 'digestive' }), {
    'islet cell tumour': `
      insulinom*, glucagonom*, vipom*, somatostatinom*, ppoma, nesidioblastom*, delta cell, celulas delta,
      beta cell tumor, alpha cell tumor`,
  }),
  ...entries(tumor('stromal', 'malignant', { always: 'digestive' }), {
    GIST: `
      gist, jist, gastrointestinal stromal*, gastro intestinal stromal*, gi stromal, gastric stromal*,
      digestive stromal*, digestive tract stromal*, digestive system stromal*, estroma gastrointest*,
      estromal gastrointest*, estromales gastrointest*, stromal tumor of the gastrointest*,
      stromal tumor of gastrointest*, =GANT, gastrointestinal autonomic nerve*, estroma gastro intest*`,
    'embryonal sarcoma of the liver': `
      embryonal sarcoma, sarcoma embrionario, undifferentiated embryonal sarcoma`,
  }),
  ...entries(tumor('neuroendocrine', 'malignant'), {
    'by its letters': '=NET, =NEN, =NEC, =TNE',
  }),
  ...entries(tissue('neuroendocrine'), {
    neuroendocrine: 'neuroendocrin*, neuro endocrin*, carcinoid*, argentafin*, islet cell',
  }),
];
