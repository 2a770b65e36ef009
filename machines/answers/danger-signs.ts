/**
 * The words of danger, in plain form (see normal.ts), English and Spanish; lines are phrases (see phrases.ts).
 * A clinician can read and correct these lists. `felt` and `named` count only for now and for somebody real:
 * not when the clause is about the past, denies it, or asks about it in general (see emergency.ts).
 */

/** Danger in itself: nobody writes this of something long past. */
export const certain = [
  '(ambulance|ambulancia|paramedics) [now|please|right now|quick|quickly|hurry|ahora|ya|por favor]',
  '(asthma attack|ataque de asma) ... (inhaler|breathe|worse|not working|inhalador|respirar)',
  '(lips|face|tongue|throat|labios|cara|lengua|garganta) [is|are|is getting|se me|estan|esta] (hinchados|hinchada|swollen|swelling) [up|and|y] ... (allergic|alergia|breathe|respirar|swallow|tragar|hives|ronchas)',
  '(allergic reaction|reaccion alergica) ... (swelling|swollen|lips|throat|breathe|swallow|face|labios|garganta|hinch|respirar|tragar)',
  '(white count|neutrophils|white cells|defensas) ... (fever|fiebre|chills)',
  '(fever|fiebre) ... (white count|neutrophils|neutropenic|defensas bajas|low counts)',
  '(stool|stools|poop|poo|bowel movement|bowel movements|heces|popo) [is|are|look|looks|turned|came out|son|estan] [very|jet|all|both|muy] (black|tarry|negro|negras) [and|y|,|like] [tarry|sticky|tar|bloody]',
  '(need|want|get me|necesito|quiero) [to see] [a|an|un|una|my|help from a] [real] (doctor|nurse|medico|help|ayuda|ayuda medica|medical help|medical attention|atencion medica) (now|right now|immediately|urgently|this minute|ahora mismo|ahora|ya|urgente|inmediatamente|de inmediato|urgentemente)',
  '(urgent|emergency|urgente) (help|medical help|care|ayuda) [now|please|needed]',
  '(fell|hit|banged|struck|golpeo|golpee|cayo|cai) ... (head|cabeza) ... (unconscious|vomiting|throwing up|confused|bleeding|passed out|blacked out|sleepy|vomita|vomitando|confundido|confundida|sangra|sangrando|desmayo)',
  '(head injury|head trauma|open wound|blood everywhere|blood all over|sangre por todos lados|soaking through|blood in the toilet everywhere|pool of blood|charco de sangre)',
  '(suddenly|very|really|extremely|became|is|getting|getting very|hes|shes|and) (confused|disoriented|delirious|confundido|confundida|desorientado|desorientada) and ... (fever|cant|wont|sleepy|headache|vomiting|fiebre|slurred|weak)',
  '(cant|cannot|wont|hard to) (stay awake|keep (him|her|them) awake|be woken|swallow and ... (drooling|breathe))',
  '(cold sweat|cold sweats|sweating|sudor frio) ... (chest|left arm|jaw|pecho|brazo izquierdo)',
  '(left arm|jaw|brazo izquierdo) ... (sweating|sweaty|nauseous|chest|sudor|sudando|pecho)',
  '(blood pressure|bp|presion|presion arterial) [is|of|at|reads|esta|en|de|was] [over|above|en|de|at|mas de] (190|200|210|220|230|240|250|260)',
  '(worst|unbearable|excruciating|agonizing) pain [of my life|ever|in my life|right now]',
  '(dolor) [es|muy|demasiado|tan] (insoportable|inaguantable)',
  '(doesnt|does not|didnt|wasnt|dont) (breathe|breath|breathing)',
  '(leg|calf|pierna) ... swollen ... (cant breathe|short of breath|trouble breathing)',
  '(sus|los|mis) labios [estan|se ponen] (azules|morados)',
  '(call|calling|called|dial|need|send|get) [me] [a|an|the] (911|9 1 1|ambulance|paramedics|999|112)',
  '911',
  '(llame|llamen|llamar|llama|llamo|necesito|manden|envien|mande|pidan) [a|al|una|la] [el] (911|112|ambulancia|emergencias)',
  '(this is|its|it is|i have|have|having|there is|is) [a|an] [real|medical|life threatening|true] emergency',
  '(es|tengo|esto es|hay) una (emergencia|urgencia)',
  '(cant|cannot|can not|can barely|can hardly|barely|hardly|unable to|not able to|couldnt|struggling to|hard to|difficult to|trouble|difficulty|hes not|shes not|is not|isnt|not|stopped|stop|gasping to|fighting to) (breathe|breath|breathing|catch my breath|get air|get enough air|catch his breath|catch her breath|breathe well|get any air)',
  '(gasping|gasping for (air|breath)|suffocating|choking|asphyxiating|turning blue|going blue|turned blue|lips are blue|blue lips|lips turning blue|lips blue|turning gray|turning grey)',
  '(short of breath|shortness of breath|out of breath) [and] (at rest|right now|suddenly|now|getting worse|very|bad|badly|severe|cant)',
  '(sudden|suddenly|severe|severely|extreme|extremely|very|really|so|terrible|worsening) (short of breath|shortness of breath|breathless|out of breath|breathlessness)',
  'no (puedo|puede|puedes) (respirar|respirar bien|casi respirar)',
  '(me cuesta|le cuesta|apenas puedo|apenas puede|me falta el|le falta el|se me va el|dificultad para|no me entra) [mucho|el] (respirar|aire)',
  '(fell|fallen|falling|hit|thrown|cayo|cai|golpeo) ... (not moving|isnt moving|cant move|cannot move|wont move|no se mueve|no se puede mover|no me puedo mover)',
  '(he|she|baby|mom|dad|husband|wife|son|daughter|mother|father) (is not|isnt|not) moving',
  '(wont|cant|doesnt|does not|isnt|not) (stop|stopping) (seizing|convulsing|shaking ... seizure)',
  '(se le|se me) (cayo|caia|esta cayendo|torcio|paralizo|durmio|adormecio) [un|la mitad|medio|media|el|la] [lado] [de la|de mi|de su] (lado|cara|boca|cuerpo|labio|parpado)',
  '(me|se) [esta|estoy|estamos|esta] [me] (ahogo|ahoga|ahogando|asfixio|asfixia|asfixiando|atraganto|atragante|atragantando)',
  '(dificultad respiratoria severa|no respira|dejo de respirar|se puso azul|labios azules|labios morados|esta azul|esta morado)',
  '(unresponsive|not responding|wont respond|doesnt respond|isnt responding|not waking up|wont wake up|cant wake (him|her|them|my)|cannot wake|doesnt wake up|wont wake|will not wake [up]|unconscious|lost consciousness|losing consciousness|passed out|passing out|blacked out|blacking out|collapsed|collapsing|about to faint|going to faint|feel faint|feeling faint|fainted|fainting|about to pass out|going to pass out|no pulse|not breathing|heart stopped|heart has stopped|cardiac arrest|found (him|her) unconscious)',
  '(no responde|no reacciona|no despierta|no se despierta|inconsciente|perdio (el conocimiento|la conciencia)|perdiendo (el conocimiento|la conciencia)|se desmayo|me desmayo|me desmaye|se desmaya|me voy a desmayar|siento que me desmayo|se desplomo|sin pulso|no tiene pulso|paro cardiaco)',
  '(overdose|overdosed|overdosing|oded|oding|od d|sobredosis)',
  '(took|taken|swallowed|ate|drank|ingested|takes) [way|far] (too many|too much|a lot of|all [of] [my|the|his|her]|the whole bottle of|a bottle of|a whole bottle of|an entire bottle of|a handful of|the entire bottle of|whole bottle) [of] [my|the|his|her] [sleeping|pain|blood pressure|heart|sleep] (pills|pill|tablets|meds|medication|medicine|medicines|tylenol|acetaminophen|insulin|opioids|oxycodone|morphine|fentanyl|capsules|drugs|painkillers|aspirin|medications)',
  '(took|swallowed|drank|ate|ingested) [some|the] (poison|bleach|antifreeze|battery|batteries|rat poison|detergent|gasoline|pesticide|drain cleaner|a battery|a button battery|cleaning fluid)',
  '(tome|tomo|tomado|trague|trago|ingirio|ingeri|me tome|se tomo|se trago) [muchas|demasiadas|todas|un frasco [entero|completo] de|medio frasco de|las|mis|sus|veneno|cloro] [las|mis|de] (pastillas|pildoras|veneno|cloro|lejia|medicinas|medicamentos)',
  '(poisoned|poisoning|envenenado|envenenada|envenenamiento|intoxicado|intoxicada|snake bite|bitten by a snake|mordedura de serpiente|mordio una serpiente)',
  '(vomiting|vomit|vomited|vomits|throwing up|threw up|throw up|puking|puked|coughing [up]|coughed up|cough up|coughing|spitting [up]|spitting|peeing|pooping|passing|bringing up|vomito|vomita|vomitando|vomite|vomitado|tosiendo|toso|escupo|escupiendo|escupe|tose|orinando|defecando) [a lot of|lots of|up|bright|red|con|fresh|large|clots of|mucha|lot of|only|pure] [red|amounts of] (blood|sangre|blood clots|coffee grounds|coffee ground|clots)',
  '(blood|sangre) (in my vomit|in his vomit|in her vomit|en el vomito|en mi vomito)',
  '(vomit|vomito|vomiting) (looks like|like|que parece|como) (coffee grounds|coffee|posos de cafe|cafe molido)',
  '(black|tarry|bloody|maroon) [and|or] [tarry|sticky|bloody] (stool|stools|poop|bowel movement|diarrhea|poo) [and|with|,] ... (faint|dizzy|weak|lightheaded|light headed|pass out|collapse)',
  '(black tarry|tarry black|jet black|tarry) (stool|stools|poop|poo)',
  '(heces|popo|evacuaciones|deposiciones|excremento) (negras|negro|con sangre) ... (mareo|mareado|mareada|debil|desmayo|desmayar)',
  '(bleeding|bleed|blood|sangrado|sangrando|sangre|hemorragia|sangra) [that|is|and|,|it|que|y|from|de] ... (wont stop|will not stop|cant stop|cannot stop|doesnt stop|does not stop|not stopping|isnt stopping|everywhere|pouring|gushing|spurting|heavily|profusely|uncontrollably|nonstop|non stop|no para|no se detiene|no deja de|por todas partes|no paro|mucho|a chorros)',
  '(cant|cannot|cant get|wont) [get] [it|the] (bleeding|bleed|stop bleeding|stop the bleeding|to stop bleeding)',
  '(heavy|severe|massive|profuse|uncontrolled|serious|major|bad|lots of|a lot of|losing a lot of|lost a lot of|losing) (bleeding|blood|hemorrhage|hemorrhaging)',
  '(no para de|no deja de|no dejo de|no paro de) (sangrar|vomitar sangre|convulsionar)',
  '(pierdo|perdiendo|perdio|perdi) mucha sangre',
  '(hemorrhaging|bleeding out|desangrando|desangra|hemorragia)',
  '[my|his|her] (throat|tongue|airway|face and lips|lips|face and throat|face|lips and tongue) [is|are|feels like its|feels like it is|and face|keeps|and lips] [is|are] [suddenly] (closing|closing up|swelling|swelling up|swelling shut|swollen shut|tightening|swollen and|closed|swells|puffing up)',
  '(anaphylaxis|anaphylactic|anafilaxia|anafilactico|severe allergic reaction|bad allergic reaction|allergic reaction and|reaccion alergica (grave|severa|fuerte)|need [my|an] epipen|used [my|an] epipen)',
  '(se me|se le) [esta|estan] (cierra|cerrando|cierra|hincha|hinchando|inflama|inflamando|cerro|hincho|hincharon) (la garganta|la lengua|la cara|los labios)',
  '(worst|thunderclap|explosive) (headache|migraine|head pain|pain in my head) [of my life|ever|in my life|i have ever had|ive ever had|suddenly|came on]',
  '[el] peor dolor de cabeza',
  '(sudden|suddenly|splitting) [a|had|have|got|very] [severe|bad|terrible|intense] (headache|head ache|confusion|confused|cant see|blind|blindness|vision loss|loss of vision|numbness|weakness|numb|paralyzed|paralysis)',
  '(lost|losing|loss of|went|going|gone) [my|all|the|of] [sight|vision|sight] (suddenly|in one eye|in my (left|right) eye|sudden|blind)',
  '(face|mouth|smile|one side of (my|his|her) face|side of (my|his|her) (face|mouth)) [is|has|was|of|looks|on one side|just|started] [suddenly] (drooping|droopy|drooped|droops|numb|crooked|fell|sagging|lopsided|paralyzed)',
  '(speech|words|talking|voice|hablar|habla|habla) [is|are|was|has|has become|became|sound|sounds|suddenly|just|esta|he|she] [suddenly|started] (slurred|slurring|garbled|jumbled|not making sense|nonsense|arrastrada|enredada)',
  '(slurring|slurred|garbled) [his|her|my] (words|speech)',
  '(cant|cannot|can not|couldnt|unable to|suddenly cant|hardly|difficulty|suddenly unable to) (speak|talk|move (my|his|her|one|the) (arm|leg|arms|legs|side|face|left|right|hand|body)|feel (my|his|her|one) (arm|leg|arms|legs|side|face|left|right|hand|body|feet)|lift (my|his|her) (arm|leg)|get words out|find words|see suddenly|walk suddenly|swallow my (own )?spit|see out of|speak properly|talk right)',
  '(one|left|right|whole|half) [side|half|arm|leg|of|entire] [of] [my|his|her|the] [body|arm|face|side|leg] [is|has|went|gone|just|are|feels|suddenly|has gone|and leg|has suddenly|completely] [gone|went|become|suddenly] (numb|weak|paralyzed|limp|dead|paralysed)',
  '(suddenly|sudden) ... (one side|left side|right side|left arm|right arm|left leg|right leg)',
  '(paralyzed on|paralysed on|numb on|weak on|weakness on|numbness on|numbness in|weakness in) [my|the|his|her|one] (one|left|right) (side|half|arm|leg)',
  '(lado|brazo|mitad) (izquierdo|derecho|izquierda|derecha) [del cuerpo|de la cara] [se me|se le|esta|lo tengo|me|no|se] ... (dormido|paralizado|entumecido|debil|mover|siento|adormecido|durmio)',
  '(cara|boca|media cara) [se le|se me|esta|la tiene|de un lado] ... (caida|torcida|chueca|paralizada|cayo|torcio|adormecida)',
  '(no puede|no puedo) (hablar|mover (el|la|un|una|los|las|mi|su) (brazo|pierna|lado|brazos|piernas|mano|cuerpo)|hablar bien|sentir las piernas)',
  '(no siento|no siente) (las piernas|mis piernas|el brazo|la pierna|un lado|la mitad)',
  '(cant|cannot|lost) [control|feel|of|control of] [my|his|her] (bladder|bowels|bowel and bladder|bladder and bowel|bladder or bowels|bladder and bowels) ... (numb|legs|leg|walk|weak|back)',
  '(numb|numbness|no feeling|weakness) [in|between|around] [my|his|her|both|the] (groin|saddle|saddle area|private parts|both legs|legs) [and] ... (pee|urinate|bladder|bowel|bowels|walk|back pain)',
  '(seizing|having (a|another) (seizure|fit|convulsion)|is having (a|another) seizure|in a seizure|seizure (right )?now|seizure happening|seizure wont stop|seizures wont stop|keeps (seizing|having seizures)|(started|starting) (seizing|convulsing|to seize|to convulse)|convulsing|is fitting|still seizing|just had a (seizure|fit|convulsion)|first seizure|status epilepticus)',
  '(esta teniendo|le esta dando|me esta dando|esta sufriendo|tuvo recien) un ataque',
  '(convulsiono|convulsionaba)',
  '[still] not (awake|conscious|waking|coming to)',
  '(fever|temperature|temp|fiebre|temperatura) [of|is|at|de|esta en|es de] [over|above|mas de] (104|105|106|107|40|41|42)',
  '(doing|giving|started|start|need|performing) cpr',
  '(house|clothes|hair|car|kitchen) [is|are] on fire',
  'fire in (my|the|our) (house|home|building|kitchen|apartment)',
  '(shot|stabbed) in the (leg|chest|back|head|stomach|neck|face|gut|abdomen)',
  '(badly|severely|severe|third degree) (burned|burnt|burns)',
  '(carbon monoxide|gas leak|fuga de gas)',
  '(doesnt|does not|no) (know|sabe) (where (he|she|they) (is|are)|donde esta)',
  '(send|get) help [right] (now|fast|quick|quickly|immediately|please|ya)',
  '(took|swallowed|taken|tome|tomo|trago|ate) [like|about|over|unas|como] (10|12|15|20|25|30|35|40|45|50|60|70|80|90|100|ten|fifteen|twenty|thirty|forty|fifty|diez|veinte|treinta|cincuenta) [of my|of the|sleeping|pain] (pills|pill|tablets|tylenol|aspirin|advil|xanax|ibuprofen|acetaminophen|ambien|oxycodone|percocet|vicodin|pastillas|pildoras|tabletas)',
  '(took|swallowed|drank|taken) (the|a|my|his|her) (whole|entire|full) bottle',
  '(esta|estoy|sigue|empezo a|comenzo a) [teniendo] [una|con] [con] (convulsionando|convulsionar|convulsiones|convulsion|ataque epileptico|convulsiona)',
  '(electrocuted|drowning|drowned|electric shock|was shot|been shot|got shot|shot myself|stabbed|gunshot|been stabbed|hit by a car|run over|car accident just|bone (is )?sticking out|skull (is )?(open|fractured)|severed|amputated my|cut off my finger|deep cut|me dispararon|apunalaron|me apunalo|ahogado en la piscina|electrocutado|atropellaron)',
  '(baby|infant|newborn|toddler|bebe|recien nacido) [is|wont|isnt|esta|no] ... (not breathing|limp|blue|breathing funny|stopped breathing|unresponsive|wake up|respira|azul|morado|flacido|despierta)',
  '(pregnant|embarazada) ... (bleeding heavily|bleeding a lot|heavy bleeding|gushing|sangrando mucho|sangrado|bleeding|cant feel the baby|no siento al bebe)',
  '(fever|temperature|temp|fiebre|temperatura) [of|is|over|above|and|de|y|mas de|with|at|up to] [is|a] (103|104|105|106|39 5|40|40 5|41|39|102|101|38 5|38) [5|degrees|grados|f|c] ... (chemo|chemotherapy|quimio|quimioterapia|transplant|neutropenic|stiff neck|confused|rash|trasplante|confundido|confundida|rigidez)',
  '(chemo|chemotherapy|quimio|quimioterapia|neutropenic|immunosuppressed|transplant) ... (fever|temperature of|temp of|fiebre|chills|escalofrios)',
  '(fever|fiebre) ... (on chemo|during chemo|after chemo|chemo|chemotherapy|quimio|quimioterapia|stiff neck|cuello rigido|confusion)',
  '(stiff neck|neck is stiff|cuello rigido) ... (fever|headache|fiebre|light hurts)',
  '(blood sugar|glucose|sugar|azucar|glucosa) [is|level|of|was|reads|esta|en|de|dropped|down|to] ... (passing out|unconscious|confused|shaking and|below 40|desmayo|confundido|confundida|muy baja y|very low and)',
  '(severe|excruciating|unbearable|worst|sudden|extreme|terrible|agonizing|intense) [and|sudden|severe|,] [severe|sudden|intense] (abdominal|stomach|belly|tummy|testicle|testicular|back and chest) (pain|ache|cramps)',
  '(abdomen|stomach|belly) [is|feels|has] [suddenly|become|gone] (rigid|hard as a board|rock hard|board like)',
  '(dolor) [abdominal|de estomago|de barriga|de vientre|en el abdomen|en el estomago] [muy|super|es|tan] (insoportable|intenso|fuertisimo|repentino|severo|terrible|fuerte y repentino|subito)',
  '[i|we] [think i|think im|think hes|think shes|am|im|hes|shes|he is|she is|may be|might be|is|feel like im|feels like im] (dying|going to die|gonna die|about to die) [right now|now|help|today]',
  '(me (estoy muriendo|muero|voy a morir)|se (esta muriendo|muere|va a morir)|siento que me muero)',
  '(need|needs|going|go|rush|rushing|rushed|take me|taking (him|her|me)|on (my|the|our) way) [to|to go to|him to|her to|to get to] [the|an] (er|emergency room|emergency department|hospital right now|hospital immediately) [now|right now|immediately|asap]',
  '(help|ayuda|auxilio|socorro) [me] [please|por favor] [im|i am|hes|shes|me] ... (dying|bleeding|choking|breathe|collapsed|unconscious|muero|muriendo|sangrando|respirar)',
  '(heart|corazon) [is|has|se|me|just|esta] (stopped|stopping|giving out|detuvo|paro|deteniendo)',
  '(heart|pulse|corazon) [is|rate|rate is|me|se me|esta|beat is|beating|late] [so|very|really|is|a|at|muy] [fast|racing|pounding|irregular|rapido|beating fast|late] (and|y) ... (chest|faint|dizzy|breath|pass out|pecho|mareo|mareado|mareada|aire|desmayar)',
  '(necesito|quiero|hay que|voy) [ir|que me lleven|llevarlo|llevarla] [a|al] (urgencias|sala de emergencias|emergencias|emergencia) [ya|ahora|ahora mismo]',
];

