/** Hello, goodbye, and the words valid at any time. */
export const conversation = {
  greeting:
    'Hola. Soy un asistente automático, no una persona. Le puedo ayudar a pedir una segunda opinión en línea a un experto de un hospital.\n\nEste chat no es para emergencias. En Estados Unidos, llame al 911. En otro país, llame al número local de emergencias o vaya a la sala de emergencias más cercana.\n\nPuede escribir o tocar. En todo momento puede escribir AYUDA, PERSONA para pedir una persona, ATRÁS o CAMBIAR. Sus respuestas se guardan.',
  'greeting.language': 'Si quiere otro idioma, escriba PERSONA. Hay intérpretes sin costo para usted.',
  'language.offer': 'En español: escriba ESPAÑOL.',
  'hello-again': 'Hola. Sigamos donde estábamos.',
  help: 'Hago una pregunta a la vez. Sus respuestas se guardan: puede parar y volver más tarde.',
  'help.words':
    'Puede escribir estas palabras cuando quiera:\nATRÁS, CAMBIAR, MIS RESPUESTAS, REPETIR, ESTADO, PAUSA, EMPEZAR DE NUEVO, PRIVACIDAD, BORRAR o PERSONA.',
  thanks: 'Con mucho gusto.',
  goodbye: 'Adiós, y cuídese. Sus respuestas se guardan {days} días. Vuelva a este chat cuando quiera.',
  'goodbye.case':
    'Adiós, y cuídese. Escríbame aquí en cualquier momento. Con ESTADO ve cómo va su solicitud.',
  'are-you-a-bot':
    'Soy un asistente automático. Sigo las reglas del programa de cada hospital. No soy médico. Escriba PERSONA en todo momento para pedir una persona.',
  'language.changed': 'Desde ahora escribo en {language}. Sus respuestas están guardadas.',
  'language.same': 'Ya estamos escribiendo en {language}.',
  'language.other':
    'Puedo escribir en {languages}. Si quiere otro idioma, escriba PERSONA. Hay intérpretes sin costo para usted.',
  privacy:
    'Esto es lo que se guarda: lo que usted escribe aquí y las respuestas que da. El programa del hospital lo usa solo para su segunda opinión. Si no envía una solicitud, todo se borra {days} días después de su último mensaje. Escriba BORRAR para borrarlo ahora. Nunca escriba aquí números de tarjeta ni de seguro social.',
  copy: 'Sus formularios firmados se guardan con su solicitud. En el menú, "Guardar la conversación" le da una copia de este chat. También puede escribir PERSONA y pedir copias.',
  'copy.none':
    'Todavía no ha firmado nada. En el menú, "Guardar la conversación" le da una copia de este chat.',
  'revoke.case':
    'Anoté que usted retira su permiso. Un coordinador para ahora la entrega de documentos. Los documentos que ya se enviaron, quedan enviados. Sobre el pago va a hablar con usted una persona.',
  'revoke.draft': 'Retiré sus firmas. No se envió nada a nadie. Si quiere seguir, puede firmar otra vez.',
  'revoke.none': 'No hay ningún formulario firmado que retirar.',
  objection:
    'Entiendo que usted no permite esto. Pedí a un coordinador que pare todo hasta que una persona hable con usted.',
  attachment:
    'Aquí no puedo abrir archivos, fotos ni mensajes de voz. Responda con palabras, por favor. {documents, select, yes {Para subir copias, toque el botón Documentos, que está arriba.} other {El equipo junta sus documentos médicos más tarde, de una manera segura.}}',
  empty: 'No recibí ninguna palabra. Escriba su respuesta, o toque uno de los botones.',
  'removed.card':
    'Eso parecía un número de tarjeta, así que lo quité. No se guardó. Nunca escriba números de tarjeta en este chat. Usted paga más tarde, en la página de pago segura.',
  'removed.ssn':
    'Eso parecía un número de seguro social, así que lo quité. No se guardó. Nunca necesito ese número.',

  back: 'Volvimos a: {label}. Su respuesta de antes vale hasta que dé una nueva. Escriba CONTINUAR para dejarla.',
  'back.first': 'Esta es la primera pregunta. Antes no hay nada.',
  'back.submitted':
    'Su solicitud ya está con el equipo, así que no puedo volver atrás. Escriba PERSONA si algo está mal.',
  'change.which': '¿Qué respuesta quiere cambiar? Escriba su número o su nombre.',
  'change.none': 'Todavía no hay respuestas que cambiar.',
  'change.open':
    'Quiere cambiar: {label}. Su respuesta de antes vale hasta que dé una nueva. Escriba ATRÁS para dejarla.',
  'change.left': 'Dejé su respuesta de antes.',
  'change.submitted':
    'Su solicitud ya está con el equipo, así que aquí no la puedo cambiar. Avisé a un coordinador que quiere cambiar algo.',
  'list.answers':
    'Estas son sus respuestas hasta ahora. Para cambiar una, escriba CAMBIAR y su número. Escriba CONTINUAR para seguir.',
  'status.draft':
    'Su solicitud todavía no se ha enviado. Está en el paso {number} de {of}: {stage}. Sus respuestas están guardadas.',
  'status.elsewhere':
    '¿Pregunta por un caso que envió en otro chat o por mensaje de texto? Escriba el número de ese caso.',
  'identity.birth-date':
    'Antes de hablar del caso {number}: ¿cuál es la fecha de nacimiento del paciente? Por ejemplo: 4 de marzo de 1970.',
  'identity.mistyped':
    'No hay ningún caso con ese número. Un número de caso es como SO-H4F2-Z6HG. Mírelo otra vez y escríbalo de nuevo.',
  'identity.unmatched':
    'El número de caso y la fecha de nacimiento no van juntos. Escriba otra vez la fecha de nacimiento o el número de caso.',
  'identity.told':
    'Para todo lo demás de este caso, escriba desde donde lo envió o pida hablar con una persona.',
  'identity.person': 'No pudimos comprobar que este caso es suyo. Un coordinador lo verá con usted.',
  stop: '¿Qué quiere hacer?',
  'stop.case':
    'Su solicitud ya está con el equipo. Solo una persona la puede cerrar, y va a hablar con usted sobre el pago. ¿Quiere hablar con una persona?',
  pause: 'Sus respuestas se guardan hasta {until}. Vuelva a este chat cuando quiera, y escriba CONTINUAR.',
  'pause.case': 'Aquí no tiene que hacer nada. Su solicitud está con el equipo.',
  resumed: 'Hola de nuevo. Sigamos.',

  'skip.needed':
    'Entiendo. Pero no puedo seguir sin esta respuesta. Puede escribir PAUSA para pensarlo, o PERSONA para pedir una persona.',
  'why.emergency': 'Este chat no puede ayudar en una emergencia. Por eso lo pregunto primero.',
  'why.welcome': 'De eso depende qué programas le pueden ayudar y quién puede firmar.',
  'why.place':
    'Cada programa tiene reglas sobre dónde vive el paciente y dónde está ahora. Por eso lo tengo que preguntar.',
  'why.age': 'De la edad depende qué programas le pueden ayudar y quién puede firmar.',
  'why.illness': 'No todos los programas toman todos los casos. Su respuesta dice cuáles le pueden ayudar.',
  'why.program': 'Una solicitud va a un solo programa. Por eso tengo que saber a cuál.',
  'why.signer':
    'Para la segunda opinión hacen falta documentos privados. Por eso solo firma el paciente, o quien puede actuar por él.',
  'why.contact':
    'El equipo lo necesita para abrir la solicitud y hablar con la persona correcta. Se usa solo para la segunda opinión.',
  'why.records':
    'El experto trabaja con los documentos médicos. Por eso el equipo tiene que saber cuáles hay.',
  'why.questions': 'La opinión escrita responde a estas preguntas. Más tarde es difícil añadir algo.',
  'why.review': 'Para que nada equivocado llegue al equipo.',
  'why.fee': 'Usted debe saber el costo y qué esperar antes de firmar algo.',
  'why.consent':
    'Sin una firma, nadie puede ver los documentos ni dar una opinión. Y antes de enviar algo, todo debe estar bien todavía.',

  'wipe.start-over.sure':
    '¿Quiere empezar de nuevo? Así se borran todas sus respuestas. No se puede deshacer.',
  'wipe.start-over.done': 'Está bien. Borré sus respuestas. Empecemos de nuevo.',
  'wipe.start-over.submitted':
    'Su solicitud ya está con el equipo, así que no puedo empezar de nuevo. Avisé a un coordinador que usted lo pidió.',
  'wipe.delete.sure': '¿Quiere borrar este borrador y todo lo que escribió? No se puede deshacer.',
  'wipe.delete.done': 'Su borrador y sus mensajes están borrados. Si quiere empezar otra vez, escríbame.',
  'wipe.delete.submitted':
    'Su solicitud ya está con el equipo, así que la debe borrar una persona. Avisé a un coordinador. Los permisos firmados se guardan seis años, como pide la ley.',
  'wipe.kept': 'No se borró nada. Sigamos.',
  'draft.expired':
    'Su borrador se borró porque no se usó por mucho tiempo. Si todavía quiere una segunda opinión, escríbame y empezamos otra vez.',

  'person.asked': 'Anoté que quiere hablar con una persona. También puede llamar o escribir directo:',
  'person.asked-already': 'Ya se pidió una persona. También puede llamar o escribir directo:',
  'person.phone':
    '{program}: {phones}. {state, select, open {Hay personas ahora, hasta {closesAt}.} closed {Ahora no hay nadie. Vuelve a haber personas el {opensAt}.} other {}}',
  'person.in-us': 'llame al {phone} en Estados Unidos',
  'person.from-abroad': 'llame al {phone} desde otro país',
  'person.office':
    '{program}: escriba a {email} o mande un fax al {fax}. Esta oficina no tiene número de teléfono.',
  'standing.call': 'Para hablar, {phones}.',
  'standing.write': 'Para escribir un correo: {email}',
  'standing.window':
    '{left, plural, =0 {Ya hizo todas sus preguntas para aclarar.} one {Puede hacer una pregunta más para aclarar, hasta {closesHere}.} other {Puede hacer {left} preguntas para aclarar, hasta {closesHere}.}}',
  'person.meanwhile': 'Mientras tanto, puede seguir aquí con las preguntas. Escriba CONTINUAR para seguir.',
  'coordinator.joined':
    '{name} está ahora en este chat y le va a escribir. Yo no escribo hasta que {name} termine.',
  'coordinator.left': '{name} ya no está en este chat. Soy otra vez el asistente automático. Sigamos.',

  'danger.emergency':
    '{where, select, US {Llame al 911 ahora, o vaya a la sala de emergencias más cercana.} abroad {Llame ahora al número local de emergencias, o vaya a la sala de emergencias más cercana.} other {Si está en Estados Unidos, llame al 911 ahora. En otro país, llame al número local de emergencias. O vaya a la sala de emergencias más cercana.}} Este chat no puede ayudar en una emergencia. Nadie lo mira todo el tiempo.',
  'danger.self-harm':
    '{where, select, US {Siento mucho que esto sea tan duro. No tiene que pasar por esto a solas. Por favor, llame ahora al 988 y oprima 2 para español. Es gratis, y hay personas de día y de noche. Si está en peligro ahora mismo, llame al 911.} abroad {Siento mucho que esto sea tan duro. No tiene que pasar por esto a solas. Por favor, llame ahora a la línea de crisis o de emergencias de su país. O vaya con alguien de confianza.} other {Siento mucho que esto sea tan duro. No tiene que pasar por esto a solas. En Estados Unidos, llame ahora al 988 y oprima 2 para español. Es gratis, y hay personas de día y de noche. En otro país, llame a la línea de crisis o de emergencias local.}}',
  'danger.paused':
    'Avisé al equipo. Las preguntas están en pausa. Cuando esté a salvo y quiera seguir, escriba CONTINUAR.',
  'danger.still':
    'Las preguntas siguen en pausa. Si es una emergencia, pida ayuda ahora. Cuando esté a salvo y quiera seguir, escriba CONTINUAR. Para pedir una persona, escriba PERSONA.',
  'danger.over': 'Me alegra que esté aquí. Sigamos.',

  trouble:
    'Lo siento. Algo falló de nuestro lado y ahora no puedo abrir sus respuestas. No están perdidas, y guardé su mensaje. Avisé a un coordinador, y una persona lo va a mirar. También puede llamar o escribir directo:',

  'speaker.person': 'Usted',
  'speaker.assistant': 'Asistente',
  'speaker.coordinator': 'Coordinador',

  'stage.welcome': 'Bienvenida',
  'stage.place': '{who, select, self {Dónde vive usted} other {Dónde vive el paciente}}',
  'stage.age': 'Edad',
  'stage.illness': 'La enfermedad',
  'stage.program': 'Elegir un programa',
  'stage.signer': 'Quién puede firmar',
  'stage.contact': 'Contacto',
  'stage.records': 'Documentos médicos',
  'stage.questions': 'Preguntas para el experto',
  'stage.review': 'Revisar sus respuestas',
  'stage.fee': 'El costo y qué esperar',
  'stage.consent': 'Firmar y enviar',
} as const;
