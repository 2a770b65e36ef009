/**
 * Danger by clinical family: the words that mean it together, in any order and wherever they stand within reach of each
 * other (see signs-together.ts for the form). All count only when somebody has it now (see emergency.ts).
 */

/** What lines call by name. */
export const concepts: Readonly<Record<string, string>> = {
  other:
    'he|she|hes|shes|him|her|they|them|dad|dads|daddy|mom|moms|mum|mother|father|husband|hubby|wife|son|daughter|child|kid|baby|toddler|infant|newborn|grandma|grandpa|grandmother|grandfather|granny|brother|sister|uncle|aunt|friend|partner|boyfriend|girlfriend|roommate|neighbor|man|woman|mama|papa|mami|papi|mi madre|mi padre|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|abuelo|abuela|abuelito|abuelita|bebe|nino|nina|suegra|suegro|amigo|amiga|tio|novio|novia|primo|prima|vecino|vecina',
  child:
    'kid|kids|child|baby|toddler|son|daughter|grandson|granddaughter|year old|nino|nina|hijo|hija|bebe|nieto|nieta',
  fell: 'fell|fallen|falls|slipped|tripped|tumbled|cayo|cai|caido|caida|resbalo',
  infant:
    'baby|newborn|infant|preemie|week old|weeks old|month old|bebe|recien nacido|recien nacida|mi nene|mi nena',
  cannot:
    'cant|cannot|can not|cnat|carnt|couldnt|wont|will not|unable|not able|barely|hardly|no puedo|no puede|no podemos|no se puede|no me puedo|no logro|no logra|no logramos|no consigo|no consigue|no aguanto|apenas',
  failing:
    'cant|cannot|can not|wont|will not|isnt|is not|doesnt|does not|not|stopped|hasnt|arent|hes not|shes not|no|ya no|dejo de|no quiere',
  sudden:
    'sudden|suddenly|out of nowhere|out of the blue|all at once|instantly|de repente|repente|de golpe|de pronto|pronto|subito|subita|subitamente|repentino|repentina|just now',
  hurts:
    'pain|pains|pian|paim|painful|hurt|hurts|hurting|hurtin|ache|aches|aching|agony|duele|dueles|duelen|duel|dolor|dolores|dolorsote|dolorazo|punzada|punzadas|stabbing|killing',
  weighs:
    'tight|tightness|tightening|pressure|squeez*|crush*|heavy|heaviness|burning|clutch*|grab*|grip*|elephant|truck|car|brick|bricks|weight|boulder|rock|anvil|vise|vice|concrete|sitting on|standing on|stepping on|apriet*|opres*|oprim*|agarra*|agarro|piedra|peso|elefante|arde|ardor|quema|partiendo|parte|aplasta*|estrujando|explotar|exploding|explode',
  belly:
    'stomach|belly|abdomen|abdominal|tummy|gut|side|groin|barriga|panza|estomago|vientre|abdomen|ingle|back',
  fast: 'rac*|pounding|flutter*|flip|flopping|flipping|galloping|skipping|hammering|thumping|irregular|rapid*|fast|acelerad*|desboc*|galop*|salir|rapido|a mil|a cien|14#|15#|16#|17#|18#|19#|20#|21#|22#',
  faint:
    'faint*|pass out|passing out|passed out|black out|blacking out|blacked out|keel over|drop|dizzy|woozy|lightheaded|light headed|clammy|sweat*|desmay*|desvanec*|mareo|mareos|mareado|mareada|sudando|sudor|debil|breath|breathe|collapse',
  swells:
    'swell*|swollen|swole|puff*|balloon|blowing up|blew up|shut|shutting|closing|closed|tightening|thick|thicker|huge|hinch*|inflam*|cerr*|cierra',
  medicine:
    'pill|pills|tablet|tablets|capsules|tylenol|acetaminophen|paracetamol|ibuprofen|meds|painkillers|insulin|oxycodone|oxys|percocet|morphine|fentanyl|opioid|opioids|medication|medications|medicine|medicines|dose|doses|warfarin|eliquis|xarelto|methotrexate|ambien|xanax|valium|benadryl|digoxin|metoprolol|patches|pastilla|pastillas|pildoras|insulina|medicina|medicinas|medicamento|medicamentos|dosis|morfina|capsulas|tabletas|gotas|jarabe',
  took: 'took|taken|swallow*|swallo|ate|eaten|eats|drank|drunk|downed|ingest*|inject*|gave|popped|chewed|got into|gotten into|getting into|tome|tomo|tomado|trago|trague|tragado|comio|bebio|bebi|inyecte|inyecto|di|dio|puse',
  toomuch:
    'whole|entire|bunch|handful|handfuls|fistful|lots of|way too|too many|too much|double|doubled|triple|tripled|three times|four times|five times|10 times|ten times|by mistake|by accident|accidentally|mistakenly|wrong|box|bottle|ton of|all her|all his|all my|all the|all of|muchas|monton|puno|punado|todo|toda|todas|todos|entero|entera|completo|doble|triple|demasiad*|por error|sin querer|accidente|equivocad*|equivoque|equivoco|caja|frasco',
  toxin:
    'bleach|cleaner|drain|drano|antifreeze|detergent|poison|pesticide|insecticide|gasoline|kerosene|battery|batteries|magnet|magnets|lye|acid|windex|ammonia|turpentine|nail polish|sanitizer|lighter fluid|weed killer|peroxide|perfume|cologne|paint|lamp oil|hydrogen|tide pod|pods|cloro|lejia|veneno|pila|pilas|raticida|matarratas|insecticida|gasolina|detergente|limpiador|fabuloso|thinner|acido',
  fever:
    'fever|fevers|feverish|fiebre|calentura|chills|chill|rigors|shivering|shivers|shaking|temp|temperature|temperatura|febril|burning up|escalofrios|tiritando|im 10#|have 10#|have 39|have 38|have 40|39 #|38 5|38 6|38 7|38 8|38 9|40 #|10# #|tengo 38|tengo 39|tengo 40|hit 10#|at 10#|was 10#|is 10#|of 10#|con 38|con 39|con 40|de 38|de 39|de 40',
  immune:
    'chemo*|quimio*|kimo|keemo|infusion|neutropen*|transplant|trasplante|car t|port|picc|anc|white count|white cells|wbc|immunosuppress*|no immune|defensas|bone marrow|folfox|folfirinox|taxol',
};

