/** What happens to a body, how much and how fast, in plain words (see signs.ts for the form). */
export const trouble = {
  cannot:
    'cant|cannot|can not|cnat|carnt|couldnt|could not|wont|will not|unable|not able|barely|hardly|scarcely|no longer|aint able|can barely|can hardly|stopped being able',
  struggles:
    'struggl*|trouble|difficulty|diffculty|dificulty|difficult|problem|problems|hard|harder|fight*|gasp*|hungry|labored|starving|laboring',
  fails:
    'cant|cannot|can not|wont|will not|isnt|is not|doesnt|does not|dont|not|stopped|hasnt|arent|hes not|shes not|barely|hardly|aint|no longer|wouldnt|didnt|quit|refuses|never|stops|stop',
  sudden:
    'sudden|suddenly|out of nowhere|out of the blue|all at once|all of a sudden|instantly|just now|at once|in seconds|just started|came on',
  lately:
    'now|today|tonight|ago|minute|minutes|min|mins|hour|hours|moment|woke|morning|started|starting|just|still|keeps|yesterday|suddenly|since this|since last|since yesterday|since noon|since an|since lunch',
  hurts:
    'pain|pains|pian|paim|painful|hurt|hurts|hurting|hurtin|ache|aches|aching|achy|agony|stabbing|killing|pang|pangs|sore|stings|discomfort|cramping|cramps|throbbing|spasm|spasms',
  weighs:
    'tight|tightness|tightening|pressure|squeez*|crush*|heavy|heaviness|burning|clutch*|grab*|grip*|elephant|truck|car|brick|bricks|weight|boulder|rock|anvil|vise|vice|concrete|sitting on|standing on|stepping on|explod*|on fire|caving|collapsing',
  unbearable:
    'unbearable|excruciating|agonizing|agony|crippling|worst|severe|severely|terrible|horrible|awful|intense|ripping|tearing|stabbing|10 out of 10|10 10|ten out of ten|doubled over|writh*|screaming|so bad|sooo bad|stand up|cant stand|brutal|blinding|insane',
  agony:
    'unbearable|excruciating|agonizing|agony|crippling|doubled over|writh*|screaming|worst|ripping|tearing|10 out of 10|10 10|crushing',
  ofMyLife: 'of my life|ever|of his life|of her life|in my life|like never|never had|never felt|of all time',
  runsDown: 'down|radiat*|shooting|spreading|going|running|moving|up into|travel*|into|to',
  wrong:
    'really wrong|very wrong|terribly wrong|seriously wrong|badly wrong|not right|acting up|giving out|failing|quitting',
  stops: 'stopped|stopping|gave out|giving out|stops',
  races:
    'rac*|pounding|flutter*|flip|flopping|flipping|galloping|skipping|hammering|thumping|irregular|rapid*|fast|beating out|jumping out|going crazy|tachycardia|afib',
  notSlow: 'slow|slow down|calm|settle|come down|stop',
  palpitations: 'palpitation*',
  fastNumber: '14#|15#|16#|17#|18#|19#|20#|21#|22#|23#',
  slowNumber: '28|29|30|31|32|33|34|35|36|37|38',
  pressure: 'blood pressure|bp|b p|pressure|systolic',
  highPressure: '19#|20#|21#|22#|23#|24#|25#|26#',
  lowPressure: '5# over|6# over|7# over|5# 2#|5# 3#|6# 3#|6# 4#|7# 3#|7# 4#|5#|6#|so low',
  shocks: 'shock|shocks|shocking|shocked|fired|firing|fires|zapped|zapping|going off|went off',
  faint:
    'faint*|pass out|passing out|passed out|passes out|black out|blacking out|blacked out|keel*|dizzy|woozy|lightheaded|light headed|clammy|collaps*|seeing spots',
  faints:
    'fainted|fainting|passed out|passing out|passes out|passed oit|pass out|blacked out|blacking out|black out|collapsed|collapses|collapsing|lost consciousness|losing consciousness|loses consciousness|faint|fell out|keeled over|slumped over|dropped to the floor|dropped to the ground',
  dropsDown: 'collapsed|fell over|keeled over|went down|dropped|slumped|fell down|hit the floor',
  aboutTo: 'about to|going to|gonna|feel|feeling|feels|might|keep|keeps|almost|nearly|every time|twice|again',
  sweats:
    'sweat|sweats|sweating|sweaty|sweatin|clammy|nause*|pale|soaked in sweat|throwing up|grey|gray|doom|drenched',
  breathe:
    'breathe|breath|breathing|breth|breeth|breathin|braethe|breeze in|air|oxygen|catch my breath|inhale|catch his breath|catch her breath|get enough air|get any air|get air|catch breath|take a breath|get a breath|get my breath',
  breathOnly: 'breath|breathe|breathing|breathes|breaths|breth|inhale|breathless',
  breathed: 'breathing|breaths|breathes|breathe|breath|breathin|respirations',
  strangely:
    'rapid*|shallow|funny|weird|weirdly|strange|strangely|noisy|gurgl*|rattl*|weakly|slowly|slow|grunting|fast|long pauses|pauses|labored|laboured|pausing|times a minute|odd|wrong|not right|heavy|bad|raspy',
  shortOfBreath:
    'short of breath|shortness of breath|short of breathe|short breath|out of breath|breathless|winded|panting|huffing|air hunger|no air|running out of air|hungry for air|puffing',
  badly:
    'severe|severely|extreme|extremely|very|really|badly|bad|worse|worsening|terrible|so|at rest|rest|right now|suddenly|sudden|now|still|sitting|resting|lying|laying|lie|bed|talk|speak|sentence|fast|getting|standing|blue|lying down|lay down',
  throughAStraw: 'straw',
  suffocates:
    'suffocat*|smother*|asphyxiat*|cant get air|gasping|gasping for air|gasping for breath|suffocating|suffocate|suffocation|smothering|asphyxiating',
  chokes: 'choking|chocking|choked|chokes|choke|chokin',
  stuck: 'stuck|lodged|caught',
  food: 'food|meat|grape|candy|steak|bread|hot dog|chicken|pill|pills|coin|bone|nut|nuts|toy|marble|apple|something|cant|help|turning|blue',
  swallow: 'swallow|swallowing|spit|saliva|drool*',
  blue: 'blue|bluish|purple|purplish|blueish|gray|grey|ashen|violet',
  turnsBlue:
    'turning blue|turned blue|going blue|gone blue|went blue|turning purple|turned purple|going purple|gone purple|went purple|turning gray|turning grey|turned gray|turned grey|gone gray|gone grey|went gray|went grey|blue in the face|now hes gray|now shes gray',
  oxygen: 'oxygen|ox|o2|spo2|saturation|sats|sat|pulse ox|oximeter|o2 sat|oxy',
  lowOxygen: '6#|7#|80|81|82|83|84|85|86|87|80s|70s|60s|low 80s',
  inhaler: 'inhaler|nebulizer|puffer|rescue inhaler',
  asthma: 'asthma|asthma attack|wheez*',
  without: 'no|without|out of|ran out|lost|forgot|dont have',
  works: 'help*|work*|touching|doing anything|relief|enough',
  wheezes: 'wheez*|whistling|whistle|whistles',
  pinkFoam: 'pink foam|pink froth|frothy|foamy|foam|froth|pink',
  swells:
    'swell*|swollen|swole|puff*|balloon*|blowing up|blew up|shut|shutting|closing|closed|closes|tightening|thick|thicker|huge|tight|numb and',
  swollen: 'swell*|swollen|swole|puff*|balloon*|huge|bigger',
  allergen:
    'peanut*|nuts|shrimp|shellfish|bee|bees|wasp|hornet|sting|stung|scorpion|spider|contrast|antibiotic|penicillin|allergic|allergy|ate|eat|eating|bite|medicine|vaccine|dose|took',
  hives: 'hives|rash|welts|allergic reaction|allergic',
  epipen: 'epipen|epi pen|epinephrine|epi',
  epipenUse: 'used|need|needs|still|second|gave|twice|nothing|fail*|didnt|wont',
  anaphylaxis:
    'anaphylaxis|anaphylactic|anaphylactic shock|severe allergic reaction|bad allergic reaction|allergic reaction and',
  stung: 'stung|sting|bit|bitten|bite|bites',
  venomous:
    'snake|rattlesnake|viper|cobra|scorpion|black widow|bee|bees|wasp|wasps|hornet|hornets|jellyfish|rattler|copperhead',
  venom: 'snake|rattlesnake|viper|cobra|rattler|copperhead|black widow',
  asthmaAttack: 'asthma attack|asthma attacks',
  allergicReaction: 'allergic reaction',
  coldSweat: 'cold sweat|cold sweats|sweating|sweaty|clammy',
  isBlue: 'is blue|hes blue|shes blue|is gray|is grey|all blue|so blue|looks blue|looks gray|is purple',
  chokingNow: 'choking|chocking|chokin',
  breathStops:
    'stopped breathing|stops breathing|not breathing|isnt breathing|aint breathing|quit breathing|no breathing|doesnt breathe|wont breathe|not breathe|aint breathin|not breathin|isnt breathin|stopped breathin|stops breathin|wasnt breathing|didnt breathe|doesnt breath|dont breathe|not breath',
  swellingNow: 'is swelling|are swelling|swelling up|swelling shut|ballooning|blowing up|swelled up',
  noAir: 'no air|cant get air',
  exertion:
    'climbing|climb|stairs|uphill|walk far|exercise|exert*|walking|run|running|radiation|long distances',
  bloodPressure: 'blood pressure|high pressure|pressure medicine|pressure pill',
};
