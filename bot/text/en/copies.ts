/** What stands below the text of a signed form in the copy that is sent by e-mail. */
export const copies = {
  'copy.signer': 'Signed by: {signer}',
  'copy.signed': 'Signed at: {at}',
  'copy.language': 'Language of this form: {language}',
} as const;