/** Words that are danger together, when somebody has it now (see signs-together.ts). */
export const together = [
  'chest|pecho + pain|pains|pian|paim|painful|hurt*|tight*|pressure|squeez*|crush*|clutch*|grab*|duele*|dolor*|apriet*|opres*|oprim*|punzad*',
  'numb*|weakness + left|right + side|arm|leg|face + today|started|starting|now|suddenly|morning',
  'oxygen|ox|o2|spo2|saturation|oxigeno|saturacion + is|at|level|levels|dropped|says|reads|down|esta|en|bajo + 6#|7#|80|81|82|83|84|85|86|87|88',
  'insides|guts|intestines|organs|bone|hueso|tripas + coming|sticking|hanging|salen|saliendo',
  'air|breath|breathe|breathing|aire|respirar|respiracion|aliento + falta|struggl*|gasp*|fight*|cant|cannot|unable|barely|hardly|cuesta|apenas|trouble|difficulty',
  'blood|bloody|sangre|coffee|black|negro + vomit*|puk*|cough*|spit*|spew*|tos|tose|tosiendo|escup*',
  'throat|tongue|airway|garganta|lengua + clos*|swell*|swollen|tight*|cierra|cerr*|hinch*|inflamad*|inflamand*',
  'pills|tablets|tylenol|meds|painkillers|pastillas|bottle|frasco + took|taken|swallow*|ate|tome|tomo|trague|trago + whole|entire|bunch|handful|lots|muchas|monton|puno|todo|entero|todas',
  'swallow*|trago|trague|tragado|ate + battery|batteries|magnet|magnets|glass|needle|vidrio|aguja|pila|pilas|bateria|baterias|iman|imanes|detergent|cloro|veneno|poison|bleach|coin|moneda|pod',
  'heart|corazon|pulse|pulso + fast|racing|pounding|rapid|rapidly|irregular|sale + faint*|pass|dizzy|desmay*|breath*|mareo|mareado|mareada',
  'gibberish|nonsense|jumbled|incoherent + talk*|speak*|saying|words|speech',
  'vision|sight|vista + went|goes|suddenly|disappeared|perdi',
  'short|shortness + breath + worse|worsening|severe|badly|bad|rest|suddenly|fast|talk',
  'bleed*|nosebleed|convuls*|seizure|seizures|vomiting|fits|shaking + wont|cant|doesnt|isnt|cannot|not + stop|stopping',
  'kid|child|baby|toddler|son|daughter|nino|nina|hijo|hija|bebe + ate|swallow*|drank|trago|comio|bebio + pill|pills|medicine|meds|bleach|cleaner|battery|poison|pastillas|medicina|cloro|detergent|chemicals|edible|edibles',
  'burned|burnt|burns|quemo + badly|severely|oil|fire|acid|boiling|gravemente|aceite',
  'temp|temperature|fever|fiebre|chills + white|neutrophils|neutropenic|counts|defensas|anc',
  'blood|sangre + mouth|boca|pouring|gushing|chorro|chorros',
  'wheez*|sibil* + inhaler|badly|severe|severely|worse|worsening|inhalador',
  'blue|azul|azules|morado|morada|morados|purple|gray|grey + turning|turned|going|lips|labios|poniendo|puso|baby|bebe',
  'bleed*|hemorrhag*|sangr* + heavy|heavily|lots|faint|fainting|dizzy|soak*|gush*|pour*|profuse*|mucho|muchisimo|chorros|nonstop|everywhere|uncontroll*|badly|mucha|mareado|mareada',
  'half|side|medio|media|mitad|lado + body|face|arm|leg|cuerpo|cara|brazo|pierna + paralyz*|paralys*|paraliz*|numb|weak|dormid*|adormec*|debil',
  'sudden|suddenly|repente|subito|subita + numb*|weak*|blind*|vision|vista|see|speak|speech|confus*|paraly*|headache|mover|hablar|debilidad',
  'slur*|garbl*|arrastra* + word*|speech|talk*|habla|palabras',
  'stiff|rigido|tieso + neck|cuello|nuca + headache|fever|vomiting|fiebre|light|vomito',
  'arm|leg|hand|brazo|pierna + stopped|wont|cant|cannot + working|moving|work|move|funciona',
  'pain|dolor + sudden|suddenly|repente|subito + terrible|severe|excruciating|unbearable|belly|abdomen|stomach|fuerte|intenso',
  'temp|temperature|temperatura + 10#|38|39|40|41 + chemo|chemotherapy|quimio|quimioterapia',
  'fever|fiebre|chills|escalofrios + chemo|chemotherapy|quimio|quimioterapia|neutropenic|neutropenia',
  'stool*|poop|heces|popo + black|tarry|negras|negro + faint*|dizzy|weak|lightheaded|mareo|mareado|mareada|debil',
  'arm|leg|face|brazo|pierna|cara|mouth|boca + numb|weak|droop*|paralyzed|limp|dormido|dormida|caida|torcida|chueca + sudden|suddenly|repente|subito|speech|speak|habla|hablar',
];

