/** What is asked and answered after submission: questions about the opinion, calls, visits, something new, an end. */
export const aftercare = {
  'clarify.begin':
    'Puede hacer {left, plural, one {una pregunta para aclarar más} other {hasta {left} preguntas para aclarar}}. El último día es el {lastDay}, hasta el {closes}{isElsewhere, select, yes { ({closesHere} donde usted está)} other {}}. Primero lee su pregunta un médico del equipo. Solo si ese médico no puede responder, se pregunta al experto. La respuesta no está garantizada. No cuesta nada más.',
  'clarify.begin.late':
    'Ya terminaron los días para las preguntas para aclarar. El último día fue el {lastDay}. Por eso no puedo enviar su pregunta por mi cuenta. La guardo, y una persona decide qué es posible.',
  'clarify.begin.beyond':
    'Ya usó todas sus preguntas para aclarar. Por eso no puedo enviar una más por mi cuenta. La guardo, y una persona decide qué es posible.',
  'clarify.begin.coordinator':
    'Si quiere saber algo de la opinión, le responde su coordinador. Puede preguntar todo lo que le haga falta.',
  'clarify.too-early':
    'Es pronto para preguntas sobre la opinión, porque todavía no está lista. Le aviso cuando lo esté. {questions, select, open {Hasta entonces puede cambiar las preguntas que envió: escriba CAMBIAR PREGUNTAS.} other {{late, select, charge {Ahora son posibles preguntas nuevas, pero tienen un costo adicional. Escriba PERSONA, y la oficina le dice más.} person {Si tiene algo nuevo, escriba PERSONA. Un coordinador decide qué es posible.} other {Las preguntas que envió ya no se pueden cambiar, porque ya se preguntó a un médico.}}}}',

  'ask.clarifyThis':
    '{takes, select, number {{count, plural, one {Si esto es sobre la opinión, lo puedo enviar como pregunta para aclarar algo.} other {Veo {count} preguntas. Si son sobre la opinión, las puedo enviar como {count} preguntas para aclarar algo. Cada una cuenta.}}} other {Si esto es sobre la opinión, lo puedo pasar a su equipo.}} ¿Lo envío?',
  'left.clarifyThis': 'De acuerdo, no lo envié. Le dije a su coordinador que usted escribió.',
  'ask.clarifyCharge':
    'La revisión ya terminó, así que más preguntas tienen un costo adicional. Cuánto es, solo lo puede decir la oficina. ¿Quiere escribir una pregunta para la oficina?',
  'left.clarifyCharge': 'De acuerdo. No se envió nada y no se cobra nada.',
  'ask.clarifyAbout': '¿Sobre cuál de sus preguntas es? Elija su número.',
  'ask.clarifyText':
    '{takes, select, number {¿Qué no queda claro en la respuesta{about, plural, =0 {} other { a la pregunta {about}}}? Copie la parte a la que se refiere, o descríbala.} other {¿Qué quiere preguntar?}} Puede usar hasta {most} caracteres.',
  'unclear.clarifyText.too-short': 'Eso es muy corto. Diga en pocas palabras qué no queda claro.',
  'unclear.clarifyText.too-long': 'Eso es muy largo para una sola pregunta. Escríbalo más corto, por favor.',
  'unclear.clarifyText.again': 'Elija una de las dos.',
  'doubt.clarifyText.several': 'Leo más de una pregunta. Cada pregunta cuenta. ¿Cómo la tomo?',
  'ask.clarifyNew':
    'Eso parece algo nuevo: una prueba nueva, un problema nuevo, otro tratamiento u otro tema. El experto solo puede explicar las respuestas que ya están. Por eso no recibe preguntas nuevas. Un profesional clínico decide si es nueva. Si lo es, no cuenta. ¿La envío?',
  'left.clarifyNew':
    'De acuerdo. No se envió nada, y no cuenta. Escriba ACLARAR para preguntar con otras palabras. Para algo nuevo puede escribir NUEVO CASO o VISITA.',
  'clarify.sent':
    'Envié {count, plural, one {su pregunta} other {sus {count} preguntas}} al médico del equipo. Cuenta como enviada el {at}{isElsewhere, select, yes { ({atHere} donde usted está)} other {}}. El médico del equipo responde primero. Solo si ese médico no puede, se pregunta al experto. La respuesta no está garantizada. Puede hacer {left, plural, =0 {cero preguntas más} one {una pregunta más} other {{left} preguntas más}}.',
  'clarify.sent.new':
    'Primero la mira un profesional clínico. Si es una pregunta nueva, se la devolvemos y no cuenta.',
  'clarify.sent.coordinator':
    'Le di su pregunta a su coordinador, que la responde. Se envió el {at}{isElsewhere, select, yes { ({atHere} donde usted está)} other {}}.',
  'clarify.sent.charged':
    'Le di su pregunta a la oficina. Se envió el {at}{isElsewhere, select, yes { ({atHere} donde usted está)} other {}}. La oficina le dice cuánto cuesta antes de hacer nada.',
  'clarify.held.late':
    '{count, plural, one {Su pregunta no se envió} other {{count} de sus preguntas no se enviaron}}, porque ya terminaron los días para las preguntas para aclarar. El último día fue el {lastDay}. La suya llegó el {at}{isElsewhere, select, yes { ({atHere} donde usted está)} other {}}. Queda guardada, y una persona la mira.',
  'clarify.held.beyond':
    '{count, plural, one {Una pregunta no se envió} other {{count} preguntas no se enviaron}}, porque ya usó todas sus preguntas para aclarar. Queda guardada, y una persona la mira.',
  'clarify.held.ways':
    'Hay otros modos de seguir. Si quiere hablar con su equipo, escriba PERSONA. Si le va bien ir al hospital, escriba VISITA. Si quiere una revisión nueva, escriba NUEVO CASO.',
  'aftercare.left': 'De acuerdo, lo dejo aquí. No se envió nada.',

  'call.clinician':
    '{isEarly, select, yes {La llamada llega cuando la opinión ya está lista y usted la leyó. } other {}}Le llama un clínico para hablar de preguntas médicas en general. No es el médico que escribió la opinión.',
  'call.team':
    '{isEarly, select, yes {La llamada llega dentro de las {hours} horas después de que la opinión esté lista. } other {Alguien del equipo le llama dentro de {hours} horas. }}Puede preguntarle cualquier cosa sobre la opinión.',
  'call.in-window':
    '{hasWindow, select, yes {Lo mejor es una hora antes del {closes}{isElsewhere, select, yes { ({closesHere} donde usted está)} other {}}. Hasta entonces puede hacer preguntas para aclarar después de la llamada.} other {}}',
  'call.none':
    'En este programa no hay ahora ninguna llamada prevista. Escriba PERSONA si quiere hablar con alguien.',
  'call.made': 'Su llamada ya se hizo. Escriba PERSONA si quiere hablar otra vez con alguien.',
  'ask.callTimes':
    '¿Cuándo le viene bien una llamada? Por ejemplo: de lunes a viernes después de las 5 de la tarde.',
  'callTimes.noted':
    'Gracias. Le dije a su coordinador cuándo le viene bien una llamada. No puedo prometer la hora.',
  'unclear.callTimes.no-words':
    'Escriba cuándo le viene bien una llamada. Por ejemplo: de lunes a viernes después de las 5 de la tarde.',

  'visit.noted':
    'Le dije a su coordinador que le gustaría una visita en persona. Alguien se comunica con usted.',
  'add-records':
    'Todavía puede añadir documentos, pues nadie los revisa aún. Dígame en qué lugar están. Si ya no quiere, escriba ATRÁS.',
  'new-case':
    'Para algo nuevo puede abrir una solicitud nueva. {hasPrice, select, yes {Cuesta otra vez {price}.} other {Solo la oficina puede decir cuánto cuesta.}} Puede pedir al mismo médico, pero nadie lo puede prometer. Le pedí a un coordinador que la abra con usted.',
  'return-records':
    'Le dije a la oficina que quiere sus documentos de vuelta. Alguien se comunica con usted.',
  'return-records.unknown':
    'Le dije a su coordinador que quiere sus documentos de vuelta. Su coordinador le dice qué es posible.',
  'end.noted':
    'Anoté su deseo y la hora, y se lo dije a un coordinador. Solo una persona puede cerrar una solicitud o decidir sobre el pago. No puedo prometer nada. Hasta entonces su solicitud sigue.',
  'report.noted': 'Gracias por decírmelo. Se lo dije a su coordinador. Su solicitud sigue como está.',
  condolence: 'Siento mucho su pérdida. Ya no envío más mensajes. Una persona se comunicará con usted.',

  'help.words.case':
    'Para su solicitud también puede escribir: ACLARAR, LLAMADA, VISITA, NUEVO CASO, COPIA o REVOCAR.',
  'why.aftercare': 'Para que su pregunta o su deseo llegue a la persona correcta.',
  'stage.aftercare': 'Después del envío',

  'copy.sent': 'Envié copias de los formularios que firmó al email que nos dio.',
  'mail.copies': 'Usted pidió copias de los formularios que firmó. Van adjuntas.',
  'status.revoked': 'Usted retiró su autorización, así que ya no se piden más documentos.',
} as const;
