/**
 * Signs that a follow-up asks something new rather than about an answer. They lead to a warning and never refuse by
 * themselves: a clinician has the last word (X30). Lines are phrases (see phrases.ts), English and Spanish.
 */
import { normalise } from './normal.ts';
import { createPhrases } from './phrases.ts';

export type NewSign = 'test' | 'symptom' | 'drug' | 'topic';

const lists = {
  fresh:
    'new|newer|newest|latest|recent|more recent|another|other|second|repeat|different|next|todays|yesterdays|last weeks',
  test: 'test|tests|result|results|scan|scans|mri|ct|ct scan|pet|pet scan|xray|x ray|biopsy|ultrasound|mammogram|labs|lab results|blood test|blood work|bloodwork|colonoscopy|report',
  feeling:
    'symptom|symptoms|pain|pains|ache|lump|swelling|bleeding|fever|cough|rash|numbness|weakness|headache|headaches|problem|diagnosis|complaint',
  drug: 'drug|drugs|medicine|medicines|medication|medications|pill|pills|treatment|treatments|therapy|chemo|chemotherapy|radiation|immunotherapy|operation|surgery|trial|clinical trial',
  nuevo:
    'nuevo|nueva|nuevos|nuevas|otro|otra|otros|otras|reciente|recientes|ultimo|ultima|distinto|distinta|diferente',
};

const signs: { readonly [sign in NewSign]: readonly string[] } = {
  test: [
    '(<fresh>) [set of|kind of|blood|lab] (<test>)',
    '(my|the|a|an) (<test>) (from|of|since) (yesterday|today|last week|this week|last month|this month)',
    '(had|got|did|have had|just had|just got) [a|an|my|the|another] (<test>)',
    '(<nuevo>) (examen|examenes|prueba|pruebas|resultado|resultados|resonancia|tomografia|biopsia|radiografia|analisis|estudio|estudios|ecografia)',
    '(examen|examenes|resultado|resultados|resonancia|tomografia|biopsia|radiografia|analisis|estudio|estudios) (nuevo|nueva|nuevos|nuevas|reciente|recientes)',
  ],
  symptom: [
    '(<fresh>) [kind of|type of] (<feeling>)',
    '(i|he|she|we|my child|my son|my daughter) (now|also) (have|has|feel|feels|notice|noticed|got)',
    '(i|he|she) [have|has] (started|began|begun) (to|having|feeling|getting|coughing|bleeding|losing)',
    '(since then|since yesterday|since last week|lately|recently|these days)',
    '(<nuevo>) (sintoma|sintomas|dolor|dolores|bulto|fiebre|problema|molestia|molestias|diagnostico)',
    '(sintoma|sintomas|dolor|dolores|problema) (nuevo|nueva|nuevos|nuevas)',
    '(ahora|tambien) (tengo|siento|tiene|me duele|le duele)',
    '(desde entonces|desde ayer|ultimamente)',
  ],
  drug: [
    '(<fresh>|instead of the|instead of that|alternative) [kind of|type of] (<drug>)',
    '(drug|medicine|medication) (b|c|two|2)',
    '(switch|change|switching|changing) (to|from) [a|an|the|another]',
    '(instead of|rather than) [the|that|this] (<drug>)',
    '(<nuevo>) (medicamento|medicamentos|medicina|medicinas|tratamiento|tratamientos|terapia|quimioterapia|radioterapia|operacion|cirugia|pastilla|pastillas)',
    '(cambiar a|en vez de|en lugar de)',
  ],
  topic: [
    '(also|one more thing|by the way|unrelated|something else|on another note|besides that)',
    '(another|a different|a new|one new|a separate|an additional|one more) (question|topic|issue|matter|thing)',
    '(what about|how about)',
    '(tambien|ademas|otra cosa|otra pregunta|una pregunta nueva|por cierto|aparte de eso|que hay de|y que tal)',
  ],
};

const readers = (Object.keys(signs) as NewSign[]).map((sign) => ({
  sign,
  phrases: createPhrases(signs[sign], lists),
}));

/** Each kind of sign that stands in the text; none for a question that stays with its answer. */
export const signsOfNew = (text: string): readonly NewSign[] => {
  const plain = normalise(text);
  return readers.filter(({ phrases }) => phrases.find(plain) !== null).map(({ sign }) => sign);
};
