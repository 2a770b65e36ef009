/** What is said about the programs (`fact.*`, blanks from machines/programs/facts.ts) and around it (`faq.*`). */
export const facts = {
  'fact.remote-opinion-many-fields':
    'Un especialista de {hospital} lee los documentos médicos y escribe una segunda opinión. Nadie tiene que viajar. Hay muchos campos de la medicina, pero no todos.',
  'fact.remote-opinion-for-children':
    'Un especialista de {hospital} lee los documentos del niño y escribe una segunda opinión. Todo se hace a distancia.',
  'fact.remote-opinion-of-an-oncologist':
    'Un médico del cáncer de {hospital} lee los documentos y escribe una segunda opinión. Todo se hace a distancia.',
  'fact.opinion-for-patients-abroad':
    'Médicos y cirujanos de {hospital} leen la historia médica y las pruebas. Dicen qué tratamiento le aconsejan.',

  'fact.diagnosis-treatment-or-operation':
    'Le ayuda a revisar un diagnóstico, un plan de tratamiento o las opciones de una operación.',
  'fact.far-from-the-hospital':
    'Es para personas que viven lejos. También ayuda cuando faltan semanas para una cita.',
  'fact.child-diagnosis-or-treatment':
    'Ayuda a las familias a revisar el diagnóstico o el plan de tratamiento de un niño.',
  'fact.no-travel': 'No necesita viajar.',
  'fact.adults-with-a-cancer-question': 'Es para adultos con una pregunta sobre cáncer.',
  'fact.patients-and-physicians-abroad':
    'Es para pacientes y médicos fuera de Estados Unidos. Pueden ver todas las opciones o revisar un plan local.',

  'fact.partner': 'El hospital da este servicio junto con {partner}.',
  'fact.partner-formerly': '{partner} antes se llamaba {partnerFormerly}.',
  'fact.international-patient-program': 'Lo lleva el programa de pacientes internacionales de {hospital}.',

  'fact.step-account': 'Primero, usted crea una cuenta en línea y abre un caso con el botón verde.',
  'fact.step-account-for-child':
    'Primero, usted crea una cuenta en línea para el niño y abre un caso con el botón verde.',
  'fact.step-account-or-phone':
    'Primero, usted crea una cuenta en línea, y después toca el botón verde o llama. Recibe su propio coordinador.',
  'fact.step-details': 'Luego, nos dice dónde están los documentos médicos y qué quiere preguntar.',
  'fact.step-records-and-match':
    'Después, {partner} junta los documentos. Luego elige al médico que es mejor para el caso.',
  'fact.step-written-opinion': 'Ese médico escribe la segunda opinión. En ella responde a sus preguntas.',
  'fact.step-team-handles-details':
    'Luego, el coordinador junta los documentos y se los da a un médico del cáncer.',
  'fact.step-oncologist-writes':
    'Después, ese médico lee los documentos y las pruebas. Luego escribe la segunda opinión.',
  'fact.step-team-follows-up':
    'Al final, el coordinador responde a lo que usted pregunte. También le ayuda a pedir una visita.',
  'fact.step-papers': 'Primero, usted llena y firma dos papeles: la carta de acuerdo y el consentimiento.',
  'fact.step-send-packet': 'Luego los manda junto con los documentos. Puede usar fax, mensajería o email.',
  'fact.step-packet-checked':
    'La oficina mira que no falte nada. La revisión empieza cuando la oficina dice que sí.',
  'fact.step-consult':
    'Después, un médico o cirujano revisa el caso. Al final, se cierra o pasa a tratamiento.',

  'fact.coordinator-and-staff-doctor':
    'Cada caso tiene su coordinador y un médico de {partner}. Ellos ven los documentos y responden a sus preguntas.',
  'fact.care-team': 'Usted recibe su propio equipo de {partner}. Le guía en cada paso.',
  'fact.medical-manager': 'Su contacto allí es el gerente médico: {email}.',

  'fact.three-cancers-not-taken':
    'No podemos tomar cáncer del sistema digestivo. Tampoco cáncer de seno ni sarcoma.',
  'fact.excluded-cancelled-and-refunded':
    'Si aun así se abre un caso de esos, se cancela y se devuelve el dinero.',
  'fact.three-cancers-checked-by-a-person':
    'Un coordinador mira primero algunos cánceres: los del sistema digestivo, el de seno y el sarcoma. No paga nada antes de eso.',
  'fact.cancer-reviewed-by-oncologist':
    'Los médicos que revisan los casos tratan el cáncer con medicinas. Si no se trata de cáncer, un coordinador lo mira primero.',
  'fact.no-condition-excluded': 'No sé de ninguna enfermedad que quede fuera.',

  'fact.some-states-confirmed-by-a-person':
    'Está abierto en {statesServed} estados de Estados Unidos. Un coordinador ve si el suyo está antes de que usted pague.',
  'fact.most-countries':
    'Está abierto en casi todos los otros países. Un coordinador ve si el suyo está antes de que usted pague.',
  'fact.closed-state-not-taken': 'No es para personas que viven en {closedStates}.',
  'fact.abroad-taken': 'Lo pueden usar personas fuera de Estados Unidos.',
  'fact.not-while-in-hospital': 'No es para personas que están ahora en el hospital.',
  'fact.outside-the-united-states': 'Es solo para personas fuera de Estados Unidos.',

  'fact.account-first-then-green-button':
    'Primero, usted crea una cuenta en línea. Después abre el caso ahí con el botón verde.',
  'fact.account-for-child-then-green-button':
    'Primero, usted crea una cuenta en línea para el niño. Después abre el caso ahí con el botón verde.',
  'fact.account-or-phone':
    'Usted crea una cuenta en línea. Después toca ahí el botón verde o llama al {phone}. Desde otro país, llame al {phoneFromAbroad}.',
  'fact.no-account': 'No necesita una cuenta en línea.',

  'fact.phones-and-hours':
    'Llame al {phone} en Estados Unidos o al {phoneFromAbroad} desde otro país. Hay personas {days, select, weekdays {de lunes a viernes, } daily {todos los días, } other {}}de {opens} a {closes}, {hoursZone}.',
  'fact.no-phone-but-fax-post-email':
    'No tengo un teléfono de esta oficina. Su email es {email}. Su fax es {fax}. Por correo es: {post}.',

  'fact.partner-collects-records': '{partner} junta los documentos. Usted solo nos dice dónde están.',
  'fact.coordinator-collects-records':
    'El coordinador junta los documentos. Usted solo nos dice dónde están.',
  'fact.review-waits-for-all-records':
    'La revisión empieza cuando llegan todos los documentos que hacen falta.',
  'fact.existing-tests-only': 'El experto mira pruebas que ya se hicieron. No hacen falta nuevas.',
  'fact.you-send-the-packet':
    'Usted manda los documentos. Lo puede hacer por fax, por mensajería o por email.',
  'fact.images-with-reports': 'Todas las imágenes deben llegar con sus informes.',

  'fact.english-only':
    'Los documentos deben estar en inglés. Si no lo están, usted los hace traducir antes de enviarlos.',
  'fact.qualified-translator':
    'Eso lo hace un traductor médico calificado. Lo elige usted; {translator} es uno que puede ayudar.',
  'fact.other-languages-by-person': 'Si los documentos no están en inglés, un coordinador le dice qué hacer.',

  'fact.tissue-review-extra':
    'Un patólogo puede mirar también muestras de tejido. Eso tiene un costo extra. No es igual con muestras teñidas que sin teñir.',
  'fact.customs-statement':
    'Las muestras que llegan de otro país necesitan un texto fijo para la aduana. Se lo muestro cuando lleguemos a eso.',

  'fact.questions-at-most':
    '{questions, plural, one {Puede enviar una pregunta al experto.} other {Puede enviar hasta # preguntas al experto.}}',
  'fact.questions-final-before-expert':
    'Ya no se pueden cambiar cuando pedimos a un experto que tome el caso.',
  'fact.more-by-coordinator': 'Si tiene más, un coordinador le puede ayudar.',

  'fact.frozen-once-review-begins':
    'Cuando empieza la revisión, ya no se pueden añadir más documentos ni más preguntas.',
  'fact.new-paid-case': 'Si pasa algo nuevo, puede abrir y pagar otro caso.',
  'fact.same-expert-no-promise': 'Puede pedir otra vez al mismo experto, pero no lo podemos prometer.',
  'fact.later-material-by-person': 'Si pasa algo nuevo más tarde, un coordinador le dice qué es posible.',
  'fact.later-costs-extra':
    'Las preguntas o documentos que llegan cuando la revisión ya empezó tienen un costo extra. La oficina le dice cuánto.',

  'fact.partner-picks-specialist':
    '{partner} ve los documentos. Después elige al médico de {hospital} que es mejor para el caso.',
  'fact.matched-oncologist': 'El equipo busca al médico del cáncer de {hospital} más adecuado.',
  'fact.physician-or-surgeon': 'Un médico o cirujano de {hospital} revisa el caso.',

  'fact.expert-may-be-requested':
    'Puede nombrar a un médico que prefiera. Lo intentamos, pero no lo podemos prometer.',
  'fact.expert-wish-noted':
    'Puede nombrar a un médico que prefiera. Lo pasamos, pero no lo podemos prometer.',

  'fact.no-talk-with-expert':
    'Usted no habla con el experto. La opinión llega por escrito. Por eso, haga todas sus preguntas al principio.',
  'fact.team-speaks-with-expert': 'Usted no habla con el experto. Lo hace el equipo por usted.',
  'fact.video-only-with-local-doctor':
    '{who, select, self {Una visita por video solo es posible si toma parte su médico local.} child {Una visita por video solo es posible si toma parte el médico local de su hijo o hija.} other {Una visita por video solo es posible si toma parte el médico local del paciente.}} Es una charla entre médicos.',
  'fact.written-needs-no-local-doctor': 'Una opinión escrita no necesita médico local.',

  'fact.most-after-records':
    'La mayoría tiene la opinión de {least} a {most} días hábiles después de que llegan todos los documentos.',
  'fact.typically-after-records':
    'Suele tomar de {least} a {most} días hábiles después de que llegan los documentos.',
  'fact.depends-on-records-complexity-specialist':
    'Depende de los documentos y de lo difícil que es el caso. También, de cuándo está libre el mejor médico.',
  'fact.no-date-promised': 'No podemos prometer una fecha.',
  'fact.no-time-printed': 'No sé cuánto toma. La oficina se lo puede decir: {email}.',

  'fact.coordinator-and-account-show-status':
    'El coordinador le dice cómo va el caso. También lo puede ver en su cuenta en línea.',
  'fact.care-team-keeps-in-touch': 'El equipo sigue en contacto y le dice cómo va el caso.',
  'fact.updates-to-referring-physician': 'El médico que pidió la opinión recibe avisos de la oficina.',

  'fact.price': 'La segunda opinión cuesta {price}.',
  'fact.price-by-person':
    'No tengo un precio. El programa de pacientes internacionales se lo puede decir: {email}.',
  'fact.included': 'El precio incluye {includes}.',
  'fact.extra-reading':
    'Muy pocas veces, el médico pide mirar otra vez imágenes o tejido. Eso tiene un costo extra, y el coordinador habla antes con usted.',

  'fact.due-at-submission': 'Usted paga cuando se envía la solicitud.',
  'fact.due-at-request': 'Usted paga cuando pide la opinión.',
  'fact.cards': 'Puede pagar con estas tarjetas: {cards}.',
  'fact.usually-by-card': 'Se suele pagar con tarjeta de crédito.',
  'fact.never-in-this-chat': 'Nunca escriba un número de tarjeta en este chat.',
  'fact.pay-through-the-office': 'Usted arregla el pago con la oficina: {email}.',
  'fact.health-accounts': 'Puede usar dinero de una cuenta de salud (HSA) o de gastos flexibles (FSA).',

  'fact.most-plans-do-not-pay':
    'La mayoría de los seguros no paga una segunda opinión en línea. La paga usted.',
  'fact.no-claim-filed': 'El hospital no manda un reclamo a su seguro. Usted puede preguntar a su seguro.',
  'fact.no-procedure-code':
    'Este servicio no tiene código de procedimiento (CPT). Por eso no le puedo dar uno.',
  'fact.no-discount': 'No puedo cambiar el precio ni dar un descuento.',

  'fact.refund-of-excluded':
    'Si se cancela un caso porque no podemos aceptar la enfermedad, se devuelve el dinero.',
  'fact.refund-by-person': 'Un coordinador decide si se devuelve dinero. Yo no lo puedo prometer.',
  'fact.not-credited-to-a-visit': 'Lo que paga no se descuenta de una visita.',

  'fact.written-in-account':
    'Recibe la opinión por escrito, en su cuenta en línea. Le avisamos cuando está lista.',
  'fact.written': 'Recibe la opinión por escrito.',
  'fact.written-to-you-or-your-doctor':
    '{who, select, self {La opinión escrita puede llegar directo a usted. O trabajamos con su médico local.} child {La opinión escrita puede llegar directo a usted. O trabajamos con el médico local de su hijo o hija.} other {La opinión escrita puede llegar directo a usted. O trabajamos con el médico local del paciente.}}',
  'fact.answers-your-questions': 'Responde las preguntas que usted envió.',
  'fact.three-outcomes':
    'El experto puede estar de acuerdo con la primera opinión. O puede estar de acuerdo con el diagnóstico y proponer otro tratamiento. O puede ver otro diagnóstico.',

  'fact.review-with-local-provider':
    '{who, select, self {Hable de la opinión con su médico.} child {Hable de la opinión con el médico de su hijo o hija.} other {Hable de la opinión con el médico del paciente.}} Después planeen juntos los siguientes pasos.',
  'fact.review-with-primary-provider':
    'Hable de la opinión con el médico del niño. Después planeen juntos los siguientes pasos.',
  'fact.review-with-first-physician':
    'Hable de la opinión con el médico que dio la primera. Decidan juntos qué cambiar.',
  'fact.closed-or-follow-up-treatment':
    'Cuando la opinión está lista, el caso se cierra. Si usted lo pide, pasa a tratamiento.',

  'fact.clinician-call-after-reading':
    'Cuando usted ya leyó la opinión, le llama un clínico de {partner}. Le puede hacer preguntas médicas en general.',
  'fact.caller-is-not-the-expert': 'Quien llama no es el experto que la escribió.',
  'fact.team-calls-within-a-day':
    'Alguien del equipo le llama en las 24 horas después de que recibe la opinión.',

  'fact.clarifying-at-most':
    'Para aclarar algo puede hacer hasta {followUps} preguntas más. Para eso tiene {followUpDays} días hábiles.',
  'fact.staff-doctor-first':
    'Primero responde un médico de {partner}. Pregunta al experto solo si hace falta.',
  'fact.answer-not-guaranteed': 'No podemos prometer que el experto responda.',
  'fact.no-new-questions': 'Entonces no se pueden añadir preguntas nuevas.',
  'fact.coordinator-answers-questions': 'El coordinador ayuda con preguntas sobre la opinión.',

  'fact.copy-to-local-doctor-if-you-wish':
    '{who, select, self {Si quiere, su médico local recibe también una copia.} child {Si quiere, el médico local de su hijo o hija recibe también una copia.} other {Si quiere, el médico local del paciente recibe también una copia.}}',
  'fact.copy-to-local-doctor-as-usual':
    '{who, select, self {Su médico local suele recibir también una copia.} child {El médico local de su hijo o hija suele recibir también una copia.} other {El médico local del paciente suele recibir también una copia.}}',
  'fact.works-with-local-doctor-or-you':
    '{who, select, self {Los expertos pueden hablar con su médico local. O le escriben directo a usted.} child {Los expertos pueden hablar con el médico local de su hijo o hija. O le escriben directo a usted.} other {Los expertos pueden hablar con el médico local del paciente. O le escriben directo a usted.}}',

  'fact.likely-same-doctor': 'Si viene a tratarse, es probable que vea al mismo médico.',
  'fact.maybe-same-doctor': 'Tal vez pueda ver al mismo especialista. Tal vez deba ver también a otros.',
  'fact.call-clinic-first': 'Llame antes a la clínica para saber si ese médico es el adecuado y está libre.',
  'fact.partner-arranges-visit': '{partner} puede ayudar a pedir una visita.',
  'fact.visit-phone':
    'Para una visita en persona, llame al {visitPhone}{hasVisitPhoneWords, select, yes { ({visitPhoneWords})} other {}}.',
  'fact.visit-may-be-covered': 'Puede que el seguro pague una visita. Depende del plan.',
  'fact.visit-through-international-services':
    'Si quiere, puede pedir una visita en persona. La ve con usted la oficina International Services de {hospital}.',

  'fact.confidential': 'El servicio es confidencial.',
  'fact.handled-securely': 'Todo se maneja de forma segura para cuidar su privacidad.',
  'fact.ask-coordinator': 'No sé cuánto tiempo se guardan los documentos. El coordinador se lo puede decir.',
  'fact.returned-on-request': 'Los documentos se devuelven solo si usted lo pide.',
  'fact.discarded-when-idle':
    '{idleMonths, plural, one {Tras un mes sin actividad, los documentos se destruyen de forma segura.} other {Tras # meses sin actividad, los documentos se destruyen de forma segura.}}',

  'fact.hour': '{hour}{minute, select, 00 {} other {:{minute}}} {half, select, am {a. m.} other {p. m.}}',
  'fact.zone':
    '{zone, select, Los_Angeles {hora del Pacífico} Denver {hora de la Montaña} Chicago {hora del Centro} New_York {hora del Este} other {en la zona del hospital}}',

  'faq.for-program': '{program}: {answer}',
  'faq.unknown': 'No tengo información sobre eso.',
  'faq.person': '¿Quiere hablar con una persona? Escriba PERSONA.',
  'faq.medical':
    'No puedo dar consejo médico. {questions, select, open {Puede hacer de esto una de sus preguntas para el experto.} other {{who, select, self {Pregunte a su médico, por favor.} child {Pregunte al médico de su hijo o hija, por favor.} other {Pregunte al médico del paciente, por favor.}}}}',
  'faq.emergency':
    'Si no puede esperar, llame al 911 en Estados Unidos o al número local de emergencias. O vaya a la sala de emergencias más cercana.',
} as const;
