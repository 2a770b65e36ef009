/**
 * What is said by text message alone. Digits answer, never words that carriers act on. A change of `texting.ask` or
 * `texting.risk` raises `textingTextVersion` in machines/conversation/texting-asks.ts.
 */
export const texting = {
  'texting.ask':
    'Second Opinion Intake, un asistente automático. ¿Le podemos mandar mensajes de texto para ayudarle a pedir a un hospital una segunda opinión? Unos 60 mensajes, solo sobre su solicitud. Puede haber cargos por mensajes y datos. Para recibir atención no tiene que aceptar: lo mismo se puede en nuestra página web. Los mensajes de texto no son privados. Responda STOP para terminar, HELP para ayuda. No es para emergencias: en EE. UU. llame al 911; en otro país, al número local.',
  'texting.ask-again': 'Antes de seguir, dígame sí o no. ¿Le podemos mandar textos sobre su segunda opinión?',
  'texting.not-agreed':
    'Está bien. No le mando más mensajes. Puede hacer lo mismo en nuestra página segura: {link} (se abre una vez, en 15 minutos). O llame: {phones}.',
  'texting.greeting':
    'Gracias. Puede terminar en todo momento con STOP. Hago una pregunta a la vez; responda con un número o con sus palabras. En todo momento puede escribir PERSONA para pedir una persona, ATRÁS o CAMBIAR.',
  'texting.risk':
    'Las preguntas que siguen son sobre la salud. Los mensajes de texto no van cifrados: los puede leer quien vea este teléfono, o su compañía. ¿Cómo quiere seguir?',
  'texting.continue':
    'Siga aquí, por favor: {link}\nEl enlace se abre una vez, en 15 minutos. Ahí está la misma conversación. Para seguir por mensajes de texto, solo escríbame.',
  'texting.review':
    'Revise sus respuestas, por favor. Responda con el número de una para cambiarla, o 0 si todo está bien.',
  'texting.sign':
    '{count, plural, one {Hay un formulario que firmar} other {Hay # formularios que firmar}}: {forms}. {count, plural, one {Léalo y fírmelo} other {Léalos y fírmelos}} en nuestra página segura: {link}\nEl enlace se abre una vez, en 15 minutos. Para otro enlace, solo escríbame. Si no quiere firmar, escriba: No acepto.',
  'texting.help':
    'Second Opinion Intake le ayuda a pedir a un hospital una segunda opinión por mensajes. Llame: {phones}. Puede haber cargos por mensajes y datos. Responda STOP para terminar, CONTINUAR para seguir.',
  'texting.stopped':
    'Second Opinion Intake: ya no recibe más mensajes. {state, select, case {Su caso {number} sigue abierto.} other {Sus respuestas se guardan por ahora.}} ¿Preguntas? Llame: {phones}. Para recibir mensajes otra vez, responda START.',
  'texting.resumed':
    'Second Opinion Intake: ya le llegan mensajes otra vez. Con STOP no le llegan más. Sigamos.',
  'texting.reminder':
    'Second Opinion Intake: su solicitud no está lista. Guardamos sus respuestas hasta {until}. ¿Seguimos? Con STOP no le llegan más.',
  'texting.attachment':
    'No puedo abrir fotos ni mensajes de voz. Responda con palabras, o siga en nuestra página segura: {link} (se abre una vez, en 15 minutos). Para pedir una persona, escriba PERSONA.',
  'texting.signed': 'Gracias. Todo está firmado.',
  'texting.phone': '{program} {way}',
  'texting.news': 'Second Opinion Intake: hay novedades sobre su solicitud.',

  'choice.texting.agree': 'Acepto',
  'choice.texting.no': 'No',
  'choice.texting.by-text': 'Seguir por mensajes de texto',
  'choice.texting.by-web': 'Mandarme un enlace a una página segura',

  'signing.title': 'Firme sus formularios',
  'signing.name': 'Su nombre legal completo',
  'signing.agree': 'Acepto',
  'signing.sign': 'Firmar',
  'signing.name-differs': 'Ese nombre no es el de la persona que firma. Escríbalo igual que antes: {name}',
  'signing.not-agreed': 'Para firmar, marque la casilla "Acepto".',
  'signing.done.title': 'Todo está firmado',
  'signing.done': 'Puede cerrar esta página y volver a sus mensajes de texto.',
  'signing.copy': 'Descargar una copia de lo que firmó',
  'signing.signed-line': 'Firmado por {name} el {at}',
  'signing.gone':
    'Este enlace ya se usó o es muy viejo. Escríbanos un mensaje de texto y le mandamos uno nuevo.',
  'continuing.title': 'Siga con su segunda opinión',
  'continuing.text': 'Su conversación está aquí, como la dejó. Este enlace la abre una vez.',
  'continuing.open': 'Abrir mi conversación',

  'lost.title': 'Aquí no hay nada',
  'lost.text': 'Esta dirección no es correcta o ya no se usa. El chat sigue ahí.',
  'lost.chat': 'Ir al chat',
} as const;
