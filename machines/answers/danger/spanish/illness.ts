/** Illnesses that strike, in Spanish: danger only while they happen ("I think I am having a stroke"), or cried out alone. */
export const named =
  'sepsis|ataque al corazon|ataque cardiaco|ataque cerebral|trombosis|infarto|derrame|derrame cerebral|ictus|embolia|embolia pulmonar|acv|evento vascular|evento cerebral|convulsion|convulsiones|ataque de asma|aneurisma|shock';

/** Signs that a named illness happens now. */
export const happening: readonly string[] = [
  '(sintomas de|senales de) [un|una] <named>',
  '<named> (sintomas|ahora|ahora mismo)',
  '(tiene|tengo|con|padece|sufre|dandole|le esta dando|me esta dando|dando|teniendo|sufriendo|esta dando|le dio|me dio|da|sintomas de|dar|creo que tuvo|creo que tuve|creo que tiene|creo que es|parece|acaba de tener|acaba de darle) [un|una|otro|otra|de|que] [un|una] <named>',
];

/** Beside a named illness: a diagnosis, a treatment or a study of it, not the event. */
export const labels: readonly string[] = [
  '(rehabilitacion|diagnostico|diagnosticaron|segunda opinion|control|controlada|epilepsia|terapia|enfermedad|sindrome|estudio|clinica|recuperacion|medicamento|medicina|pronostico)',
];

/** Whole messages of people to whom it happens; "derrame" alone is as likely a diagnosis. */
export const cries: readonly string[] = [
  '(auxilio|socorro) [auxilio|socorro|ayuda|por favor]',
  '[ayuda|por favor] emergencia [ahora|ayuda|por favor]',
  '[ayuda|un|mi|posible] (infarto|ataque al corazon|ataque cardiaco) [ayuda|por favor]',
];
