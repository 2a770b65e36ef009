/**
 * How people ask about the service: plain words (see normal.ts), English and Spanish, one way of asking a line (see
 * phrases.ts). `sure` is about the service wherever it is written; `loose` could mean something else among an
 * illness or questions for an expert, so it counts only at steps that do not take free text, and only alone.
 */

/** The ways of asking about one topic. */
export interface Asked {
  readonly sure: readonly string[];
  readonly loose?: readonly string[];
  /** The question may name an illness: "do you take breast cancer?" */
  readonly namesIllness?: true;
}

/** Words that many lines share, by the name in `< >`. */
export const lists = {
  service:
    'service|services|program|programs|second opinion|second opinions|opinion|opinions|review|consultation|case|request|process|segunda opinion|segundas opiniones|opinion|revision|solicitud|servicio|programa|proceso|tramite|caso|consulta',
  the: 'the|this|that|your|my|our|an|a|al|del|el|la|los|las|este|esta|su|mi|un|una',
  that: '(<the>) [online|remote|written|whole|entire|virtual|second] (<service>) [program|service|process|review|case|online|en linea]',
  it: '<that>|online second opinions|second opinions|it|this|that|everything|esto|eso|todo esto|todo',
  expert:
    'doctor|doctors|expert|experts|specialist|specialists|reviewer|reviewers|physician|physicians|surgeon|surgeons|oncologist|oncologists|consultant|medico|medicos|doctora|experto|experta|expertos|especialista|especialistas|oncologo',
  reader:
    '[the|a|an|your|one of the|one of your|these|those|el|la|los|las|un|una|al] [reviewing|second opinion|program] (<expert>)',
  records:
    'records|record|medical records|medical history|scans|images|mri|mris|cts|ct scans|x rays|biopsy|slides|lab results|labs|test results|reports|files|documents|papers|expediente|expedientes|historial|historia clinica|registros|documentos|imagenes|estudios|resultados|informes|radiografias|papeles',
  mine: '(my|our|the|any|all|all my|all the|some|his|her|their|your|mi|mis|los|las|el|la|sus|su) [old|medical|own|hospital|childs|kids|sons|daughters|mothers|fathers|wifes|husbands] (<records>)',
  i: 'i|we|you|one|people|patients|they|he|she|someone|families',
  can: 'can|could|may|do|will|would|should|must|shall|am|are|does|might',
  get: 'get|receive|have|see|hear back|hear|read|obtain',
  number: '5|10|15|20|25|30|40|50|ten|twenty|thirty|fifty|half|diez|veinte',
  state:
    'state|country|city|countries|states|region|estado|pais|ciudad|paises|estados|canada|mexico|texas|florida|abroad|overseas|europe|asia|my (state|country)',
};