/** Complaints that are danger when somebody has them now; "chest pain" alone counts. */
export const felt = [
  '(chest (pain|pains|pressure|tightness)|shortness of breath|bleeding|dolor de pecho) ... (came back|comes back|is back|returned|back again|volvio)',
  '(elephant|weight|pressure|brick|heaviness|something heavy) [is|sitting|on|like|feeling] ... chest',
  'chest [is|really|has been|just] (killing|crushing|burning|on fire|hurting|tightening|caving|exploding)',
  '(arm|leg|hand|face|body|foot|lip|lips|side) [has|have|just|is|are|feels|suddenly] [just|suddenly] (went|gone|goes|going|turned|became|become) [completely|all|suddenly|very] (numb|weak|limp|dead|paralyzed|tingly)',
  '(brazo|pierna|cara|mano|lado|boca) [se|me|le|esta|de mi] ... (adormecio|durmio|paralizo|torcio|torcida|torcido|caida|caido|paralizada|paralizado|entumecio|adormecida|adormecido)',
  '(bleeding|bleeds|sangrando|sangra|sangro|sangrado) ... (a lot|lots|heavily|badly|profusely|nonstop|mucho|muchisimo|demasiado|really bad|so much|abundante)',
  '(pee|urinate|bladder|bowels) ... (legs|leg) ... (numb|weak|walk)',
  '(legs|leg) ... (numb|weak|walk) ... (pee|urinate|bladder|bowels)',
  '(duele|duelen|dolor|molestia|opresion|presion|ardor) ... pecho',
  'chest [is|feels|really|very|area|started|bad|has|wall] (pain|pains|pressure|tightness|tight|hurts|hurting|heaviness|discomfort|aching|heavy|crushing|squeezing|ache|burning)',
  '(pain|pains|pressure|tightness|tight|squeezing|crushing|heaviness|stabbing|elephant|heavy weight|weight|burning|hurts|tight feeling|discomfort|band) [feeling|pain|sensation|sitting] (in|on|across|around|inside|to|through|of) [my|the|his|her|center of my|middle of my|left side of my|left|whole|moms|dads] chest',
  '(crushing|squeezing) (pain|pressure|chest)',
  '(pain|numbness|tingling|numb) [is|shooting|radiating|going|spreading|down|in|moving] [down|into|in|to|through] [my|the|his|her] (left arm|left arm and jaw|jaw and arm|arm and jaw|jaw and neck)',
  '(dolor|dolores|opresion|presion|punzada|punzadas|apretado|ardor fuerte) [muy fuerte|fuerte|en|intenso|de|terrible] [en] [de] [el|mi|su] pecho',
  '(pecho) [me|se me|le|esta|muy] (duele|aprieta|oprime|oprimido|apretado|quema|dolor)',
  '[me|le] (duele|aprieta|oprime|arde) [mucho|fuerte|muchisimo|muy fuerte] el pecho',
  '(difficulty|trouble|problems|hard time) breathing',
  '(brain|internal) (bleed|bleeding|hemorrhage)',
];

