/**
 * What is signed. A translation that nobody has certified: a hospital puts its own here before use, and then adds the
 * language to `certifiedConsentLanguages` in machines/intake/consents.ts. A change of any text raises
 * `consentTextVersion` there.
 */
export const consents = {
  'consent.count': 'Formulario {number} de {of}: {title}',
  'consent.repeat': 'Seguimos con este formulario: {title}. Si lo quiere leer otra vez, escriba REPETIR.',
  'consent.name-too': 'Gracias. Para terminar de firmar, escriba su nombre completo.',
  'consent.agree-too': 'Gracias. Para terminar de firmar, escriba también: Acepto.',
  'consent.signed': 'Firmado: {title}.',
  'consent.refused.needed':
    'Está en su derecho. Sin este formulario, {program} no puede revisar el caso. No se envía nada y no paga nada. Sus respuestas están guardadas. Si tiene dudas sobre el formulario, escriba PERSONA. Si cambia de idea, puede firmarlo aquí.',
  'consent.refused.share': 'Está bien. La opinión llega solo a usted.',

  'consent.service.title': 'Consentimiento para el servicio en línea',
  'consent.service.text':
    'Yo, {signer}, pido una segunda opinión en línea de {program} {self, select, yes {para mí} other {para {patient}}}. Entiendo que:\n- La opinión se da a distancia, solo con documentos e imágenes. El experto no examina al paciente.\n- No reemplaza al médico del paciente, y no es para emergencias.\n- Puedo cambiar de idea antes de enviar la solicitud. Eso no cambia ninguna otra atención.\n- Mis datos se usan para esta solicitud y se guardan en privado, como pide la ley.',
  'consent.release.title': 'Permiso para entregar documentos médicos',
  'consent.release.text':
    'Yo, {signer}, permito que los lugares nombrados aquí den los documentos médicos de {patient} a {program}{hasPartner, select, yes { y a su socio {partner}} other {}}:\n{places}\n\n- Qué: notas, resultados de pruebas, imágenes, informes de patología y de operación.\n- Para qué: para la segunda opinión, porque yo la pido.\n- Hasta cuándo: este permiso termina un año después de mi firma, o cuando se cierra el caso, si eso es antes.\n- Puedo retirarlo en cualquier momento: escribo REVOCAR aquí o mando una carta. Lo que ya se envió, queda enviado.\n- Mi atención, mis pagos y mi seguro no dependen de esta firma. Pero sin documentos no puede haber opinión.\n- Otros pueden pasar a terceros los documentos que se enviaron. Entonces puede que la ley de privacidad ya no los proteja.\n- Recibo una copia de este permiso.',
  'consent.share.title': 'Envío de la opinión al médico local',
  'consent.share.text':
    'Yo, {signer}, acepto que {program} envíe la opinión escrita sobre {patient} también a: {doctor}. Puedo retirar esto en cualquier momento antes del envío.',
  'consent.authority.title': 'Derecho a actuar por el paciente',
  'consent.authority.text':
    'Yo, {signer}, declaro que tengo el derecho legal a decidir sobre la atención médica de {patient}, como: {authorityName}. Si me los piden, voy a mostrar los documentos.',
  'consent.authority.as.parent': 'padre o madre',
  'consent.authority.as.guardian': 'tutor legal nombrado por un juez',
  'consent.authority.as.relative-caregiver': 'familiar que cuida al paciente',
  'consent.authority.as.foster-parent': 'padre o madre de acogida',
  'consent.authority.as.step-parent': 'padrastro o madrastra',
  'consent.authority.as.proxy': 'representante de salud',
  'consent.authority.as.power-of-attorney': 'persona con un poder notarial',
  'consent.authority.as.conservator': 'curador o tutor',
  'consent.authority.as.family': 'miembro de la familia',
  'consent.authority.as.other': 'otro representante legal',
  'consent.letter.title': 'Carta de acuerdo',
  'consent.letter.text':
    'Yo, {signer}, pido a {program} que revise el caso de {patient}. Acepto su carta de acuerdo ("Letter of Agreement"). La oficina envía la carta. La voy a firmar y fechar, y la voy a enviar con el paquete. Los documentos que envío son correctos y están al día.',
  'consent.informed.title': 'Formulario de consentimiento informado',
  'consent.informed.text':
    'Yo, {signer}, entiendo que {program} da su opinión sobre {patient} a distancia, con los papeles y las imágenes que envío. Voy a firmar el formulario de consentimiento informado de la oficina y lo voy a enviar con el paquete.',
} as const;
