import { entries, site, tissue, tumor } from './entry.ts';

/** Organs and tumours that none of the three exclusions speaks of. */
export const otherCancers = [
  ...entries(site('elsewhere'), {
    'head and neck': `
      head and neck, maxill*, mandib*, jaw, jaws, jawbone, quijada, pyriform*, frenulum, frenillo,
      glossoepiglot*, rosenmuller, nasolacrim*, head, neck, cuello, cabeza, throat, garganta, mouth, oral,
      boca, tongue, tounge, lengua, lip, labio, gum, gums, gingiva*, encia, palate, paladar, tonsil*, amigdal*,
      pharyn*, hypopharyn*, nasopharyn*, oropharyn*, laryn*, glottis, glottic, subglott*, supraglott*,
      epiglott*, vocal cord, cuerda vocal, saliva*, parotid*, submandib*, sublingual, nose, nasal, nariz,
      sinonasal, cavum, sinus, paranasal*, sinuses, seno maxilar, senos paranasales, seno paranasal,
      seno piriforme, pyriform sinus, ethmoid*, sphenoid*, esfenoid*, maxillary sinus, ear, ears,
      auricular, auditory, canal auditivo, oido, oreja, cheek, mejilla, facial, uvula, tooth, teeth,
      odontogen*, ameloblastic*, middle ear, jugular, carotid*, trachea*, traquea, bucal, minor salivary,
      lingual*, retromolar, oral cavity, piso de la boca, cavidad oral, larynx cartilage,
      laryngeal cartilage*, pilar amigdalino`,
    lung: `
      lung*, pulm*, bronch*, bronqu*, carina, pleura*, mediastin*, thymus, thymic, timo, timico, timica,
      thorax, toracic*, chest, respiratory*, hilus of lung, pancoast, intrathoracic`,
    'heart and diaphragm': 'heart, cardiac*, corazon, pericard*, diaphragm, endocard*, miocard*, atrial',
    'womb and ovary': `
      uterus, uterine, uteri, utero, uterino, uterina, womb, matriz, endometri*, myometri*, cervix,
      cuello uterino, cuello del utero, cuello de utero, ectocervix, exocervix, endocervi*, ovar*, ovaries, ovarian,
      cervical, cervicales, cervicouterin*, fallopi*, trompa, vagin*, vulva*, labia, labium, bartholin*,
      placent*, gestational, gynecolog*, female reproductive*, female genital*, adnex*, rete ovarii,
      wolffian, parametrium, parametrial, parametrio, clit*, round ligament, broad ligament, ligamento redondo, ligamento ancho, reproductive*, reproductor*,
      skene, genital, genitales, mesonephr*`,
    'prostate and testis': `
      prostat*, testic*, testicle, testicular, testis, testes, penis, penile, pene, glande, foreskin, prepuce, prepucio, scrot*,
      escrot*, epididym*, spermatic*, seminal vesicle, seminal*, vesicula seminal, vesiculas seminales,
      male genital*, male reproductive*, rete testis, corpus cavernosum, cuerpo cavernoso, gleason*,
      cowper*`,
    'kidney and bladder': `
      kidney, renal, rinon, rinones, renal pelvis, kidney pelvis, pelvis renal, pelvis of kidney, nefro*,
      bladder, urinary bladder, neck of bladder, vejiga, vesical, ureter*, urethra*, urinar*, genitourin*,
      urolog*, urachus, urachal, uraco, paraurethral*, littre*, urotelial, bladder neck`,
    brain: `
      brain, encephalon, encefalo, cerebr*, cerebell*, menin*, dura mater, duramadre, dural, glia*, spinal cord, spinal,
      medula espinal, espinal, intracranial*, cranial, cns, snc, central nervous system, sistema nervioso,
      nervous system, pituitar*, hipofis*, pineal*, infratentor*, supratentor*, brainstem, brain stem,
      tronco encefalico, thalam*, hypothalam*, posterior fossa, fosa posterior, cranial nerve, nerve,
      nervio, optic, optico, olfactory, olfatori*, olfativo, acoustic, acustico, trigemin*, ventricle,
      ventricular, ventriculo, skull base, base of skull, base del craneo, cauda equina, filum, sella,
      sellar, suprasellar, leptomening*, choroid plexus, plexo coroide*, neural, parasellar, frontal lobe,
      temporal lobe, parietal lobe, occipital lobe, lobulo frontal, lobulo temporal, clivus, pontine,
      intramedullary, neuraxis, nervioso, nerviosa, autonomic*, sympath*`,
    eye: `
      eye, eyes, eyelid, ojo, ojos, ocular, intraocular, orbit, orbital, orbita, parpado, retina, retinal,
      conjunctiv*, conjuntiv*, cornea*, uvea*, iris, coroid*, ciliar*, lacrim*, lagrimal, limbus`,
    skin: `
      skin, cutan*, piel, scalp, cuero cabelludo, dermis, dermal, epidermal, sweat gland, sudoripar*,
      hair follicle, pilar, adnexal skin, perianal skin, skin of anus, anal skin,
      piel perianal, skin of breast, piel de la mama, skin of trunk, nail, acral, foliculo piloso,
      subungual, dermic*, lunar, pilomatri*`,
    glands: `
      thyroid*, parathyroid*, adren*, suprarrenal*, endocrine gland, endocrin*, hypophys*,
      corticosuprarren*, glandula suprarrenal, medullary thyroid*`,
    'blood and lymph': `
      spleen, splenic, hepatosplen*, bazo, blood, sangre, bone marrow, marrow, medula osea, hematolog*, lymphatic*,
      lymphoid*, thymus`,
  }),
  ...entries(site('abdomen'), {
    belly: `
      abdom*, belly, barriga, vientre, panza, peritone*, omentum, omental, epiplon, mesenter*, mesocolon,
      retroperit*, pelvic cavity, intraabdominal*, intra abdominal, intrapelvic, pelvic organ, viscera*`,
  }),
  ...entries(site('nowhere'), {
    'lymph nodes': `
      lymph node, lymph nodes, lymph gland, lymph glands, node, ganglio, ganglion linfatico,
      ganglios linfaticos, ganglionar*, sentinel node, body, cuerpo, =MO`,
  }),
  ...entries(tumor('other', 'malignant'), {
    leukaemia: `
      leukem*, leucem*, leukemia, leucemia, leukosis, =ALL, =AML, aml, =CLL, cll, =CML, cml, =LLA, =LMA, =LMC, =LLC, =APL,
      =APML, =CMML, =JMML, =MDS, mds, =MPN, =PV, =BPDCN, =HCL, blast phase, blastic*, blast crisis, b all,
      t all, chloroma, erythroleuk*, eritroleuc*, aleukem*, subleukem*, preleuk*`,
    'marrow disease': `
      myelodysplas*, myeloprolifer*, myelofibros*, polycythem*, osler vaquez, vaquez disease,
      enfermedad de vaquez, osler disease, kahler*, di guglielmo*, htlv*, lymphotropic virus*,
      essential thrombocyth*, trombocitemia esencial, thrombocythem*, refractory anemia,
      refractory cytopen*, anemia refractaria, myeloid neoplas*, myeloid malignan*, myeloid disorder,
      mastocytos*, mast cell disease, mastocytom*, hipereosinofil*, eosinophilic leuk*, histiocytos*,
      langerhans*, langerhans cell, erdheim*, letterer siwe, hand schuller*, eosinophilic granuloma,
      granuloma eosinofilo, rosai dorfman, dendritic cell*, celulas dendritic*, monoclonal b cell*,
      clonal hematopo*, myelosis, erythremic*, reticuloendothelios*, malignant histiocyt*, panmyelosis,
      chronic neutrophil*`,
    lymphoma: `
      lymphom*, lymphoma, hodgkin, non hodgkin, non hodgkins, no hodgkin, nonhodgkin*, =NHL, nhl, =HL, =DLBCL, dlbcl,
      =FL, =MCL, =MALT, =CTCL, =PTCL, =ALCL, =LBDCG, =LNH, burkitt, mycosis fungoid*, sezary, waldenstrom*,
      waldenstroem*, macroglobulin*, lymphoprolifer*, =PTLD, ptld, castleman*, lymphosarcom*,
      reticulosarcom*, reticulum cell sarcom*, pagetoid reticul*, immunoprolifer*, inmunoprolifer*,
      heavy chain disease, cadenas pesadas, lymphoid neoplas*, lymphoid malign*, germinotrop*,
      anaplastic large cell, large b cell, celula grande b, malt lymphom*, lennert*, b cell neoplasm,
      t cell neoplasm, nk cell neoplasm, lymphocyte depleted, nodular sclerosis`,
    myeloma: `
      myeloma, myelomat*, plasmacytom*, plasmocitom*, plasma cell, plasma cells, celulas plasmatic*,
      plasmocitario, plasmacel*, =MM, =MGUS, mgus, monoclonal gammop*, gammapat* monoclonal,
      gammapatia monoclonal, light chain amyloid*, poems, bence jones`,
    'sarcoma by name only': `
      myeloid sarcom*, granulocytic sarcom*, monocytic sarcom*, sarcoma mieloide, sarcoma granulocitico,
      gliosarcom*, monstrocellular*, meningeal sarcomat*`,
    melanoma: `
      melanom*, melanocarcinom*, melanocytic malign*, lentigo maligna, lentigo maligno, hutchinson freckle,
      melanocytosis, melanocytom*`,
    'skin cancer': `
      basal cell, basal cell carcinom*, basalio*, basocelular*, basal cell skin, =BCC, bcc, merkel, bowen,
      rodent ulcer, keratoacanthom*, queratoacantom*, gorlin, basal cell nevus*, extramammary paget*,
      extra mammary paget*, paget extramamari*, cutaneous paget*, paget disease of vulva,
      paget disease of the vulva, paget vulva*, porocarcinom*, hidradenocarcinom*, spiradenocarcinom*,
      cylindrocarcinom*, trichilemmal carcinom*, pilomatrical carcinom*, pilomatrix carcinom*,
      actinic carcinom*, microcystic adnexal*, xeroderma pigmentos*, bap1, trichoblastic carcinom*`,
    'brain tumour': `
      braincancer, gliom*, *glioma, spongioblastom*, astroblastom*, embryonal tumor, embryonal neoplasm,
      tumor embrionario, multilayered rosettes, glioblastom*, =GBM, gbm, astrocit*, oligodendrogl*,
      oligoastrocyt*, ependymom*, ependymobl*, ependymal*, ependimari*, medulloblastom*, ganglioneuroblastom*,
      retinoblastom*, pineoblastom*, pineocytom*, pinealoblastom*, esthesioneuro*, =PNET, =DIPG, dipg,
      primitive neuroectodermal, supratentorial primitive*, medulloepitheliom*, choroid plexus carcinom*,
      atypical teratoid*, =ATRT, neuroectodermal*, germinom*, craniopharyngiom*, craneofaringiom*,
      hemangioblastom*, pnet snc, pnet cns, chordoid gliom*, xanthoastrocytom*, subependymom*, neurocytom*,
      ganglioglio*, meningiom* anaplas*, meningioma malign*, neuroblast*, diktyom*, neuroepithelial*,
      glioneuronal*, glial, polyembryom*`,
    'germ cell tumour': `
      germ cell, celulas germinales, celula germinal, germinal, seminom*, nonseminom*, no seminom*,
      non seminom*, dysgerminom*, teratocarcinom*, embryonal carcinom*, carcinoma embrionario,
      embryonal cancer, embrionario, yolk sac, yolk, saco vitelino, vitelin*, endodermal sinus,
      seno endodermico, choriocarcinom*, trofoblast*, hydatidiform*, hidatiforme, chorioadenom*, =GTD,
      =GTN, immature teratom*, teratoma inmaduro, malignant teratom*, teratoma maligno, poliembriom*,
      chorioepitheliom*, =NSGCT, =TGNS, hepatoid yolk*, =TCG, sertoli*, leydig*, sex cord*, cordones sexuales,
      granulosa*, theca cell, gonadoblastom*, androblastom*, arrhenoblastom*, germinal maligno, gonadal,
      gynandroblastom*, steroid cell*`,
    mesothelioma: 'mesotheliom*, mesothelial*',
    'kidney and urinary tract': `
      hypernephrom*, =RCC, rcc, =ccRCC, renal cell, nephroblastom*, wilms, urotheli*, grawitz, =TCC, =UTUC,
      mesoblastic nephrom*, rhabdoid tumor of the kidney, rhabdoid tumor of kidney, rhabdoid kidney*,
      renal rhabdoid*, kidney rhabdoid*, fuhrman, collecting duct, bellini, chromophobe, cromofobo`,
    'lung cancer': `
      lungcancer, =NSCLC, nsclc, =SCLC, sclc, non small cell, nonsmall cell*, nonsmall, bronchogenic*,
      bronquioloalveol*, bronchioloalv*, bronchoalveol*, oat cell lung, pleuropulmonary*,
      pulmonary blastom*, microcitico de pulmon, no microcitic*, =CPNM, =CPCP, =CPNCP, celulas no pequenas`,
    'thyroid, thymus and adrenal': `
      thymom*, thymic carcinom*, =PTC, =MTC, =ATC, hurthle*, adrenocortical carcinom*,
      adrenal cortical carcinom*, =ACC, pheochromocytom*, paragangliom*, =PGL, =PCC, chromaffin*,
      chemodectom*, =MEN, =MEN1, =MEN2, multiple endocrine neoplas*, neoplasia endocrina multiple,
      papillary thyroid*, papilar de tiroides, thyroid cancer, sipple*, wermer*`,
    'ovary and womb': `
      brenner malign*, =HGSOC, =HGSC, seroso de alto grado, adenocarcinofibrom*, mullerian carcinom*,
      seromucin*, =CIN3, =CIN 3, =HSIL, serous cystadenocarcinom* of ovary, mullerian, muellerian,
      mulleriano`,
    'head and neck': `
      =HNSCC, =NPC, ameloblastic carcinom*, lymphoepitheliom*, sialoblastom*, carcinoma ex pleomorphic*,
      mammary analog*, mammary analogue secretory*, secretor analogo, sinonasal undiff*`,
    'cancers called after a person': `
      sternberg disease, brill symmers, franklin disease, alibert bazin, woringer*, erythroplasia of queyrat,
      enfermedad de sternberg, enfermedad de franklin`,
    'other cancers by name': `
      carcinoma of unknown primary, cancer of unknown primary, =CUP, cup syndrome, nut carcinom*,
      nut midline*, skin cancer, blood cancer, cancer de piel, cancer de sangre, li fraumeni, birt hogg*,
      von hippel*, hereditary retinoblast*`,
  }),
  ...entries(tumor('other', 'uncertain'), {
    'of brain, gland and nerve': `
      meningiom*, pituitary adenom*, macroadenom*, microadenom*, prolactinom*, craniopharyng*,
      ganglioneurom*, adenoma hipofisario, choroid plexus papill*, neuroma acustico, acoustic neurom*,
      pinealom*, somatotroph*, corticotroph*, gonadotroph*, lactotroph*, thyrotroph*, brenner, thecom*,
      teratom*, dermoid*, esthesio, neurogenic*, cin 1, cin 2, cin1, cin2, abnormal pap*, pap smear,
      pap anormal, papanicol*, abnormal psa, elevated psa, high psa, psa elevado, psa alto, spitz,
      dysplastic nev*, atypical nev*, nevo displasic*, nevo atipic*, molar pregnancy, hydatid mole,
      embarazo molar, xanthogranulom*, atypical mole, borderline ovarian*, gammopath*`,
  }),
  ...entries(tumor('any', 'uncertain'), {
    'of bone, breast or skin, which is not said': 'paget',
  }),
  ...entries(tissue('other'), {
    'blood, lymph and pigment': `
      mast cell, mast cells, mastocit*, lymphoid, lymphocytic, lymphoblast*, myeloid, mieloide,
      myelogenous, myelocytic*, hematologic, hematopoiet*, hematologica, melanocitic*,
      melanotic malignant melan*, histiocytic, reticulum, b cell, t cell, nk cell, neuronal, plasma`,
  }),
];