/** Illnesses that strike: danger only while they happen ("I think I am having a stroke"), or named alone by a lay person. */
export const named =
  '(heart attack|heart atack|hart attack|heartattack|cardiac event|mini stroke|stroke|strok|tia|seizure|seizures|convulsion|convulsions|aneurysm|pulmonary embolism|blood clot in (my|his|her|the) lung|blood clot in (my|his|her|the) lungs|sepsis|septic|septic shock|asthma attack|ataque al corazon|ataque cardiaco|ataque al corazon|infarto|derrame|derrame cerebral|ictus|embolia|embolia pulmonar|acv|evento vascular|convulsion|convulsiones|ataque de asma|aneurisma|shock)';

/** Signs that a named illness happens now. */
export const happening = [
  '(having|have|has|had|experiencing|suffering|getting|feel like|feels like|signs of|symptoms of|sintomas de|senales de|showing|looks like|symptoms|could be|might be|may be|maybe|just had|think its|think it is|is this) [that|i|im|is|a|an|am|having|its|been|may have had|another|my|he|she|hes|shes|the|mild|like|massive|some|severe|of] [having|a|an|had|another|mild|like|signs of] <named>',
  '<named> (symptoms|signs|right now|now|happening|sintomas|ahora|ahora mismo|in progress|help|emergency)',
  '(tiene|tengo|con|padece|sufre|dandole|le esta dando|me esta dando|dando|teniendo|sufriendo|esta dando|le dio|me dio|da|sintomas de|dar|creo que tuvo|creo que tuve|creo que tiene|creo que es|parece|acaba de tener|acaba de darle) [un|una|otro|otra|de|que] [un|una] <named>',
];

