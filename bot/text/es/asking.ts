/** What each step asks, and what is said when the words are no answer. */
export const asking = {
  'ask.emergency': 'Primero: ¿es esto una emergencia, o le urge ver a un médico ahora mismo?',
  'ask.role': '¿Quién escribe?',
  'ask.home':
    '{part, select, state {{who, select, self {¿En qué estado vive usted?} child {¿En qué estado vive su hijo o hija?} other {¿En qué estado vive el paciente?}}} other {{who, select, self {¿Dónde vive usted?} child {¿Dónde vive su hijo o hija?} other {¿Dónde vive el paciente?}} Escriba el país, por favor. Si es en Estados Unidos, escriba el estado.}}',
  'ask.now':
    '{part, select, state {¿Qué estado es?} other {{who, select, self {¿Está usted en casa ahora ({home})? Si no, escriba en qué estado o país está.} child {¿Está su hijo o hija en casa ahora ({home})? Si no, escriba en qué estado o país está.} other {¿Está el paciente en casa ahora ({home})? Si no, escriba en qué estado o país está.}}}}',
  'ask.birthDate':
    '{who, select, self {¿Cuál es su fecha de nacimiento?} child {¿Cuál es la fecha de nacimiento de su hijo o hija?} other {¿Cuál es la fecha de nacimiento del paciente?}} Por ejemplo: 4 de marzo de 1970.',
  'ask.problem':
    'En pocas palabras: ¿de qué enfermedad o problema se trata? Use sus propias palabras. También puede decir "no sé".',
  'ask.goal': '¿Qué quiere que mire el experto?',
  'ask.digestiveCancer':
    'Tengo unas preguntas cortas sobre la enfermedad. Así vemos qué programas le pueden ayudar.\n\n¿Es un cáncer del sistema digestivo? O sea: del esófago, estómago, intestino, recto, ano, hígado, vías de la bilis, vesícula o páncreas.',
  'ask.breastCancer': '¿Es cáncer de seno?',
  'ask.sarcoma': '¿Es un sarcoma? Un sarcoma es un cáncer de hueso, músculo, grasa u otro tejido blando.',
  'ask.cancer': '¿Es otro tipo de cáncer, o piensan los médicos que puede ser un cáncer?',
  'ask.childhoodDisease': '¿Empezó esta enfermedad en la infancia?',
  'ask.inHospital':
    '{who, select, self {¿Está usted ahora en una cama de hospital o en una sala de emergencias?} child {¿Está su hijo o hija ahora en una cama de hospital o en una sala de emergencias?} other {¿Está el paciente ahora en una cama de hospital o en una sala de emergencias?}}',
  'ask.inHospitalAgain':
    'Una cosa más antes de enviar. {who, select, self {¿Está usted ahora en una cama de hospital o en una sala de emergencias?} child {¿Está su hijo o hija ahora en una cama de hospital o en una sala de emergencias?} other {¿Está el paciente ahora en una cama de hospital o en una sala de emergencias?}}',
  'ask.program':
    '{count, plural, one {Según sus respuestas, un programa le puede ayudar:} other {Según sus respuestas, estos programas le pueden ayudar. El orden no importa:}}',
  'ask.program.again': '¿Qué programa prefiere?',
  'ask.adultPresent':
    'Según la fecha de nacimiento, usted tiene menos de 18 años. Su padre, su madre o su tutor legal debe hacer esto con usted. Sus respuestas están guardadas. ¿Está uno de ellos con usted ahora?',
  'ask.adultChild':
    'Según la fecha de nacimiento, su hijo o hija ya tiene 18 años. Un paciente adulto firma, o firma alguien con derecho legal. ¿Qué quiere hacer?',
  'ask.authority':
    '{minor, select, yes {¿Qué es usted del niño o la niña? Así sabemos quién puede firmar.} other {¿Tiene usted derecho legal a firmar por el paciente?}}',
  'ask.authorityReason': '¿Por qué no firma el paciente mismo? Basta una respuesta corta.',
  'ask.patientName':
    '{who, select, self {¿Cuál es su nombre legal completo?} child {¿Cuál es el nombre legal completo de su hijo o hija?} other {¿Cuál es el nombre legal completo del paciente?}}',
  'ask.writerName': '¿Y cuál es el nombre legal completo de usted?',
  'ask.email': '{who, select, self {¿Cuál es su email?} other {¿Cuál es el email de usted?}}',
  'ask.phone':
    '{optional, select, yes {¿Hay un teléfono que podamos anotar? Puede omitirlo.} other {¿A qué teléfono puede llamar el equipo? Un profesional clínico llama cuando la opinión está lista.}}',
  'ask.callHours':
    '¿A qué hora es bueno llamar? Diga también su zona horaria. Por ejemplo: de lunes a viernes después de las 5 de la tarde, hora del centro.',
  'ask.address':
    '{who, select, self {¿Cuál es su dirección postal?} child {¿Cuál es la dirección postal de su hijo o hija?} other {¿Cuál es la dirección postal del paciente?}} Escriba calle, ciudad, código postal y país.',
  'ask.account':
    '{program} necesita una cuenta en línea{who, select, child { para su hijo o hija} other {}}. {hasUrl, select, yes {La puede crear aquí: {url}} other {La puede crear en el sitio web del programa.}} Después, el caso se abre con el botón verde de su página.{byPhone, select, yes { También puede empezar por teléfono: {phone}.} other {}}\n\n¿Ya tiene una cuenta?',
  'ask.localDoctor':
    '{who, select, self {¿Quién es su médico local?} child {¿Quién es el médico local de su hijo o hija?} other {¿Quién es el médico local del paciente?}} Escriba el nombre y la clínica. Si sabe el teléfono o el fax, escríbalo también. {share, select, usual {Este programa suele enviar la opinión también a ese médico.} other {Puede omitir esto.}}',
  'ask.shareOpinion':
    '¿Podemos enviar la opinión escrita también a {doctor}?{share, select, usual { En este programa es lo normal.} other {}}',
  'ask.video':
    'La opinión llega por escrito. Una visita por video solo es posible entre médicos: el médico local debe tomar parte. ¿Quiere una visita por video?',
  'ask.updatesBy':
    '¿Cómo quiere que le digamos cómo va todo? Por ejemplo: por email, por fax o por teleconferencia.',
  'ask.places':
    '{more, select, yes {¿Cuál es el siguiente lugar con sus documentos médicos?} other {{collectedBy, select, patient {En este programa usted junta los documentos médicos y los envía. Hagamos una lista de lo que va a enviar.} other {El equipo junta los documentos médicos por usted.}} ¿Dónde están? Diga un hospital o una clínica a la vez, con la ciudad y más o menos cuándo.}}\n\nPor ejemplo: Mercy General en Toledo, de 2023 a 2024.',
  'ask.recordKinds': '¿Qué clase de documentos hay en {facility}? Puede decir varias, por ejemplo: 1 y 3.',
  'ask.recordLanguage': '¿En qué idioma están los documentos en {facility}?',
  'ask.placesComplete':
    'Anoté esto:\n{place}\n\n¿Es todo, o hay otro lugar? Puede escribir el siguiente lugar de una vez.',
  'ask.images':
    '{rule, select, required {Este programa pide todas las imágenes con sus informes. Por ejemplo: rayos X, CT o resonancia. ¿Qué tiene usted?} other {¿Hay imágenes con informes? Por ejemplo: rayos X, CT o resonancia.}}',
  'ask.tissue':
    '{offered, select, yes {¿Quiere que un experto mire muestras de tejido, por ejemplo de una biopsia? Esto tiene un costo extra.} other {¿Le tomaron una muestra de tejido, por ejemplo en una biopsia o una operación?}}',
  'ask.slides': '¿Las muestras están teñidas o sin teñir? De eso depende el costo extra.',
  'ask.organ': '¿De qué órgano o tejido son las muestras? Por ejemplo: tiroides.',
  'ask.tissueStatement': '¿Todo eso es cierto para estas muestras?',
  'ask.tissueReport': 'El informe de patología debe ir con las muestras. ¿Tiene el informe?',
  'ask.sendBy':
    '¿Cómo va a enviar el paquete? El email es rápido, pero es menos privado que el fax o la mensajería.',
  'ask.returnRecords':
    'Los documentos que usted envía no se devuelven si no lo pide. Tras {months} meses sin actividad se destruyen. ¿Quiere que se los devuelvan?',
  'ask.questions':
    '{again, select, yes {Escriba otra vez sus preguntas. Toman el lugar de las viejas.} other {Ahora, sus preguntas para el experto. Puede hacer hasta {most}. Escriba la primera.}}\n\nEl experto responde por escrito y no habla con los pacientes. Por eso, pregunte todo aquí.{freeze, select, refuse { Cuando ya se le pide a un experto, no se puede añadir ninguna pregunta.} charge { Las preguntas que llegan cuando la revisión ya empezó tienen un costo extra.} other {}}',
  'ask.questionsComplete':
    'Sus preguntas hasta ahora:\n{questions}\n\nPuede hacer {left} más. Escriba la siguiente, o diga que es todo.',
  'ask.questionsFull':
    'Tiene {asked} preguntas. Es lo más que el experto puede recibir:\n{questions}\n\n¿Las dejamos así? También puede escribir UNIR 1 Y 2, o REEMPLAZAR 2: y las palabras nuevas, o QUITAR 3.',
  'ask.expert':
    '¿Hay un médico que prefiera? {wish, select, request {El equipo lo va a intentar, pero no se puede prometer.} other {Lo voy a anotar. No se puede prometer.}}',
  'ask.review':
    'Revise sus respuestas, por favor. Para cambiar una, toque Cambiar, o escriba CAMBIAR y su número.',
  'ask.quote':
    '{priced, select, yes {Ahora no paga nada. ¿Entiende usted el costo? Escriba, por favor: Entiendo.} other {En este chat no paga nada. Escriba, por favor: Entiendo.}}',
  'ask.expectations': '¿Está bien así?',
  'ask.consent':
    '{alone, select, yes {Solo el paciente puede firmar esto. Deje que el paciente siga, por favor. } other {}}Para firmar, escriba la palabra "Acepto" y su nombre completo: {name}. Por ejemplo: Acepto, {name}.',
  'ask.recheck':
    'Antes de enviar: ¿todavía está bien esto?\n- Casa: {home}\n- Ahora en: {now}{hasAge, select, yes {\n- Edad: {age}} other {}}\n{cancers}',
  'recheck.line': '{label}: {value}',
  'ask.translated':
    'Algunos documentos no están en inglés. Este programa solo los recibe en inglés. Los debe traducir un traductor médico calificado. Puede ser cualquier servicio calificado. {translator} es uno que le puede ayudar.\n\nTodo lo demás está guardado. Vuelva cuando los tenga en inglés, y escriba TRADUCIDO.',
  'ask.packet':
    'El paquete todavía no está completo. La revisión no puede empezar mientras falte esto:\n{gaps}\n\nTodo lo demás está guardado. Vuelva cuando lo tenga.',

  'unclear.again': 'Perdón, no entendí eso.',
  'unclear.person-offer': '¿Quiere hablar con una persona? Escriba PERSONA. O dígalo de otro modo.',
  'unclear.too-short': 'Eso es muy corto. Escriba un poco más, por favor.',
  'unclear.too-long': 'Eso es muy largo para esta pregunta. Escríbalo más corto, por favor.',
  'unclear.yes-or-no': 'Responda sí o no, por favor.',
  'unclear.just-yes-or-no': 'Quiero entenderle bien. Responda solo sí o no, por favor.',
  'unclear.not-in-the-list': 'Elija de la lista, con el número o con palabras.',
  'unclear.several': 'Leí más de una respuesta. Dé solo una, por favor.',
  'unclear.emergency.unsure':
    'Si no lo sabe, haga como si fuera una emergencia: en Estados Unidos, llame al 911. En otro país, llame al número local de emergencias.',
  'in-hospital.note':
    'Lo anoté. Si algo empeora, dígalo de inmediato al personal del hospital. Nadie mira este chat todo el tiempo.',
  'authority.patient-signs':
    'Entonces solo el paciente puede firmar. Usted puede ayudar con las respuestas. Cuando toque firmar, deje que escriba el paciente.',
  'video.refused':
    'Una visita por video no es posible si no toma parte un médico local. La opinión escrita sí es posible. Sigamos con ella.',
  'role.other':
    'La segunda opinión la pide el paciente, o alguien que puede actuar por el paciente. Un seguro u otra empresa no la puede pedir. Usted puede ayudar con las respuestas. Pero solo firma el paciente, o quien puede actuar por el paciente. Si no está claro, escriba PERSONA.',
  'unclear.now.where-then': '¿Qué estado o país es, entonces?',
  'unclear.birthDate.age-not-date':
    'Necesito la fecha de nacimiento completa, no la edad. Por ejemplo: 4 de marzo de 1970.',
  'unclear.birthDate.in-the-future': 'Esa fecha está en el futuro. Revísela, por favor.',
  'unclear.birthDate.no-such-day': 'Ese día no existe. Revíselo, por favor.',
  'unclear.birthDate.too-long-ago': 'Esa fecha es de hace más de 120 años. Revísela, por favor.',
  'unclear.birthDate.day-missing': 'Necesito también el día. Por ejemplo: 4 de marzo de 1970.',
  'unclear.birthDate.year-missing': 'Necesito también el año. Por ejemplo: 4 de marzo de 1970.',
  'unclear.birthDate.year-only': 'Necesito también el día y el mes. Por ejemplo: 4 de marzo de 1970.',
  'unclear.birthDate.several-dates': 'Leí más de una fecha. Escriba solo la fecha de nacimiento.',
  'unclear.not-a-place': 'No conozco ese lugar. Escriba el país o, en Estados Unidos, el estado, por favor.',
  'unclear.several-places': 'Leí más de un lugar. Escriba solo uno, por favor.',
  'unclear.not-a-state': 'No conozco ese estado. Escriba su nombre, por favor. Por ejemplo: Texas.',
  'unclear.no-such-number': 'Ese número no está en la lista. Elija de la lista, por favor.',
  'unclear.no-choice': 'Elija de la lista, con el número o con palabras.',
  'unclear.not-a-name': 'Escriba solo el nombre completo, por favor.',
  'unclear.email.not-an-address': 'Eso no parece un email. Un ejemplo: nombre@example.org.',
  'unclear.email.no-domain': 'Falta algo después de @. Se ve así: nombre@example.org.',
  'unclear.phone.none':
    'Un profesional clínico llama cuando la opinión está lista. Por eso hace falta un número. Puede ser el de alguien de su confianza. Si no hay ninguno, escriba PERSONA.',
  'unclear.phone.not-a-number': 'Escriba el teléfono con cifras y con el código de área.',
  'unclear.phone.too-short': 'Faltan cifras. Escriba el número con el código de área.',
  'unclear.phone.not-in-use':
    'Ningún teléfono puede tener ese número. Revíselo, por favor. Fuera de Estados Unidos, empiece con + y el código del país.',
  'unclear.no-kind': 'Elija de la lista, con el número o con palabras.',
  'unclear.no-language': 'Escriba el nombre del idioma, por favor.',
  'unclear.what-to-ask':
    'Está bien. Mucha gente pregunta: ¿El diagnóstico es correcto? ¿Hay otros tratamientos? ¿Cuál elegiría usted, y por qué? Escríbalo con sus propias palabras.',
  'unclear.unsure':
    'Si no lo sabe ahora, escriba PAUSA y vuelva cuando lo sepa. O escriba PERSONA para pedir una persona.',
  'unclear.organ.unsure':
    'Se lo puede decir el informe de patología o el médico que tomó la muestra. Escriba PAUSA y vuelva cuando lo sepa. O escriba PERSONA para pedir una persona.',
  'unclear.not-known':
    'Basta el nombre y la ciudad de un lugar. Puede ser un médico, una clínica o un hospital que haya visto esta enfermedad. Si no hay ningún documento, escriba: ninguno.',
  'unclear.no-facility': '¿Qué hospital o clínica es? Escriba su nombre y su ciudad.',
  'unclear.places.in-the-future': 'Una de las fechas está en el futuro. Revísela, por favor.',
  'unclear.email.none':
    'Hace falta un email para los avisos. Si no tiene, escriba PERSONA. Una persona le puede ayudar por teléfono.',
  'unclear.recordLanguage.which-language': '¿Qué idioma es?',
  'unclear.places.name-the-place': '¿Qué hospital o clínica es? Escriba su nombre y su ciudad.',
  'unclear.placesComplete.name-the-place': '¿Qué hospital o clínica es? Escriba su nombre y su ciudad.',
  'unclear.questionsComplete.too-many':
    'Ya no hay lugar para más preguntas, así que no añadí esa. Puede dejar sus preguntas así. O puede escribir UNIR 1 Y 2, o REEMPLAZAR 2: y las palabras nuevas, o QUITAR 3. Para saber si puede hacer más, escriba PERSONA.',
  'unclear.questions.too-many':
    'Son más de las que el experto puede recibir. No añadí ninguna. Elija las más importantes, por favor. Para saber si puede hacer más, escriba PERSONA.',
  'unclear.questionsComplete.write-it': 'Escriba la pregunta, por favor.',
  'unclear.organ.organ': 'Diga el órgano o tejido con palabras. Por ejemplo: tiroides.',
  'unclear.translated.not-yet': 'Está bien. Espero. Escriba TRADUCIDO cuando estén en inglés.',
  'unclear.packet.still-missing': 'Está bien. Espero. Escriba "Ya lo tengo" cuando no falte nada.',
  'unclear.quote.say-i-understand':
    'Escriba, por favor: Entiendo. O pregúnteme lo que quiera sobre el costo.',
  'unclear.quote.too-much':
    'Lo siento. El costo es fijo y no lo puedo cambiar. Una persona puede hablar de eso con usted: escriba PERSONA. No paga nada antes de decidir.',
  'unclear.expectations.again': 'Diga OK si está bien así. O hágame una pregunta.',
  'unclear.review.again': 'Diga OK si todo está bien. Para cambiar algo, escriba CAMBIAR y su número.',
  'unclear.consent.say-i-agree':
    'Para firmar, necesito la palabra "Acepto" y su nombre completo. Un simple sí u OK no basta como firma. Si no quiere firmar, escriba: No acepto.',
  'unclear.consent.name-differs':
    'Ese nombre no es el de la persona que firma. Escriba el nombre igual que antes. Para cambiar el nombre, escriba CAMBIAR NOMBRE.',
  'unclear.recheck.change-or-yes':
    '¿Qué cambió? Escriba CAMBIAR y su nombre, por ejemplo CAMBIAR ESTADO. Si todo está bien, diga sí.',
  'unclear.home.georgia': 'Hay un estado Georgia y un país Georgia. ¿Cuál de los dos es?',
  'unclear.adultPresent.nobody-here':
    'Está bien. Sus respuestas están guardadas. Vuelva a este chat junto con su padre, su madre o su tutor. Si no tiene a quién pedirlo, escriba PERSONA.',
  'adultPresent.welcome': 'Gracias. Desde ahora escribo al padre, a la madre o al tutor.',
  'unclear.program.none':
    'No tiene que decidir ahora. Escriba PAUSA para pensarlo, o PERSONA para pedir una persona. Si una respuesta no está bien, escriba CAMBIAR.',
  'unclear.program.again':
    'Elija uno de los programas por número o por nombre. Yo no puedo decir cuál es mejor para usted. Con REPETIR los ve otra vez, y con PERSONA puede hablarlo.',

  'heard.later': 'Gracias. Luego vuelvo a eso. Primero:',
  'doubt.home':
    '{why, select, heard {{who, select, self {Leí que usted vive en {meaning}. ¿Es correcto?} other {Leí que el paciente vive en {meaning}. ¿Es correcto?}}} other {¿Quiere decir {meaning}?}}',
  'doubt.home.several':
    '{who, select, self {¿En cuál de estos lugares vive usted?} child {¿En cuál de estos lugares vive su hijo o hija?} other {¿En cuál de estos lugares vive el paciente?}}',
  'doubt.now': '¿Quiere decir {meaning}?',
  'doubt.now.several':
    '{who, select, self {¿En cuál de estos lugares está usted ahora?} child {¿En cuál de estos lugares está su hijo o hija ahora?} other {¿En cuál de estos lugares está el paciente ahora?}}',
  'doubt.birthDate': '¿La fecha de nacimiento es {meaning}?',
  'doubt.problem':
    'Leí que se trata de esto: {meaning}. ¿Es correcto? Si no, dígalo con sus propias palabras.',
  'doubt.birthDate.several': 'Esa fecha se puede leer de dos maneras. ¿Cuál es la correcta?',
  'doubt.email': '{why, select, readback {Anoté {meaning}. ¿Es correcto?} other {¿Quiere decir {meaning}?}}',
  'doubt.email.several': '¿Qué email es el correcto?',
  'doubt.phone': '¿Es correcto el número {meaning}?',
  'doubt.phone.several': '¿Qué número es el correcto?',
  'doubt.address':
    'El país de esta dirección no es el que dijo antes. ¿Es correcta esta dirección?\n{meaning}\n\nSi el paciente vive ahí, escriba después CAMBIAR ESTADO.',
  'doubt.questions': '¿Es correcto?\n{meaning}',
  'doubt.questions.several':
    '{why, select, repeated {Ya preguntó algo muy parecido. ¿Qué hago?} other {Leí más de una pregunta en su mensaje. ¿Qué hago?}}',
  'doubt.questionsComplete': '¿Es correcto?\n{meaning}',
  'doubt.questionsComplete.several':
    '{why, select, repeated {Ya preguntó algo muy parecido. ¿Qué hago?} other {Leí más de una pregunta en su mensaje. ¿Qué hago?}}',
  'doubt.packet': 'Solo para estar seguros. ¿Ya tiene todo esto?\n{meaning}',
  'doubt.unexpected':
    'Usted respondió que sí. Pero lo que contó no sonaba a ese tipo de cáncer. ¿Qué respuesta es la correcta? Si no lo sabe, dígalo. Entonces una persona lo mira.',
  'records.translate':
    'Aquí hacen falta documentos en inglés. Antes de enviar, los pasa al inglés un traductor médico calificado. Ahora siga con las preguntas.',
  'doubt.digestiveCancer.contradicts':
    'Lo que usted contó sonaba a un cáncer del sistema digestivo. ¿Qué respuesta es la correcta? Si no lo sabe, dígalo. Entonces una persona lo mira.',
  'doubt.breastCancer.contradicts':
    'Lo que usted contó sonaba a cáncer de seno. ¿Qué respuesta es la correcta? Si no lo sabe, dígalo. Entonces una persona lo mira.',
  'doubt.sarcoma.contradicts':
    'Lo que usted contó sonaba a un sarcoma. ¿Qué respuesta es la correcta? Si no lo sabe, dígalo. Entonces una persona lo mira.',
  'doubt.cancer.contradicts':
    'Lo que usted contó sonaba a un cáncer. ¿Qué respuesta es la correcta? Si no lo sabe, dígalo. Entonces una persona lo mira.',

  'place.meant.country': '{country} (el país)',
  'place.meant.state': '{state} (el estado)',
  'place.country': '{country}',
  'place.state': '{state}',
  'records.place':
    '{facility}{span, select, range { (de {from} a {to})} single { ({from})} since { (desde {from})} until { (hasta {to})} other {}}{hasKinds, select, yes {: {kinds}} other {}}{hasLanguage, select, yes {, en {language}} other {}}',
  'records.document': '{name} ({megabytes} MB{scan, select, waiting {, en revisión} other {}})',
  'records.documents-too': 'También puede subir copias. Toque el botón Documentos, que está arriba.',
  'records.none': 'Todavía no hay documentos',
  'records.none-noted':
    'Anoté que todavía no hay documentos. Para una segunda opinión se leen documentos. Por eso, una persona debe ver antes si se puede.',
  'records.kind.notes': 'Notas de los médicos',
  'records.kind.labs': 'Resultados de laboratorio',
  'records.kind.imaging': 'Imágenes (radiografía, tomografía, resonancia)',
  'records.kind.pathology': 'Patología (biopsia)',
  'records.kind.operation': 'Informes de operación',
  'records.kind.all': 'Todo esto',
  'records.language.en': 'Inglés',
  'records.language.other': 'Otro idioma',
  'questions.leave-out': 'Dejarla fuera',
  'questions.as-one': 'Dejarla como una sola pregunta',
  'questions.these':
    '{count, plural, one {Añadirla como está} other {Añadir estas {count} preguntas:\n{questions}}}',
  'questions.keep': 'Dejarlas así',
  'gap.imaging-reports': 'los informes de las imágenes',
  'gap.images': 'las imágenes',
  'gap.pathology-report': 'el informe de patología',
  'gap.medical-files': 'los documentos médicos',
} as const;
