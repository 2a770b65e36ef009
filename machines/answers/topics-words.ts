/** Single words that decide whether a question is about the service or about an illness; plain form (see normal.ts). */

/** What people write in short, and how it is read. */
export const short: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  im: 'i am',
  ive: 'i have',
  id: 'i would',
  ill: 'i will',
  youre: 'you are',
  whats: 'what is',
  wats: 'what is',
  wat: 'what',
  hows: 'how is',
  whos: 'who is',
  wheres: 'where is',
  whens: 'when is',
  thats: 'that is',
  theres: 'there is',
  its: 'it is',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  couldnt: 'could not',
  wont: 'will not',
  isnt: 'is not',
  gonna: 'going to',
  wanna: 'want to',
  dr: 'doctor',
  drs: 'doctors',
  doc: 'doctor',
  docs: 'doctors',
  '2nd': 'second',
  mutch: 'much',
  fone: 'phone',
  prise: 'price',
  wen: 'when',
  hw: 'how',
  q: 'que',
  x: 'por',
  pq: 'por que',
};

/** Illnesses by name, for "do you take …?". */
export const illness =
  'cancer|cancers|tumor|tumors|tumour|sarcoma|lymphoma|leukemia|melanoma|glioma|myeloma|carcinoma|breast cancer|colon cancer|lung cancer|prostate cancer|brain cancer|brain tumor|brain tumors|pancreatic cancer|liver cancer|skin cancer|ovarian cancer|kidney cancer|bladder cancer|thyroid cancer|stomach cancer|rectal cancer|gi cancer|gi cancers|cervical cancer|bone cancer|blood cancer|rare cancer|rare cancers|rare diseases|heart disease|heart problems|heart failure|back pain|spine|spine problems|diabetes|epilepsy|lupus|arthritis|ms|multiple sclerosis|parkinsons|alzheimers|dementia|stroke|autism|depression|mental health|crohns|asthma|copd|hiv|cancer de mama|cancer de seno|cancer de colon|cancer de pulmon|cancer de prostata|cancer de piel|tumores|leucemia|linfoma|corazon|artritis|diabetes|epilepsia';

export const tongue =
  'english|spanish|chinese|french|german|russian|arabic|korean|vietnamese|portuguese|italian|japanese|tagalog|hindi|farsi|hebrew|mandarin|ingles|espanol|chino|frances|aleman|ruso|arabe|portugues|italiano';

/** Body, illness, treatment and medicines: a question with one of these is for a doctor. */
export const medical = new Set(
  (
    'cancer cancers cancerous tumor tumors tumour tumours lump lumps mass nodule cyst polyp polyps growth lesion metastasis metastases metastatic mets spread spreading malignant benign ' +
    'sarcoma lymphoma leukemia melanoma glioma myeloma carcinoma disease diseases illness condition diagnosis symptom symptoms stage grade remission relapse recurrence recur survive survival prognosis fatal deadly ' +
    'terminal curable incurable cure cured die dying death dangerous contagious hereditary genetic gene mutation surgery surgeries operation operate operated operable chemo chemotherapy radiation radiotherapy ' +
    'immunotherapy therapy therapies treatment treatments treat treated transplant biopsy scan scans mri ct xray ultrasound mammogram colonoscopy labs blood bleed bleeding pain painful hurt hurts ache fever ' +
    'cough nausea vomiting swelling swollen rash infection infected dizzy tired fatigue weight heal healing recover recovery medication medications medicine medicines drug drugs pill pills dose dosage ' +
    'aspirin ibuprofen tylenol advil insulin antibiotic antibiotics steroid steroids prednisone tamoxifen statin statins opioid opioids supplement supplements vitamin vitamins side effects heart lung lungs liver ' +
    'kidney kidneys brain breast colon stomach bowel pancreas prostate ovary ovaries uterus thyroid bladder bone bones spine joint joints knee hip skin throat lymph node nodes diabetes stroke seizure seizures ' +
    'pregnant pregnancy pressure cholesterol alcohol drink smoke smoking exercise diet eat dangerous risk risks serious trial trials clinical wheelchair walk vaccine allergic allergy ' +
    'tumores masa bulto quiste enfermedad sintoma sintomas metastasis maligno benigno cirugia operar operarme operacion quimio quimioterapia radiacion radioterapia tratamiento tratamientos terapia biopsia dolor duele ' +
    'fiebre tos sangre sangrado medicamento medicamentos medicina medicinas pastilla pastillas dosis aspirina morir muerte grave peligroso peligrosa curable cura curarse sobrevivir riesgo riesgos corazon pulmon ' +
    'higado rinon cerebro mama seno pecho estomago hueso huesos columna embarazada presion comer beber fumar contagioso hereditario leucemia linfoma recuperarme recuperacion'
  ).split(' '),
);

