import type { trouble as english } from '../english/trouble.ts';

/** What happens to a body, how much and how fast, in plain Spanish words (see signs.ts for the form). */
export const trouble: Readonly<Record<keyof typeof english, string>> = {
  cannot:
    'no puedo|no puede|no podemos|no podia|no pude|no pudo|no se puede|no me puedo|no lo puedo|no la puedo|no lo podemos|no la podemos|no le puedo|no los puedo|no me deja|no logro|no logra|no logramos|no consigo|no consigue|apenas|casi no|casi ni|sin poder|no alcanzo|imposible|incapaz',
  struggles:
    'cuesta|dificultad|dificultades|problemas|problema|trabajo|lucho|lucha|luchando|batallo|batalla|trabajito|dificil',
  fails:
    'no|ya no|dejo de|no quiere|apenas|casi no|deja de|ni|no me|no se|no nos|nunca|tampoco|no le|sin|dejaron de',
  sudden:
    'de repente|repente|de golpe|de pronto|pronto|subito|subita|subitamente|repentino|repentina|de un momento a otro|derrepente|acaba de|se me fue|golpe|de la nada',
  lately:
    'ahora|ahorita|hoy|hace|minuto|minutos|hora|horas|momento|desperto|amanecio|manana|empezo|acaba|acabo|todavia|sigue|ayer|anoche|noche|ya|repente|horita|desde la manana|desde hace una|desde hace un|desde anoche|desde ayer|desde el almuerzo|desde esta|desperte',
  hurts:
    'duele|dueles|duelen|duel|dolia|dolor|dolores|dolorsote|dolorazo|dolorcito|punzada|punzadas|puntada|puntadas|molestia|adolorido|calambre|clavada|calambres|doliendo',
  weighs:
    'apriet*|opres*|oprim*|agarra*|agarro|piedra|peso|elefante|arde|ardor|quema|partiendo|parte|aplast*|estrujando|explotar|prensa|presion|pesado|aplaste|estalla|pesadez|tension|apret*',
  unbearable:
    'insoportable|inaguantable|no aguanto|no aguanta|retorci*|intolerable|terrible|horrible|fuertisimo|muy fuerte|tremendo|severo|intenso|desgarr*|gritando|no me puedo parar|no puedo pararme|mata|peor|atroz|feisimo|tanto|muchisimo|no me deja|no lo deja',
  agony:
    'insoportable|inaguantable|no aguanto|no aguanta|retorci*|intolerable|desgarr*|gritando|atroz|peor|no soporto',
  ofMyLife: 'de mi vida|de su vida|como nunca|que nunca|que he tenido|que haya tenido|en mi vida',
  runsDown: 'baja|bajando|corre|sube|irradia|corriendo|subiendo|va|recorre|pasa|llega|sale|jala',
  wrong: 'muy mal|anda mal|fallando|falla|muy raro|esta mal|no anda bien',
  stops: 'paro|detuvo|deteniendo|parando|se para|se detiene|para',
  races:
    'acelerad*|desboc*|galop*|salir|sale|rapido|mil|cien|palpita|palpitando|taquicardia|brinca|brincando|late|corriendo|late raro|latiendo|irregular',
  notSlow: 'baja|calma|para|bajar',
  palpitations: 'palpitacion*|taquicardia',
  fastNumber: '14#|15#|16#|17#|18#|19#|20#|21#|22#|23#',
  slowNumber: '28|29|30|31|32|33|34|35|36|37|38',
  pressure: 'presion|presion arterial|tension|tension arterial',
  highPressure: '19#|20#|21#|22#|23#|24#|25#|26#',
  lowPressure:
    '5# con|6# con|7# con|5# sobre|6# sobre|7# sobre|5# 2#|5# 3#|6# 3#|6# 4#|7# 3#|7# 4#|por los suelos|por el suelo|bajisima',
  shocks: 'descarga|descargas|toques|choque|choques|disparo|descargo',
  faint:
    'desmay*|desmall*|desvanec*|mareo|mareos|mareado|mareada|sudando|sudor|desvanezco|colaps*|desplom*|vahido',
  faints:
    'desmayo|desmaye|desmaya|desmayado|desmayada|desmayando|desmayar|desmayarse|desvanecio|desvaneci|desvanece|desplomo|desplome|desplomar*|colapso|se me va el conocimiento|perdio el conocimiento|perdio el conocimento|perdi el conocimiento|perdio la conciencia|perdi la conciencia|perdio el sentido|pierde el conocimiento|pierdo el conocimiento|perdiendo el conocimiento|perdiendo la conciencia|soponcio|patatus|cayo redondo|cayo redonda|vahido',
  dropsDown: 'desplomo|cayo|fue al suelo|se fue de lado|colapso|caido|caida|cayeron',
  aboutTo: 'voy a|siento que|casi|cada vez|sigo|dos veces|a punto de|va a|otra vez',
  sweats: 'sudando|sudor|sudo|suda|nause*|palido|palida|sudoroso|sudorosa|sudores|vomit*',
  breathe:
    'respirar|respire|respiro|respira|respiracion|aire|aliento|oxigeno|agarrar aire|jalar aire|tomar aire|rrespirar',
  breathOnly: 'respirar|respiro|respiracion|respira|aire|aliento|respire|respirando',
  breathed: 'respira|respirando|respiracion|respiro|resuella|respiraciones',
  strangely:
    'rapido|rapidito|raro|agitad*|pausas|hunden|silbid*|quejando|ronquido|mal|feo|apenas|trabajo|poquito|dificultad|por minuto|gorgote*|lento|fuerte|cortito|despacio|ruido',
  shortOfBreath:
    'falta de aire|me falta el aliento|sin aire|sofoc*|sin aliento|agitado|agitada|jadea|jadeando|jadeo|boqueando|boquea|falta el aire',
  badly:
    'mucho|muy|peor|severa|severo|de repente|repente|ahora|ahorita|sentado|sentada|acostado|acostada|acuesto|reposo|no puedo|hablar|siento|noche|muchisimo|ya|desde|labios|y|me|le|bastante',
  throughAStraw: 'popote|pajita|pitillo|sorbete|pajilla',
  suffocates:
    'asfixi*|ahogo|ahoga|ahogando|ahogandose|ahogandome|sofocando|boqueando|asficsi*|asfixiando|asfixia',
  chokes: 'atragant*|se ahoga|me ahogo|ahogando|ahogandose|atora|atoro|atorando',
  stuck: 'atorad*|atoro|atora|atascad*|atragant*|atravesad*',
  food: 'comida|carne|uva|dulce|pan|pollo|pastilla|moneda|hueso|nuez|juguete|algo|no puede|ayuda|garganta|espina|salchicha|caramelo|agua|saliva',
  swallow: 'tragar|saliva|trago|babea|babeando|pasar saliva',
  blue: 'azul|azules|azulados|moradas|morados|moraditos|morado|morada|moradito|gris|grises|cenizo|lila|moraditas|azulado|azulada|azulitos',
  turnsBlue:
    'puso azul|puso morado|puso morada|poniendo azul|poniendo morado|poniendo morada|se pone azul|se pone morado|puso gris|pone gris|poniendo gris|se puso cenizo|moradito|moradita|todo morado|toda morada',
  oxygen: 'oxigeno|saturacion|satura|saturando|saturo|oximetro',
  lowOxygen: '6#|7#|80|81|82|83|84|85|86|87',
  inhaler: 'inhalador|nebulizador|bombita|salbutamol|el inalador|puf',
  asthma: 'asma|ataque de asma|crisis de asma|sibil*|broncoespasmo',
  without: 'no tengo|sin|no hay|se acabo|se me acabo|perdi|no encuentro|se me termino',
  works: 'sirve|ayuda|hace|funciona|hace nada|funciono|alivia|calma|sirvio',
  wheezes: 'sibil*|silbido|silba|pitido|chifla|silbidos',
  pinkFoam: 'espuma|espuma rosada|flema rosada|rosado',
  swells: 'hinch*|inflam*|cerr*|cierra|inch*|inchad*|enchar*|ancha|crecio',
  swollen: 'hinch*|inflam*|inchad*',
  allergen:
    'camaron*|mani|cacahuate*|mariscos|abeja|abejas|avispa|alacran|arana|antibiotico|penicilina|alergi*|comi|comio|comer|comida|picadura|pico|medicina|vacuna|nuez|nueces|contraste|trago|tomo|tome',
  hives: 'ronchas|urticaria|sarpullido|alergia|reaccion alergica|alergica',
  epipen: 'epinefrina|adrenalina|epipen',
  epipenUse: 'use|puse|necesito|no|otra|segunda|fallo|funciono',
  anaphylaxis:
    'anafilaxia|anafilaxis|anafilactico|choque anafilactico|shock anafilactico|reaccion alergica grave|reaccion alergica fuerte|reaccion alergica severa',
  stung: 'pico|picadura|mordio|mordida|mordedura|picaron|picado|picada',
  venomous:
    'vibora|culebra|serpiente|alacran|abeja|abejas|avispa|avispas|escorpion|cobra|viuda negra|medusa|cascabel|arana',
  venom: 'vibora|culebra|serpiente|alacran|cascabel|viuda negra|cobra|escorpion',
  asthmaAttack: 'ataque de asma|crisis de asma|broncoespasmo',
  allergicReaction: 'reaccion alergica',
  coldSweat: 'sudor frio|sudando|sudores frios',
  isBlue: 'esta azul|esta morado|esta morada|esta gris|esta cenizo|esta todo morado|esta toda morada',
  chokingNow: 'atragantando|atragantandose|me atraganto|se atraganta|se atraganto|me atragante',
  breathStops:
    'dejo de respirar|deja de respirar|paro de respirar|no respira|no esta respirando|ya no respira|dejaron de respirar',
  swellingNow:
    'se me hincho|se le hincho|se me hincharon|se le hincharon|hinchando|inflamando|se me hincha|se le hincha|se me inflamo|se le inflamo',
  noAir:
    'falta el aire|falta aire|quedo sin aire|queda sin aire|quedando sin aire|no me entra el aire|no entra el aire|no me entra aire|no le entra el aire|no le entra aire|no me llega el aire|no le llega el aire|no agarro aire|no jalo aire|no agarra aire|no jala aire|se me va el aire|se le va el aire',
  exertion: 'subir|subo|escaleras|caminar|camino|ejercicio|corro|correr|radioterapia|cuesta|lejos',
  bloodPressure: 'presion arterial|presion alta|presion baja|la presion',
};
