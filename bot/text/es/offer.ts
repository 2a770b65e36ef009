/** Programs, fees, reasons and checks: words around the facts of the programs' data. */
export const offer = {
  'offer.line':
    '{program}: {about} {fee}{hasCheck, select, yes { Un coordinador debe confirmar un punto antes. No paga nada antes de eso.} other {}}',
  'offer.about':
    '{ages, select, adults {para adultos} children {para menores de 18 años} other {para toda edad}}{cancer, select, yes { que preguntan por un cáncer} other {}}{abroad, select, yes { fuera de Estados Unidos} other {}}, por escrito.{sends, select, yes { Usted manda los documentos.} other {}}',
  'offer.one-each':
    'Una solicitud va a un solo programa. Dos programas son dos solicitudes, con dos pagos. ¿Cuál prefiere?',
  'offer.refused': '{program} no es posible. {reasons}',
  'offer.visit': 'Para una visita en persona en {hospital}, llame al {phone}.',
  'fee.price': 'El costo es de {price}.',
  'fee.by-person': 'No hay un precio impreso. Se lo dice {office}.',
  'office.international-patient-program': 'la oficina de pacientes internacionales',
  'office.coordinator': 'un coordinador',

  'reason.started-by-physician': 'Lo debe pedir el paciente, no un médico.',
  'reason.started-by-other': 'Lo debe pedir el paciente.',
  'reason.too-young': 'Es solo para adultos.',
  'reason.too-old': 'Es solo para pacientes menores de 18 años.',
  'reason.childhood-disease': 'Lo que empezó en la infancia lo debe ver una persona.',
  'reason.inside-united-states': 'Es para pacientes que viven fuera de Estados Unidos.',
  'reason.now-inside-united-states': 'Es para pacientes que están fuera de Estados Unidos.',
  'reason.state-closed': 'No se ofrece a personas que viven en {state}.',
  'reason.country-closed': 'No se ofrece a personas que viven en {country}.',
  'reason.now-state-closed': 'No se ofrece a personas que están en {state}.',
  'reason.now-country-closed': 'No se ofrece a personas que están en {country}.',
  'reason.in-hospital':
    'No se ofrece a pacientes que están ahora en el hospital. Las respuestas están guardadas. Después de salir del hospital, vuelva y escriba CAMBIAR HOSPITAL.',
  'reason.excluded-digestive-cancer': 'No acepta cánceres del sistema digestivo.',
  'reason.excluded-breast-cancer': 'No acepta cáncer de seno.',
  'reason.excluded-sarcoma': 'No acepta sarcomas.',
  'reason.no-cancer': 'Sus expertos son médicos del cáncer, y esto no es un cáncer.',

  'check.state-confirm': 'si el servicio llega al estado donde vive el paciente',
  'check.country-confirm': 'si el servicio llega al país donde vive el paciente',
  'check.now-state-confirm': 'si el servicio llega al estado donde está ahora el paciente',
  'check.now-country-confirm': 'si el servicio llega al país donde está ahora el paciente',
  'check.state-closed': 'si se puede dar el servicio, aunque el paciente vive en ese estado',
  'check.country-closed': 'si se puede dar el servicio, aunque el paciente vive en ese país',
  'check.inside-united-states': 'si el paciente vive fuera de Estados Unidos',
  'check.now-state-closed': 'si se puede dar el servicio en el estado donde está ahora el paciente',
  'check.now-country-closed': 'si se puede dar el servicio en el país donde está ahora el paciente',
  'check.now-inside-united-states': 'si se puede dar el servicio mientras el paciente está en Estados Unidos',
  'check.started-by-physician': 'quién puede pedir la opinión',
  'check.childhood-disease': 'qué programa sirve para una enfermedad que empezó en la infancia',
  'check.in-hospital-unsure': 'si cuenta que el paciente está en un hospital',
  'check.confirm-digestive-cancer': 'si es un cáncer del sistema digestivo',
  'check.confirm-breast-cancer': 'si es cáncer de seno',
  'check.confirm-sarcoma': 'si es un sarcoma',
  'check.cancer-unsure': 'si un médico del cáncer es el experto correcto',
  'check.no-cancer': 'si un médico del cáncer es el experto correcto',
  'check.started-by-other': 'quién puede pedir la opinión',
  'check.authority': 'quién puede firmar por el paciente',
  'check.records-language': 'si se pueden usar documentos en ese idioma',
  'check.no-records': 'si hay bastantes documentos para una revisión',
  'check.tissue-statement': 'cómo se pueden enviar las muestras de tejido',
  'check.words-contradict': 'el tipo de enfermedad',
  'check.share-declined': 'que la opinión llega solo a usted',

  'quote.price': 'El costo de {program} es de {price}.',
  'quote.includes': 'Incluye:\n{items}',
  'fee.includes.coordinator-and-staff-doctor': 'su propio coordinador y un médico del equipo',
  'fee.includes.care-team': 'su propio equipo, guiado por profesionales clínicos',
  'fee.includes.records': 'juntar sus documentos médicos',
  'fee.includes.review': 'la revisión por un especialista',
  'fee.includes.written-opinion': 'la opinión escrita',
  'fee.includes.follow-up-and-visits': 'ayuda después y para pedir una visita en persona',
  'transfer.more-health':
    'Para algunos pacientes de otros países, UCSF Health trabaja con More Health. Eso lo ve una persona: escriba PERSONA.',
  'fee.includes.follow-up': 'ayuda con preguntas después y para llegar a otros médicos',
  'quote.self-pay':
    'Lo paga usted{due, select, submission {, cuando se envía la solicitud} request {, cuando se pide la opinión} other {}}. La mayoría de los seguros no lo cubre. {hasCards, select, yes {Puede pagar con {cards}.} other {Se suele pagar con tarjeta de crédito.}}{health, select, yes { Puede usar dinero de una cuenta de salud (HSA) o de gastos flexibles (FSA).} other {}}{claim, select, no { No se manda ningún reclamo a su seguro.} other {}}{code, select, no { No tiene código de procedimiento (CPT).} other {}}',
  'quote.extra-reading':
    'A veces, muy pocas, el médico pide leer otra vez imágenes o tejido. Eso tiene un costo extra. Su coordinador le avisa antes.',
  'quote.not-credited': 'Lo que paga no se descuenta de una visita más tarde.',
  'quote.by-person':
    'No hay un precio impreso para {program}. El costo y cómo pagar se lo dice {office}. Yo no le puedo dar una cifra.',
  'quote.tissue': 'La revisión de muestras de tejido tiene un costo extra.',
  'quote.late-material':
    'Cuando la revisión ya empezó, más documentos o más preguntas tienen un costo extra.',

  'expect.no-talk':
    'Esto es lo que puede esperar. La opinión llega por escrito. Usted no habla con el experto.',
  'expect.time':
    '{said, select, most {La mayoría tiene la opinión de {least} a {most} días hábiles después de que llegan todos los documentos.} other {Suele tomar de {least} a {most} días hábiles después de que llegan los documentos.}} Mucho depende de lo rápido que llegan. No se puede prometer una fecha.',
  'expect.freeze':
    '{late, select, refuse {Cuando la revisión ya empezó, no se pueden añadir más documentos ni preguntas. Para algo nuevo hace falta otra solicitud, con otro pago.} charge {Cuando la revisión ya empezó, más documentos o preguntas tienen un costo extra.} other {Cuando la revisión ya empezó, una persona dice si se puede añadir algo.}}',
  'expect.english': 'Los documentos y la opinión están en inglés.',
  'expect.outcomes':
    'Puede pasar una de tres cosas. El experto está de acuerdo con el diagnóstico y el plan. O está de acuerdo con el diagnóstico, pero quiere cambiar o añadir un tratamiento. O ve otro diagnóstico.',
  'expect.local-doctor':
    '{who, select, self {La opinión no reemplaza a su médico.} child {La opinión no reemplaza al médico de su hijo o hija.} other {La opinión no reemplaza al médico del paciente.}} Diga lo que diga, hable de ella con ese médico.',

  'hold.still': 'Ahora no hay nada que responder aquí. Escriba ESTADO, AYUDA o PERSONA en todo momento.',
  'hold.passed-on':
    'Eso no lo puedo responder aquí. Pero ya avisé a un coordinador. También puede escribir ESTADO, AYUDA o PERSONA.',
  'hold.payment.open':
    'Su solicitud espera el pago de {price}. {hasUrl, select, yes {Pague aquí, por favor: {url}} other {Usted paga en su cuenta segura. Su coordinador le manda el enlace.}} Si ya pagó, le escribo cuando llegue el pago.',
  'hold.clearance.open': 'Un coordinador todavía está mirando su solicitud. Le avisamos.',
  'hold.physicianAtHome':
    'Para pacientes en Estados Unidos, la segunda opinión la debe pedir el paciente. Dé a su paciente la dirección de esta página. No escriba aquí nada sobre el paciente. Si usted no es médico, escriba CAMBIAR 1.',
  'hold.noProgram': 'Lo siento. Según sus respuestas, ninguno de los programas en línea puede ayudar:',
  'hold.noProgram.next':
    'Si una respuesta no está bien o cambia después, escriba CAMBIAR. Sus respuestas se guardan {days} días. Para hablar con una persona, escriba PERSONA.',
  'hold.authorityCheck':
    'Antes de firmar algo, una persona debe ver quién puede firmar por el paciente. Avisé a un coordinador. Todo está guardado. Ahora no tiene que hacer nada.',
  'hold.clearance':
    'Gracias. Su número de caso es {number}. Guárdelo, por favor.\n\nAntes de que usted pueda pagar, un coordinador debe ver:\n{checks}\n{served, plural, =0 {} other {\nEl servicio está abierto en {served} estados y en la mayoría de los países. }}No paga nada hasta entonces. Le avisamos.',
  'hold.payment':
    'Gracias. Su número de caso es {number}. Guárdelo, por favor.\n\nEl último paso es el pago de {price} para {program}. {hasUrl, select, yes {Pague aquí, por favor: {url}} other {Usted paga en su cuenta segura. Su coordinador le manda el enlace.}} Su solicitud vale como enviada cuando llega el pago.',
  'hold.payment.account':
    'Para eso hace falta una cuenta en línea con {program}. Haga la cuenta primero, por favor. Si quiere ayuda, escriba PERSONA.',
  'hold.payment.safe': 'Nunca escriba un número de tarjeta en este chat.',
  'hold.submitted':
    'Su solicitud a {program} está enviada. Su número de caso es {number}. El costo de {price} está pagado.\n\nLo que pasa ahora: su coordinador le contacta y empieza a juntar sus documentos.',
  'hold.submitted.office':
    'Su solicitud a {program} está guardada. Su número de caso es {number}.\n\nLo que pasa ahora:\n1. Firme y feche la carta de acuerdo y el consentimiento informado.\n2. Envíelos con todos los documentos médicos: {by, select, fax {por fax al {fax}} courier {por mensajería a {post}} other {por email a {email}}}.\n3. Hable con {office} para arreglar el pago: {email}.\n\nLa oficina mira primero si el paquete está completo. La revisión empieza cuando la oficina lo aprueba.',
  'hold.submitted.status': 'Escriba ESTADO en todo momento para ver cómo va su solicitud.',

  'customs.intro':
    'La aduana de Estados Unidos necesita este texto en la factura comercial de las muestras. Cópielo palabra por palabra, en inglés:',
  'customs.statement':
    '"Slides and/or paraffin blocks (and corresponding pathology reports) of non-infectious and non-contagious human tissue taken from the {organ} which are fixed and/or preserved in paraffin. This specimen has never been cultured. It is for review by the Department of Pathology at the University of California, San Diego. The value is US$1.00."',
} as const;
