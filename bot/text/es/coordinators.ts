/** What a person hears of coordinators. What coordinators themselves read is English. */
export const coordinators = {
  'takeover.requeued':
    '{name} tuvo que salir de este chat. Usted espera otra vez a una persona. Soy el asistente automático. Mientras tanto podemos seguir.',
  'person.callback-offer':
    'También puede pedir que le llamen. Escriba LLÁMENME con un teléfono y una buena hora.',
  'person.callback':
    '{phone, select, known {Anoté que quiere que le llamen. Un coordinador llama cuando hay personas.} other {Anoté que quiere que le llamen. Escriba LLÁMENME otra vez, con un teléfono y una buena hora.}}',
} as const;
