/** Illnesses that strike, in English: danger only while they happen ("I think I am having a stroke"), or cried out alone. */
export const named =
  'heart attack|heart atack|hart attack|heartattack|cardiac event|mini stroke|stroke|strok|tia|seizure|seizures|convulsion|convulsions|aneurysm|pulmonary embolism|blood clot in (my|his|her|the) lung|blood clot in (my|his|her|the) lungs|sepsis|septic|septic shock|asthma attack|shock';

/** Signs that a named illness happens now. */
export const happening: readonly string[] = [
  '(having|have|has|had|experiencing|suffering|getting|feel like|feels like|signs of|symptoms of|showing|looks like|symptoms|could be|might be|may be|maybe|just had|think its|think it is|is this) [that|i|im|is|a|an|am|having|its|been|may have had|another|my|he|she|hes|shes|the|mild|like|massive|some|severe|of] [having|a|an|had|another|mild|like|signs of] <named>',
  '<named> (symptoms|signs|right now|now|happening|in progress|help|emergency)',
];

/** Beside a named illness: a diagnosis, a treatment or a study of it, not the event. */
export const labels: readonly string[] = [
  '(disorder|disease|syndrome|history|rehab|rehabilitation|research|study|article|project|clinic|specialist|diagnosed|diagnosis|medication|medications|medicine|drug|drugs|therapy|definition|prognosis|survival|survivor|recurrent|recurrence|patient|unit|recovery|aftercare|caused by|second opinion|control|controlled|epilepsy|effects|related|induced|febrile|pregnancy|surgery|repair|clipping)',
];

/** Whole messages of people to whom it happens; "stroke" alone is as likely a diagnosis. */
export const cries: readonly string[] = [
  '[help|please|its an|is an] emergency [help|please|now]',
  '[help|a|my|possible|im having] (heart attack|heart atack|hart attack|heartattack) [help|please]',
];
