/** Whom danger is about and where it sits, in plain words (see signs.ts for the form). */
export const body = {
  somebody:
    'he|she|hes|shes|him|her|they|them|my|dad|dads|daddy|pop|mom|moms|mommy|mum|ma|mother|father|husband|hubby|wife|son|daughter|child|kid|kiddo|baby|toddler|infant|newborn|grandma|grandpa|grandmother|grandfather|granny|nana|gramps|brother|sister|uncle|aunt|friend|partner|boyfriend|girlfriend|roommate|neighbor|neighbour|man|woman|patient|coworker|cousin',
  child:
    'kid|kids|kiddo|child|baby|toddler|son|daughter|grandson|granddaughter|brother|sister|year old|little girl|little boy|little one|niece|nephew|grandbaby',
  infant: 'baby|newborn|infant|preemie|week old|weeks old|month old|months old',
  attacked: 'me|us|my|him|her',
  thing:
    'page|site|website|app|portal|link|phone|email|emails|computer|system|upload|button|tumor|tumors|cancer|chemo|treatment|treatments|therapy|doctor|doctors|oncologist|surgeon|nurse|office|clinic|insurance|hospital|nobody|message|messages|calls|call|text|english|keytruda|immunotherapy|radiation',
  chore:
    'form|forms|chat|question|questions|paperwork|insurance|upload|page|session|site|website|app|chemo|chemotherapy|treatment|treatments|work|job|phone|step|steps|this wait|process|bills|side effects|application|online|today|tomorrow|survey|holding|hold|reschedule|uncertainty|unknown|doubt|not knowing|waiting',
  chest: 'chest|chst|chets|cheast|chesst|breastbone|breast bone|sternum|ribs|rib cage|ribcage',
  heart: 'heart|hart|ticker',
  pulse: 'heart|heart rate|heartrate|heartbeat|pulse|hr|heart beat|beats|bpm',
  heartRate: 'heart rate|heartrate|pulse|hr|bpm',
  jawOrArm: 'jaw|left arm|left shoulder|shoulder blades|both arms',
  arm: 'arm|arms|jaw|neck and arm|left shoulder|left hand',
  heartDevice: 'pacemaker|defibrillator|icd|defib',
  lips: 'lips|lip|nails|fingernails|fingertips|fingers|mouth|toes',
  skin: 'lips|face|mouth|skin|hes|shes|he|she|nails|fingernails',
  face: 'face|mouth|smile|lip|eyelid|cheek|grin',
  faceOrLips: 'face|lips|mouth|eyes|lip|head',
  throat: 'throat|tongue|airway|windpipe',
  limb: 'arm|arms|leg|legs|hand|hands|foot|side|limbs|limb',
  legs: 'legs|leg|feet|waist|lower body|walk|walking',
  half: 'half|one side|left side|right side|one half|one arm|one leg',
  bodyPart: 'body|face|arm|leg|smile|mouth|side|hand',
  side: 'left|right|one side|one arm|one leg|half',
  eye: 'eye|eyes|vision|sight|eyesight|seeing|see',
  eyes: 'eyes|eye|pupils',
  pupils: 'pupil|pupils',
  speech: 'speech|words|word|talk*|speak*|voice|tongue|sentence|sentences',
  head: 'head|skull|noggin',
  headOut: 'ears|ear|eyes|mouth|head|skull',
  neck: 'neck',
  belly: 'stomach|belly|abdomen|abdominal|tummy|gut|groin|back|flank|testicle|testicular',
  wound:
    'cut|wound|scar|incision|incisions|stitches|staples|artery|arterial|jugular|vein|gash|port|biopsy|catheter|stoma|surgery site|surgical site',
  insides: 'insides|guts|intestines|intestine|organs|bone|bowels',
  bottom: 'rectum|bottom|butt|behind|anus|ass|toilet|bowel|vagina|down there|stoma|poop*|crap*',
  stool: 'stool|stools|poop|poo|bowel movement|bowel movements|diarrhea|turd|turds|crap',
  bladder:
    'pee|peed|peeing|urinat*|bladder|bowel|bowels|wet|wetting|poop|saddle|groin|incontinen*|private parts',
  finger: 'finger|fingers|thumb|hand|toe|toes|foot|leg|arm',
  ribsOfBreath: 'ribs|rib|chest|belly',
  fontanelle: 'soft spot|fontanelle|fontanel',
  fetus: 'baby|fetal|fetus|kicks|movement|movements',
  waters: 'water|waters|cord|umbilical',
  oneSide:
    'left side|right side|one side|whole side|half of my body|half of his body|half of her body|half my body',
  jawAndArm: 'left arm and jaw|jaw and arm|arm and jaw|jaw and neck|neck and jaw|jaw and left arm',
  halfBody: 'half|side|one side',
};
