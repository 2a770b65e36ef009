/** Events and illnesses that strike: brain, blood, poison, injury, fever, in plain words (see signs.ts for the form). */
export const events = {
  droops:
    'droop*|drup*|hanging|hangs|sagging|sagged|sags|crooked|uneven|lopsided|sliding|slid|melting|twisted|slack|pulled to|paraly*|fell down|fallen|drops|dropped|went numb|off to one side|to one side',
  looksWrong:
    'looks weird|looks funny|looks wrong|looks strange|looks odd|looks off|looks different|isnt moving|is not moving|wont move|went numb|feels numb',
  slurs:
    'slur*|garbl*|jumbl*|all wrong|wrong|mixed up|scrambled|nonsense|gibberish|mumbl*|like a drunk|drunk|mush|incoheren*|babbl*|weird|weirdly|funny|strange|not making sense|making no sense|backwards|thick|off|gurgling',
  slurring: 'slurring|slurs|slurred speech|garbled speech|talking gibberish|speaking gibberish',
  getOut:
    'get out|get my words|get words|get the words|find words|find my words|form|come out|coming|complete|finish|make|find',
  speak: 'speak|talk|speak right|talk right',
  senseless:
    'not making sense|not making any sense|making no sense|isnt making sense|dont make sense|doesnt make sense|makes no sense|talking crazy|talking out of his head|talking out of her head|doesnt know who|doesnt know where|doesnt recognize|doesnt recognise|hallucinat*|disoriented|delirious|acting strange|acting weird|acting loopy|acting funny|acting drunk|out of it|does not know where|does not know who|no idea where he|no idea who',
  confused: 'confus*|disorient*|delirious|incoherent|foggy|disoriented',
  move: 'move|lift|raise|feel|use|grip|hold|squeeze|moving|working|work|moves|works',
  dead: 'went dead|gone dead|dead|useless|limp|went limp|gone limp|numb|went numb|gone numb|paraly*|weak|weakness|numbness|stopped working|quit working|gave out|gives out|give out|drooping|heavy',
  deadNow:
    'went dead|gone dead|went limp|gone limp|stopped working|quit working|gave out|is useless|went numb|gone numb|completely numb|went weak|gone weak|went paralyzed',
  paralysed: 'paraly*|numb|weak|dead|limp|numbness|weakness|drooping|droopy',
  senses:
    'numb|numbness|weak*|paraly*|blind*|vision|see|speak|speech|talk|walk|confus*|headache|balance|swallow|double|straight',
  goesBlind: 'black|dark|blind|gone|curtain|double|lost|anything|nothing|cant see|blurry|disappeared',
  seesNothing:
    'sudden blindness|suddenly blind|went blind|gone blind|lost my sight|lost my vision|lost his vision|lost her vision|loss of vision|lost vision|seeing double|double vision|losing my sight|losing my vision|losing vision|losing sight|losing his vision|losing her vision|cant see anything|cant see nothing',
  walk: 'walk|stand|balance|standing|walking',
  respond:
    'respond|responds|responding|react|reacts|reacting|wake|wakes|waking|woken|rouse|rousing|coming round|coming around|coming to|come round|come around|come to|wakin|stir|stirring|wake up|respondin',
  answer: 'answer*|respond*|react*|talk to me|look at me|speak to me|know me',
  getUp: 'get up|get him up|get her up|getting up|gets up|get them up|move|moving|stand|wake|wakin|answer',
  wakeHim: 'wake|rouse|awaken|revive|keep awake|keep her awake|keep him awake|stay awake|keep them awake',
  asleep:
    'sleeping|asleep|sleepy|drowsy|letharg*|nodding off|sleep|snoring|passed out|groggy|out of it|drifting|nodding',
  open: 'open|opening|opens',
  outCold:
    'out cold|knocked out|lifeless|unconscious|unconcious|unconsious|uncontious|unconscience|unresponsive|no pulse|cold to the touch|went limp|gone limp|limp in my|cardiac arrest|without a pulse|found him down|found her down|comatose|doing cpr|giving cpr|need cpr|started cpr|flatlined|coding',
  limp: 'is limp|are limp|limp and|hes limp|shes limp|all limp|floppy|limp|lifeless|rag doll|ragdoll',
  stiffens: 'stiff|rigid|stiffened',
  conscious: 'conscious*|consciousness|awake',
  fades: 'in and out|drifting|slipping|losing|loses|barely|semi|fading|lost|not',
  rolled: 'rolled|rolling|rolls|white|glassy|fixed|roll back',
  shakes: 'shak*|jerk*|twitch*|trembl*|stiffening|flopping|convuls*|spasming|thrashing',
  shakesHow:
    'foam*|eyes|all over|uncontroll*|violently|whole body|cant stop|wont stop|seizure|unrespons*|drool*|not answering|cant think|and wont|confused|drooling|minutes|tongue',
  foams: 'foam*|froth*',
  drools: 'drool*|slobber*|foam*',
  seizes:
    'seizing|convulsing|fitting|having a fit|having fits|status epilepticus|a fit for|keeps seizing|convulsed|is having convulsions|having convulsions',
  seizure: 'seizure|seizures|siezure|sezure|fit|fits|convulsion|convulsions',
  goesOn:
    'wont stop|row|today|this morning|right now|hour|minutes|another|straight|back to back|still|keeps|going on|non stop|again|now|just had|first|having a|having another',
  stop: 'stop|stopping|quit|stops|end|clot',
  bleeds: 'blood|bleed*|bled|bloody|hemorrhag*|hemorrage|nosebleed|nosebleeds|bleeding',
  bloodLoss:
    'hemorrhaging|hemorrage|hemorrhage|bleeding out|losing blood|losing a lot of blood|lost a lot of blood|losing so much blood|lost so much blood|internal bleeding|brain bleed|bleeding internally|brain bleeding|bleeding on the brain|bleeding in the brain|internal bleed',
  gushes:
    'pour*|gush*|spurt*|stream*|squirt*|spray*|running down|dripping nonstop|everywhere|all over|soak*|full of|filled|pool|puddle|nonstop|non stop|wont quit|keeps coming|cups of|cup of|buckets|so much|too much|tons|loads|huge|like crazy|heavy|heavily|lots|a lot of|alot|a lot|profuse*|badly|uncontroll*|massive|severe|clots|faint*|dizzy|fast|through',
  vomits:
    'throw up|threw up|throwing up|throws up|vomit*|puk*|barf*|retching|spit*|cough*|hack*|spew*|heaving|upchuck*|bring up|bringing up|vomiting|coughing|spitting|puking',
  throwsUp: 'throw up|threw up|throwing up|throws up|vomit*|puk*|barf*|heaving',
  blood: 'blood|bloody|coffee grounds|coffee ground|coffee|dark red|bright red|red stuff|clots|black stuff',
  passes: 'passing|pass|pee|peeing|pooping|pissing|urinating|shitting|crapping',
  clots: 'clots|clot|blood|pure blood',
  bursts:
    'spurt*|gush*|pour*|burst*|ripped open|opened up|split open|came open|popped open|torn open|opened|came apart|wide open',
  comesOut:
    'coming out|sticking out|hanging|hanging out|showing|spilling|see my|see the|see his|see her|falling out|poking|is out',
  soaks: 'soak*|drench*|filling|saturat*|going through|bled through',
  pads: 'pad|pads|towel|towels|sheets|bandage|bandages|dressing|gauze|clothes|mattress',
  blackTar: 'black|tarry|tar|maroon|bloody',
  pregnant:
    'pregnan*|prego|preggo|expecting|trimester|months along|weeks along|only ## weeks|## weeks|weeks pregnant',
  pregnancyTrouble:
    'bleed*|blood|broke|not moving|hasnt moved|isnt moving|stopped moving|stopped kicking|contractions|gush|cramp*|headache|seizure|fell|vision|swollen|dizzy|faint*|pain|spots|fever|spotting|hurts',
  notMoving:
    'hasnt moved|has not moved|not moving|isnt moving|stopped moving|stopped kicking|hasnt kicked|cant feel|no movement|havent felt|have not felt|less movement|coming out|coming now|crowning|coming right',
  broke: 'broke|broken|coming out|hanging|burst',
  medicine:
    'pill|pills|tablet|tablets|capsule|capsules|tylenol|acetaminophen|paracetamol|ibuprofen|advil|aspirin|meds|med|painkillers|insulin|oxycodone|oxys|oxy|percocet|vicodin|morphine|fentanyl|opioid|opioids|medication|medications|medicine|medicines|dose|doses|warfarin|eliquis|xarelto|methotrexate|ambien|xanax|valium|benadryl|digoxin|metoprolol|patches|patch|thinner|thinners|sleeping pills|gummies|edible|edibles|drugs|antidepressants|medicine cabinet',
  opioid:
    'morphine|fentanyl|oxycodone|percocet|vicodin|heroin|patch|opioid|opioids|methadone|pain pills|dilaudid|pain meds|drugs|something|pills|shot up',
  shotUp: 'shot up|shooting up',
  took: 'took|taken|swallow*|swallo|ate|eaten|eats|drank|drunk|downed|ingest*|inject*|gave|popped|chewed|got into|gotten into|getting into|overdid|licked|gulped|chugged',
  childTook: 'took|swallow*|ate|drank|got into|gotten into|getting into|chewed|eaten|ingest*|licked|opened',
  tooMuch:
    'whole|entire|bunch|handful|handfuls|fistful|lots of|a lot of|way too|too many|too much|double|doubled|triple|tripled|twice|three times|four times|five times|10 times|ten times|by mistake|by accident|accidentally|mistakenly|wrong|box|bottle|bottles|ton of|tons of|all her|all his|all my|all the|all of|all those|all these|pack|loads of|so many|#0|#5|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|100|##|ten|eleven|twelve',
  alcohol: 'vodka|whiskey|liquor|alcohol|bottle of|drunk|rum|tequila|wine|so much|too much',
  prescribed:
    'a day|daily|every|each|prescribed|directed|as needed|per day|at night|nightly|weekly|a week|units|for my|for the|usually|normally|schedule|mg|milligrams|contrast|prep|barium|scan|ran out',
  toxin:
    'bleach|cleaner|drain|drano|antifreeze|detergent|poison|pesticide|insecticide|gasoline|kerosene|battery|batteries|magnet|magnets|lye|acid|windex|ammonia|turpentine|nail polish|sanitizer|lighter fluid|weed killer|peroxide|perfume|cologne|paint|lamp oil|cleaning|cleaners|chemical|chemicals|soap|tide pod|pods|glass|needle|coin|rubbing alcohol|button battery|roundup|razor blade',
  overdose:
    'overdose|overdosed|overdosing|over dose|over dosed|overdos*|oded|oding|od d|odd i think|ods|he odd|she odd|narcan|naloxone',
  poisoned: 'poisoned|poisoning',
  badGas: 'carbon monoxide|gas|fumes|co alarm|co detector',
  gasHow:
    'passed|dizzy|leak|leaking|inhal*|alarm|smell*|filling|headache|headaches|faint*|going off|breathing',
  headache:
    'headache|headake|head ache|migraine|head pain|head hurts|head is|head feels|hed ache|pain in my head',
  headacheHow:
    'worst|thunderclap|brutal|explod*|hammer|suddenly|sudden|out of the blue|out of nowhere|stiff neck|lightning|vision|confus*|never had|like never|cant see|vomit*|throwing up|splitting|split|exploding|splitting open|bursting|excruciating|unbearable|came on',
  explodes: 'explode*|exploding|explosive|splitting open|thunderclap',
  thunderclap: 'thunderclap headache|thunderclap',
  hard: 'rock|board|rigid|hard|wood|swollen and',
  greenVomit: 'green|fecal|poop|feces|bile|nonstop|stop|non stop|shit',
  vomitWith:
    'swollen|bloated|pain|days|nonstop|stop|faint*|seeing spots|pass out|confus*|killing|stomach|belly',
  moves: 'moving|move|moved',
  wholeBottle:
    'whole bottle|entire bottle|full bottle|whole pack|entire pack|bottle of pills|handful of pills|whole box',
  likeABoard: 'hard as a board|rock hard|board like|boardlike|like a rock|like a board|hard as rock|rigid',
  returned: 'came back|is back|back again|returned|comes back|coming back',
  tar: 'tar|tarry|jet black',
  ate: 'ate|eaten|got into|gotten into|getting into|chewed',
  doubled: 'doubled|tripled|double dose|double dosed|triple dose',
  turnsWhite: 'went white|turned white|gone white|went pale|turned pale',
  slides: 'slid|slumped',
  found: 'found|lying|laying',
};
