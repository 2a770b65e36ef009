/** What happens to a request after it got its number. Nothing here is clinical: these texts also go by SMS and e-mail. */
export const caseLife = {
  'mail.subject': 'Noticias de su solicitud {number}',
  'mail.end':
    'Este correo no lleva datos médicos a propósito. Por favor, no lo responda con datos médicos.\n\nSu equipo de segunda opinión de {program}',
  'mail.receipt':
    'Tenemos su solicitud a {program}. Su número de caso es {number}. Le adjuntamos copias de los formularios que firmó.',

  'case.records-complete': 'Ya llegaron todos los documentos de su solicitud {number}.',
  'case.packet-approved':
    'La oficina dice que su paquete {number} está bien. Ahora puede empezar la revisión.',
  'case.expected':
    '{said, select, most {La mayoría de las personas} other {En general las personas}} tienen la opinión entre el {earliest} y el {latest}. Depende del caso y del médico. Por eso nadie puede prometer un día.',
  'case.in-review':
    '{late, select, refuse {Un médico ya lee su solicitud {number}. Desde ahora no se puede añadir nada más.} charge {La revisión de su solicitud {number} ya empezó. Todavía puede añadir algo, pero tiene un costo extra.} other {Un médico ya lee su solicitud {number}. Si tiene algo nuevo, dígalo a su coordinador.}}',
  'case.opinion-ready':
    'Hay noticias de su solicitud {number}. Por favor, entre a su cuenta de {program} para leerlas.',
  'case.available':
    'La opinión de su solicitud {number} está lista. La puede leer en su cuenta de {program}.',
  'case.outcomes':
    'Una opinión puede decir tres cosas. Puede estar de acuerdo con lo que le dijeron. Puede estar de acuerdo con el diagnóstico y proponer otro tratamiento. O puede llegar a otro diagnóstico.',
  'case.local-doctor':
    'Diga lo que diga, pida una cita con {who, select, child {el médico de su hijo o hija} other {su propio médico}}. Planeen juntos los siguientes pasos.',
  'case.call.clinician':
    'Cuando la haya leído, un clínico le llama para preguntas médicas generales. No es el médico que escribió la opinión. Escriba LLAMADA para decir cuándo le conviene.',
  'case.call.team':
    'Alguien del equipo le llama en menos de {hours} horas. Puede preguntarle todo sobre la opinión. Escriba LLAMADA para decir cuándo le conviene.',
  'case.window':
    '{hasWindow, select, yes {Puede hacer {left, plural, =0 {ninguna pregunta para aclarar más} one {una pregunta para aclarar} other {hasta {left} preguntas para aclarar}} sobre las respuestas a sus preguntas. El último día es el {lastDay}, hasta {closes}{isElsewhere, select, yes { ({closesHere} donde usted está)} other {}}. Escriba ACLARAR para hacer una. Primero la lee un médico del equipo. No es seguro que el experto responda.} other {}}',
  'case.follow-ups.coordinator':
    'Para preguntar algo de la opinión, escriba ACLARAR. La persona que lleva su caso le responde.',
  'case.follow-ups.charged':
    'Más preguntas sobre la opinión cuestan más. Escriba ACLARAR, y la oficina le explica.',
  'case.window-reminder':
    'Todavía puede hacer {left, plural, one {una pregunta para aclarar algo} other {{left} preguntas para aclarar algo}} de la opinión. El último día es el {lastDay}. Para hacer una, escriba ACLARAR.',
  'case.window-last-day':
    'Hoy es el último día para preguntas para aclarar sobre la opinión. Puede preguntar hasta {closes}{isElsewhere, select, yes { ({closesHere} donde usted está)} other {}}. Escriba ACLARAR para hacer una.',
  'case.window-closed':
    'Ya pasaron los días para aclarar la opinión. Si le queda una pregunta, escríbala aquí. Una persona le dice qué se puede hacer.',
  'case.call-missed':
    'Quisimos hablar con usted por su solicitud {number}. No nos fue posible. Escriba LLAMADA y diga a qué hora le va bien.',
  'case.follow-up.answered':
    'Hay una respuesta a su pregunta para aclarar {which}. Por favor, entre a su cuenta de {program} para leerla.',
  'case.follow-up.new':
    'Un médico del equipo leyó su pregunta {which}. Es algo nuevo, así que no puede ir al experto. {isOpen, select, yes {Esa no cuenta: todavía puede hacer {left, plural, =0 {cero preguntas} one {una pregunta} other {{left} preguntas}}.} other {Los días para aclarar ya pasaron.}} Para algo nuevo puede abrir otra solicitud o pedir una visita. Si lo quiere hablar, escriba PERSONA.',
  'case.follow-up.allowed': 'Al final su pregunta {which} sí se pasó. No es seguro que haya respuesta.',
  'case.follow-up.denied':
    'Su pregunta {which} no se puede pasar, porque se acabaron los días o el número de preguntas. Puede abrir otra solicitud o planear una visita. Escriba PERSONA para hablar de esto.',
  'case.follow-up.credited':
    'Su equipo le dio una pregunta para aclarar más. {isOpen, select, yes {Ahora puede hacer {left, plural, one {una pregunta} other {{left} preguntas}}.} other {Los días para hacerla ya pasaron: si escribe una ahora, una persona decide qué es posible.}}',
  'case.gaps':
    'La oficina miró su paquete. Todavía falta esto:\n{gaps}\nPor favor, mándelo. La revisión no puede empezar antes.',
  'case.gaps.notice':
    'La oficina miró su paquete de la solicitud {number}. Todavía falta algo. Por favor, abra su chat con nosotros para ver qué es.',
  'case.payment-failed':
    'El pago de su solicitud {number} no pasó. No se cobró nada. Inténtelo otra vez, o use otra tarjeta. Su solicitud espera.',
  'case.payment-reminder':
    'Su solicitud {number} a {program} todavía espera el pago de {price}. {hasUrl, select, yes {Puede pagar aquí: {url}} other {Su coordinador le dice cómo pagar.}} Antes de eso no se manda nada.',
  'case.came-of-age':
    'La persona de la solicitud {number} ya tiene 18 años. Por eso, desde hoy necesitamos su propio acuerdo. Un coordinador se comunica con ella. Hasta entonces no puedo compartir nada aquí.',
  'case.cancelled':
    '{why, select, excluded {Su solicitud {number} se canceló. {program} no puede tomar este tipo de enfermedad. {isRefunded, select, yes {Se le devuelve todo lo que pagó.} other {}}} unpaid {Su solicitud {number} no se pagó a tiempo. Por eso ya no vale. No se mandó nada. Puede empezar otra vez cuando quiera.} other {Su solicitud {number} se canceló. Si quiere hablar de eso, escriba PERSONA.}}',
  'case.closed':
    'Su solicitud {number} a {program} está cerrada. Gracias por su confianza. Todavía puede escribir aquí. Si quiere hablar con alguien, escriba PERSONA.',
  'case.closed.records':
    'La oficina guarda sus documentos {months} meses desde el último contacto. Si los quiere de vuelta, dígalo antes.',
  'case.in-treatment':
    'Su solicitud {number} pasa a tratamiento, como usted lo pidió. La oficina le llama o le escribe.',
  'case.idle':
    'Hace tiempo que no pasa nada en su solicitud {number}. Después de {months} meses sin contacto se destruyen sus documentos. Escriba aquí si todavía los necesita, o si los quiere de vuelta.',
  'case.idle.soon':
    'En dos semanas se destruyen los documentos de su solicitud {number}, porque no pasó nada en casi {months} meses. Escriba aquí si todavía los necesita, o si los quiere de vuelta.',

  'change.locked':
    '{what, select, questions {Ya se preguntó a un médico por su solicitud, así que sus preguntas ya no se pueden cambiar.} other {Un médico empezó a revisar su solicitud, así que ya no se puede cambiar ni agregar nada.}}',
  'change.locked.refuse':
    'Para algo nuevo puede abrir otra solicitud. Cuesta {price} otra vez. Puede pedir el mismo médico; nadie lo puede prometer. Escriba PERSONA para hablar de esto.',
  'change.locked.charge':
    'Todavía puede añadir algo, pero eso tiene un costo extra. La oficina le dice cuánto es. Para hablar de eso, escriba PERSONA.',
  'change.locked.person':
    'Un coordinador decide qué es posible todavía. Le dije que usted quiere cambiar algo.',
  'change.kept':
    'Su cambio no se tomó, porque mientras tanto se preguntó a un médico. Sus respuestas quedan como usted las confirmó.',

  'status.awaiting-clearance':
    'Su número de caso es {number}. Un coordinador revisa su solicitud a {program}. Antes de eso no paga nada.',
  'status.awaiting-payment': 'Su número de caso es {number}. Su solicitud a {program} espera su pago.',
  'status.checks': 'Lo que se revisa: {checks}.',
  'status.follow-ups':
    'Hasta ahora hizo {posed, plural, one {una pregunta para aclarar} other {{posed} preguntas para aclarar}}.',
  'status.gaps':
    'Cuando la oficina miró su paquete el {day}, faltaba algo. La lista está en su chat con nosotros en la web. Por favor, mande lo que todavía no mandó.',
  'status.submitted':
    'Su número de caso es {number}. Su solicitud a {program} está presentada. Su coordinador empieza a reunir los documentos.',
  'status.collecting-records': 'Su número de caso es {number}. Se están reuniendo sus documentos.',
  'status.awaiting-packet': 'Su número de caso es {number}. La oficina espera su paquete.',
  'status.awaiting-approval':
    'Su número de caso es {number}. La oficina mira su paquete. La revisión empieza cuando lo apruebe.',
  'status.records-complete':
    'Su número de caso es {number}. Ya están todos los documentos. Ahora buscamos al médico adecuado.',
  'status.matching':
    'Su número de caso es {number}. Ya están todos los documentos, y preguntamos al médico adecuado.',
  'status.in-review': 'Su número de caso es {number}. Un médico revisa ahora su solicitud.',
  'status.opinion-ready': 'Su número de caso es {number}. La opinión está lista en su cuenta de {program}.',
  'status.awaiting-patient': 'Su número de caso es {number}. Esperamos el propio acuerdo de la persona.',
  'status.clarifying': 'Su número de caso es {number}. La opinión está lista en su cuenta de {program}.',
  'status.opinion-available':
    'Su número de caso es {number}. La opinión está lista en su cuenta de {program}.',
  'status.closed': 'Su número de caso es {number}. Su solicitud a {program} está cerrada.',
  'status.follow-up-treatment': 'Su número de caso es {number}. Su solicitud pasó a tratamiento.',
  'status.cancelled': 'Su número de caso es {number}. Su solicitud se canceló.',
  'document.unsafe':
    'No pudimos aceptar {name}. Nuestra revisión vio que tal vez no es seguro y se borró. Agregue otra copia, por favor.',
} as const;
