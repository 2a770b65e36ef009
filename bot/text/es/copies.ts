/** What stands below the text of a signed form in the copy that is sent by e-mail. */
export const copies = {
  'copy.signer': 'Firma: {signer}',
  'copy.signed': 'Fecha y hora de la firma: {at}',
  'copy.language': 'Idioma de este formulario: {language}',
} as const;