/** A wish to die or to do oneself harm. */
export const selfHarm = [
  '(going|gonna|will|ill|about|am) [to] (kill myself|end my life|end it all|hurt myself|harm myself|take my [own] life|commit suicide|cut myself|shoot myself|hang myself|jump off ... bridge|overdose)',
  '(cutting|cut|burning|burned|starving) myself [again|on purpose|to feel|because|a lot|every]',
  '(been|started|keep|am|im) (cutting|hurting|harming|burning) myself',
  '(no|any|a|the|see|without) [more] (reason|point|purpose|use) [left] [to|in|of] (go on|going on|live|living|being alive|life|be here|continuing to live|keep living)',
  '(mejor|prefiero|ojala|quisiera) [me|que me] (muero|muera|morir|morirme|matara|mato)',
  '(dont|do not|cant|no longer) see [the|a|any|why] (point|reason|purpose) [of|in|to|for] (living|life|live|going on|go on)',
  '(nobody|no one|noone) would (care|miss me|notice) if i',
  '(no hay|no tengo|sin) [ninguna] (razon|razones|motivo|motivos|sentido) (para|de) (vivir|seguir viviendo|seguir)',
  'me (quiero|voy a|quisiera|deberia|dan ganas de|quería|queria) (matar|morir|suicidar|quitar la vida|hacer dano|lastimar|ahorcar|cortar las venas)',
  '(want|wanna|wants|plan|planning|ready|rather|trying|tried|try|thinking|thoughts|think|thought|feel like|intend|wish|might|will|ill|am about|need|urge|could|should|decided|tempted) [to|of|about] (die|kill myself|kill himself|kill herself|killing myself|killing himself|killing herself|dying by suicide|end my life|ending my life|end it all|ending it all|end it|ending it|take my [own] life|taking my [own] life|hurt myself|hurting myself|harm myself|harming myself|be dead|suicide|commit suicide|committing suicide|cut myself|cutting myself|shoot myself|hang myself|hanging myself|jump off a bridge|overdose|self harm|not be here|not be alive|disappear forever|jump in front|od|unalive myself|end things|end my own life|end his life|end her life)',
  '(suicidal|suicide (attempt|thoughts|plan|note|hotline|ideation)|kill myself|killing myself|kms|commit suicide|end my life|ending my life|take my own life|unalive myself|hurting myself|harming myself)',
  '(gun|knife|rope|noose|razor|blade|pistola|cuchillo|soga) ... (on|to|kill|in|against) (myself|my head|my wrists|my wrist|mi cabeza)',
  '(cut|cuts|cutting|slit|slitting|slash|slashed|slice|sliced) [open] (my|both) [own] (wrist|wrists|veins|throat)',
  '(cortarme|me corte|me voy a cortar) las (venas|munecas)',
  '(pills|took|take|tomar|pastillas|jump|veneno) ... (to die|to end it|to end my life|para morir|para morirme|para matarme)',
  '(im|i am|just|gonna|going to) [just] (ending|end) (it|it all|everything|things) [all] [now|tonight|today|soon|myself]',
  'wish [that] (i|to) [could|was|were|would] [just] (die|be dead|dead|disappear|not exist)',
  '(nobody|no one|noone) [would] (care|cares|miss|misses|notice|notices) [me] if i',
  '(drive|jump|throw|drove|tirarme|saltar|lanzarme) ... (off|from|de|into|desde) [a|the|un|una] (bridge|building|roof|cliff|balcony|puente|edificio|balcon|traffic)',
  'sui cide',
  '(tired|sick|done|fed up|finished) (of|with) (living|life|being alive|existing|this life)',
  '(off|unalive|rope|delete|neck) myself',
  '(sleep|dormir|dormirme) (forever|para siempre)',
  '(lost|have no|no|losing) [the|my|more] will to live',
  '(given|give|giving|gave) up on (life|living)',
  '(world|everyone|everybody|family|kids|they|people|wife|husband) ... better [off] without me',
  '(never|not|dont want to|dont wanna|wish i wouldnt|no quiero) (wake up|despertar) [again|tomorrow|anymore|mas|nunca]',
  '(acabar|terminar) con (mi vida|todo esto|mi sufrimiento|mi existencia)',
  '(cansado|cansada|harto|harta) de (vivir|la vida|esta vida)',
  '(quiero|quisiera|voy a|deseo|pienso) (desaparecer|dejar de existir|irme de este mundo|tirarme|colgarme|ahorcarme|envenenarme)',
  '(going|gonna|will|about|ready|want|wanna|planning|plan|voy) [to|a] (take|swallow|tomar|tomarme) (them all|it all|all [of] (my|the|them|these)|every pill|the whole bottle|a whole bottle|the entire bottle|todas (las|mis) pastillas|todas)',
  '(use|using|turn|turning|point|pointing|pull) (it|the trigger|the gun) on (myself|me|my self)',
  '(kill|hang|shoot) (himself|herself|themself|themselves)',
  '(kill|kil|kll|killl|kille|hang|shoot) (myself|my self|myslf|myselfe|meself)',
  '(suicide|suicides|suiside|sucide|suicidio|suisidio)',
  '(dont|do not|doesnt|no longer|never) (want|wanna|wish|wants|have (any )?reason|see a reason|have the will) to (live|be alive|be here anymore|exist|wake up|go on|keep living|go on living|live anymore)',
  '(cant|cannot|can not|dont want to|dont know if i can) (go on|go on anymore|go on like this|go on living|live like this|live anymore|take it anymore|take this anymore|do this anymore|take life anymore|keep going like this|keep living|carry on|live with this)',
  '(better off|be better) (dead|without me|if i (was|were) (dead|gone))',
  '(wish i (was|were) (dead|never born|gone)|wish i could (die|not wake up)|wish i wouldnt wake up|rather be dead|rather die|no reason to live|nothing to live for|no point in living|no point living|life is (not|no longer|isnt) worth|not worth living|life isnt worth living|tired of living|tired of life|done with life|sick of living|want it to end|want it all to end|hope i (die|dont wake up)|ready to die|say my goodbyes forever|just let me die|let me die|want to sleep forever|not wake up again|nobody would (care|miss me) if i)',
  '(quiero|queria|quisiera|voy a|pienso|pienso en|ganas de|pensando en|deseo|intente|trate de|he pensado en|planeo|prefiero|prefiero estar) [a] (morir|morirme|matarme|suicidarme|quitarme la vida|hacerme dano|lastimarme|muerto|muerta|acabar con mi vida|acabar con todo|terminar con mi vida|terminar con todo|cortarme|ahorcarme|estar muerto|estar muerta|desaparecer|dejar de vivir)',
  '(no quiero|ya no quiero|no deseo|no tengo ganas de|ya no tengo ganas de) [seguir] (vivir|viviendo|vivir mas|estar vivo|estar viva|existir|estar aqui|seguir aqui)',
  '(no puedo|ya no puedo|no aguanto|ya no aguanto|no soporto|ya no soporto) (mas|seguir asi|mas asi|mas con esto|seguir viviendo|esta vida|vivir asi|seguir|mas la vida)',
  '(matarme|suicidarme|suicida|quitarme la vida|hacerme dano|mejor muerto|mejor muerta|estarian mejor sin mi|no vale la pena vivir|sin ganas de vivir|cansado de vivir|cansada de vivir|no tiene sentido vivir)',
];