const medicalEnding =
  /(?:[bcdeghilmnprstuvy]oma|omas|itis|ectomy|plasty|scopy|otomy|ostomy|emia|osis|opathy|therapy|mab|nib|ciclib|platin|cillin|mycin|algia|rrhea)$/;
const notMedical = new Set(['oklahoma', 'diploma', 'sonoma', 'tacoma', 'academia', 'paloma', 'axioma']);

/** Whether a plain word is about an illness, the body or a treatment. */
export const isMedical = (word: string): boolean =>
  medical.has(word) || (word.length > 5 && medicalEnding.test(word) && !notMedical.has(word));

/** Words that may stand around a question about the service without making it about anything else. */
export const around = new Set(
  (
    'a an the this that these those it its and or but so also too then now just only really actually exactly maybe please pls plz kindly thanks thank you hi hello hey ok okay well sorry excuse hmm um oh ' +
    'i we me us my our your one is are was be been am do does did can could may might will would should must shall have has had get got to of for in on at by with from about as if whether when what how which who ' +
    'where why there here all any some each every per more else again before first still already yet quick question questions another ask asking asked tell let know knowing wonder wondering curious like want wanted need ' +
    'understand explain say said help sure not no sir maam dear assistant service services program programs partner second opinion opinions online remote written review reviews case cases request process application ' +
    'hospital doctor doctors expert experts specialist specialists physician coordinator team staff office someone somebody anyone people patient patients person family child kid son daughter mother father mom dad wife husband ' +
    'person adult adults everything anything something thing things total exactly total usually normally typically approximately about roughly around once done finish finished complete start starting begin sign signing submit submitting ' +
    'send sent pay paying paid cost costs price fee charge money dollars use using take takes give receive possible able allowed available right possibly cheap expensive long time days weeks months business hour hours today later after afterwards ' +
    'during until while long soon fast though however because since moment sending answer answers report result results information info details website site web page chat form forms whole entire normal average regular whole insurance ' +
    'el la los las un una unos unas este esta esto eso ese esa y o pero tambien entonces ahora solo por favor gracias hola buenas buenos dias tardes noches disculpe perdon oiga yo me mi mis nos su sus se le les lo usted ustedes es son esta ' +
    'estan ser hay que como cuanto cuando donde quien cual de del al a en con para por si no mas muy todo toda todos algo alguien otra otro pregunta preguntas quiero quisiera saber necesito puedo puede pueden podria decir decirme dime digame ' +
    'explicar servicio programa segunda opinion medica caso solicitud proceso hospital medico doctor experto especialista persona hijo hija mama papa madre padre esposo esposa familia nino nina tiempo dinero dolares seguro precio costo'
  ).split(' '),
);

/** Words that may stand around a bare word such as "price". */
export const courtesy = new Set(
  (
    'a an the and or but so also please pls plz thanks thank you hi hello hey ok okay sorry what is are about the your my for of it this that program me just only ' +
    'y o pero por favor gracias hola el la los las su mi que es del de para esto'
  ).split(' '),
);
