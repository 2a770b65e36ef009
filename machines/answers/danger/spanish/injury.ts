import type { injury as english } from '../english/injury.ts';

/** Fever, sugar, injury, violence and calls for help, in plain Spanish words (see signs.ts for the form). */
export const injury: Readonly<Record<keyof typeof english, string>> = {
  fever:
    'fiebre|fiebres|calentura|calenturas|temperatura|febril|escalofrio|escalofrios|tiritando|tiritona|tengo 38|tengo 39|tengo 40|con 38|con 39|con 40|de 38|de 39|de 40|destemplad*|fievre|hirviendo en fiebre',
  rigors: 'escalofrios fuertes|tiritando sin control|castaneteando',
  highFever: '40|40 #|41|41 #|42|104|105',
  feverWith:
    'cuello|confus*|confundid*|delir*|manchas|desvari*|rigid*|tieso|convuls*|sepsis|no despierta|flojito|moradas|luz|letarg*|aguad*|delirando|nuca',
  immune:
    'quimio*|kimio*|neutrofilo*|neutropen*|trasplante|transplante|defensas|globulos blancos|inmunodeprim*|medula|puerto|cateter|leucocitos|inmunosuprim*|sin defensas',
  infantTrouble:
    'flacid*|aguad*|flojit*|como trapo|no come|no quiere comer|no llora|fiebre|calentura|respira raro|respira mal|respira rapido|azul|morad*|no despierta|letarg*|aletarg*|no se despierta|gris|no traga|no reacciona|38|39|no mama|no quiere el pecho|desguanz*|no quiere mamar',
  stiff: 'tieso|tiesa|rigido|rigida|rigidez|duro',
  lightHurts: 'luz|fiebre|vomito|vomita*|dolor de cabeza|cabeza|vomitando',
  spots: 'manchas|manchitas|sarpullido|erupcion|puntos rojos|moretones',
  purple: 'moradas|morado|violetas|moraditas|rojas',
  suckIn: 'hunde|hunden|hundiendo|mete|meten|se marcan|marcan',
  bulges: 'abultad*|hundid*|hinchad*|saltad*|salida|inflamad*',
  fell: 'cayo|cai|caido|caida|resbalo|resbale|caigo|tropezo|caerse|cae',
  fromHigh:
    'techo|escalera|escaleras|balcon|ventana|arbol|caballo|andamio|azotea|segundo piso|tercer piso|gradas|altura',
  hit: 'golpeo|golpee|golpe|pego|pegue|rajo|partio|abrio|golpeado|golpeada|golpazo|descalabro|porrazo|trauma',
  headInjury:
    'vomit*|sangr*|dormid*|mareo|mareado|mareada|raro|rara|confund*|anticoagulantes|anticoagulante|sueno|inconsc*|desmay*|no despierta|desorient*|abierta|convuls*|no recuerda|warfarina',
  fallTrouble:
    'no se mueve|no puede mover|no puedo mover|no se levanta|no se puede levantar|no lo podemos levantar|no la podemos levantar|sangra|sangre|inconsc*|no siente|no siento|hueso|craneo|no reacciona|quebro|fracturo|no puede pararse|no lo puedo levantar|no la puedo levantar|no se para',
  vehicle: 'carro|coche|camion|moto|auto|autobus|bus|tren|bicicleta|camioneta|troca|volcadura',
  crash: 'choque|chocamos|choco|volc*|accidente|estrell*|atropell*|chocaron|chocado|chocar',
  crashWith: 'ahora|ahorita|acaba*|duele|sangr*|atrapad*|inconsc*|respirar|cuello|minutos|mama|papa',
  runOver: 'atropello|atropellaron|atropellado|atropellada',
  pinned: 'atrapad*|prensad*|aplastad*|atascad*',
  pinnedBy: 'accidente|carro|coche|incendio|choque|auto|camion|escombros|debajo|maquina|tractor|chocar',
  broken: 'rota|roto|quebrada|quebrado|quebro|rompio|fracturo|torcida|salido|doblada',
  bone: 'pierna|brazo|cadera|cuello|tobillo|hueso|espalda|craneo|pelvis',
  burns: 'quem*|queme|quemado|quemada|abraso',
  burnedBy:
    'aceite|agua|fuego|hirviendo|feo|gravemente|acido|vapor|gasolina|todo|mucho|muy|grave|lumbre|estufa|ampollas',
  boiling: 'aceite caliente|aceite hirviendo|agua hirviendo|agua caliente|sopa caliente',
  spills: 'cayo|derram*|encima|cara|echo|tiro|volteo|vacio',
  burning:
    'se esta quemando|incendio en|inhale humo|inhalo humo|aspiro humo|respiro humo|en llamas|en fuego|prendio fuego|incendiando',
  onFire: 'casa|ropa|pelo|carro|cocina|apartamento|edificio|cuarto|departamento',
  bites: 'mordio|ataco|arranco|mordida|mordieron',
  beast: 'perro|pitbull|oso|perros',
  shot: 'balear|balearon|baleado|baleada|balazo|balazos|dispararon|disparo|dispare|tiros|apunal*|acuchill*|navajazo|navajearon|punalada|punaladas|me dieron un tiro|le dieron un tiro|le pegaron un tiro|me pegaron un tiro|herida de bala',
  severed: 'corto|corte|amput*|cerceno|arranco|rebano|trozo|volo',
  severedHow: 'hueso|sangr*|profund*|colgando|arranco|completo|casi|dedo entero|hasta',
  electrocuted:
    'electrocut*|toque electrico|descarga electrica|choque electrico|le cayo un rayo|corrientazo|dio corriente|agarro la corriente|pego la corriente|dio la corriente|le dio corriente|agarro corriente',
  drowned:
    'casi se ahoga|se ahogo en|se estaba ahogando|sacamos de la alberca|sacamos de la piscina|sacamos del agua|ahogado en|bajo el agua|ahogamiento|sacaron del agua|sacaron de la alberca|ahogo en la',
  sugar: 'azucar|glucosa|glucemia|glicemia|asucar|glucometro',
  sugarLow: '2#|3#|40|41|42|43|44|45|46|47|48|49|50|bajisima|low',
  sugarHigh: '5##|6##|7##|8##|dice high|marca hi|dice hi',
  diabetic: 'diabetic*|diabetes|azucar|glucosa|insulina|hipoglucemia|hipoglicemia|bajon de azucar|asucar',
  diabeticTrouble:
    'confund*|desvari*|tembl*|sudando|sudor|raro|rara|vomit*|desmay*|inconsc*|despierta|responde|sentido|pensar|convuls*|aletarg*|incoher*|desorient*|borracho|borracha',
  insulin: 'insulina',
  insulinWrong: 'doble|triple|demasiada|error|equivoc*|equivoqu*|en vez de|confundi|de mas|dos veces|mucha',
  ambulance: 'ambulancia|ambulansia|anbulancia|paramedico|paramedicos|anbulansia|la cruz roja',
  callFor:
    'llam*|mand*|envi*|necesit*|pid*|urge*|venga|vengan|ya|por favor|rapido|ahora|ahorita|una|ayuda|socorro',
  emergencyRoom: 'urgencias|emergencias|emergencia|sala de emergencias|sala de urgencias',
  goNow:
    'ahora|ahorita|ya|inmediat*|corriendo|camino|ahora mismo|urgente|volando|urgentemente|de inmediato|rapido',
  go: 'voy|vamos|llev*|ir|necesito|quiero|hay que|camino|llevando|corriendo',
  emergencyNow:
    'es una emergencia|es emergencia|tengo una emergencia|esto es una emergencia|hay una emergencia|es una urgencia|tengo una urgencia|emergencia medica|ayuda urgente|atencion urgente|llame al 911|llamen al 911|llama al 911|llamar al 911|llamo al 911|llamen a emergencias|llame a emergencias|ayuda de emergencia|es una emerjencia|necesito un medico ya|necesito un doctor ya|necesito un medico ahora|necesito un doctor ahora|necesito atencion ya|necesito un medico urgente|necesito un doctor urgente',
  dying:
    'me estoy muriendo|me muero|se muere|se me muere|esta muriendo|esta muriendose|muriendo|voy a morir|va a morir|me voy a morir|se va a morir|se nos muere',
  dyingNow:
    'ayud*|auxilio|creo|creo que|siento que|por favor|ahora|ahorita|me estoy|me muero|se me|se nos|esta noche|socorro|se esta|mi|esta',
  lastMoments: 'ultimo suspiro|ultimos minutos|ultimo aliento|ultimos momentos|agonizando|agoniza',
  helpCry:
    'ayuda|ayudenme|ayudeme|ayudame|auxilio|socorro|ayudenlo|ayudenla|salvenlo|apurense|apurate|rapido por favor',
  helpFor: 'sangr*|respira*|muriendo|urgente|emergencia|muere|desmay*|inconsc*|ahog*|desplom*',
  sendHelp:
    'manden ayuda|manda ayuda|envien ayuda|mande ayuda|necesito ayuda ya|necesito ayuda ahora|necesito ayuda urgente|necesito ayuda medica|ayuda ya|ayuda urgente|auxilio|ayuda rapido|socorro|manden a alguien|vengan rapido|vengan ya',
  will: 'voy a|quiero|va a|amenaza|dice que|ganas de|voces|pienso|me dan ganas|planeo|tengo miedo de|intento|trato de|quiere|tiene un cuchillo|tiene una pistola',
  killsOther:
    'matar|matarlo|matarla|mate|apunalar|dispararle|lastimar|matarme|ahorcar|hacerle dano|matarnos|mato|golpear',
  others:
    'alguien|esposo|esposa|familia|hijos|hijo|el|ella|gente|marido|bebe|me|nos|a mi|mama|papa|vecino|todos|suegra|jefe|doctor',
  weaponHeld:
    'tiene un cuchillo|tiene una pistola|con un cuchillo|con una pistola|saco un cuchillo|saco una pistola|tiene un arma|con un machete',
  needs: 'necesito|necesita|quiero|manden|envien|urge',
  medicalHelp: 'doctor|medico|ayuda|ayuda medica|atencion medica|enfermera|atencion',
  emergencyNumber: '911|9 1 1',
  otherNumber: '112|060|cruz roja',
  hospital: 'hospital|clinica',
  rushes: 'camino|llevando|llevarlo|llevarla|hay que|necesito|vamos|voy|corriendo',
  fireIn: 'incendio en|fuego en|se quema mi|se quema la|hay un incendio',
  shotIn: 'tiro en|balazo en|punalada en|disparo en',
  attackedNow:
    'apunalaron|me apunalo|balearon|me dispararon|le dispararon|acuchillaron|le dieron un tiro|me dieron un tiro',
  degrees: '38 #|39 #|40 #',
  lowCells: 'neutrofilo*|neutropen*|defensas|globulos blancos|sin neutrofilos|sin defensas',
  iAmDying: 'me estoy muriendo|me muero|nos estamos muriendo',
};
