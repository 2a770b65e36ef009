/** What somebody asks for once their request is submitted, English and Spanish; lines are phrases (see phrases.ts). */
import { normalise, wordsOf } from './normal.ts';
import { createPhrases } from './phrases.ts';

/**
 * - `clarify`: to ask about the opinion. `call`: to say when a call suits. `visit`: to be seen in person.
 * - `add-records`: something new for the records. `new-case`: one more request. `return-records`: records sent back.
 * - `end`: the case closed, or the money back.
 */
export type Wish = 'clarify' | 'call' | 'visit' | 'add-records' | 'new-case' | 'return-records' | 'end';

const lists = {
  want: '[please] [(i|we) [would] (want|like|need|wish|have) [to]|id like to|can i [please]|could i|may i|let me|how (do|can) i|quiero|quisiera|me gustaria|puedo|necesito|como puedo]',
  paper:
    'record|records|report|reports|test|tests|result|results|scan|scans|mri|ct|ct scan|pet|pet scan|xray|x ray|image|images|imaging|biopsy|ultrasound|labs|lab results|blood test|blood work|test results|medical records|documents|information|expediente|expedientes|examen|examenes|resultado|resultados|resonancia|tomografia|radiografia|imagenes|biopsia|analisis|estudio|estudios|informacion',
  case: 'case|request|review|second opinion|caso|solicitud|segunda opinion',
};

const whole: { readonly [wish in Exclude<Wish, 'add-records'>]: readonly string[] } = {
  clarify: [
    '<want> (clarify|clarification|clarifications|clarifying)',
    '<want> [ask] [a|one|another|one more|my|my next] (clarifying|follow up|followup) (question|questions)',
    '<want> (ask|have) [a|another|one more] (question|questions) (about|on|to) (the|my) (opinion|report|answer|answers|doctor|expert)',
    '(i|we) have [a|some|another|one more] (question|questions) (about|on) (the|my) (opinion|report|answer|answers)',
    '<want> (follow up|followup|clarify something|clarify the opinion|clarify an answer|ask about the opinion)',
    '<want> (aclarar|aclaracion|aclaraciones|aclare|una aclaracion|pedir una aclaracion|aclarar algo|aclarar una duda|preguntar sobre la opinion)',
    '<want> [hacer] [una|otra] (pregunta aclaratoria|pregunta sobre la opinion|pregunta de aclaracion)',
    'tengo [una|otra] (pregunta|duda) (sobre|acerca de) la (opinion|respuesta)',
  ],
  call: [
    '(call|call time|call times|my call|the call|llamada|la llamada)',
    '<want> (plan|schedule|arrange|set up|book|time|times for|change) [a|my|the] (call|phone call|call time|clinician call)',
    'when (will|can|do) (you|they|the clinician|the team|somebody|someone) call [me]',
    '<want> (programar|concertar|acordar|cambiar) [la|una|mi] llamada',
    'cuando me (llaman|llamaran|van a llamar)',
  ],
  visit: [
    '(visit|in person|in person visit|appointment|an appointment|visita|cita|una cita|en persona)',
    '<want> [make|book|schedule|arrange|plan|have|get] [a|an|the|my] (visit|appointment|in person visit|visit in person|clinic visit) [with (the|a|that) (doctor|expert|specialist)|at the clinic|please]',
    '<want> (come|be seen|go|come in|see (the|a|that) (doctor|expert|specialist)) [in person|at the clinic|to the clinic|to the hospital|there in person]',
    '<want> (una cita|una visita|una consulta|ir en persona|ver al (medico|doctor|especialista) [en persona]|hacer una cita|pedir una cita)',
  ],
  'new-case': [
    '(new (case|request|review|second opinion)|nuevo caso|nueva solicitud|otro caso|otra solicitud)',
    '<want> (open|start|begin|make|submit|get|have) (a|an|one) (new|another|second|more) <case>',
    '<want> (another|a new|one more) <case>',
    '<want> (abrir|empezar|iniciar|hacer) (un|una|otro|otra) [nuevo|nueva|otro|otra] <case>',
  ],
  'return-records': [
    '<want> (return|send back|get back|have back|mail back|give back) (my|the|our) <paper> [back|please]',
    '<want> (send|give|get|have|mail) [me] (my|the|our|all my) <paper> (back|returned) [to me|please]',
    '(i|we) want (my|our|the) <paper> back',
    '<want> (devolver|devuelvan|que me devuelvan|devuelvame|recuperar|que regresen) [me] (mis|mi|los|el|las) <paper>',
    '(devuelvan|devuelvame|devuelvanme) (mis|mi|los|el|las) <paper>',
  ],
  end: [
    '<want> [to] (cancel|close|withdraw|stop|end) (my|the|this|our) (case|request|review|second opinion|application|order) [please]',
    '(close case|cancel case|close request|cancel request)',
    '<want> (a|my|the|full|a full) [full] (refund|money back|fee back)',
    '<want> (get|have|be given) (a|my|the) [full] (refund|refunded|money back|fee back|money refunded)',
    '[please] (refund|refund me|refund my money|refund the fee|give me my money back|i want to be refunded|money back)',
    '<want> (cancelar|cerrar|retirar|terminar) (mi|el|la|este|esta) (caso|solicitud)',
    '<want> (un reembolso|el reembolso|mi dinero|que me devuelvan [mi|el] dinero|un reintegro)',
  ],
};

const kinds = Object.keys(whole) as (keyof typeof whole)[];
const matchers = kinds.map((wish) => ({ wish, phrases: createPhrases(whole[wish], lists) }));

