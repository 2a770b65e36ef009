import { entries, tissue, tumor } from './entry.ts';

/**
 * Growths that are not cancer unless the text calls them malignant, by what they grow from:
 * a malignant schwannoma is a sarcoma, a malignant insulinoma a cancer of the pancreas.
 */
export const benign = [
  ...entries(tumor('mesenchymal', 'benign'), {
    'of fat, fibre and muscle': `
      lipoma, *lipoma, lipomatos*, fibroma, fibromatos*, *fibroma, dermatofibrom*, elastofibrom*, fibroid*,
      leiomyom*, mioma, rhabdomyom*, angiomyolipom*, myxoma, *myxoma, fasciitis nodular, nodular fasciitis,
      histiocytom*, xanthom*, keloid, queloide, hibernom*, epulis, fibroepithel*,
      benign fibrous histiocyt*, perineuriom*, adenomyom*, smooth muscle tumor of uncertain,
      fibrous dysplasia, displasia fibrosa, angioleiom*`,
    'of vessels': `
      hemangiom*, angiom*, *angioma, lymphangiom*, glomangiom*, cavernom*, angiokeratom*, angioqueratom*,
      port wine stain, birthmark, granuloma piogeno, pyogenic granulom*, angiofibrom*, vascular malform*,
      malformacion vascular, arteriovenous malform*, malformacion arterioven*`,
    'of bone and cartilage': `
      osteom*, osteochondrom*, enchondrom*, chondroma, *chondroma, exostos*, bone cyst, quiste oseo,
      aneurysmal bone cyst, unicameral bone cyst, osteoid osteom*, osteoma osteoide, bone island,
      chondromatos*, chondromyx*, bone spur, heel spur`,
    'of nerve sheath': `
      schwannom*, swannom*, neurilemm*, neurinom*, neurofibrom*, nf1, nf2, neuroma, *neuroma, neurotecom*,
      neurothekeom*, traumatic neurom*`,
  }),
  ...entries(tumor('epithelial', 'benign'), {
    'adenoma, papilloma, polyp': `
      adenofibrom*, adenoma, adenomat*, *adenoma, polip*, papillom*, *papilloma, cystadenom*, cistoadenom*,
      adenolymph*, warthin*, acanthom*, acantosis, keratosis, queratosis, seborrheic kerat*, cylindrom*,
      spiradenom*, hidradenom*, syringom*, trichoepith*, trichilemm*, trichoblast*, trichofollic*,
      pilomatrixom*, pilomatricom*, hidrocystom*, porom*, oncocytom*, wart, verrug*, condylom*,
      intraductal papillom*, papilloma intraductal, ameloblastom*, odontom*, epitheliom*,
      hyperplastic polyp*, odontoameloblast*, epithelioma cuniculat*, craniopapill*, nasal polyp`,
    'watched changes of the stomach and bowel': 'intestinal metaplas*, metaplasia intestinal, metaplas*',
    'of the breast': `
      fibroadenom*, fibrocyst*, fibroquist*, mastopat*, breast cyst*, quiste en el seno, quiste de mama,
      quiste mamario, adenosis, ductal hyperplas*, hiperplasia ductal, radial scar, duct ectasia,
      ectasia ductal, mastitis, mastalg*, gynecomast*, intraductal papill*, galactocel*, usual hyperplasia`,
  }),
  ...entries(tumor('epithelial', 'benign', { always: 'digestive' }), {
    'Barrett oesophagus': 'barrett, barrett esophag*, barretts esophag*, esofago de barrett',
  }),
  ...entries(tumor('other', 'benign'), {
    'moles, cysts and overgrowth': `
      nevus, nevi, nevo, naev*, blue nevus, mole, cyst, quist*, *quiste, hyperplas*, hamartom*,
      mature teratom*, teratoma maduro, dermoid cyst, quiste dermoide, hydatid cyst, hydatid*,
      quiste hidatid*, goiter, goitre, bocio, granulom*, tuberous scler*, ganglion cyst, skin tag,
      skin tags, =BPH, prostatic hyperplas*, =HPB, mola, mola completa, mola parcial, lhermitte*,
      endometrios*, endometriom*, pseudocyst, pseudoquist*, pseudolymph*, struma ovarii, mucocel*, ranula,
      cholesteatom*, hematoma, hydroma, higroma, lentigo, freckle, milia, chalazion, sebaceous cyst,
      steatocystom*, sialadenoma, actinic*, solar keratos*, atheroma, seroma, mycetoma, glaucoma, trachoma,
      scotoma, coloboma, stoma, tuberculom*, gumma, goma, embryonal rest, staphyloma, tophus,
      rhinoscleroma, papular, xanthelasm*, hydrosalpin*`,
  }),
  ...entries(tissue('epithelial'), {
    epithelial: `
      basaloid*, hepatoid*, epithelial, squamous, squamous cell, escamos*, epidermoid*, glandular, mucinous, mucinos*,
      colloid*, cystic, quistic*, signet ring, signet cell, anillo de sello, anillo de signet,
      adenosquamous*, papillary, papilar, villous, tubular, velloso, acinar, cribriform*`,
  }),
  ...entries(tissue('epithelial', 'elsewhere'), {
    'of the ovary and of skin glands': `
      mucoepidermoid*, transitional, transicional*, serous, seroso, serosa, endometrioid*, apocrin*,
      eccrin*, sebace*`,
  }),
];
