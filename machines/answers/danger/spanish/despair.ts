import type { despair as english } from '../english/despair.ts';

/** A wish to die and harm to oneself, in plain Spanish words (see signs.ts for the form). */
export const despair: Readonly<Record<keyof typeof english, string>> = {
  wants:
    'quiero|quisiera|queria|quiere|quieren|voy|vamos|pienso|pensando|pensado|pense|deseo|ganas|ojala|prefiero|preferiria|planeo|planeando|intento|intente|intenta|trato|trate|gustaria|me dan ganas|idea|ideas|pensamientos|necesito|debo|deberia|mejor|tengo que|amenaza|amenazo|dice|decidi|decidido|va|kiero|kisiera|puedo|considero|sueno|rezo|pido|espero|estoy por|plan|hablando|no dejo de pensar|no paro de pensar|pensar en',
  die: 'morir|morirme|morirse|muerto|muerta|muera|muriera|muerte|me muero|desaparecer|no existir|dejar de existir|dejar de vivir|no estar aqui|no despertar|irme de este mundo|muriendo|moriria',
  killSelf:
    'matarme|suicidarme|me suicido|suicidar|quitarme la vida|quitar la vida|me quito la vida|hacerme dano|hacer dano|ahorcarme|ahorcar|colgarme|colgar|cortarme|cortar las venas|pegarme un tiro|darme un tiro|meterme un tiro|volarme|tirarme|aventarme|lanzarme|arrojarme|envenenarme|desvivirme|desvivir|acabar con mi vida|terminar con mi vida|acabar con todo|terminar con todo|acabar con todo esto|acabar conmigo|terminar con mi sufrimiento|termino con mi sufrimiento|acabar con mi sufrimiento|me mato|me voy a matar|me quiero matar|matar|lastimarme|dispararme|asfixiarme|ahogarme en|tomarme todas|quemarme viva|quemarme vivo|autolesion*|me matara|me mate|pegar un tiro|dar un tiro|volar la cabeza',
  killsSelf:
    'matarse|suicidarse|quitarse la vida|ahorcarse|ahorcar|colgarse|cortarse|pegarse un tiro|darse un tiro|volarse la cabeza|tirarse|aventarse|lanzarse|hacerse dano|envenenarse|desvivirse|acabar con su vida|acabar con todo|se quiere matar|se quiere morir|se va a matar|se va a tirar|se va a volar|se va a ahorcar|se quiere suicidar|se va a suicidar|se quiere tirar|morirse|intenta matar|terminar con su vida',
  cutsSelf:
    'se corta|se cortaba|cortandose|se esta cortando|se lastima|lastimandose|cortandome|me estoy cortando|me corto|se esta lastimando|se hace dano',
  suicide: 'suicid*|suisid*|suisida*|suicidio|suisidio|suicida|sucid*|suicidas|suicidarme|suicidarse',
  never:
    'no despertar|no despierte|no despertar nunca|nunca despertar|no volver a despertar|no despertara|no amanecer|haber nacido|hubiera nacido|nunca haber nacido|no desperte|no despertarme|no volver a abrir los ojos|no haber nacido',
  wishing: 'quisiera|ojala|quiero|gustaria|dormir*|deseo|si|que|mejor|rezo|dios|kiero|prefiero|espero',
  sleepForever:
    'dormir para siempre|dormirme para siempre|dormir eternamente|dormirme y ya no|dormir y no|sueno eterno|dormirme y no',
  dontWant:
    'no quiero|ya no quiero|no quiere|ya no quiere|no deseo|cansado de|cansada de|harto de|harta de|no tengo ganas de|ya no tengo ganas de|sin ganas de|no aguanto|ya no aguanto|no soporto|ya no soporto|no puedo seguir|no quiero seguir|no pienso|no planeo|no merezco|no kiero|ya no kiero|no puedo con|ya no puedo con|perdi las ganas de|se me quitaron las ganas de|no le veo|no deberia|aburrido de|aburrida de|asco de|cansa',
  live: 'vivir|viviendo|vida|estar vivo|estar viva|existir|estar aqui|seguir aqui|seguir vivo|seguir viva|seguir viviendo|la vida|esta vida|este mundo|existencia|seguir existiendo|mas vivir|estar en este mundo',
  point: 'sentido|caso|para que|motivo|motivos|razon|razones|vale|merece|nada|sin sentido|vale la pena|valor',
  noPoint:
    'no hay razon|no tengo razon|no tengo razones|no tengo motivos|no hay motivo|no hay motivos|no tengo motivo|no tiene sentido|no le veo sentido|no le encuentro sentido|no veo sentido|no tiene caso|no le veo caso|no vale la pena|ya no vale|ya nada vale|no merece la pena|para que|sin razones|sin motivos|sin razon|nada tiene sentido|perdio sentido|perdio el sentido|ya no tiene sentido|ya no le veo|no encuentro razon|no encuentro motivo|nada por que|nada por lo que|no tengo nada',
  toLive:
    'vivir|viviendo|vida|seguir|seguir aqui|existir|vivo|viva|levantarme|por que vivir|por quien vivir|estar aqui|seguir viviendo|luchar',
  cantGoOn:
    'no puedo mas|ya no puedo mas|no aguanto mas|ya no aguanto mas|ya no aguanto|no aguanto|ya no puedo con esta vida|no puedo con la vida|no soporto mas|ya no soporto|no soporto|no puedo vivir asi|no aguanto vivir|ya no puedo con mi vida|ya no doy mas|no doy mas|no quiero seguir|ya no quiero seguir|salirme de esta vida|no resisto mas|ya no resisto|ya no puedo vivir',
  endIt:
    'se acabe|que todo se acabe|que todo termine|que se termine todo|que esto se acabe|acabar con todo|terminar con todo|acabar de una vez|acabar con esto|terminar de una vez|acabarlo todo|que todo acabe|todo esto acabe|como hacerlo esta noche|hacerlo esta noche|como hacerlo|ponerle fin|poner fin|terminar todo|acabar todo|que esto termine',
  endItNow:
    'acabar con todo|terminar con todo|ponerle fin a todo|acabar con todo esto|poner fin a todo|ponerle fin a esto|acabarlo todo|acabar de una vez|poner fin a mi|ponerle fin a mi',
  means:
    'pistola|soga|cuerda|navaja|cuchillo|pastillas|frasco|puente|revolver|escopeta|mecate|veneno|morfina|insulina|rifle|arma',
  weapon: 'pistola|soga|cuerda|navaja|cuchillo|revolver|escopeta|mecate|bala|rifle|tiro|arma',
  atHand:
    'cargada|cargue|lista|listo|a mi lado|en la mano|en mi mano|compre|aqui|tengo|enfrente|delante|ya tengo|conmigo|preparada|colgada',
  myHead:
    'mi cabeza|la cabeza|mi boca|la boca|la sien|mis munecas|mis brazos|los brazos|munecas|venas|mis venas|el cuello',
  pills: 'pastillas|morfina|medicinas|pildoras|frasco|insulina|tabletas|medicamentos|remedios|parches',
  stash:
    'juntando|guardando|he juntado|junte|guarde|guardadas|juntadas|contando|acumulando|enfrente|listas|aqui|ahorrando|en la mano|suficientes',
  takeAll:
    'tomarme todas|tomarlas todas|tomarmelas todas|tragarme todas|tomarme el frasco|tomarme todo|tomarme un frasco|tomarmelas|tomar todas|tragarme el frasco|tomarme la caja|tragar todas|tragarme las|tomar el frasco|tragar el frasco',
  toDie:
    'para morir|para morirme|para matarme|para no despertar|para acabar con todo|para acabar|para terminar con todo|para irme',
  cuts: 'me corte|me corto|cortarme|cortar|cortando|me pase la navaja|pase la navaja|pase el cuchillo|navaja|cortarse|se corto|corte|se corta|me rebane',
  wrists: 'venas|munecas|muneca|brazos|los brazos|mis brazos|muslos|antebrazo',
  onPurpose:
    'a proposito|otra vez|de nuevo|proposito|no puedo parar|anoche|alivia|a proposito otra|queriendo',
  hurtMyself:
    'me hice dano|me lastime|me corte|me queme a proposito|me hago dano|me lastimo|me estoy lastimando',
  goodbye:
    'adios|despedida|despedidas|despedirme|despido|despedir|chao para siempre|ultimo mensaje|suicidio|me despido',
  note: 'carta|cartas|nota|notas|mensaje|video|videos|recado|testamento|mensajes',
  forGood: 'para siempre|todos|mundo cruel|de todos|mi familia|me voy|ya no me veran|mundo|mis hijos|de mis',
  tellThem: 'diganle|diganles|dile|diles|perdonenme|perdoname|los amo|los quiero|perdonen|digan a|diganle a',
  beGone:
    'no estare|ya no voy a estar|cuando me vaya|lo que voy a hacer|ya no aguanto|no voy a estar|cuando ya no este|cuando no este|ya me voy',
  aliveTomorrow:
    'no voy a estar viva|no voy a estar vivo|manana no estare|manana ya no estare|no amanezco|no voy a amanecer|ya no voy a estar|ultima noche de mi vida|no llego a manana|no pienso llegar a manana|no estare manana',
  betterOff: 'mejor|mejores|felices|tranquilos|feliz|tranquila|bien|descansar',
  withoutMe:
    'sin mi|yo no estuviera|no estuviera|si me muero|no existiera|si yo no|cuando me muera|si me muriera|sin mi presencia|si ya no estoy|no estoy|si no estoy|estar muerto|estar muerta|muerto|muerta|si yo muriera|cuando no este',
  nobody: 'nadie|mundo|todos|familia|hijos|ellos|a nadie|ninguno',
  missMe:
    'me extran*|extranaria|extranaran|me necesita|le importo|les importo|le importaria|le importa si|notaria|se daria cuenta|le hago falta|echaria de menos|lloraria',
  burden: 'carga|estorbo|un peso para|solo estorbo',
  letMe: 'dejenme|dejame|dios|diosito|por favor|senor|que|ojala|quiero|pido|virgen|solo',
  takeMe:
    'dejenme morir|dejame morir|llevame|llevame ya|matenme|matame|mateme|me lleve|recogeme|que me lleve|que dios me lleve|recojame|me lleve dios|denme algo para morir|que me maten|recoja',
  jumpsFrom:
    'tirar|tirarme|tirarse|aventar*|lanzar*|arrojar*|saltar|salto|parado en|parada en|sentado en|sentada en|subido|brincar|esta en|estoy en|acostado en|acostada en|subida',
  heights:
    'balcon|puente|azotea|ventana|edificio|tren|metro|techo|barranco|las vias|vias del tren|precipicio',
  drives: 'estrell*|manejar|chocar|aventar*|meter*|tirar*|caminar',
  intoIt: 'contra|el|al|del|en|hacia|la|frente',
  obstacle: 'arbol|pared|muro|tren|carro|camion|coche|rio|mar|trafico|poste|metro|barranco|auto',
  noWayOut:
    'no hay salida|unica salida|no veo salida|no encuentro salida|no tengo salida|sin salida|unica solucion',
  wayTo: 'morir|muerte|esto|esta|la|matarme|vida|acabar',
  leaves: 'irme|salir|salirme|dejar|partir|ir|quitarme|largarme|escapar|me voy|me quiero ir',
  world: 'este mundo|esta vida|esta tierra|este mundo para siempre',
  stopExisting:
    'dejar de existir|no existir|desaparecer para siempre|no existiera|desaparecer del mundo|desaparecer de este|borrarme del mapa|dejara de existir|no quiero existir|desaparecer',
  deserveDeath:
    'merezco morir|merezco la muerte|no merezco vivir|no merezco estar|quiero morir|quiero morirme|me quiero morir|kiero morir*|kisiera morir*|quisiera morir*|quisiera estar muert*|prefiero morir*|prefiero estar muert*|prefiero la muerte|mejor muerto|mejor muerta|mejor me muero|mejor morirme|mejor estar muert*|ojala me muera|ojala me muriera|ojala estuviera muert*|deseo morir|quiere morirse|se quiere morir|quiere morir|queria morir*|deseo estar muert*|queria estar muert*|debi morir*|estaria mejor muert*|lista para morir|listo para morir|ojala no despierte|quiero estar muert*',
  lifeIsOver:
    'mi vida se acabo|mi vida no tiene sentido|mi vida ya no|la vida ya no|mi vida no vale|se acabo mi vida|la vida no vale',
  pulls: 'jalar el gatillo|apretar el gatillo|gatillo|jalo el gatillo',
  finds: 'hay|tengo|veo|encuentro|queda|hallo',
  harmsSelf: 'lastimarse|se corto los|se corto las',
  keepOn: 'vivir|seguir|aguantar|soportar|con esto|mas',
  anymore: 'asi|mas|un dia mas|otro dia|mas asi',
  goOn: 'seguir|continuar|seguir viviendo',
  desires:
    'quiero|quisiera|queria|quiere|quieren|pienso|pensando|pensado|deseo|ganas|ojala|prefiero|preferiria|planeo|planeando|intento|intente|trato|gustaria|idea|ideas|pensamientos|mejor|kiero|kisiera|sueno|rezo|merezco|lista para|listo para|dejenme|dejame|imagino|imaginar',
  endsIt: 'me mato|me quito la vida',
  locksIn: 'se encerro|encerrado|encerrada',
  threatens: 'amenaza|amenazo|amenazando',
  leaps: 'aventarse|tirarse|saltar|lanzarse|brincar',
};
