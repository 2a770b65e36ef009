/** What takes a sign of danger back in English, or says that it is now; phrases in plain words (see ../../phrases.ts). */

/** Long past, or not this person's now. */
export const past: readonly string[] = [
  '(in|since|back in|around|during) [early|late|about] (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|19xx|nineteen|my (20s|30s|40s|50s|60s|70s|twenties|thirties|forties|fifties|sixties|teens|childhood)|childhood|infancy)',
  '(years|year|months|month|weeks|week|decades|decade) (ago|back|earlier|before|prior)',
  '(had|got|developed) ... (years|year|months|month) (after|post)',
  '(last|past|previous|prior) (year|month|week|summer|spring|winter|fall|autumn|january|february|march|april|may|june|july|august|september|october|november|december|christmas)',
  '(history|hx|past medical history|h o|pmh|record|previous|prior|old (stroke|injury|infarct|scar|fracture|clot|bleed|burn)|former|past|status post|s p|recovering from|recovered from|survived|survivor of|used to|childhood)',
  'when (i|he|she|we|they) (was|were) [about|only|still|just] [a|an|in|very|my] (kid|child|boy|girl|young|younger|little|small|teen|teenager|teens|twenties|thirties|forties|baby|college|school|army|navy|military|pregnant|born|diagnosed|hospitalized|high|twenty|thirty|forty|fifty|sixty)',
  '(in the past|long time ago|a while ago|once had|once in|one time in|in college|in school|in the army|previously|formerly|some time ago|back then|at age|at the age of|(was|were|when|at) ... years old|at birth|as a child|as a baby|as a kid|in high school)',
  '(was|were|used to be) (last|during|back|at (age|birth))',
  '(died|passed (away|on|from|of|in|at|last|when)|killed my|killed himself|killed herself|took my|had killed)',
  '(committed|commited) suicide',
  '(lost|lose) ... (to suicide|to an overdose|to overdose)',
  '(resolved|went away|has gone away|subsided)',
  'since [my|the|his|her] (accident|stroke|birth|childhood)',
  '(was|were|turned out to be) [just|only|from|due to|caused by|my|acid] [acid] (reflux|heartburn|gas|anxiety|indigestion|muscular|musculoskeletal|costochondritis)',
  'family history',
  'when (i|he|she|they) (was|were) (one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|eighteen)',
  'as (a|an) (teen|teenager|adolescent|student|toddler|infant|newborn|youth|boy|girl)',
  '(before|until) [i|he|she|we] [had|got|have] [the|my|his|her|a|that] (surgery|stent|operation|diagnosis|transplant|procedure|menopause|hysterectomy)',
];

/** Lasts for years: a complaint that does is no emergency, while a wish to die stays one. */
export const lasting: readonly string[] = [
  'for [many|several|some|a few|over|the last|the past|two|three|four|five|six|ten|twenty|1|2|3|4|5|6|7|8|9|10|15|20] [few] (years|decades)',
];

/** Says that it happens now, and outweighs a past in the same words ("I had a stroke last year and my face droops now"). */
export const present: readonly string[] = [
  '(now|right now|today|tonight|this (morning|afternoon|evening|minute|instant)|currently|at the moment|just (now|started|happened|had)|suddenly|again|since (this morning|last night|yesterday|today|an hour|noon|midnight)|help|hurry|urgent|emergency|if i (died|die|were dead|was dead|was gone|were gone|disappeared)|came back|is back|(minutes|minute|hours|hour|hrs|mins) ago|last night|yesterday)',
];

/** Says that what went away is here again. */
export const returned: readonly string[] = ['(came|comes|coming|is|are|its|has come) back', 'returned'];

/** Denies it. */
export const denied: readonly string[] = [
  '(no|not|never|without|denies|denied|deny|dont have|doesnt have|do not have|does not have|havent had|have not had|hasnt had|havent|isnt|wasnt|free of|negative for|ruled out|rules out|instead of|neither|nor|didnt have|did not have|dont|do not|doesnt|does not|didnt|did not|absence of)',
];

/** Words that may stand between a denial and what it denies. */
export const between =
  'thoughts thought thinking ideas plans plan attempts attempt about any a an the more such real current new recent signs symptoms of have has had having feel feeling get getting need call been really ever longer am be is are';

/** Asks about it, fears it for later, or speaks of it in general. */
export const general: readonly string[] = [
  '(can|could|does|do|will|would|may|might) ... (cause|causes|give|lead to|result in|trigger|provoke)',
  '(risk|risks|chance|chances|odds|probability|likelihood|danger|possibility) [of|for] [having|getting|a|an|another|future|my]',
  '(how much|what) (does|do|is|would) ... (ambulance|911) ... [cost|charge]',
  '(should|can|may|must|do) (i|we|he|she) [have to] stop',
  'what happens (if|when)',
  'do (i|we) need an ambulance to',
  'should (i|we|he|she) (go|call|come|bring)',
  'can (i|you|one|someone|he|she) overdose',
  'is it possible to',
  '(what|which|how high [a]|how high of a) (fever|temperature|temp) ... (should|would|do|is)',
  'normal (after|during|with|on|for)',
  '(is|are) ... (a|an|one|the) [common|normal|early|first|possible|known] (symptom|symptoms|sign|signs|side effect)',
  '(sign|signs|symptom|symptoms) of ... (in|for) (women|men|adults|children|kids|elderly|general)',
  'when (should|do|would) (i|we|you|someone|one)',
  '(from|due to|because of|caused by) [the|my] (steroid|steroids|prednisone|dexamethasone|cortisone|lymphedema)',
  '(prevent|preventing|prevention|avoid|avoiding|reduce|reducing|protect|(lower|lowers) (my|the|his|her|your) (risk|chance|chances)|afraid of|fear of|scared of|worried about (getting|having)|worry about (getting|having)|could (it|this|that) (cause|lead)|can (it|this|that|the|you|i) (cause|lead|get|have|result)|can (cause|lead|result)|could (cause|lead)|would (cause|lead)|might (cause|lead)|will (it|this|that|i|the) (cause|lead|get|have)|lead to|leads to|result in|(side effect|side effects) (of|from|is|are|like|include|includes|including|such|son|como)|(the|any|what) side effects|what causes|what is a|what is an|what are|what is the (treatment|cure|difference|best)|difference between|treatment for|treatment of|information on|information about|tell me about|worry about|worried that (it|this) could|is it normal to|how common is|if i (have|get|had|feel|develop)|if (he|she|it|there|you|someone|somebody) (has|have|gets|is|had)|in case of|should i (have|get|feel)|what if (i (get|have|had|feel|develop|start)|it|this|the|he|she|my|there|someone)|what to do if|what should i do if|how do i know if|how to tell if|warning signs of|(could|can) i get (another|more|a stroke|a seizure|a heart attack|a blood clot|seizures|blood clots|sepsis|bleeding)|when to)',
];

/** When the treatment was, not when the fever is: "fever, chemo last week". */
export const recentTreatment: readonly string[] = [
  '(chemo|chemotherapy) [was|on] (last week|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(one|two|three|four|five|a few|1|2|3|4|5|6|7) (days|day|weeks|week) ago)',
];
