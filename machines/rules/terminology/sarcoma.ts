import { entries, site, tissue, tumor } from './entry.ts';

/** Sarcomas with and without the word, their tissues, and the places where a cancer may be one (PROGRAMS decision X17). */
export const sarcoma = [
  ...entries(tumor('mesenchymal', 'malignant'), {
    'sarcoma of any kind': 'sarcoma, sarcom*, *sarcoma, =STS, osteogenic sarcom*',
    'Ewing family': `
      ewing, ewing tumor, askin, peripheral neuroectodermal*, peripheral primitive neuroectodermal*,
      primitive neuroectodermal tumor of bone, neuroepitelioma periferico, peripheral neuroepitheliom*,
      =EOE, =EES, =pPNET, =PPNET, neuroectodermico periferico, neuroectodermico primitivo periferico`,
    'dermatofibrosarcoma protuberans': `
      dfsp, dermatofibrosarcom*, bednar, giant cell fibroblastom*, fibroblastoma de celulas gigantes`,
    'malignant peripheral nerve sheath tumour': `
      mpnst, neurofibrosarcom*, triton tumor, tumor de triton, triton, tmvnp`,
    'malignant fibrous histiocytoma': `
      mfh, malignant fibrous histiocyt*, histiocitoma fibroso maligno, fibrohistiocitoma maligno,
      fibrous histiocytoma malignant, histiocitoma fibroso pleomorfico maligno,
      malignant bone fibrous histiocyt*, =UPS`,
    leiomyosarcoma: '=LMS, leiomiosarcom*',
    liposarcoma: '=WDLPS, =DDLPS, liposarcom*',
    rhabdomyosarcoma: '=RMS, =ERMS, =ARMS, rabdomiosarcom*, rhabdo',
    osteosarcoma: 'osteosarcom*, osteogenic sarcoma, bone sarcoma, chondrosarcom*',
    angiosarcoma: 'angiosarcom*, malignant angioendotheliom*, stewart treves, haemangiosarcom*',
    'desmoplastic small round cell tumour': `
      dsrct, desmoplastic small round*, desmoplas small round*, desmoplasico de celulas pequenas,
      desmoplasico de celulas redondas, small round cell tumor, polyphenotypic small round*,
      tumor de celulas redondas`,
    'kidney and womb': `
      =CCSK, =ESS, =LGESS, =HGESS, endometrial stromal sarcoma, sarcoma del estroma endometrial, =SEE,
      =LGFMS`,
    'malignant rhabdoid and myoepithelial tumours of soft parts': `
      adamantinoma of long bone*, adamantinoma of the long bone*, adamantinoma of bone, adamantinoma of tibia,
      long bone adamantinom*, malignant mesenchymom*, mesenquimoma maligno, malignant triton*, epithelioid hemangioendotheliom*,
      hemangioendotelioma epiteloide, hemangioendotelioma epitelioide, hemangioendotelioma epitelial, =EHE,
      clear cell sarcoma, evans tumor, tumor de evans, myxofibrosarcom*, fibrosarcom*, synovial sarcom*, sarcoma sinovial,
      malignant granular cell myoblastom*, malignant xanthogranulom*, alveolar soft part*, =ASPS,
      perivascular epithelioid malign*`,
    'sarcoma in plain words': `
      cancer of the muscle, muscle cancer, cancer of soft tissue, cancer del musculo`,
  }),
  ...entries(tumor('mesenchymal', 'uncertain'), {
    'chordoma and desmoid': 'chordom*, desmoid*, aggressive fibromat*, fibromatosis agresiva',
    'solitary fibrous tumour': 'solitary fibrous*, fibroso solitario, =SFT, hemangiopericit*',
    haemangioendothelioma: 'hemangioendotheliom*, angioendotheliom*, kaposiform*',
    'giant cell tumour': `
      giant cell tumor, giant cell neoplasm, tumor de celulas gigantes, osteoclastom*, =GCT, =GCTB,
      chondroblastom*, osteoblastom*, =TGCT`,
    'fibroblastic and vascular tumours of uncertain behaviour': `
      myofibroblastic*, fibroblastic tumor, fibrohistiocytic*, ossifying fibromyxoid*,
      angiomatoid fibrous*, pecoma, plexiform fibrohistiocyt*, aggressive angiomyxom*,
      angiomixoma agresivo, angiomyxom*, hemangioblastoma of soft*, myoepithelioma of soft*, adamantinom*,
      stump, endometrial stromal tumor, stromal tumor, estroma endometrial, mesenchymoma, mesenquimoma,
      myoblastom*, phosphaturic mesenchym*`,
  }),
  ...entries(tumor('mixed', 'malignant'), {
    carcinosarcoma: `
      carcinosarcom*, adenosarcom*, mmmt, mixed mullerian*, mixed muellerian*, mixed mesodermal*,
      mulleriano mixto, mesodermal mixed*, mesodermal mullerian*,
      malignant mixed epithelial and mesenchymal*, mullerian mixed*, kaposi*, dendritic cell sarcoma,
      histiocytic sarcoma, langerhans cell sarcoma, mast cell sarcoma, sarcoma histiocitic*,
      sarcoma de celulas dendritic*, sarcoma de kaposi, interdigitating dendritic cell sarcoma,
      melanoma of soft*, mixed mesenchymal and epithelial*`,
  }),
  ...entries(tissue('mesenchymal'), {
    'nerve sheath': `
      peripheral nerve sheath, nerve sheaths, nerve sheath, vaina nervio*, vaina del nervio,
      periph nerve sheath, vainas nerviosas`,
    'muscle, fat, fibre and vessel': `
      smooth muscle, musculo liso, fibrous, fibroso, fibrosa, fatty, adipose*, adiposo, lipomatous*, adipocytic*, vascular,
      vasculares, fibroblastic*, granular cell, celulas granulares, celula granular, mesenchym*,
      mesenquim*, spindle cell neoplasm, spindle cell tumor, tumor fusocelular, glomus, osteogenic*,
      cartilaginous*, cartilaginos*, chondroid, myxoid, mixoide, perivascular, osseous neoplasm,
      muscle neoplasm, blood vessel, giant cell, celulas gigantes, great vessel, synovial, tendon sheath,
      vaina tendinosa`,
  }),
  ...entries(tissue('mixed'), {
    'carcinoma that looks like sarcoma': 'sarcomatoid*, sarcomatous, rhabdoid*',
  }),
  ...entries(site('softTissue'), {
    'soft tissue': `
      soft tissue, soft part, soft parts, soft tissues, partes blandas, tejido blando, tejidos blandos,
      connective tissue, connective and other soft tissue, tejido conjuntivo, tejido conectivo,
      peripheral nerve, peripheral nerves, nervio periferico, skeletal muscle`,
  }),
  ...entries(site('frame'), {
    'bone and joint': `
      bone, bony, osseous, hueso, oseo, osea, bone marrow mets, skeleton, skeletal, skeletal system,
      esquelet*, spine, spinal column, vertebra, vertebrae, vertebral, columna, femur, femor*, tibia*,
      fibula, humer*, radius, ulna, pelvis, pelvic, sacrum, sacral, sacro, coccy*, rib, ribs, costilla,
      sternum, clavicle, scapula*, skull, craneo, joint, articula*, cartilage, cartilago, knee, rodilla,
      hip, cadera, shoulder, hombro, ankle, tobillo, synovium, limb, extremit*, extremid*, miembro, iliac,
      patella`,
    'limb and body wall': `
      muscle, musculo, muscular, leg, legs, arm, arms, thigh, calf, foot, feet, hand, forearm, elbow,
      wrist, buttock, groin, trunk, chest wall, abdominal wall, back, axilla, armpit, pierna, brazo, muslo,
      pie, mano, antebrazo, gluteo, nalga, ingle, tronco, pared toracica, pared abdominal, espalda,
      perineum, perine, perineo, hypochondrium, finger, toe, dedo, heel, talon, inguinal, flank, flanco`,
    vessel: `
      artery, vein, arteria, vena, vena cava, heart muscle, aorta, vasos, great vessels, cardiovascular*`,
  }),
];
