import type { events as english } from '../english/events.ts';

/** Events and illnesses that strike: brain, blood, poison, in plain Spanish words (see signs.ts for the form). */
export const events: Readonly<Record<keyof typeof english, string>> = {
  droops:
    'torci*|torcid*|tuerce|chuec*|caid*|cayo|cae|cayendo|colgando|cuelga|de lado|de un lado|paraly*|paraliz*|desvi*|dormid*|durmio|entumid*|adormec*|virad*|ladead*',
  looksWrong: 'rara|raro|no la mueve|no mueve|no siento|no siente|chueca|dormida',
  slurs:
    'traba|trabo|trabando|arrastr*|enred*|incoheren*|borracho|borracha|raro|rara|mocha|trabada|no le entiendo|no se le entiende|al reves|tonterias|disparates|balbuce*|mal|sin sentido|traban|pastosa|no se entiende',
  slurring:
    'arrastrando las palabras|arrastra las palabras|arrastro las palabras|balbucea|balbuceando|trabandose',
  getOut: 'salen|sale|encuentro|terminar|completar|articular|decir|encuentra|acabar|formar',
  speak: 'hablar|habla|articular',
  senseless:
    'no sabe quien|no me reconoce|no reconoce|no nos reconoce|incoherencias|incoherente|desvari*|delir*|desorientad*|alucina*|no dice nada coherente|no sabe donde|no sabe ni|diciendo cosas sin sentido|cosas sin sentido|cosas con sentido|como ido|como ida|actua raro|esta ido|esta ida|perdido en el tiempo|no coordina|habla puras',
  confused: 'confundid*|desorientad*|delir*|confus*|incoherent*|aturdid*',
  move: 'mover|moverlo|moverla|levantar|levantarlo|levantarla|alzar|sentir|mueve|siento|siente|mueven|muevo|levanto|responde|responden|moverme|usar|funciona|funcionar|funcionan',
  dead: 'dormid*|durmio|durmieron|paraliz*|debil|debilito|muerto|muerta|flojo|floja|entumec*|entumid*|adormec*|no responde|no responden|pesado|pesada|sin fuerza|sin fuerzas|afloj*',
  deadNow:
    'se me durmio de|se paralizo|se le paralizo|se me paralizo|se me debilito|se le debilito|no responde|no me responde|no le responde|no me responden|no le responden|se quedo sin fuerza|perdio fuerza|perdi fuerza|se me durmio y|se me entumecio|se le durmio',
  paralysed: 'paraliz*|dormid*|durmio|adormec*|debil|debilito|muerto|muerta|entumec*|entumid*|torcid*|caid*',
  senses:
    'debil*|paraliz*|ciego|ciega|vista|ver|veo|hablar|habla|caminar|confus*|confundid*|dolor de cabeza|mover|tragar|equilibrio|adormec*|entumec*|durmio|desorientad*|doble|siento|durmieron|dormid*|incoherencias',
  goesBlind:
    'negro|negra|nada|nublo|oscuro|perdi|perdio|borroso|fue|ciego|ciega|doble|apago|cortina|no veo|no ve|no puedo ver',
  seesNothing:
    'me quede ciego|me quede ciega|se quedo ciego|se quedo ciega|ceguera repentina|perdi la vista|perdio la vista|veo doble|vision doble|deje de ver|dejo de ver|se me fue la vista|se le fue la vista|no veo nada|no ve nada|perdi la vision|perdiendo la vista|quede ciego|quede ciega|puso negra la vista|nublo la vista',
  walk: 'caminar|pararme|equilibrio|pararse|camina',
  respond:
    'contesta|contestan|responde|responden|reacciona|reaccionan|despierta|despertar|despierte|vuelve en si|volver en si|se despierta|vuelve|despertarlo|despertarla|se despierto|desperto|reacciono',
  answer: 'contesta|responde|reacciona|habla|me contesta|me mira|me conoce',
  getUp:
    'levanta|levantar|mueve|parar|paro|se para|despierta|levantarlo|levantarla|moverse|pararse|mover|reacciona',
  wakeHim:
    'despertarlo|despertarla|despertar|reanimar*|levantarlo|levantarla|mantener despierto|mantener despierta|mantenerlo despierto|mantenerla despierta|hacerlo reaccionar|hacerla reaccionar|despierta',
  asleep:
    'dormido|dormida|sonoliento|sonolienta|somnolient*|aletargad*|letarg*|adormilad*|atontad*|sueno|ido|ida|durmiendo|grogui',
  open: 'abre|abrir|abrio',
  outCold:
    'inconsciente|inconciente|imconsciente|inconcient*|sin conocimiento|sin conciencia|sin pulso|no tiene pulso|no le siento el pulso|no le encuentro el pulso|no le hallo pulso|paro cardiaco|paro respiratorio|desvanecio|flacid* en mis|quedo flacid*|desguanz*|desmadejad*|sin sentido tirado|le estoy dando rcp|reanimacion|no tiene signos|le doy rcp|flacida|flacido',
  limp: 'aguadito|aguadita|aguado|aguada|flacido|flacida|flojito|flojita|como trapo|desguanz*|desmadejad*|lacio|como un trapo|guango|guanga',
  stiffens: 'tieso|tiesa|rigido|rigida|tiesito|tiesita|duro|dura',
  conscious: 'conciencia|conocimiento|consciencia|consciente',
  fades: 'pierde|perdiendo|pierdo|va y viene|se va|perdio',
  rolled: 'blanco|blancos|voltea*|volte*|para atras|hacia atras|viraron|virados|blanquearon|pusieron',
  shakes:
    'tembl*|sacud*|convuls*|combuls*|tieso|tiesa|brincando|temblor*|sacude|estremec*|agita|convulsionando',
  shakesHow:
    'ojos|espuma|todo el cuerpo|toda|todo|no para|babe*|no contesta|no responde|no reacciona|no paran|sin control|no puedo pensar|mucho y|blanco|minutos|lengua',
  foams: 'espuma|espumarajo|espumarajos|espumeando',
  drools: 'babe*|espuma|baba|babas|saliva',
  seizes:
    'convulsionando|convulsiona|convulsiono|convulsionar|combulsion*|ataque epileptico|crisis epileptica|le dan ataques|con un ataque|esta con ataques|le dio un ataque|le esta dando un ataque|me esta dando un ataque|teniendo un ataque|sufriendo un ataque|dandole un ataque|tuvo un ataque recien|le dan convulsiones|tiene convulsiones|tengo convulsiones|con convulsiones|le dieron convulsiones|convulsiones que no|convulsiones y',
  seizure: 'convulsion|convulsiones|ataque|ataques|crisis|convulciones',
  goesOn:
    'minutos|seguid*|hoy|ahora|ahorita|vuelve|le dio|esta dando|paran|para|otra vez|otro|hora|horas|lleva|sigue|primera|anoche',
  stop: 'para|paran|parar|detiene|deja|se corta|quita|paro|detener|cede|se le corta|dejo',
  bleeds: 'sangre|sangr*|hemorragia|desangr*|sangrando|sangrado',
  bloodLoss:
    'hemorragia|desangrando|desangra|desangro|perdiendo sangre|perdiendo mucha sangre|pierdo mucha sangre|pierde mucha sangre|perdio mucha sangre|perdi mucha sangre|derrame interno|mucha sangre',
  gushes:
    'chorro|chorros|chorrea*|borbot*|brota*|pura|puros|charco|por todos lados|por todas partes|sin parar|mucha|muchisima|mucho|muchisimo|monton|montones|demasiad*|empap*|abundante|un monton|a mares|a cada rato|coagulos|chorreando|mareo|mareado|mareada|desmay*|bastante|llena|lleno|como llave',
  vomits:
    'vomit*|bomit*|guacar*|devolv*|devuelve|tosiendo|tosi|toso|tose|tos|escup*|arroja*|gomit*|basca|arrojo|vomitando|vomito|toser|escupir',
  throwsUp: 'vomit*|bomit*|guacar*|devolv*|devuelve|arroja*|gomit*|vomito|arrojo',
  blood: 'sangre|cafe|cafe molido|negro|coagulos|rojo|posos de cafe|sangr*|borra de cafe',
  passes: 'pasando|expuls*|orino|orina|orinando|defecando|defeco|meo|cago|cagando|hago|obro|haciendo',
  clots: 'coagulos|coagulo|sangre|pura sangre',
  bursts:
    'se abrio|se me abrio|se le abrio|abrieron|abrio|chorro|chorros|echa sangre|echando sangre|sale sangre|revent*|abierta|abierto|brota*|se abrieron',
  comesOut: 'salen|saliendo|se ven|se ve|salieron|sale|asoma|afuera|se le ve|salido|expuesto',
  soaks: 'empap*|llena|lleno|mojo|traspas*',
  pads: 'toalla|toallas|gasas|gasa|panal|panales|sabana|sabanas|ropa|colchon|cama|vendas|venda',
  blackTar: 'negra|negras|negro|negros|alquitran|con sangre|petroleo|chapopote|como brea',
  pregnant: 'embaraz*|semanas de gestacion|encinta|tengo ## semanas|de ## semanas|meses de embarazo',
  pregnancyTrouble:
    'sangr*|fuente|no se mueve|contracciones|dolor|convuls*|cai|cayo|vista|hinchad*|mareada|mareo|fiebre|manchas|manchado|sangro|borroso|desmay*|duele',
  notMoving:
    'no se mueve|no se me mueve|no se ha movido|dejo de moverse|no siento|no patea|ya viene|no he sentido|sin movimiento|no hay movimiento|esta saliendo|menos movimientos|no se movio|saliendo|coronando',
  broke: 'rompio|rompieron|salio|saliendo|sale|colgando|asoma|revento',
  medicine:
    'pastilla|pastillas|pildora|pildoras|insulina|medicina|medicinas|medicamento|medicamentos|dosis|morfina|capsulas|tabletas|gotas|jarabe|paracetamol|paracetamoles|aspirina|aspirinas|tylenol|xanax|fentanilo|ibuprofeno|clonazepam|rivotril|parche|parches|remedios|remedio|anticoagulante|somniferos|tramadol|calmantes|diazepam|pepas|antidepresivos|antidepresivo|gotitas',
  opioid:
    'morfina|fentanilo|heroina|parche|parches|tramadol|opioides|metadona|pastillas|algo|droga|drogas|inyecto|oxicodona',
  shotUp: 'se inyecto|se pico|se pincho|se metio',
  took: 'tome|tomo|tomado|tomaron|tomamos|trague|trago|tragado|comio|comi|bebio|bebi|inyecte|inyecto|di|dio|puse|puso|ingirio|ingeri|metio|meti|tragaron|tomandose|me eche|zampo',
  childTook:
    'tomo|trago|comio|bebio|ingirio|agarro|encontro|metio a la boca|chupo|tomaron|abrio|comieron|tragado',
  tooMuch:
    'muchas|monton|puno|punado|todo|toda|todas|todos|entero|entera|completo|completa|doble|triple|demasiad*|de mas|por error|sin querer|por accidente|equivocad*|equivoque|equivoco|caja|frasco|bote|pomo|botella|veinte|treinta|cincuenta|#0|#5|100|un chingo|bastantes|dos veces|de golpe|tantas|blister|el doble|##|diez|doce|quince',
  alcohol: 'vodka|alcohol|botella|licor|borracho|borracha|tanto|tequila|ron|whisky|trago',
  prescribed:
    'al dia|diario|diaria|cada|recetad*|indicad*|de noche|por dia|dos veces al dia|diarias|para la presion|para el|siempre|todos los dias|por la manana|mg|miligramos|contraste|receta|todas las noches|todas las mananas|todos los|noches|mananas|dias',
  toxin:
    'cloro|lejia|veneno|pila|pilas|raticida|matarratas|insecticida|gasolina|detergente|limpiador|fabuloso|acido|sosa|caustica|anticongelante|iman|imanes|moneda|bateria|baterias|aguja|vidrio|pesticida|herbicida|amoniaco|quitaesmalte|thinner|tiner|pinol|suavizante|lavandina|kerosene|queroseno|perfume|desinfectante|soda caustica|petroleo|aguarras|acetona|jabon',
  overdose: 'sobredosis|sobre dosis|sobredocis|narcan|naloxona',
  poisoned: 'envenenado|envenenada|envenenamiento|intoxicado|intoxicada|enveneno|intoxico|envenenaron',
  badGas: 'monoxido|gas|humo|gases|monoxido de carbono',
  gasHow: 'mareado|mareada|mareados|fuga|alarma|huele|inhal*|cabeza|escape|aspir*|desmay*|sonando|olor',
  headache:
    'dolor de cabeza|jaqueca|migrana|me duele la cabeza|le duele la cabeza|la cabeza|duele mucho la cabeza|duele muchisimo la cabeza|duele muy fuerte la cabeza',
  headacheHow:
    'peor|de golpe|de repente|repentino|reventar|estall*|explot*|como nunca|revienta|vomit*|que nunca|rigid*|no veo|confus*|insoportable|trueno|vista|subito|mi vida|partiendo|intenso|fortisimo',
  explodes: 'explotar|explota|reventar|estallar|estalla|revienta',
  thunderclap: 'cefalea en trueno|peor dolor de cabeza',
  hard: 'tabla|piedra|duro|dura|rigido|rigida',
  greenVomit: 'verde|bilis|mierda|sin parar|no paro|no para|heces|excremento|caca',
  vomitWith:
    'hinchad*|dolor|dias|desmay*|sin parar|mata|panza|estomago|barriga|no paro|no para|duele|confundid*',
  moves: 'mueve|mueven|movio',
  wholeBottle:
    'frasco entero|todo el frasco|botella entera|toda la caja|caja entera|frasco completo|el frasco',
  likeABoard:
    'dura como tabla|dura como piedra|como una tabla|como tabla|como piedra|duro como tabla|duro como piedra',
  returned: 'volvio|regreso|otra vez|de nuevo|volvieron',
  tar: 'alquitran|brea|chapopote|petroleo',
  ate: 'comio|se comio|comieron|agarro',
  doubled: 'doble dosis|triple dosis|doble de mi',
  turnsWhite: 'puso blanco|puso blanca|puso palido|puso palida',
  slides: 'resbalo',
  found: 'encontre|encontramos|encontraron|tirado|tirada',
};