/** Signs of an emergency. */
export const families = [
  // heart and chest
  'chest|chst|chets|cheast|breastbone|breast bone|sternum|pecho|esternon|pechito + <hurts>|<weighs>',
  'heart|hart|corazon + <hurts>|squeez*|apriet*|attac|atack|crushing',
  'ribs|rib cage|ribcage|costillas + band|tight|squeez*|crush*|hunden|suck*',
  'jaw|left arm|left shoulder|shoulder blades|mandibula|quijada|brazo izquierdo + <hurts>|numb|heavy|tingl* + sweat*|clammy|chest|nause*|sudando|sudor|pecho|breath|pale',
  'heart|pulse|corazon|pulso|hr|ticker + <fast> + <faint>|chest|pecho',
  'heart|heart rate|pulse|pulso|hr + is|at|of|going|en|a|hit|jumped + 15#|16#|17#|18#|19#|20#|21#|22#|2#|30|31|32|33|34|35',
  // breathing
  'breath|breathe|breathing|breth|braethe|air|aire|respirar|respire|respiracion|aliento|oxygen + harder|straw|no agarra|no agarro|no jala|no jalo|falta|faltando|struggl*|gasp*|fight*|<cannot>|trouble|difficulty|difficult|labored|hard|cuesta|quedando sin|quedo sin|queda sin|running out of|no entra|no me entra|no le entra|no llega|no me llega|no le llega',
  'breathing|breaths|breathes|respira|respirando|respiracion + fast|rapidly|shallow|funny|weird|strange|noisy|gurgl*|rattl*|weakly|slowly|grunting|rapido|rapidito|raro|agitad*|pausas|hunden|silbid*|quejando|ronquido',
  'lips|nails|fingernails|fingertips|labios|unas|dedos + blue|bluish|azul|azules|azulados|moradas|morados|moraditos',
  'lips|face|mouth|skin|hes|shes|he|she|cara|labios|boca|esta|puso|poniendo + grey|gray|ashen|bluish|turned blue|turning blue|gone blue|purple lips|gris|azul|moradito|moradita|cenizo|went blue|going blue|gone purple|went purple|turned purple|going purple|turning purple',
  'inhaler|inhalador|nebulizer|puffer + not|isnt|wont|doesnt|no|nothing|stopped + help*|work*|sirve|ayuda|hace|funciona|touching',
  '<cannot> + finish|complete|get out|terminar + sentence|sentences|frase|words',
  'gasping|suffocating|asfixi*|ahogand*|atragant*|ahogo|ahoga',
  // stroke
  'face|mouth|smile|lip|eyelid|cara|boca|sonrisa|parpado|jeta + droop*|drup*|hanging|hangs|sagging|sagged|crooked|uneven|lopsided|sliding|slid|melting|twisted|slack|torci*|torcid*|chuec*|caid*|cayo|de lado|de un lado|pulled to|paraly*|paraliz*|desvi*',
  'words|word|speech|talk*|speak*|voice|lengua|habla|hablar|hablando|palabras + slur*|garbl*|jumbl*|all wrong|mixed up|scrambled|nonsense|gibberish|mumbl*|drunk|mush|traba|trabo|trabando|arrastr*|enred*|incoheren*|babbl*|weird|borracho|borracha|raro|not making sense|making no sense|mocha',
  '<other> + not making sense|not making any sense|making no sense|isnt making sense|dont make sense|talking crazy|no sabe quien|doesnt know who|doesnt know where|doesnt recognize|doesnt recognise|no me reconoce|no reconoce|diciendo incoherencias|desvari*|delir*|hallucinat*|disoriented|desorientad*',
  'arm|arms|leg|hand|side|brazo|pierna|mano|lado + went dead|gone dead|dead|useless|limp|went limp|wont move|wont work|not working|stopped working|quit working|no responde|no le responde|no me responde|no puede mover|no puedo mover|no mueve|cant move|cant lift|cant raise|cant feel|cant use|paraly*|paraliz*|no siento|no siente|se durmio|went numb|gone numb|drooping',
  'eye|eyes|vision|sight|ojo|ojos|vista|see|seeing|ver|veo + black|dark|blind|gone|curtain|double|negro|negra|nada|nublo|oscuro|perdi|perdio|blurry|borroso|lost|anything|nothing|cant|no veo|no ve|no puedo ver|no puede ver + <sudden>|moment|ago|now|just|minute|minutes|woke|today|hoy|ahora',
  '<sudden> + numb*|weak*|paraly*|blind*|vision|vista|see|speak|speech|talk|walk|confus*|headache|mover|hablar|debilidad|caminar|balance|swallow',
  '<cannot>|dropping|keeps dropping + hold|grip|lift|dropping + cup|spoon|fork|pen|glass|phone|arm|taza|cuchara|vaso',
  'half|side|medio|media|mitad|lado|one + body|face|arm|leg|cuerpo|cara|brazo|pierna + paraly*|paraliz*|numb|weak|dead|limp|dormid*|durmio|adormec*|debil|muerto|muerta',
  // unconscious
  '<other> + <failing> + respond|responds|responding|react|reacts|reacting|wake|wakes|waking|rouse|rousing|moving|coming round|coming around|coming to|come round|come to|contesta|responde|reacciona|despierta|despertar|se mueve|vuelve en si|volver en si',
  '<cannot> + rouse|despertarlo|despertarla|wake him|wake her|wake them|wake up my|wake my|despertar a|reanimar*',
  '<failing> + open|opening|opens|abre|abrir + eyes|ojos',
  'floor|ground|piso|suelo + found|hit|collapsed|lying|laying|slumped|encontr*|tirado|tirada|tirados|dropped|passed out|cayo + <other>|i|me|not|no|cant',
  'out cold|knocked out|lifeless|unconcious|unconsious|unconscience|unresponsive|desvanecio|sin conocimiento|perdio el sentido|perdio el conocimento|inconciente|inconcient*|desmayad*|punto de desmayar*|keeled over|slumped over|went limp|gone limp|cayo redondo|cayo redonda|no pulse|cold to the touch',
  'keep|keeps|almost|nearly|about to|sigo|casi|every time + faint*|passing out|pass out|blacking out|passed out|black out|desmay*',
  'eyes|ojos + rolled|rolling|rolls|blanco|blancos|voltea*|white|glassy|fixed + back|head|jerk*|shak*|puso|pusieron|respond*|up|se',
  // seizure
  'shaking|jerking|twitching|trembling|stiffening|flopping|temblando|temblores|sacudiendo*|sacude|temblar|brincando|tieso|tiesa|rigid|stiff + foam*|espuma|eyes|all over|uncontroll*|violently|whole body|cant stop|wont stop|todo el cuerpo|toda|no para|seizure|unrespons*|ojos|tembl*|babe*|drool*|shak*|jerk*',
  'foam*|espuma|froth* + mouth|boca|lips',
  'fit|fits|seizure|seizures|seizing|siezure|siezures|convuls*|convulc*|ataque|ataques + row|today|this morning|right now|hour|minutes|another|straight|back to back|seguid*|hoy|ahora|vuelve|le dio|esta dando|still|keeps|going on|non stop|wont stop',
  // bleeding
  'blood|sangre|bleed*|sangr* + pour*|gush*|spurt*|stream*|squirt*|spray*|running down|dripping nonstop|everywhere|all over|soak*|full of|filled|chorro|chorros|chorrea*|borbot*|brota*|pura|puros|charco|puddle|nonstop|no para|no deja|no se detiene|sin parar|cup of|cups of|buckets|wont quit|keeps coming|por todos lados|so much|too much|tons|loads|huge|mucha|muchisima|like crazy',
  'cut|wound|scar|incision|stitches|nose|artery|herida|cortada|corte|nariz|cicatriz|puntos|biopsy site + spurt*|gush*|pour*|burst*|ripped open|opened up|split open|came open|popped open|torn open|se abrio|se me abrio|chorro|chorros|echar sangre|echando sangre|sale sangre|no para de',
  'soak*|drench*|empap*|filling + pad|pads|towel|towels|sheets|bandage|bandages|dressing|gauze|toalla|toallas|gasas + hour|minutes|blood|bleed*|already|third|second|through|minutos|hora|sangre|every',
  'rectum|bottom|butt|anus|ass|toilet|bowel|stool|stools|poop|pooping|recto|ano|excusado|inodoro|bano|vagina|down there|evacu*|cagando + blood|bleeding|sangre|clots|coagulos + pour*|lots|lot|full|pure|pura|mucha|gush*|faint*|woozy|dizzy|weak|just|mareo|mareado|mareada|tons|bright|only|cup',
  'throw up|threw up|throwing up|vomit*|puk*|barf*|retching|spit*|cough*|hack*|guacar*|devolv*|tosiendo|tosi|toso|escup* + blood|bloody|sangre|coffee|cafe|black|dark red|bright red|red stuff|clots|coagulos',
  'passing|pasando|expuls* + clots|coagulos|blood|sangre',
  'pregnan*|prego|preggo|expecting|embaraz*|trimester|months along|weeks along + bleed*|blood|sangr*|water broke|not moving|hasnt moved|isnt moving|stopped moving|stopped kicking|no se mueve|contractions|contracciones|fuente|gush|cramp*|headache|spotting|dolor|seizure|fell|cai|vision|swollen',
  'baby|bebe + hasnt moved|has not moved|not moving|isnt moving|stopped moving|stopped kicking|no se mueve|no se me mueve|no se ha movido|dejo de moverse|no siento|cant feel|no patea|coming out|coming now|coming right|crowning|ya viene|hasnt kicked',
  'water|waters|fuente|cord|cordon + broke|broken|rompio|see the|hanging|coming out|sale|saliendo + <fever>|baby|bebe|pregnan*|weeks|cord|i|me|and',
  // allergy
  'throat|tongue|airway|garganta|lengua + <swells>',
  'face|lips|cara|labios|mouth|boca + <swells> + ate|eating|sting|stung|hives|rash|suddenly|breath*|now|minutes|allerg*|took|bit|comi|comio|alerg*|ronchas|trago|tragar|respirar|picadura|camaron*|peanut*|antibiotic|estan|esta',
  'peanut*|nuts|shrimp|bee|wasp|hornet|sting|stung|camaron*|mani|cacahuate*|mariscos|abeja|avispa|alacran|scorpion|spider|snake|vibora|culebra|contrast|antibiotic + <swells>|throat|tongue|wheez*|breathe|garganta|lengua|respirar|dizzy|mordio|bit me|bit my|pico|itchy all',
  'hives|rash|ronchas|urticaria + throat|tongue|breath*|wheez*|swallow|garganta|lengua|respirar|lips|faint*|vomit*',
  // poison, overdose, wrong dose
  '<took>|overdid + <medicine> + <toomuch>',
  '<took>|licked + <toxin>',
  '<child> + <took> + <medicine>|edible|edibles|gummies|weed|vape|nicotine|alcohol|chemical*|marihuana|alcohol',
  'insulin|insulina + double|doubled|doble|too much|demasiada|mistake|error|wrong|mixed up|instead of|en vez de|confundi|equivoqu*|equivoco',
  'stuck|lodged|choke*|atorad*|atoro|atora|atragant* + cant|cannot|turning|turned|no puede|no puedo|blue|azul|morad* + breath*|saliva|spit|red|water|talk|speak|respirar|hablar|purple|color|swallow|throat',
  'carbon monoxide|gas|fumes|monoxido + passed|dizzy|leak|inhal*|alarm|smell*|mareado|mareada|mareados|fuga',
  // head, belly
  'headache|headake|head ache|migraine|head pain|head hurts|dolor de cabeza|jaqueca + worst|thunderclap|brutal|explod*|explot*|hammer|peor|de golpe|de repente|repentino|suddenly|sudden|out of the blue|out of nowhere|reventar|stiff neck|lightning|vision|confus*|never had|cant see|vomit*',
  'head|cabeza + explode|exploding|explotar|explota|reventar|estallar',
  '<belly>|barriga + rock|board|rigid|tabla|piedra|duro|dura|hard + <hurts>|unbearable|agony|aguanto|insoportable|vomit*|fever|fiebre',
  'agony|excruciating|unbearable|doubled over|writh*|screaming|insoportable|inaguantable|no aguanto|no aguanta|retorci*|intolerable|10 out of 10|10 10|gritando|no me deja|no lo deja|no la deja|worst + <hurts>|<belly>|pain',
  'vomit*|throwing up|threw up|puking + green|fecal|poop|feces|bile|verde|bilis|mierda + <belly>|swollen|bloated|pain|dolor|hinchad*|days|nonstop',
  '<belly> + <hurts> + <sudden>|ripping|tearing|stab*|passed out|faint*|cant stand|cant move|desgarr*|insoportable|terrible|severe',
  // infants, fever
  '<infant> + floppy|limp|wont feed|not feeding|wont eat|wont nurse|refuses|fever|temp|temperature|fiebre|calentura|blue|letharg*|flacid*|aguad*|no come|no quiere comer|wont wake|cant wake|no despierta|gray|sleepy|grunting|10#',
  '<fever> + <immune>',
  'shaking chills|rigors|uncontrollable shivering|teeth chattering',
  '<fever> + 104|105|106|107|41|42|stiff neck|cuello|confus*|delir*|purple|rash|unrespons*|rigid*|manchas|desvari*|convuls*|sepsis|wont wake',
  // trauma
  '<fell> + <cannot>|unconscious|bleeding|confused|acting strange|acting weird|acting funny|vomit*|broke|broken|sangr*|blood|skull|neck|deformed|bone|just|ahora|levantar|mover',
  'cracked|smashed|busted|split|hit|banged|bumped|rajo|partio|abrio|golpeo|golpee|golpe + head|skull|cabeza|craneo + <cannot>|bleed*|blood|confus*|acting|vomit*|sleepy|drowsy|slurr*|unconscious|open|just|sangr*|dormid*|mareo|passed|raro|hard',
  'cracked|busted|split|rajo|partio + head|skull|cabeza|craneo + open|his|her|my|la|el',
  'car|auto|carro|moto|motorcycle|truck|bike|coche|camion|bus + crash*|crashed|accident|wreck|wrecked|flipped|ran over|hit me|hit him|hit her|choque|chocamos|choco|volc*|atropello + just|ahora|acaba*|hurts|hurt|bleed*|trapped|duele|sangr*|unconscious|cant|neck|breathe|minutes',
  'burn*|scald*|quem* + arm|arms|face|hand|hands|leg|legs|body|herself|himself|brazo|cara|mano|manos|pierna|piernas|cuerpo|baby|bebe + oil|water|fire|grease|just|stove|coffee|gasoline|whole|steam|aceite|agua|fuego|hirviendo|blister*|acid|chemical',
  'dog|perro|pitbull|bear + tore|ripped|mauled|mordio|bit|attacked|ataco + face|neck|bleed*|open|off|cara|cuello|sangr*|just',
  'balear|balearon|baleado|baleada|balazo|balazos|acuchill*|apunal*|stabbed|gunshot + me|le|acaba*|just|bleed*|sangr*|mi|my|him|her|he|she|been',
  'chopped|cut|sliced|severed|sawed|corte|corto|amput* + finger|fingers|thumb|hand|toe|artery|dedo|mano + off|bleed*|deep|bone|sangr*|hueso|nearly|almost',
  // sugar
  'sugar|sugars|glucose|azucar|glucosa|glucemia + is|at|of|reads|reading|en|a|says|dropped|fell|hit|meter|bajo + 2#|3#|40|41|42|43|44|45|46|47|48|49|50|5##|6##|7##',
  'sugar|sugars|glucose|azucar|glucosa|diabetic|diabetico|diabetica|hypo + confus*|sense|drows*|shak*|sweaty|sweating|passed|desvari*|temblando|sudando|sudor|acting|unrespons*|vomit*|raro|crash*|wake|responde|slur*',
  // spinal cord
  'legs|leg|piernas|walk|caminar + numb|weak|stopped|working|give|gave|dead|siento|feel|paraly*|dormidas|wobbly|cant|responden|heavy|tingl*|entumid*|adormecid* + pee|peeing|urinat*|bladder|bowel|bowels|wet|wetting|poop|orina|orinar|pipi|esfinter*|saddle|groin|pis|popo|incontinen*|spine',
  'legs|piernas|waist|cintura + stopped working|quit working|gave out|wont move|wont work|cant move|cant feel|no responden|no me responden|no siento|no siente|paraly*|paraliz*|gone numb|went numb|cannot feel|no las siento|cannot move|no puedo mover|no las puedo',
  'palpitation*|palpitacion* + <faint>|chest|pecho|fuertes|severe|terrible|horribles',
  'breathless|winded|panting|sin aire|huffing + still|sitting|rest|resting|lying|laying|bed|talk*|speak*|sudden*|badly|very|hardly|standing',
  'respira|respirando + dificultad|mal|apenas|trabajo|poquito',
  'arm|arms|leg|legs|hand|side|brazo|brazos|pierna|mano + <cannot> + move|lift|raise|feel|use|mover|moverlo|moverla|levantar|alzar|sentir',
  'lost feeling|no feeling|lost all feeling|feeling gone|lost sensation|numb|numbness|entumecido|adormecido + side|arm|leg|face|body|lado|cara|cuerpo|brazo + <sudden>|now|whole|entire|today|minutes|todo|hoy|ahora',
  'words|palabras|sentence + cant get|cannot get|wont come|not coming|cant form|no me salen|no le salen|cant make|unable to get',
  'conscious*|consciousness|conciencia|conocimiento|awake + in and out|drifting|slipping|losing|loses|barely|semi|fading|pierde|perdiendo',
  'bleed*|bled|blood|sangr* + through|everything|clothes|mattress|sheets|ropa|cama|colchon',
  'wound|incision|stitches|scar|herida|puntos|operation|surgery + opened|burst*|reventa*|revento|abrieron|abrio|split|apart + see|guts|intestin*|insides|wide|blood|bleed*|now|hoy|just|sangr*|tripas',
  'epipen|epi pen|epinephrine|adrenalina + used|need|still|second|gave|twice|nothing',
  '<hurts> + terrible|horrible|severe|awful|excruciating|unbearable|crippling|worst|fuertisimo|horrible|tremendo|insoportable + stomach|belly|abdomen|abdominal|tummy|gut|panza|barriga|vientre|estomago',
  'pregnan*|embaraz*|weeks along + <hurts>|dizzy|faint*|spots|fever|mareada|fiebre|manchas|blurr*',
  '<fell>|jumped|thrown + roof|ladder|balcony|window|horse|tree|stairs|staircase|scaffold*|floors|stories|feet|techo|escalera|escaleras|balcon|ventana|arbol|caballo|head|cabeza|hip|cadera',
  'ran me over|ran him over|ran her over|run over|got hit by|hit by a|struck by a|atropell* + car|truck|bus|train|bike|leg|just|carro|coche|camion|me|lo|la',
  'leg|arm|pelvis|neck|hip|ankle|wrist|pierna|brazo|cadera + broken|snapped|shattered|deformed|bent|crooked|rota|roto|quebrada + just|now|car|fell|bone|crash|think|cayo|ahora|sticking',
  'urgencias|er|emergency room|emergencias + camino|way|heading|rushing|voy|vamos|racing',
  'angina|nitro|nitros|nitroglycerin* + still|not|nothing|worse|another|wont|going away|sprays|didnt|second|third|resting',
  '<cannot>|sin poder + smile|sonreir|hablar|speak|moverse|pararse + mom|dad|he|she|her|his|amanecio|woke|today|hoy|suddenly|mi|mama|papa|properly|cara|face',
  'acabo de|acaba de|acabamos de + desmayar*|caer|convulsionar|vomitar|colapsar|desplomar*|perder|chocar|infartar|tragar*',
  'artery|arterial|arteria|jugular|vein + cut|bleed*|bleed|sliced|hit|nicked|cortada|cortado|sangr*|spurt*',
  'vomit*|throwing up|puking + feces|fecal|poop|heces|mierda|excremento',
  'havent felt|have not felt|not felt|havent been feeling|no he sentido|cant feel|not feeling|no siento + baby|bebe|kick|kicks|patadas',
  'trapped|pinned|atrapad*|stuck + accident|accidente|wreck|crash|fire|car|carro|incendio|choque|under|rubble|debajo',
  'hot oil|boiling|scalding|hot water|hot grease|hot coffee|aceite caliente|aceite hirviendo|agua hirviendo|agua caliente + spill*|poured|fell|splash*|baby|face|skin|cayo|on me|on him|on her|arm|leg|derram*|encima|cara',
  'fire|incendio|smoke|humo|flames|llamas + house|inhal*|breathed|trapped|apartment|casa|coughing',
  'heart|corazon + keeps stopping|stops and|stopping and|skipping beats|missing beats|se para|se detiene',
  'threaten*|amenaza|amenazando|attacking|attacked|atacando|trying + kill|knife|gun|shoot|stab|matar*|cuchillo|pistola + me|us|my|him|her|nos|a mi|con',
  // calls for help
  'ambulance|ambulanse|ambulence|anbulancia|ambulancia|ambulansia|paramedic*|paramedicos + call|send|need|get|come|coming|now|somebody|someone|please|hurry|llam*|mand*|envi*|necesit*|pid*|urge*|venga|way',
  'er|emergency room|a and e|emergencias|urgencias|hospital + need|get|take|go|going|rush*|llev*|ir|vamos|drive + this instant|right now|immediately|asap|now|at once|ahora|ahorita|ya|inmediat*|corriendo|right away',
  'dying|muriendo|morir|die|muero|morirme + help|ayud*|hurry|right now|think im|creo que|feel like im|auxilio|save|please|tonight|siento que',
  'last|final|ultimos|ultimo + minutes|moments|breath|breaths|minutos|momentos|suspiro|respiro + my|these|his|her|mis|sus|think|creo|taking|her',
  'help|ayuda|ayudenme|auxilio|socorro + emergency|emergencia|bleed*|dying|collapsed|breath*|sangr*|respira*|muriendo|urgente',
  // harm to others
  'im going|i am going|im gonna|i want|i wanna|ill|i will|i might|i feel like|i could|voy a|quiero|voices|voces|urge|about to|ganas de|thinking of|thinking about|thoughts of|planning to|im afraid ill|hes going|hes gonna|says hell + kill|killing|murder|shoot|shooting|stab|stabbing|strangle|hurt|hurting|harm|harming|matar|matarlo|matarla|mate|apunalar|dispararle|lastimar|smother + husband|wife|doctor|doctors|family|somebody|someone|everyone|people|boss|him|her|them|kids|children|neighbor|mother|mom|dad|brother|sister|nurse|others|alguien|esposo|esposa|familia|hijos|el|ella|gente|marido|baby|me|us',
];