/** Something that came since; found inside a message. */
const something = createPhrases(
  [
    '(i|we|they|she|he|my doctor|the doctor|there is|there are|theres) [just|now] (have|has|had|got|did|made|took|received|ordered|is|are) [just] [had|got|done|a|an|some|my|the|another|more] [another|more] (new|newer|more recent|recent|another|more|additional) [set of|copy of] <paper>',
    '(new|newer|another|additional) <paper> (to|for) [you|add|send|my (case|request|review)]',
    '(add|send|upload|submit|include|share|attach) [you|in] [a|an|my|the|some|these|our] [new|newer|another|more|additional|latest] <paper>',
    '(add|send) [a|another|one more] (hospital|clinic|place|lab)',
    'new information',
    '(tengo|hay|me hicieron|me hice|recibi) [un|una|unos|unas] (nuevo|nueva|nuevos|nuevas|otro|otra|otros|otras|mas) <paper>',
    '(agregar|anadir|enviar|mandar|incluir) [un|una|mi|mis|los|las] [nuevo|nueva|nuevos|nuevas|otro|otra|mas] <paper>',
    '(nueva informacion|informacion nueva)',
  ],
  lists,
);
const adding = /\b(?:add|send|upload|submit|include|share|attach|agregar|anadir|enviar|mandar|incluir)\b/;

const courtesy =
  /^(?:(?:please|hi|hello|hola|ok|okay|now|thanks|por favor) )+|(?: (?:please|now|thanks|thank you|por favor|gracias))+$/g;

/** Longer messages tell something; they are no request of a few words. */
const wordsAtMost = 30;

/**
 * Reads the wish of a message. `add-records` is found inside it, unless it is a question about something else; every
 * other wish is the whole message.
 */
export const readWish = (text: string): Wish | null => {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > wordsAtMost) return null;
  const plain = words.join(' ').replace(courtesy, '');
  const found = matchers.find(({ phrases }) => phrases.match(plain));
  if (found) return found.wish;
  const isOtherQuestion = text.includes('?') && !adding.test(plain);
  return !isOtherQuestion && something.find(plain) ? 'add-records' : null;
};

/** "Clarify: what does the second answer mean?": the words behind the word; `null` when nothing or something else stands there. */
export const readClarifyLead = (text: string): string | null => {
  const words =
    /^\s*(?:clarify|clarification|aclarar|aclare|aclaraci[oó]n)\s*[:,.\-–—]?\s+(\S[\s\S]*)$/iu.exec(
      text,
    )?.[1];
  return words !== undefined && wordsOf(words).length > 2 && readWish(text) === null ? words.trim() : null;
};

/** Something about the patient that staff must know while a case runs. */
export type Report = 'died' | 'moved' | 'admitted';

const patient =
  '(the patient|my (son|daughter|child|baby|mother|father|mom|dad|husband|wife|brother|sister|grandmother|grandfather|grandson|granddaughter|partner)|he|she|el paciente|la paciente|mi (hijo|hija|madre|padre|mama|papa|esposo|esposa|marido|mujer|hermano|hermana|nieto|nieta|abuelo|abuela))';
const ofDeath =
  '(died|has died|passed away|has passed away|passed|has passed|is dead|is no longer with us|murio|ha muerto|fallecio|ha fallecido)';

/** Said by whoever writes for somebody else; a patient who writes speaks of "the patient" only when it is not them. */
const deathOfAnother = createPhrases([`${patient} [sadly|just|unfortunately] ${ofDeath}`]);
const deathOfPatient = createPhrases([
  `(the patient|el paciente|la paciente) [sadly|just|unfortunately] ${ofDeath}`,
  `(murio|fallecio|ha muerto|ha fallecido) (el|la) paciente`,
]);
/** What somebody died of is the history of a family, no news. */
const history =
  /\b(?:years? ago|died (?:of|from|at)|in (?:19|20)\d\d|hace .* anos|murio (?:de|a los)|fallecio (?:de|a los)|when (?:i|he|she)|cuando)\b/;

const moved = createPhrases([
  '(i|we|he|she|the patient) [have|has|just|recently|had] [just|recently] moved (to|from|away|out|house)',
  '(i|we) (live|am living|are living) (in|at) ... now',
  '(i|we|he|she|the patient) (am|are|is) (moving|relocating) to',
  '(me mude|nos mudamos|me he mudado|se mudo|ahora vivo en|me voy a mudar)',
]);
const admitted = createPhrases([
  '(i|he|she|the patient|my (son|daughter|child|mother|father|husband|wife)) (was|am|is|have been|has been|got|were) [just|being|now] (admitted|hospitalized|hospitalised|taken to the hospital|taken to hospital)',
  '(i|he|she|the patient|my (son|daughter|child|mother|father|husband|wife)) (am|is|are) [now|back|still|currently] in [the|a] (hospital|icu|emergency room)',
  '(im|hes|shes) [now|back|still|currently] in [the|a] (hospital|icu|emergency room)',
  '(estoy|esta) [ahora] (internado|internada|hospitalizado|hospitalizada|en el hospital)',
  '(me|lo|la) (internaron|hospitalizaron|ingresaron)',
]);

/** Reads such news out of a message; `isPatient`: the patient writes. */
export const readReport = (text: string, isPatient: boolean): Report | null => {
  const plain = normalise(text);
  if (text.includes('?') || history.test(plain)) return null;
  if ((isPatient ? deathOfPatient : deathOfAnother).find(plain)) return 'died';
  if (admitted.find(plain)) return 'admitted';
  return moved.find(plain) ? 'moved' : null;
};
