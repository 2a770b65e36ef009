/** Fever, sugar, injury, violence and calls for help, in plain words (see signs.ts for the form). */
export const injury = {
  fever:
    'fever|fevers|feverish|chills|chill|rigors|shivering|shivers|temp|temperature|burning up|have 10#|have 39|have 38|have 40|39 #|38 5|38 6|38 7|38 8|38 9|40 #|hit 10#|at 10#|was 10#|is 10#|of 10#',
  rigors: 'shaking chills|rigors|uncontrollable shivering|teeth chattering',
  highFever: '104|105|106|107|41|42|40 #|40',
  feverWith:
    'stiff neck|neck|confus*|delir*|purple|rash|unrespons*|rigid*|convuls*|sepsis|floppy|limp|wont wake|light hurts|lethargic',
  immune:
    'chemo*|keemo|kimo|infusion|neutrophil*|neutropen*|transplant|car t|port|picc|anc|white count|white cell|white cells|white blood cells|wbc|immunosuppress*|no immune|immune system|bone marrow|folfox|folfirinox|taxol|low counts|counts',
  infantTrouble:
    'floppy|limp|wont feed|not feeding|wont eat|wont nurse|refuses|fever|temp|temperature|blue|letharg*|wont wake|cant wake|gray|grey|sleepy|grunting|10#|wont cry|not breathing|breathing funny|breathing fast|breathing right|breathing weird|not crying|purple',
  stiff: 'stiff|rigid',
  lightHurts: 'light hurts|headache|fever|vomiting|light|throwing up',
  spots: 'rash|spots|blotches|bruises',
  purple: 'purple|spreading|red spots',
  suckIn: 'suck*|sink*|pulling in|caving|going in|retract*',
  bulges: 'bulg*|sunken|sunk|swollen|swelling',
  fell: 'fell|fallen|falls|fall|slipped|tripped|tumbled|jumped|thrown|falling',
  fromHigh: 'roof|ladder|balcony|window|horse|tree|stairs|staircase|scaffold*|floors|stories|feet',
  hit: 'cracked|smashed|busted|split|hit|banged|bumped|struck|fell on|landed on|injury|trauma',
  headInjury:
    'unconscious|bleed*|blood|confus*|acting|vomit*|throwing up|sleepy|drowsy|slurr*|open|passed|blacked|hard|thinner|thinners|eliquis|xarelto|warfarin|coumadin|wont wake|cant remember|come to|dizzy|seeing double|not right',
  fallTrouble:
    'unconscious|bleeding|confused|acting|vomit*|broke|broken|blood|skull|neck|deformed|bone|wont get up|cant get up|cant move|cannot move|wont move|not moving|isnt moving|cant feel|wont wake',
  vehicle: 'car|truck|motorcycle|bike|bus|suv|van|vehicle|train|scooter',
  crash: 'crash*|accident|wreck|wrecked|flipped|ran over|hit me|hit him|hit her|collision|rolled over',
  crashWith: 'just|hurts|hurt|bleed*|trapped|unconscious|cant|neck|breathe|minutes|pinned|now',
  runOver: 'ran me over|ran him over|ran her over|run over|got hit by|hit by a|hit by car|struck by a',
  pinned: 'trapped|pinned|crushed under',
  pinnedBy: 'accident|wreck|crash|fire|car|under|rubble|debris|machine|tractor',
  broken: 'broken|snapped|shattered|deformed|bent|crooked|broke|sticking',
  bone: 'leg|arm|pelvis|neck|hip|ankle|wrist|bone|spine|skull',
  burns: 'burn*|burnt|scald*',
  burnedBy:
    'oil|boiling|fire|grease|stove|gasoline|steam|acid|chemical|hot water|coffee|badly|severely|whole|bad|third degree|blister*',
  boiling: 'hot oil|boiling|boiling water|boiling oil|scalding|hot water|hot grease|hot coffee',
  spills: 'spill*|poured|splash*|fell|on me|on him|on her|dumped',
  burning:
    'on fire|house fire|trapped in a fire|fire in my|fire in the house|inhaled smoke|smoke inhalation|breathed smoke|breathed in smoke',
  onFire: 'house|clothes|hair|car|kitchen|apartment|shirt|home|building|room',
  bites: 'tore|ripped|mauled|bit|attacked|bitten|mauling',
  beast: 'dog|pitbull|bear|cougar|pit bull',
  shot: 'got shot|been shot|was shot|shot me|shot my|shot him|shot her|hes shot|shot himself|shot herself|stabbed|gunshot|shot in the|knifed|got stabbed|shot and',
  severed: 'chopped|sliced|severed|sawed|amputat*|cut off|cut deep|cut',
  severedHow: 'off|bleed*|deep|bone|nearly|almost|wide open',
  electrocuted: 'electrocut*|electric shock|lightning struck|struck by lightning|got shocked by|live wire',
  drowned:
    'drowning|almost drowned|nearly drowned|drowned|pulled out of the pool|pulled him out|pulled her out|pulled from the water|underwater|under water',
  sugar: 'sugar|sugars|glucose|blood sugar|bs',
  sugarLow: '2#|3#|40|41|42|43|44|45|46|47|48|49|50|reads low|says low|meter says low|under 50',
  sugarHigh: '5##|6##|7##|8##|reads high|says hi|says high',
  diabetic: 'diabetic|diabetes|hypo|insulin|sugar|glucose|sugars',
  diabeticTrouble:
    'confus*|sense|drows*|shak*|sweaty|sweating|passed|acting|unrespons*|vomit*|crash*|wake|slur*|straight|seizure|out of it|wont wake|drunk',
  insulin: 'insulin|lantus|humalog|novolog',
  insulinWrong: 'double|doubled|too much|mistake|error|wrong|mixed up|instead of|twice|triple|accident',
  ambulance: 'ambulance|ambulanse|ambulence|ambulans|amblance|paramedic*|medics|ems',
  callFor: 'call|send|need|get|come|coming|now|somebody|someone|please|hurry|quick|quickly|way|want|help',
  emergencyRoom: 'er|emergency room|emergency department|a and e|ed',
  goNow:
    'this instant|right now|immediately|asap|right away|rushing|on our way|on my way|heading|racing|at once|now|quick|quickly|urgently|this minute|fast',
  go: 'need|needs|go|going|rush*|take|taking|get|heading|way|drive|driving|should i',
  emergencyNow:
    'this is an emergency|its an emergency|it is an emergency|is an emergency|i have an emergency|having an emergency|have an emergency|there is an emergency|medical emergency|a real emergency|got an emergency|emergency help|emergency now|urgent help|urgent medical help|its urgent hurry|call 911|dial 911|call 9 1 1|call 112|call 999|need 911|send 911|sos|its emergency|real emergency|true emergency|life threatening|a emergency|medical emergencies now',
  dying:
    'im dying|i am dying|think im dying|hes dying|shes dying|is dying|dying in front|he is dying|she is dying|i might die|going to die|gonna die|about to die|feel like dying|feel like im dying|dad dying|mom dying|bout to die',
  dyingNow:
    'help|hurry|right now|think im|think i am|feel like|save|please|tonight|now|of me|im|hes|shes|i am|i might|she is|he is|going to|gonna|about to',
  lastMoments: 'last breath|last breaths|last minutes|last moments|final breaths|final moments|dying breath',
  helpCry: 'help|sos|hurry|save',
  helpFor: 'bleed*|dying|collapsed|breath*|unconscious|choking|dies|now hurry|fast hurry',
  sendHelp:
    'send help now|send help|get help now|get help fast|help now|need help now|need help right now|need help immediately|need a doctor now|need a doctor right now|need a doctor immediately|need medical help now|need urgent medical help|need medical attention now|need a nurse now|help me now|please help now|need help fast|need help asap|send someone now|send somebody',
  will: 'im going|i am going|im gonna|i want|i wanna|ill|i will|i might|i feel like|i could|voices|urge|about to|thinking of|thinking about|thoughts of|planning to|hes going|hes gonna|he will|says|threaten*|tried to|trying to|she will|has a knife|has a gun',
  killsOther:
    'kill|killing|murder|shoot|shooting|stab|stabbing|strangle|hurt|hurting|harm|harming|smother|choke',
  others:
    'husband|wife|doctor|doctors|family|somebody|someone|everyone|people|boss|him|her|them|kids|children|neighbor|mother|mom|dad|brother|sister|nurse|others|baby|me|us',
  weaponHeld:
    'has a knife|has a gun|pulled a knife|pulled a gun|with a knife|with a gun|holding a knife|holding a gun',
  needs: 'need|needs|want|get me|get|send|gimme',
  medicalHelp: 'doctor|nurse|help|medical help|medical attention|medical care|dr',
  emergencyNumber: '911|9 1 1',
  otherNumber: '112|999|000',
  hospital: 'hospital|hospital er|clinic',
  rushes:
    'rush*|taking him|taking her|need|needs|on my way|on our way|heading|racing|taken|should i go|going',
  fireIn: 'fire in my|fire in the|fire in our|fire at my|theres a fire|there is a fire',
  shotIn: 'shot in the|stabbed in the|shot in his|shot in her|shot in my|stabbed in',
  attackedNow:
    'got stabbed|been stabbed|stabbed me|stabbed my|stabbed him|got shot|been shot|shot me|shot my|shot him|shot her|shot himself|shot herself',
  degrees: '100 #|101 #|102 #|38 #|39 #|103 #|101|102|103',
  lowCells: 'neutrophil*|neutropen*|anc|white cells|white count|no immune|no neutrophils|zero neutrophils',
  iAmDying: 'im dying|i am dying|we are dying',
};
