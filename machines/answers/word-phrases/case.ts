/**
 * The person's case and data: whole messages, in plain form (see normal.ts), English and Spanish;
 * lines are phrases (see phrases.ts).
 */
export const ownCase = {
  status: [
    '[case|my|the|current|application] status [of (my|the) (case|request|application|opinion|review)|please|update]',
    '(what|whats) [is] (my|the) [case] status [of (my|the) (case|request|application|opinion|review)]',
    '(check|show|tell|give|know|see|get|view) [me] [on] [my|the|an] [case] (status|progress|state) [of (my|the) (case|request|application|opinion|review)]',
    '(where|how) (is|are) (my (case|opinion|request|application|review|second opinion|things)|we [at|now]|it coming [along]|things going with my case) [at|now|going|coming along]',
    '(any|is there any|do you have any) (news|update|updates) [on my case|about my case|yet|for me|from the doctor|on my opinion]',
    '(whats|what is) (happening|going on|new|the news) (with|on) my (case|request|opinion|review|application)',
    '(progress|case progress|update on my case|is my (opinion|case|review) (ready|done|finished) [yet])',
    '[el|cual es el] estado [de mi (caso|solicitud|opinion)|actual]',
    '(como va|como esta|en que va|donde esta|que pasa con|que hay de) mi (caso|solicitud|opinion|segunda opinion)',
    '(hay|tienen|alguna) (noticias|novedades|novedad|noticia) [de mi caso|sobre mi caso]',
    '(ver|consultar|saber) [el] estado [de mi (caso|solicitud)]',
  ],
  list: [
    '[show|see|list|view|read|review|check|print|give|tell|display|ver|mostrar|muestreme|revisar|leer|repasar|dame|deme] [me|back] [all|todas] [of] (my|mis) (answers|responses|respuestas) [so far|again|until now|hasta ahora|please]',
    '(show|see|view|list|review|read|give|ver|mostrar) [me] [the|a|el|un|my|mi] (summary|list|overview|resumen|lista) [of my answers|de mis respuestas]',
    '(list|summary|overview|resumen|lista|mis respuestas|my answers|review)',
    'what (did i (answer|say|tell you|write)|have i (answered|said|told you|entered)) [so far|before|until now]',
    'que (respondi|he respondido|conteste|he contestado|dije) [hasta ahora]',
  ],
  privacy: [
    '[your|the|my|about|data] [privacy|data privacy] (privacy|privacidad|policy|confidentiality|hipaa) [policy|notice|statement|rules|policies]',
    'is (this|it|that|my (data|information|info)|this chat|this conversation) [really] (private|secure|safe|confidential|hipaa compliant|encrypted|protected) [here|with you]',
    '(what|how) (do|will) you [do with|use|store|keep|save|protect] my (data|information|info|answers)',
    'what (happens|will happen) (to|with) my (data|information|info|answers)',
    'who (sees|can see|will see|reads|has access to|can read) (this|my (data|information|info|answers|messages|records))',
    'what (do you (store|know|keep|have)|is stored|is saved) [about me]',
    '(es|esto es) (privado|seguro|confidencial)',
    '[aviso de|politica de|mi|la] privacidad',
    '(que hacen|que haran|que pasa) con (mis datos|mi informacion)',
    'quien (ve|puede ver|lee) (esto|mis datos|mi informacion|mis respuestas)',
  ],
  delete: [
    '(delete|erase|remove|wipe|clear|destroy|borrar|eliminar|borre|borra|elimine|elimina|suprimir) [all|todo|todos] [of] [my|mis|mi|the|el|la] (<data>) [please|about me|you have [about me]|now]',
    '(delete|erase|borrar|eliminar|delete me|forget me|forget everything|forget all about me|remove me|borrame|eliminame)',
  ],
  copy: [
    '[a] (copy|copies|copia|copias)',
    '[send|get|have|give|receive|download|mail|email|enviar|envieme|mandeme|recibir|obtener|quiero] [me] [a|an|my|the|una] (copy|copies|copia) [of|de] [what i signed|(my|the|all|all the|mis|los|las|mi|el|lo) [signed] (forms|form|papers|paperwork|documents|consent|consents|release|answers|signed forms|agreement|authorization|formularios|documentos|consentimiento|respuestas|autorizacion|que firme)]',
    '(send|resend|email|mail|reenviar) [me] (my|the) [signed] (forms|consents|papers|consent|release|agreement) [again]',
  ],
  revoke: [
    '(revoke|withdraw|rescind|take back|undo|revocar|retirar|anular|revoco|retiro) [my|the|mi|el|la|all my] [hipaa|medical|medico|medica] (consent|release|authorization|authorisation|permission|agreement|consents|consentimiento|autorizacion|permiso)',
    '(revoke|revocar|revoco)',
  ],
} satisfies Record<string, readonly string[]>;
