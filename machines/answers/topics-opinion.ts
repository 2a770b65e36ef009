/** The opinion, what follows it, and what becomes of the papers. How the lines are read: topics-asked.ts. */
import type { Asked } from './topics-asked.ts';

export const aboutOpinion = {
  opinion: {
    sure: [
      'what (do|will|would|does|can|should) (i|we) (get|receive|expect) (at the end|in the end|when it is (done|ready|finished|complete)|from <that>|from the expert|from you|once it is (done|ready|complete))',
      'what (does|will|is|would) (the|my|a|an) [written|final] (opinion|second opinion|written opinion) (look like|contain|include|say|tell me|have|cover)',
      '(is|will) (<that>|it|the report|the opinion|the second opinion|my opinion) [be] [only|just|also|given|sent|delivered] (in writing|written|by email|by mail|on paper|sent by (email|mail)|emailed|mailed|a document|a pdf|online)',
      '(how|where|in what form) (will|do|can|would|does|should) (i|we) (<get>) (<that>|the opinion|the second opinion|my opinion|the report|the answer|the results|the answers)',
      'how (will|is|does) (<that>|the opinion|the report|the second opinion) [be] (delivered|sent|arrive|reach me|come)',
      '(will|does|can) (<that>|the opinion|the expert|the report|it) (answer|answers|address) (my|all|all my|the|our) questions',
      '(que|como|donde) (recibo|recibire|voy a recibir|me dan|me entregan|me llega|leo|obtengo|incluye) [<the>] [opinion|al final|informe|respuesta|segunda opinion|reporte]',
      '(la opinion es|es|sera|me lo dan) (por escrito|escrita|en papel)',
    ],
  },
  outcomes: {
    sure: [
      'what (can|could|might|may|will|would) (<that>|the expert|the second opinion) (say|find|decide|tell me|conclude|result in|change)',
      'what (are|is) the [possible|likely|usual] (outcomes|outcome|results) of (<that>)',
      '(what|and) if (the|your) (expert|second opinion|specialist|second opinion doctor|reviewer|opinion) (disagrees|says something else|says something different|is different|differs|does not agree|has a different diagnosis|agrees) [with (my|the) (doctor|diagnosis|first opinion|treatment|plan)]',
      '(can|could|will|does|would|do|might) (the|your|a|an) (expert|second opinion|specialist|reviewer|opinion|experts|second opinions) [often|ever|usually|really] (change|disagree|find|say|suggest|confirm|recommend) [with|a|an|my|the|something|another|that] [different|new|my|other] [diagnosis|treatment|doctor|plan|treatment plan]',
      'how often (do|does|is|are) (<it>|second opinions|the expert|experts|the opinion) (change|disagree|different|confirm|differ) [the|a|my|with] [diagnosis|treatment|doctor]',
      'que pasa si (el|la) (experto|experta|medico|segunda opinion|especialista|opinion) (dice otra cosa|no esta de acuerdo|es diferente|es distinta)',
    ],
    loose: ['what are the [possible] (outcomes|results)', 'possible outcomes'],
  },
  afterwards: {
    sure: [
      'what (do|should|will|can|must|happens|happen|comes|would) (i|we) do (with|after|once|when) (<that>|the opinion|i get (<it>|the opinion)|i have (<it>|the opinion)|the second opinion|i receive (<it>|the opinion))',
      'what (happens|comes|will happen|next|is next) (after|once|when) (i (get|have|receive|read) (<it>|the opinion|the second opinion|my opinion)|<that>|the opinion|the second opinion|it is (done|ready|finished|complete)|the opinion is (ready|done|there))',
      '(do|should|must|can|will) (i|we) [still] (show|bring|discuss|share|go over) (<that>|it|the opinion|the second opinion) (to|with) (my|our|the) [own|local|family] (doctor|oncologist|physician|team|doctors)',
      'que (hago|debo hacer|pasa|sigue) (con|despues de|cuando) (la opinion|recibir la opinion|tenga la opinion|la segunda opinion|reciba la opinion|recibo la opinion)',
    ],
  },
  call: {
    sure: [
      '(will|does|do|would|is|can) (somebody|someone|anyone|anybody|you|a clinician|the team|a nurse|the clinician|the care team|they|a doctor|the coordinator|partner|program) [going to|ever|also] (call|phone|ring|calling) (me|us) [back] [after|afterwards|when|about|once|to] ...',
      '(will|do) (i|we) (get|have|receive) (a|any) (call|phone call|follow up call|call back) [after|afterwards|when|about|once|from] ...',
      '(who|when|why) (will|would|is|does|do) [you|somebody|someone|they|the clinician|the team] [going to|need to] (call|calls|calling|phone|phoning) (me|us) [after|afterwards|when|about|once] ...',
      'why do you need my (phone|phone number|number|telephone|telephone number)',
      '(what|which) is (the|that) (call|phone call|clinician call) (for|about)',
      '(me van a|van a|alguien va a|alguien me va a) (llamar|llamarme) [despues|cuando ... ]',
      '(quien|cuando|por que) me (llama|va a llamar|llamara|van a llamar|llaman)',
      'para que (quieren|necesitan) mi (telefono|numero)',
    ],
  },
  'follow-ups': {
    sure: [
      '(can|could|may|will|how (do|can|many)|am|what if|do|are|is) (i|we|there) [be able|also|still|allowed|get|have|any] [to] (ask|send|have|follow up questions|follow ups|follow up|a follow up|ask a|ask the expert) [a|any|some|more|other|additional|further|my|follow up|clarifying|other|the expert|of] [more|follow up|clarifying] (questions|question|follow up questions|follow ups|follow up|a question) (after|afterwards|later|once|when|about|on|allowed|if) ...',
      'how many (follow ups|follow up questions|clarifying questions) (can|may|are|do|am) (i|we|allowed|there) [allowed|get|ask|have] [to] [ask]',
      '(can|could|may|do) (i|we|you) [also|ask|have|get|send|offer] (follow up questions|follow ups|clarifying questions|a follow up|a follow up question|follow up)',
      '(what|and) if (i|we) (do not|can not) understand (<that>|the opinion|it|the report|something in (it|the opinion)|the second opinion)',
      '(what|and) if (i|we) (have|still have) (questions|more questions|a question|another question) (after|afterwards|later|about the opinion|once|when|about it) [...]',
      'how long (do|can) (i|we) [have] [to] (ask|have) [to ask] [follow up|more|clarifying] questions [after ... ]',
      '(puedo|podre|podemos|cuantas) (hacer|preguntar|preguntas) [mas|otras|puedo hacer] [preguntas|algo|hacer] (despues|luego|sobre la opinion|si no entiendo|al final)',
      '(que pasa|y) si no entiendo (la opinion|el informe|algo)',
    ],
    loose: ['[the] (follow up|follow ups|follow up questions|clarifying questions)'],
  },
  'local-doctor': {
    sure: [
      '(will|does|do|can|could|must|should|is) (my|our) [local|own|family|primary|regular] (doctor|physician|oncologist|doctors|pediatrician|local doctor|primary care doctor|gp) [also|need to|have to|be|going to] (get|receive|be told|find out|informed|involved|be involved|be informed|notified|be notified) [about|a copy of|of|to] [<it>|a copy|the opinion|the second opinion]',
      '(will|do|does|can|could) (you|they|program|somebody|someone) [also] (tell|send|contact|inform|talk to|work with|share|notify|call|give) [a copy|it|this|the opinion|<that>|with|to] [to|with] (my|our|the) [local|own|family|primary|regular|current] (doctor|physician|oncologist|doctors|pediatrician|gp|primary care doctor) [about <it>]',
      '(do|must|should|will) (i|we) need [a|my|the] [local|own|family] (referral|doctors referral|doctors permission|permission from my doctor|referral from my doctor|doctors order)',
      'why do you need my (doctor|doctors name|local doctor)',
      '(is|do you need) a referral [needed|necessary|required]',
      '(mi|el) (medico|doctor|doctora) (recibe|va a saber|se entera|recibira|se enterara|tiene que saber) [una copia|de esto|la opinion]',
      '(le avisan|le mandan|le dicen|le envian|le van a decir) (a|algo a) (mi|mi medico|mi doctor) [medico|doctor|doctora]',
      '(necesito|hace falta) (un referido|una referencia|la orden|permiso) [de|del] [mi] [medico|doctor]',
    ],
    loose: ['[a] (referral|referido)'],
  },
  'in-person': {
    sure: [
      '(can|could|may|how (do|can|could)|will|would) (i|we|my child|the patient) [also|later|instead|then|rather] (come in|be seen|come|be treated|get treated|visit|see (<reader>)|meet (<reader>)) [at|with|to] [program|the hospital|the clinic|your hospital] (in person|in the clinic|at program|at the hospital|face to face|with program)',
      '(can|could|may|how (do|can|could)|will|would) (i|we|my child|the patient) [also|later|instead|then|rather] (make|book|schedule|get|have|set up|arrange) (a|an|the) [in person|clinic] (appointment|visit) [at program|with (<reader>)|with program]',
      '(can|could|may|do|is|are|will) (i|we|it|there|you) [also|possible|offer|have|get|do|want|make|schedule|book|set up|be|seen] [to] [an|any|a|be|have|get|offer] [seen|possible] (in person|in person visit|in person appointment|in person visits|clinic visit|face to face visit|office visit|appointment in person) [instead|too|later|with the doctor|possible|available]',
      '(make|schedule|book|want|need|set up|prefer|get|have) (an|a|the) [in person] (appointment|clinic visit|in person visit|visit in person)',
      '(puedo|podemos|quiero|como puedo|prefiero) (ir|hacer|pedir|tener|sacar|agendar|que me atiendan) [una|en|al|a] [cita|persona|hospital|visita] [en persona|presencial|al hospital]',
      '(cita|consulta|visita) (en persona|presencial)',
    ],
    loose: ['[an] (appointment|appointments|in person|in person visit|clinic visit|office visit|cita)'],
  },
  privacy: {
    sure: [
      '(is|are|will) (<it>|my (data|information|info|records|answers|messages|case)|the data|everything|our conversation|this chat|what i (say|write)|my health information) [be|really|kept|all|completely|stay] [kept|really] (private|confidential|secure|protected|secret|encrypted|hipaa compliant|hipaa|shared)',
      '(who|what people) (can|will|gets to|else|may|is going to) (see|read|look at|has access to|have access to|access|sees|get|know|know about) (my (data|information|info|records|answers|messages|case)|this|it|the data|about this|about my case)',
      '(do|will|would) (you|they|program|partner) (share|sell|give|keep|protect|pass on|give away) (my|the|any of my|our) (data|information|info|records|answers|details|personal information|private)',
      '(how|what) (do|will) (you|they|program) (protect|do with|keep|secure|handle) (my|the|our) (data|information|info|records|privacy|answers)',
      '(es|son|esto es|sera) (confidencial|privado|seguro|privados|confidenciales)',
      '(quien|quienes) (ve|ven|puede ver|lee|tiene acceso a|va a ver) (mis (datos|respuestas|documentos|mensajes)|mi (informacion|caso)|esto)',
    ],
    loose: ['(privacy|confidential|confidentiality|hipaa|secure|privacidad|confidencial)'],
  },
  retention: {
    sure: [
      'how long (do|will|are|is|does) (you|they|program|my|the|partner|it) [records|data|information|medical records|files|answers] (keep|store|kept|stored|hold|save|hold on to|be kept|saved) [my|the|our|all] [records|data|information|medical records|files|answers|for]',
      '(will|do|can|could|does) (i|you|we|they|my records|the records|my files|my slides) (get|give|send|return|have|be|mail) [me|back] [my|the|them|be] [records|slides|images|files|documents|cds|returned|sent|scans|medical records] (back|returned|return|sent back|returned to me|back afterwards)',
      'what (happens|will happen|do you do) (to|with) (my|the|our) (records|medical records|files|data|slides|documents|images|scans) (afterwards|after|later|at the end|when|once|in the end) ...',
      '(do|will) (you|they) (return|delete|destroy|throw away|send back) (my|the|our) (records|medical records|files|data|slides|documents|images|scans) [afterwards|after|later]',
      '(cuanto tiempo|por cuanto tiempo) (guardan|conservan|tienen) (mis|los|las) (datos|documentos|expedientes|registros)',
      '(me devuelven|devuelven|regresan|me regresan) (mis|los|las) (documentos|laminillas|expedientes|estudios|registros|imagenes)',
    ],
  },
} as const satisfies Record<string, Asked>;