/** Signs of a wish to die or of harm to oneself. */
export const wishes = [
  'hurt|cut|burned|burnt|injured|harmed|lastime|corte|scratched + myself|me + again|on purpose|last night|tonight|intentionally|a proposito|otra vez|deliberately|de nuevo',
  'gun|knife|rope|pills|pistola|cuchillo|razor + next to me|beside me|with me|in my lap|in my hand|in front of me|under my pillow|a mi lado|en la mano|staring at|looking at',
  'goodbye|adios|farewell|wont hear|never hear|last message|ultimo mensaje + forever|final|everyone|hear from me|this is my|para siempre|todos|anymore|again',
  'pills|meds|tablets|bottle|pastillas|frasco + taking|take|swallow*|overdos*|tomar|tomarme + thinking|going|want|tempted|might|urge|voy|quiero|ganas|considering|tonight + all|every|bottle|todas|todo|whole|entire|rest',
  'kill me|let me die|take me|finish me|matame|mateme|me mate|dejenme morir|dejame morir|me deje morir + wish|want|please|just|god|hope|hurry|pray|quiero|ojala|dios|por favor|someone',
  'no reason|no point|no use|zero reason|sin sentido|no purpose + keep going|going on|go on|living|live|on living|stay|staying|seguir|being here|exist*',
  'world|everyone|everybody|nobody|no one|family|mundo|nadie|todos + doesnt need me|dont need me|would miss me|wouldnt miss me|wont miss me|miss me if|care if i|me extran*|me necesita|notice if i|be fine without me|fine without me|ok without me',
  'feel like|want|wanna|thinking|consider*|ready|plan*|tempted|tonight|quiero|pienso|pensando + ending|end|acabar|terminar|terminarlo|acabarlo + things|it|everything|my life|it all|vida|con todo|conmigo',
  'bullet|gun|tiro|bala|pistola|rifle + head|mouth|cabeza|boca|brain|temple|myself',
  'no vale la pena|ya no vale|ya nada vale|no merece la pena + seguir|vivir|vida|existir|nada',
  'rope|noose|gun|pistol|razor|blade|blades|soga|pistola|cuerda|navaja + bought|buy|ready|loaded|got out|compr*|cargada|lista|listo|in my hand|in front of me|tonight',
  'pills|morphine|meds|insulin|tablets|opioids|pastillas|morfina|medicinas + lined up|saving up|saved up|been saving|stash*|hoard*|juntando|guardando|he juntado|counted out|in front of me|enough to + end|go|die|stop|sleep|morir*|acabar|irme|pills|pastillas|pain|choose|when|today|tonight',
  'pills|morphine|pastillas|morfina + stash*|hoard*|lined up|saving up|juntando',
  'goodbye|goodbyes|farewell|despedida|despedidas|adios|suicide|will + note|notes|letter|letters|carta|cartas|video|videos + written|wrote|write|writing|left|my|escrit*|escrib*|deje|dejo|recorded|kids|everyone',
  'said|saying|dicho|decir|dije + goodbye|goodbyes|my goodbyes|adios + everyone|all|last|todos|tonight|kids',
  'better off|better|happier|easier|relieved|mejor|mejores|felices|tranquilos + without me|i was dead|i were dead|im dead|id be dead|if i was gone|if i were gone|once im gone|sin mi|yo no estuviera|no estuviera|muerto|muerta|si me muero|no existiera|if i died|if i wasnt here|if i wasnt around|dead',
  'point|use|purpose|reason|sentido|caso|para que|motivo + living|being alive|alive|being here|being around|staying alive|waking up|breathing|existing|vivir|viviendo|la vida|seguir viviendo|seguir aqui|vivo|viva|in life|keep going|carrying on',
  'drive|driving|drove|crash|crashing|steer|veer|swerve|swerving|walk|walking|step|stepping|manejar|chocar + into|off|in front|contra|front + tree|wall|traffic|truck|train|river|lake|bridge|ocean|sea|cliff|bus|arbol|pared|muro|tren',
  'dont plan|not planning|do not plan|dont intend|no pienso|no planeo|dont expect|wont bother + be around|be here|being here|being around|be alive|seguir vivo|seguir viva|seguir aqui|estar aqui|stick around|see tomorrow',
  'dont wake|not wake|never wake|didnt wake|wouldnt wake|not waking|never waking|no despertar|no despierte|nunca despertar|no volver a despertar|no despertara|no amanecer + hope|hoping|wish|wishing|want|just|pray|praying|quisiera|ojala|quiero|gustaria|sleep|if|dormir*|god',
  'sleep|asleep|dormir|dormirme|dormido|dormida + not wake|never wake|no despertar|forever|para siempre|no wake|eternal',
  'cutting|slit|slitting|slash*|cortando|cortarse|cortarme|corto|corte + arms|wrists|wrist|himself|herself|themselves|myself|thighs|munecas|brazos|venas',
  'harm|harming|harms|kill|killing|killed|hang|hanging|shoot|shooting|drown|stab|poison|end|off|hurting + himself|herself|themselves|myself|his life|her life|my life + <other>|i|im|ill|threat*|will|going|want|try*|says',
  'nothing|no one|nobody|nada|anything + live for|left for me|por que vivir|por vivir|para vivir|to live for',
  'life|living|vida|vivir|alive|existing + isnt|not|no|aint|without|sin|barely|hardly + worth|vale|merece|value|meaning|sentido|point',
  '<other>|se + wants|want|wanted|quiere|quieren|keeps saying|talks about|talking about|threat*|amenaza|amenazo|dice que|tried|intento|trato|says he wants|says she wants + die|dead|dying|suicid*|morir|morirse|matar|matarse|quitarse la vida|end it',
  'tirarme|aventarme|lanzarme|arrojarme|saltar|jump|jumping|jumps|throw myself + balcon|puente|azotea|ventana|edificio|tren|metro|techo|barranco|bridge|roof|window|train|building|tracks|balcony|overpass|ledge',
  'thinking|thoughts|ganas|urge|pensando|thought|idea|fantasize|fantasizing|dream + jumping|tirarme|aventarme|dying|morir|morirme|death|matarme|suicid*|ending|being dead|muerte|no existir|acabar|killing myself|desaparecer|cutting',
  'cant keep|cannot keep|cant continue|dont want to keep|dont want to continue|no puedo seguir|no quiero seguir|too tired to + living|going|viviendo|asi|vivir|existing|live|aqui|alive|con esto|adelante',
  'dont want|do not want|no longer want|dont wanna|dont care to|no quiero|ya no quiero|no deseo|not want + be here|live|exist|be alive|vivir|existir|estar aqui|estar viva|estar vivo|seguir viviendo|be around|be on this earth',
  'never been born|never was born|no haber nacido|nunca haber nacido|nunca hubiera nacido|cease to exist|ceased to exist|dejar de existir|quitarme la vida|quitarse la vida|pegarme un tiro|darme un tiro|meterme un tiro|volarme|matarme|suicidarme|ahorcarme|colgarme|suicidal|sewer slide|unalive|unaliving|kms|kermit|catch the bus|blow my brains|blow my head|end my suffering myself|take myself out|check out early',
  'leave|leaving|irme|salir|dejar|depart + this world|este mundo|this earth|esta vida|this life',
  'burden|carga|estorbo|dead weight + better|dead|gone|die|disappear|morir*|mejor|tired of|end|desaparecer|muriera',
  'i|im|me|just + want|wanna|wish|quiero|quisiera|hope|rather|pray|deseo|prefiero|ojala|ready|praying|hoping|gustaria|begging + die|dead|be gone|morir|morirme|muerto|muerta|muera|take me|end it|to be over|all to stop|it all to end|it to be over|end it all|lleve dios|me lleve|god takes me|not be here',
  'done|finished|cant take|cant do|cant handle|cant stand|give up|giving up|sick of|tired of|harto|harta|cansado|cansada|no aguanto|no soporto + life|living|existing|being alive|vivir|la vida|esta vida|existir|everything goodbye|mas vivir|this life',
];