/** Long past, or not this person's now. */
export const past = [
  '(in|en|since|desde|back in|around|during) [early|late|about|el|el ano] (january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|spring|summer|fall|autumn|winter|19xx|nineteen|my (20s|30s|40s|50s|60s|70s|twenties|thirties|forties|fifties|sixties|teens|childhood)|childhood|infancy)',
  '(years|year|months|month|weeks|week|decades|decade|anos|ano|meses|mes|semanas|semana) (ago|back|earlier|before|prior|atras|antes|post|after)',
  '(last|past|previous|prior) (year|month|week|summer|spring|winter|fall|autumn|january|february|march|april|may|june|july|august|september|october|november|december|christmas)',
  '(el|la|hace) [un|una|unos|unas|dos|tres|varios|muchos|algunos|cuatro|cinco|seis] (ano pasado|mes pasado|semana pasada|verano pasado|invierno pasado|ano|anos|mes|meses|semana|semanas|tiempo)',
  '(history|hx|past medical history|antecedentes|antecedente|historia|historial|h o|pmh|record|previous|prior|old|former|past|status post|s p|recovering from|recovered from|survived|survivor of|post|sobreviviente|sobrevivi|secuelas|used to|childhood)',
  '(when|cuando) (i was|he was|she was|we were|they were|era|tenia|yo era|estaba)',
  '(in the past|long time ago|a while ago|once had|previously|formerly|some time ago|back then|at age|at the age of|years old|at birth|as a child|as a baby|as a kid|in high school|de nino|de nina|de joven|en el pasado|anteriormente|ya paso|previamente|a los)',
  '(was|were|used to be|fue|fueron) (in|on|last|at|during|back|en|el|hace) ',
  '(died|passed (away|on|from|of|in|at|last|when)|murio|fallecio|killed my|killed himself|killed herself|took my|had killed)',
  '(lost|lose|perdi|perdimos) ... (to suicide|to an overdose|to overdose|por suicidio)',
  '(resolved|went away|has gone away|subsided|ya no me duele|se me quito|se me paso|desaparecio)',
  '(since|desde) [my|the|his|her|la|mi|el] (surgery|operation|accident|procedure|stroke|birth|cirugia|operacion|accidente|nacimiento)',
  '(was|were|turned out to be|fue|era) [just|only|from|due to|caused by|my|acid|por|solo|de] [acid] (reflux|heartburn|gas|anxiety|indigestion|muscular|musculoskeletal|costochondritis|reflujo|gases|ansiedad)',
  'family history',
];

