import { cue, entries, joint, plain, tumor } from './entry.ts';

/** The words around a name: what is said of it, of whom, when and how surely. */
export const language = [
  ...entries(tumor('any', 'malignant'), {
    cancer: `
      cancer in situ, cancr, cancar, caner, cacer, cance, cncer, cancre, cancer, cancer*, *cancer, malignancy, malignanc*, malignidad,
      malignidades, neoplasia maligna, ca, the big c, the c word, c word, unknown primary,
      primario desconocido, primary unknown`,
  }),
  ...entries(tumor('epithelial', 'malignant'), {
    carcinoma: `
      carcinom*, *carcinoma, adenocarcinom*, *carcinom, adenoca, adeno, adeno ca, scc, =SCC, =ACA, adk,
      epitelioma malign*`,
  }),
  ...entries(tumor('any', 'uncertain'), {
    growth: `
      oncolog*, neo de, neo, tumor, tumores, tumoracion, tumoraciones, tumoral*, tumer, tumur, neoplas*, mass, masses,
      masa, lump, bulto, bolita, growth, new growth, shadow on, nodul*, lesion, lesiones, spot on, sombra,
      mancha en, encontraron algo, found something, something on my, something on the, algo en el,
      algo en la, blastom*, *blastoma, carcinogen*, =NGP, proliferacion, =SOL`,
  }),
  ...entries(tumor('any', 'malignant', { always: 'nowhere' }), {
    'fluid with cancer cells': `
      malignant effusion, malignant pleural effusion, malignant pericardial effusion, malignant ascites,
      derrame maligno, derrame pleural maligno, ascitis maligna`,
  }),
  ...entries(tumor('unread', 'uncertain'), {
    'unknown name of a growth': '*oma, *omatosis',
  }),
  ...entries(tumor('epithelial', 'uncertain'), {
    dysplasia: `
      dysplas*, intraepithelial*, high grade dysplas*, displasia de alto grado, precancer*, pre cancer*,
      premalign*, pre malign*, borderline malign*`,
  }),
  ...entries(cue('malignant'), {
    malignant: `
      malign*, malig, t1n*, t2n*, t3n*, t4n*, pt1*, pt2*, pt3*, pt4*, ypt*, metastatic, metastasico, metastasica, metastatiz*, cancerous growth, biopsy positive,
      positive biopsy, biopsia positiva, came back positive, margins positive, positive for malign*`,
  }),
  ...entries(cue('uncertain'), {
    uncertain: `
      uncertain behavior, uncertain behaviour, comportamiento incierto, uncertain malignant potential,
      low malignant potential, bajo potencial maligno, borderline, unknown behavior, unspecified behavior,
      potencial maligno incierto, possibly malignant`,
  }),
  ...entries(cue('staged'), {
    'a stage of cancer': `
      stage 0, stage 1, stage 2, stage 3, stage 4, stage i, stage ii, stage iii, stage iv, stage one, stage two,
      stage three, stage four, etapa 1, etapa 2, etapa 3, etapa 4, etapa i, etapa ii, etapa iii, etapa iv,
      estadio 1, estadio 2, estadio 3, estadio 4, estadio i, estadio ii, estadio iii, estadio iv`,
  }),
  ...entries(cue('benign'), {
    benign: `
      benign*, non malignant, nonmalignant, non cancerous, noncancerous, not cancerous, no canceros*,
      no maligno, no maligna, not malignant, non neoplastic, nonneoplastic, harmless`,
  }),
  ...entries(cue('denied'), {
    'not there': `
      no, not, isnt, isn t, wasnt, dont, don t, doesnt, didnt, havent, hasnt, never, without, denies,
      denied, deny, negative for, negativo para, free of, libre de, sin, nunca, ni, tampoco, niega, none,
      nor, arent, no evidence, no signs, no es, no tengo, no tiene, no hay, rather than, instead of,
      absence of, aint, cannot be, cant be`,
  }),
  ...entries(cue('cleared'), {
    'ruled out': `
      ruled out, rule out already, ruled it out, excluded, descart*, biopsy negative, biopsy was negative,
      came back negative, biopsia negativa, salio negativa, salio negativo, negative biopsy, was negative`,
  }),
  ...entries(cue('family'), {
    'family history': `
      family history, familial history, family hx, fh, fhx, runs in my family, runs in the family,
      in my family, historia familiar, antecedentes familiares, antecedente familiar, en mi familia,
      in the family, de familia, relatives had, s side, mothers side, fathers side, family members`,
  }),
  ...entries(cue('relative'), {
    relative: `
      mother, mom, moms, mum, mums, mommy, father, dad, dads, parent, brother, sister, aunt, auntie, uncle,
      cousin, grandm*, grandf*, grandparent*, granny, grandpa, nana, nephew, niece, sibling, madre, padre,
      papa, hermano, hermana, tia, tio, prima, primo, abuel*, sobrin*, mi mama, su mama, tu mama,
      nuestra mama, suegr*, mother in law, father in law`,
  }),
  ...entries(cue('relativeNow'), {
    'has it now': `
      has, is, has been told, was told, tiene, esta, padece, suffers, suffering, needs, s got, just got,
      was just, fue diagnosticad*, le diagnostic*, acaban de, recien, has been, le encontraron,
      le detectaron, le salio, le dijeron, estan, have been`,
  }),
  ...entries(cue('self'), {
    'the writer': `
      i, i m, im, ive, i ve, me, tengo, padezco, soy, me diagnosticaron, me detectaron, me encontraron, yo,
      mine, myself, i have, estoy, sufro`,
  }),
  ...entries(cue('past'), {
    'in the past': `
      survivor, sobreviviente, superviviente, cured, curado, curada, hace anos, in the past, en el pasado,
      tumor free, disease free, died of, died from, died at, passed from, passed away, died, murio de, murio, fallecio,
      years earlier, long ago, s p, cancer free, libre de cancer`,
  }),
  ...entries(cue('had'), {
    'had before': `
      had, history of, past history, personal history, h o, hx of, used to have, previous, prior, tuve,
      tuvo, tuvieron, antecedente de, antecedentes de, antecedente personal, antecedentes personales`,
  }),
  ...entries(cue('again'), {
    'back or new': `
      again, its back, it is back, it s back, now new, new lump, came back, come back, is back, recurr*, relaps*, recaid*, recidiv*,
      returned, volvio, regres*, otra vez, de nuevo, progress*, going up`,
  }),
  ...entries(cue('suspected'), {
    'not sure yet': `
      not ruled out, not been ruled out, no descart*, no se descarta, not excluded, suspect*, suspicious*,
      suspicion, sospech*, might, maybe, may be, may have, could be, could it be, possible, possibly,
      posible*, probable*, probably, puede ser, podria, quiza*, tal vez, think it, they think, creen que,
      piensan que, creo que, cree que, not sure, dont know if, unsure, no se si, no saben si,
      no estoy seguro, no estoy segura, rule out, r o, to rule out, ruling out, descartar, para descartar,
      waiting for biopsy, no biopsy yet, awaiting biopsy, biopsy pending, waiting on biopsy,
      pending biopsy, waiting on, waiting for, falta la biopsia, pendiente de biopsia, biopsia pendiente,
      esperando, undiagnosed, question of, looks like, parece, wonder*, if it is, whether, could this be,
      tested for, biopsy next week`,
  }),
  ...entries(cue('feared'), {
    'what somebody is afraid of': `
      worried about, worried that, worried i, afraid of, scared of, worry, concerned about, concerned,
      miedo de, preocupad*`,
  }),
  ...entries(cue('risk'), {
    'no illness yet': `
      carrier, portador, portadora, risk of, risk for, high risk for, at risk, riesgo de, screening for,
      prevent, prevention, preventing, prevencion, predispos*, susceptib*, genetic test*, prueba genetica,
      exposure to, fear of getting, dont get, chances of, encounter for`,
  }),
  ...entries(cue('spread'), {
    'where it went': `
      spread, spreading, spread to, metastatic to, metastasized, metastasized to, metastatic in,
      metastasico en, metastasico a, invading, extending, extending into, extends to, extended to,
      extension to, disemin*, disseminated to, extendid*, se extendio, paso al, paso a, invade,
      infiltrates, infiltrando, came back in, involvement, invasion of, infiltracion de, moved to,
      traveled to, gone to, went to, now in, se fue al, spots in, spots on, also in, returned in,
      recurred in, infiltrating the, with invasion`,
  }),
  ...entries(cue('deposit'), {
    metastasis: `
      mets, mtx, mtts, secondaries, metastas*, metastes*, metastat, metasta, implant mets, oligometast*, micrometast*,
      carcinomatosis of peritoneum, peritoneal carcinomatosis`,
    'a tumour named by where it went': `
      metastatic malignant neoplasm in, metastatic malignant neoplasm to, metastatic neoplasm in,
      metastatic neoplasm to, metastatic tumor in, metastatic tumor to, metastatic cancer in,
      metastatic cancer to, metastatic carcinoma in, metastatic carcinoma to,
      metastatic liver disease, metastatic lung disease, metastatic bone disease`,
  }),
  ...entries(cue('secondary'), {
    secondary: 'secondary, secundari*, secondary malignant, secondary cancer',
  }),
  ...entries(cue('origin'), {
    'where it began': `
      from, originat*, origen, origin, primari*, arising in, arising from, derived from, de un,
      secondary to, procedente, due to, starting in, started in, por un, por cancer`,
  }),
  ...entries(cue('barrier'), {
    'treatment and talk': `
      surgery, surgeries, operation, chemo, chemotherapy, radiation, treatment, insurance, doctor,
      symptoms, cirugia, quimio, quimioterapia, tratamiento, seguro, cure, options, second opinion,
      radiacion, appointment`,
    'what it is instead': 'it, its, it is, it was, es un, es una, se trata de, sino, just, rather',
  }),
  ...entries(joint('full'), {
    'on the contrary': 'but, pero, however, although, though, aunque, mientras, whereas, sin embargo',
  }),
  ...entries(joint('half'), {
    'and besides': `
      and, y, e, with, con, plus, also, tambien, because, porque, that, que, n, then, luego, now, ahora`,
  }),
  ...entries(plain, {
    'denials that deny nothing': `
      not otherwise specified, not elsewhere classified, not specified, not having achieved remission,
      not in remission, no especific*, no clasific*, no funcion*, no queratin*, no infiltr*, no invas*,
      no metast*, no resec*, no centro germinal, no diferenciad*, no encapsul*, not only, be cured, be completely cured, be healed, not possible,
      no es posible, muscle invasive, non muscle invasive, musculo invasivo, musculoinvas*, no longer,
      no second opinion, not just, not applicable, without mention, without metastasis, no mention,
      sin metastasis, sin otra especific*, sin especific*, sin tratar, without remission`,
    'other set phrases': 'liver spots, polyp had, polyps had, possible for, in situ',
    'types that name another organ': `
      gastric type, intestinal type, tipo intestinal, tipo gastrico, colonic type, enteric type,
      tipo colonico, hepatoid pattern, patron hepatoide, breast type, bile duct type,
      pancreatobiliary type, tipo pancreatobiliar, colon type, salivary type, tipo salival`,
    'a year without its tilde': '=año, =años, =Año, un ano, hace ano, ano pasado, este ano, cada ano',
    institutions: 'cancer center, cancer institute, cancer society, american cancer*, cancer insurance',
    'turns of phrase': `
      gist of, get the gist, sin duda, back to, go back, going back, feet of, in the hands of,
      on the other hand, first hand, next of kin`,
    'names and words in "-oma"': `
      comma, thomas, tomas, oklahoma, roma, tacoma, sonoma, paloma, diploma, idioma, aroma, toma, broma`,
    'everyday words one letter away': `
      cancel*, display*, terminal*, neutral, plural, serious*, collide*, colliding, corner*, matrix,
      concern, shallow, rental, dancer, center, centre, centro, dental`,
  }),
];