/** Lasts for years: a complaint that does is no emergency, while a wish to die stays one. */
export const lasting = [
  'for [many|several|some|a few|over|the last|the past|two|three|four|five|six|ten|twenty|1|2|3|4|5|6|7|8|9|10|15|20] [few] (years|decades)',
  '(desde hace|por|durante) [muchos|varios|dos|tres|cuatro|cinco|diez] (anos|decadas)',
];

/** When the treatment was, not when the fever is: "fever, chemo last week". */
export const recentTreatment = [
  '(chemo|chemotherapy|quimio|quimioterapia) [was|fue|on|el] (last week|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(one|two|three|four|five|a few|1|2|3|4|5|6|7) (days|day|weeks|week) ago|la semana pasada|ayer|hace (dos|tres|cuatro|unos|pocos|una|2|3|4|5) (dias|semana|semanas))',
];

/** Sounds like danger and is none; taken out before anything is read. */
export const harmless = [
  '(cant|cannot|can not|dont want to) go on (a|an|the|my|that|this|your|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday|vacation|holiday|line|video|camera|with (the|this) (form|chat|questions|intake|survey|conversation))',
  '(want|need|like|going) to (end|stop|finish) (the|this|our|my) (chat|conversation|call|session|intake|form|questions|case|application|treatment|chemo|chemotherapy)',
  '(cant|cannot|can not) (do|take) this [anymore] (on|by|over|with|from|at|in|today|tonight|tomorrow|later|online|without|until)',
  '(am i|is he|is she|will i|will he|will she|are we|voy a) [really|ever] [going to|gonna] (die|dying|morir)',
  '(dying|die|to die|morir|muriendo) (of|from|in|within|with|de|before|if|someday|one day|soon) [this|my|the|a|cancer]',
  '(dying to know|to die for|scared to death|bored to death|died laughing|phone died|battery died|phone is dying|kill time|killing time|bleeding edge|heart stopping|heart breaking)',
  '(suicide gene|suicide inhibitor|assisted suicide law)',
  'me muero (de|por) (ganas|hambre|risa|sueno|sed|frio|calor|verguenza|curiosidad|amor|saber|pena)',
  '(sleep apnea|apnea|apnea del sueno) ... (stop breathing|stopped breathing|dejo de respirar) [at night|in my sleep|while sleeping|when i sleep|de noche]',
  '(stop|stops|stopped) breathing (at night|in my sleep|in his sleep|in her sleep|while (i|he|she) (sleep|sleeps)|when i sleep)',
  '(hand|hands|arm|arms|foot|feet|leg|legs|fingers|toes|mano|manos|pie|pies|brazo|pierna) (goes|go|gets|get|fall|falls|se me duermen|se me duerme) [numb|asleep|to sleep] (at night|in the morning|in the mornings|every night|when i (sleep|type|sit|drive)|sometimes|de noche|por la noche|a veces)',
  'heart (stopped|sank|skipped a beat|broke|dropped) when (i|we|he|she|they) [first] (heard|saw|read|got|learned|found out)',
  '(cut|cutting) myself off',
  '(drowning|drown|ahogado|ahogada) (in|en) (paperwork|debt|debts|work|bills|emails|papers|forms|deudas|papeles|trabajo)',
  '(choking|choke|choked) (up|back)',
  '(afraid|scared|worried|fear|fearful) [that] (i|he|she|we|ill|hell|shell) [will|might|am going to|is going to|could|may] die',
  '(to|at|from|an|the|my) urgent care',
  '(breast pain|dolor de mama|dolor en el seno)',
  'blood (test|tests|work|draw|draws|type|thinner|thinners|count|counts|bank|donor)',
  'die (at home|in peace|in a hospital|in the hospital|in my sleep)',
  'urgent care (visit|visits|center|clinic|notes|records|doctor|bill|in|on|last|near)',
  'ambulance (bill|bills|ride|cost|costs|fee|invoice|company|report)',
  '(took|taken|take|taking) ... (as prescribed|as directed|as ordered|como indicado)',
  'chest (x ray|xray|xrays|x rays|ct|scan|scans|mri|wall|tube|port|infection|cold|tumor|mass|surgery|radiograph)',
  'unconscious (bias|mind|decision)',
  'collapsed (lung|lungs|vertebra|vertebrae|disc|disk|vein|veins|arch)',
  'chest pain (clinic|unit|center|program|doctor)',
  '(radiation|food|lead|blood) poisoning',
  'dying (my|her|his|the) hair',
  '911 (memorial|museum|attacks|dispatcher|operator job)',
  'dying (process|phase|patient|patients|cells|care)',
  'open wound of',
  '(tomo|toma|tomar|tomando) ... (pastillas|medicinas|medicamentos) para (la|el|mi|los|las|dormir)',
  'poisoning by',
  '(beat|beating|kick|kicking) myself (up|for|over) ',
  '(price|bill|cost|fee|precio|cuenta) [almost|nearly|just|that|casi] (gave|gives|give|dio|da) (me|him|her|us) [a|un] (heart attack|stroke|infarto)',
];

/** Says that it happens now, and outweighs a past in the same words ("I had a stroke last year and my face droops now"). */
export const present = [
  '(now|right now|today|tonight|this (morning|afternoon|evening|minute|instant)|currently|at the moment|just (now|started|happened|had)|suddenly|again|since (this morning|last night|yesterday|today|an hour|noon|midnight)|help|hurry|urgent|emergency|if i (died|die|were dead|was dead|was gone|were gone|disappeared)|creo que (es|esta|estoy|tengo|tiene)|came back|is back|ahora|ahorita|ahora mismo|hoy|en este momento|esta (manana|tarde|noche)|de repente|otra vez|urgente|(minutes|minute|hours|hour|hrs|mins|minutos|horas|hora) (ago|atras)|hace (unos|una|un|dos|pocos) [pocos] (minutos|horas|hora|rato|momento)|anoche|last night|ayer|yesterday)',
];

/** Denies it. */
export const denied =
  '(no|not|never|without|denies|denied|deny|dont have|doesnt have|do not have|does not have|havent had|have not had|hasnt had|havent|isnt|wasnt|free of|negative for|ruled out|rules out|instead of|neither|nor|sin|niega|niego|no tengo|no tiene|no he tenido|no hay|nunca|nunca he tenido|ni|tampoco|didnt have|did not have|dont|do not|doesnt|does not|didnt|did not|absence of|ninguna|ningun)';

/** Asks about it, fears it for later, or speaks of it in general. */
export const general = [
  '(can|could|does|do|will|would|may|might|puede|pueden|podria) ... (cause|causes|give|lead to|result in|trigger|provoke|causar|provocar|producir|dar)',
  '(risk|risks|chance|chances|odds|probability|likelihood|danger|possibility|riesgo|riesgos|probabilidad|posibilidad|peligro) [of|for|de|del] [having|getting|a|an|another|un|una|tener|sufrir|otro|otra|future|my]',
  '(how much|what|cuanto) (does|do|is|would|cuesta|cuestan|cobra) ... (ambulance|ambulancia|911) ... [cost|charge]',
  '(should|can|may|must|do) (i|we|he|she) [have to] stop',
  'what happens (if|when)',
  '(is|are) ... (a|an|one|the) [common|normal|early|first|possible|known] (symptom|symptoms|sign|signs|side effect)',
  '(sign|signs|symptom|symptoms) of ... (in|for) (women|men|adults|children|kids|elderly|general)',
  'when (should|do|would) (i|we|you|someone|one)',
  '(from|due to|because of|caused by) [the|my] (steroid|steroids|prednisone|dexamethasone|cortisone|lymphedema|esteroides|cortisona)',
  '(prevent|preventing|prevention|avoid|avoiding|reduce|reducing|protect|lower|prevenir|evitar|reducir|prevencion|afraid of|fear of|scared of|worried about (getting|having)|worry about (getting|having)|could (it|this|that) (cause|lead)|can (it|this|that|the|you|i) (cause|lead|get|have|result)|can (cause|lead|result)|could (cause|lead)|would (cause|lead)|might (cause|lead)|will (it|this|that|i|the) (cause|lead|get|have)|lead to|leads to|result in|puede (causar|provocar|producir|dar)|podria (causar|provocar|producir|dar)|side effect|side effects|efecto secundario|efectos secundarios|what causes|what is a|what is an|what are|what is the (treatment|cure|difference|best)|que es|que causa|difference between|treatment for|treatment of|tratamiento para|tratamiento de|information on|information about|informacion sobre|tell me about|worry about|worried that (it|this) could|is it normal to|how common is|if i (have|get|had|feel|develop)|if (he|she|it|there|you|someone|somebody) (has|have|gets|is|had)|in case of|should i (have|get|feel)|what if|si (tengo|tuviera|siento|me da|tiene|le da)|en caso de|que hago si|what to do if|what should i do if|how do i know if|how to tell if|warning signs of|could i get|can i get|when to)',
];

/** Beside a named illness: a diagnosis, a treatment or a study of it, not the event. */
export const labels = [
  '(disorder|disease|syndrome|history|rehab|rehabilitation|rehabilitacion|research|study|article|project|clinic|specialist|diagnosed|diagnosis|diagnostico|medication|medications|medicine|drug|drugs|therapy|definition|prognosis|survival|survivor|recurrent|recurrence|patient|unit|recovery|aftercare|caused by|second opinion|segunda opinion|control|controlled|epilepsy|epilepsia|effects|related|induced|febrile|pregnancy|surgery|repair|clipping)',
];

/** The words whose spelling slips are put right before the lists are read. */
export const telling =
  'breathe breathing breath unconscious unresponsive responding seizure seizing bleeding suicidal suicide ambulance emergency stroke attack heart chest vomiting fainted fainting convulsion convulsing overdose overdosed swallowed paralyzed slurred anaphylaxis throat headache pressure tightness numbness choking shortness collapsed drooping swelling respirar desmayo infarto convulsiones sangrando sangrado pastillas suicidarme matarme emergencia ambulancia pecho dolor paralizado inconsciente';

/** Words of their own that lie one slip from a telling word. */
export const neighbours =
  'breast beast chess cheat crest chests earth hearth hear heard hearts hearty spelling selling dwelling smelling strike strokes striker stroked stoke breeding blooding conversing conversion conversions seeing seizures paralyze responses respond sickening breaths bread broth attach attacks dropping chocking throats threat headed headaches bleeding coking joking smoking poking shocking dolar color olor dolores dolore pesos fecho techo hecho matarse suicidio secure sizing sewing pressures treasure measure feinted painted tainted fainter slurry swallow swallows collapse collapses';
