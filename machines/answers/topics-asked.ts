/**
 * How people ask about the service: plain words (see normal.ts), English and Spanish, one way of asking a line (see
 * phrases.ts). `sure` is about the service wherever it is written; `loose` could mean something else among an
 * illness or questions for an expert, so it counts only at steps that do not take free text, and only alone.
 */
import type { FactTopic } from '../programs/topics.ts';

/** What is asked: a topic of the programs' data, the reviewers' pay, or advice that only a doctor can give. */
export type Topic = FactTopic | 'reviewer-pay' | 'medical';

export interface Asked {
  readonly sure: readonly string[];
  readonly loose?: readonly string[];
  /** The question may name an illness: "do you take breast cancer?" */
  readonly namesIllness?: true;
}

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

export const asked: Readonly<Record<Exclude<Topic, 'medical'>, Asked>> = {
  'what-it-is': {
    sure: [
      'what (is|are|does|do) (<that>|second opinions) [service|program] [about|for|all about|do|mean|exactly|offer|you offer|called]',
      'what (is|does) [a|an|the|your] [online|remote|program] (second opinion|second opinions) [mean|exactly]',
      'what (do|can|does|kind of help do|services do) (you|program|the program|this program) (offer|provide|do here|do exactly)',
      'what (kind|kinds|sort|type) of (service|program|opinion|second opinion) (is|are|do) (<it>|you)',
      '(tell me|explain|know) [more|something|a bit|a little] about (<that>|program|this)',
      'que es (<it>|una segunda opinion|el programa|este servicio)',
      '(de que se trata|en que consiste|para que sirve) [<it>]',
      'que (ofrecen|hacen) [ustedes|aqui]',
      'is (<it>|everything|it all) [done|all] (online|remote|remotely|by mail|virtual)',
      '(es|se hace) (en linea|por internet|a distancia|virtual)',
    ],
    loose: ['what is (this|it)', 'que es esto', 'tell me more', 'mas informacion sobre el programa'],
  },
  'who-it-is-for': {
    sure: [
      'who (is|are) (<it>) [meant|intended|made] for',
      'who (can|may|should|could|is able to|is allowed to) (use|get|ask for|request|apply for|apply|join|sign up for|sign up|order) [<it>|a second opinion]',
      '(am|are) (i|we) (eligible|able to use it|qualified) [for] [<it>]',
      '(do|would|can) (i|we) qualify [for] [<it>]',
      'is (<it>) [also|only|just] for (children|kids|adults|me|my (child|son|daughter|mother|father|husband|wife|baby)|babies|teenagers|teens|seniors|anyone|everyone|doctors)',
      'do you (take|accept|see|help|treat|work with) (children|kids|adults|babies|teenagers|teens|minors|infants)',
      'why (would|should|do) (i|we) (get|need|use|want) (<that>)',
      'para quien es [<it>]',
      'quien (puede|pueden) (usar|usarlo|pedir|pedirlo|solicitar|solicitarlo|utilizar) [<it>]',
      '(puedo|podemos) (usar|pedir|solicitar) (<it>)',
      '(atienden|aceptan|ven) (ninos|adultos|bebes|menores)',
    ],
    loose: ['(am i|are we) eligible', 'do (i|we) qualify', 'soy elegible', 'califico'],
  },
  'run-by': {
    sure: [
      'who (runs|run|owns|operates|offers|provides|is behind|manages|organizes|made) (<it>|you|program)',
      '(who|what) is [the] partner',
      '(is|are) (<it>|you|program) (run|owned|operated|provided|offered) by [the] (hospital|university|program|partner|company|government)',
      '(are|is) (you|this|it) [really|part of|with|from|affiliated with|connected to|owned by|a part of]  [really|part of|with|from] [the] (program|the hospital|partner|hospital)',
      'what (company|hospital|organization) (is this|is it|are you|runs (<it>)|do you work for|am i talking to)',
      'who (do|does) (you|this|it) (work for|belong to)',
      'what happened to [the] partner',
      'is (<it>) (legit|legitimate|real|a scam|official|reliable|trustworthy)',
      '(quien|quienes) (maneja|administra|dirige|ofrece|esta detras de|hace|organiza) (<it>)',
      '(quien|que) es [el] partner',
      '(es|esto es) (una estafa|confiable|oficial|legitimo)',
    ],
  },
  steps: {
    sure: [
      'how (does|do|will|would|did) (<it>|things|everything|program) [all] (work|go|happen)',
      'how (does|do) (<that>) (work|go|happen)',
      'what (are|is) (the|your) (steps|process|procedure) [to] [<get>] (<that>|for <that>|of <that>|here)',
      'what (happens|will happen|comes) (next|after this|after that|afterwards) (in|with) (<that>)',
      'what happens (after|when|once|if) (i|we) (submit|pay|send|sign up|apply|send it) [<it>|my answers|the form|the request|everything|in]',
      'how (do|can|would|should|could) (i|we) (start|begin|apply|sign up|get started|request|order|submit|proceed with) [for] [<it>|a case]',
      'how (do|can|would|could) (i|we) (get|have) (<that>|a second opinion)',
      'how many (steps|questions are left|more questions|steps are left)',
      'walk me through [<it>]',
      'como (funciona|funcionan|trabajan|es el proceso|se hace|empiezo|inicio|solicito|pido|obtengo) [<it>|una segunda opinion]',
      '(cuales|que) son los pasos',
      'que (sigue|pasa) cuando (pague|envie|firme|termine)',
    ],
    loose: [
      '(what|which) (are|is) (the|your|my) (steps|next steps|next step|process|procedure)',
      '(the|next) steps',
      'how it works',
      'what (is|comes|happens) (next|now|then|after this|after that)',
      'what next',
      'los pasos',
      'que (sigue|pasa|viene) (ahora|despues|luego)',
    ],
  },
  contacts: {
    sure: [
      'who (will|would|do|should|can) (help|guide|contact|support|assist|be my contact|take care of|handle) (me|us|my case|my request) [with <it>|through <it>]',
      'who (is|are) (my|the|your) (coordinator|care coordinator|contact|contact person|care team|team|staff doctor|point of contact)',
      'who (do|can|should|would) (i|we) (contact|ask|reach|talk to|speak to|speak with|write to|email|turn to) (with|about|for|if|when|in case) ...',
      '(do|will) (i|we) (get|have) [a|my|our] [own|personal] (coordinator|care coordinator|contact person|care team|case manager)',
      'what (does|will|is) (a|the|my) [care] coordinator [do]',
      'quien (me|nos) (ayuda|va a ayudar|ayudara|atiende|guia)',
      'quien es (mi|el|la) (coordinador|coordinadora|contacto)',
      '(que hace|voy a tener) (el|la|un|una) (coordinador|coordinadora)',
    ],
  },
  conditions: {
    namesIllness: true,
    sure: [
      '(what|which) (conditions|illnesses|diseases|cancers|cases|diagnoses|problems|specialties|fields|kinds of (cases|cancer|illness|conditions|cancers|diseases)|types of (cases|cancer|illness|conditions|cancers|diseases)) (do|are|can|does) (you|not|included|excluded|covered|accepted|the program|program|it|this) [not] [take|accept|cover|review|handle|see|included|covered|taken|accepted]',
      '(do|does|can|will) (you|they|program|the program|it|this|this program|the service|this service) [also|even|not|only] (take|accept|review|handle|cover|do|give second opinions (for|on)|do second opinions (for|on)|give opinions on|work with|deal with|see|look at|treat) [cases of|people with|patients with|someone with|all] [a|an|the|my|his|her|rare|any] (<illness>) [cases|patients|diseases|conditions|cancer]',
      '(do|does|can|will) (you|they|program|it|this|this program|the service|this service) [also|even|not|only] (take|accept|cover) [a|an|the|my|his|her|rare|any|all] (condition|conditions|disease|diseases|case|cases|illness|illnesses)',
      '(is|are) [my|a|the|his|her|any] (<illness>|condition|disease|diagnosis|illness) (covered|accepted|taken|included|excluded|ok for this|reviewed) [by <it>|here|by you|by program]',
      '(can|could|may) (i|we|she|he) [also|still] get (<that>|a second opinion) (for|on|about|with) [a|an|the|my|his|her] (<illness>|condition|disease|diagnosis|illness)',
      'why (do|does|can|will) (you|program|they|it) not (take|accept|cover|review) [my|a] (<illness>|case|condition|cancer|these cancers)',
      'que (enfermedades|condiciones|casos|tipos de cancer|canceres|diagnosticos) (aceptan|atienden|cubren|revisan|ven|no aceptan|incluyen|no atienden)',
      '(aceptan|atienden|revisan|cubren|ven) [casos de|pacientes con|el|un|mi] (<illness>|enfermedad)',
    ],
  },
  where: {
    sure: [
      '(what|which) (states|countries|places|regions) (are|do|is|can|does) [you] [it|this] [open|included|covered|accepted|allowed|served|serve|cover|take|accept|work in|available|available in|excluded|not included|use it|use this|<that>|the program|program] [serve|cover|open to|available in|work in|accept]',
      '(is|are) (<it>|program|you) [also|only|even] (available|open|offered|valid|allowed) (in|to|for|from|outside|worldwide|everywhere|internationally|nationwide|abroad|overseas|people from|people in|patients in|patients from|international) [<the>] [<state>|people|patients|residents]',
      '(can|could|may) (i|we|she|he|people|someone|patients) [still|also] (use|get|have|request|apply for) (<it>|a second opinion) (if|when|from|in|while|outside|although|even if) [i|we|he|she|they] [am|are|is|live|lives|living|stay] [in|from|outside|abroad|overseas] [of] [<the>] [<state>|united states|us|usa]',
      '(does|do) (<it>|you|program) (matter where (i|we) live|work in [my|other|all|every] (<state>)|serve [my|other|all|every|people in] (<state>))',
      '(do|must|will|would) (i|we) (have|need) to (live|travel|come|fly) (to|in|there|near) [<the>] [program|hospital|<state>|san francisco|boston|california|united states|us|person|for it|for this]',
      'does it matter where (i|we|she|he) (live|am|lives)',
      'is (my|our) (state|country) (included|covered|accepted|ok|on the list|open|allowed|one of them)',
      'why (do|does) (my|the) (state|country) matter',
      '(en que|que|cuales) (estados|paises) (aceptan|atienden|sirven|esta disponible|funciona|estan|cubren)',
      '(esta|es) disponible en [mi|el|la|todos los] (estado|pais|estados|paises|mexico|espana|colombia|peru)',
      '(tengo|hay) que (viajar|ir|estar) [a|en] [<the>] [hospital|estados unidos|program|california]',
      '(puedo|podemos) (usarlo|usar (<it>)|pedirlo|hacerlo) (desde|en|si vivo|fuera) ...',
    ],
    loose: [
      '(what|which) (states|countries)',
      'available (where|in) ...',
      '(do|must) (i|we) (have|need) to travel',
      'tengo que viajar',
    ],
  },
  account: {
    sure: [
      '(do|will|would|must|should) (i|we) [really|also|have to|need to] (need|have to have|have to make|have to create|create|make|open|set up|require|want) (an|a|the|my|one|your) [online|patient|web] (account|login|profile|password)',
      'how (do|can|should|would) (i|we) (make|create|open|set up|get|log in to|login to|access|sign in to|register) [for] (an|a|the|my|your) [online|patient|web] (account|login|profile|dashboard|portal)',
      'where (is|are|do i find|can i find|do i make|do i create|do i open) (the|my|an) [online|green|patient] (account|button|green button|dashboard|portal|login)',
      'what (is|are) (the|this|an|my) [online|green|patient] (account|button|dashboard|portal) for',
      'why (do|would|must|should) (i|we) [have to|need to] (need|create|make|have|open) (an|a|the|my) [online] account',
      'i (forgot|lost|do not know|cannot find) my (password|login|account)',
      '(necesito|tengo que (crear|tener|abrir|hacer)|debo (crear|tener|abrir)|hace falta) [una|la|mi] cuenta',
      'como (creo|abro|hago|entro (a|en)) [una|la|mi] cuenta',
    ],
    loose: ['[the] (green button|dashboard|login|online account)'],
  },
  phone: {
    sure: [
      '(what|which) (is|are) (the|your|a|their|program) [help|support|contact|customer service|office|program|toll free] (phone|number|phone number|telephone|telephone number|hotline|help line|helpline|fax|fax number|email|e mail|email address|e mail address|contact|contact information|contact info|opening hours|office hours|hours|business hours|mailing address)',
      '(do|does) (you|they|program|the program|the office) have (a|an|any) (phone|number|phone number|telephone|telephone number|hotline|help line|fax|fax number|email|e mail|email address|phone line)',
      '(give|send|tell|need|want|have|get) [me] (the|your|a|program) [help|support|contact|office] (phone number|telephone number|hotline|help line|number to call|fax number|email address|contact information|contact info)',
      '(can|could|may|how (do|can|could|should)|where (do|can|should)) (i|we) (call|phone|ring|reach|contact|telephone|email|write to|fax) (you|someone there|them|somebody|the office|the program|program|the hospital|the help line|partner) [by phone|by email|on the phone|directly]',
      'when (are|is|can i call) (you|the office|the line|the help line|they|someone|program|them) [open|available|there|reachable]',
      'is there (a|any) [phone] (number|phone number|phone|help line|hotline|fax|line) [i can|to|that i can|where i can] [call]',
      '(cual es|dame|deme|quiero|tienen|me da|necesito) [el|un|su] (telefono|numero|numero de telefono|correo|fax|contacto|horario)',
      '(a que|que) (numero|telefono) (llamo|puedo llamar|hay que llamar|debo llamar)',
      '(donde|como) (llamo|puedo llamar|los contacto|me comunico|los llamo)',
    ],
    loose: [
      '[the|your|a] (phone|number|phone number|telephone|telephone number|contact|contact info|help line|hotline|telefono|numero de telefono|office hours)',
    ],
  },
  tissue: {
    sure: [
      '(do|should|must|can|could|will) (i|we|you) [also|have to|need to] (send|mail|ship|review|look at|test|check|need|want) [you] (my|the|our|his|her|any|some) [biopsy|pathology|tissue|tumor|own|old] (slides|tissue|tissue samples|biopsy slides|blocks|paraffin blocks|specimen|specimens|sample|samples|tissue blocks|tissue sample)',
      'how (do|can|should) (i|we) (send|mail|ship) (my|the|our) [biopsy|pathology|tissue|tumor] (slides|tissue|samples|blocks|specimen|sample)',
      'what (is|do i write for|about) [the] customs [statement|text|form]',
      '(tengo que|debo|puedo|pueden) (enviar|mandar|revisar) [las|mis|los] (laminillas|muestras|tejido|bloques|biopsias)',
    ],
  },
  records: {
    sure: [
      '(do|should|must|will|can|could|may|would) (i|we) [also] [have to|need to|just|really] (send|upload|collect|gather|bring|mail|fax|email|provide|attach|submit) [you] (<mine>) [to you|here|myself|now]',
      '(who|how do you|how will you|how do they|do you|will you|can you|how does program|does program|does partner|how) (collects|collect|gets|get|gathers|gather|obtains|obtain|requests|request) (<mine>)',
      '(how|where|when) (do|can|should|will|would|must) (i|we) (send|upload|submit|get|mail|fax|email|give|bring|share|provide) [you] (<mine>)',
      '(what|which) [<the>] [medical] (records|papers|documents|tests|scans|files|reports) (do|are|will|does|should|must) (i|you|we|they|needed|required|the expert|the doctor|need|necessary) [need|want|have to|require|send|look at|necessary]',
      '(do|does|will) (you|they|the expert|the doctor|the program|program) (need|want|require|look at|review|see|read) (<mine>)',
      '(what|and) if i (do not|can not|can not get) (have|get|find|know where) (<mine>)',
      'is there a (list|checklist) of [needed|required] (records|documents|papers)',
      '(tengo que|debo|necesito|puedo|hay que) (enviar|mandar|subir|juntar|reunir|conseguir|llevar|entregar) (<mine>)',
      'quien (pide|consigue|reune|recoge|junta|obtiene) (<mine>)',
      'que (documentos|papeles|estudios|registros|expedientes|examenes) (necesito|necesitan|piden|hacen falta|tengo que enviar|debo enviar)',
      '(como|donde|adonde) (envio|mando|subo|entrego) (<mine>)',
    ],
  },
  'records-language': {
    sure: [
      '(what|and) if (<mine>) (are|is) [not] (in|written in) [another|a different|a foreign|other|my] [language|<tongue>]',
      '(do|must|should|does|will|can|have) (<mine>|records) [have to|need to|to] be [in] (english|translated|in english|in <tongue>)',
      '(do|must|should|will|can|could|does|would) (you|i|we|someone|program|they) [have to|need to] (translate|accept|take|read|get|have) (<mine>|records|papers|documents) [in|from] (translated|another language|other languages|<tongue>|into english|to english)',
      '(<mine>) (are|is) [all|not] (in|written in) (<tongue>|another language)',
      'who (translates|pays for the translation|can translate|does the translation|will translate) [<mine>]',
      '(do|does|can) (you|program) (have|offer|recommend|know) (a|any) (translator|translators|translation service|interpreter)',
      '(mis|los|las|sus) (<records>) (estan|son) en (<tongue>|otro idioma)',
      '(tengo que|debo|hay que|tienen que|pueden) (traducir|traducirlos|estar en ingles|estar traducidos) [<mine>]',
      'quien traduce [<mine>]',
    ],
  },
  questions: {
    sure: [
      'how many questions (can|may|am|could|do|are|will|should|must|does) (i|we|one|you|it|be|there|allowed|the expert) [allowed|get|able] [to] [ask|send|have|answer|submit]',
      'how many questions (are|is) allowed',
      '(is|are) there [a] (limit|maximum|max) [of|on|to|number of|on the number of] [how many|the] [questions]',
      '(can|may|could) (i|we) (ask|send|submit|write) (more|more than|only|over|up to|just|another) [than] [one|two|three|four|five|six|1|2|3|4|5|6|a|few|several|many] [question|questions|five questions]',
      '(what|which) (questions|kind of questions|sort of questions) (can|should|may|do|could) (i|we|people|you) [normally|usually] (ask|send|write|ask [the expert])',
      '(cuantas|hay un limite de) preguntas [puedo|podemos|se pueden|debo] [hacer|enviar|mandar|preguntar]',
      'que preguntas (puedo|debo) (hacer|mandar|enviar)',
      'puedo (hacer|enviar|mandar) mas (preguntas|de cinco preguntas)',
    ],
  },
  'add-later': {
    sure: [
      '(can|could|may|will) (i|we) [still|also] (add|send|change|submit|include|upload|give you|edit|update|ask) (more|new|other|another|additional|something|things|anything|it|them|questions|records|my questions|my answers|further) [<records>] [questions|question|things|information|info|results|tests|answers] (later|afterwards|after|later on|once|when|during|in the middle|at a later time|anytime) ...',
      '(what|and) if (i|we) (get|have|find|forget|forgot|remember) (new|more|another|other|something|to add|a new|additional|a) [<records>] [questions|question|scan|test|results|information|to mention] [later|afterwards|after|during <that>|once <that> starts]',
      '(can|may|could) (i|we) (change|edit|correct) (my|the|our) (questions|question|answers|records|request) [later|afterwards|after ... ]',
      'when (is|are) (<it>|my questions|the questions|the records|everything) (final|locked|closed|frozen)',
      '(puedo|podemos) (agregar|anadir|mandar|enviar|cambiar) (mas|otras|otros|nuevos|nuevas|algo|cosas|preguntas|documentos|estudios|resultados|las preguntas) [preguntas|documentos|estudios|resultados|cosas] (despues|luego|mas tarde|mas adelante)',
      '(y si|que pasa si) (tengo|hay|llega|salen) (algo|un|nuevos|otro|nueva|mas) [nuevo] [estudio|resultados|resultado|documentos|informacion]',
    ],
  },
  reviewer: {
    sure: [
      'who (will|is|would|does|is going to|are|exactly will|actually) [be] [going to] (review|reviewing|reviews|read|reads|write|writes|writing|look at|looks at|looking at|give|gives) (my case|my records|the case|the records|the opinion|<that>|my file|our case|me the opinion)',
      'who (is|are|will be|would be) (<reader>) [that|who] [will|reviews|reviewing|reads|writes] [review|read|write] [my|the] [case|records|opinion]',
      'who (chooses|picks|selects|decides on|assigns|choose|pick|finds) (<reader>) [for me|for my case|for us]',
      'how (do|are|is|will|does) (you|they|<reader>|partner|program) (choose|pick|select|chosen|picked|selected|assigned|match|find|matched) [<reader>|me]',
      '(what|which) (kind of|type of|sort of) (<expert>) (will|reviews|review|reads|writes|write|look at) ...',
      '(are|is) (<reader>) (qualified|licensed|board certified|any good|real|certified|good|experienced|real doctors|real doctor|a real doctor|really doctors|specialized|a specialist|specialists)',
      '(is|will) (<it>|my case|the case) (done|written|reviewed|be reviewed|be read|read|be written) by [a|an|the|real] [real|human|actual] (<expert>|ai|person|human|computer)',
      'quien (va a|sera|es) [el] [revisar|leer|escribir|revisara|medico|doctor|experto|especialista] [que] [revisa|va a revisar] (mi caso|el caso|mis documentos|la opinion|mi expediente)',
      'quien (revisa|lee|escribe|elige|escoge|revisara|escribira) (mi caso|el caso|la opinion|<reader>|mi expediente)',
    ],
  },
  'choose-expert': {
    sure: [
      '(can|could|may|how (do|can)) (i|we) [get to] (choose|pick|select|request|name|ask for|decide on) (<the> <expert>|<the> [certain|particular|specific|same|own|program] (<expert>)|who reviews [my case|it]|which <expert>|which <expert> (reviews|reads|writes) ...)',
      'i (would like|want|prefer|wish) (a|the) (certain|particular|specific) (<expert>) [to review my case|for this|at program]',
      '(puedo|podemos|se puede) (elegir|escoger|pedir|seleccionar|solicitar) [a] (<the> [mismo|cierto] (<expert>)|<the> (<expert>) [especifico|en particular])',
    ],
  },
  'talk-to-expert': {
    sure: [
      '(can|could|may|will|do|would|am|how (do|can|could)|when (can|do|will)) (i|we|she|he) [be able|get|also|ever|then|going] [to] (talk|speak|chat|meet|call|phone|email|write|consult|discuss|meet with|communicate|have a call|get on the phone) [directly|live|personally|in person] [it|this|my case] [to|with] (<reader>) [directly|live|by phone|on the phone|myself|before|first|personally] [who ... ]',
      '(will|does|can|could|would|is|are) (<reader>) [going to] (talk|speak|meet|see|examine|contact|call|phone|email|write to|write) [to|with] (me|us|my (son|daughter|mother|father|wife|husband|child)|the patient)',
      'is there (a|any) (call|conversation|talk|contact|phone call|appointment|meeting) with (<reader>)',
      '(puedo|podre|podemos|voy a|podria) (hablar|conversar|comunicarme|reunirme) [directamente] con (<reader>) [que ... ]',
      '(me llama|me va a llamar|me llamara) (<reader>)',
    ],
  },
  video: {
    sure: [
      '(is|are|will) (<it>|there|we) [be] [also|done] [a|an|by|on|over|any] (video|video visit|video call|zoom|video visits|video conference|facetime|video appointment|telehealth visit) [possible|available|call|visit]',
      '(can|could|may|do|will|would) (i|we|you) [also|have|get|do|offer|want|ask for|request] [a|an|any|it|this] [by|on|over] (video|video visit|video call|zoom|video visits|video calls|video conference|facetime|video appointment|telehealth visit|video chat) [with ... ]',
      '(hay|ofrecen|puedo tener|se puede|puede ser|es) [una|por] (video|videollamada|video llamada|videoconsulta|video consulta|zoom)',
    ],
    loose: ['[a|by] (video visit|video call|zoom call|videollamada)'],
  },
  'how-long': {
    sure: [
      'how (long|fast|quick|quickly|soon|many (days|weeks|months)) (does|will|would|do|should|could|might) (<it>|it all|things|the whole thing|program|you|they) [all] [usually|normally|typically|generally] (take|be|need) [to] [<get>|wait|be] [for] [the|my|an|a] [answer|opinion|written opinion|second opinion|results|result|report|reply|response|<it>] [back]',
      'how (long|soon|fast|quickly|many (days|weeks|months)) (do|will|would|must|should|can|could) (i|we|it) [have to|need to] (wait|get|receive|expect|hear) [for] [the|my|an|a|back] [answer|opinion|written opinion|second opinion|results|report|reply|response|from you]',
      'how (long|soon|many (days|weeks|months)) (until|till|before) (i|we) (<get>) [the|my|an|a|back] [answer|opinion|written opinion|second opinion|results|report|reply|response|it]',
      'how long (is|are) (the wait|the process|<that>|the waiting time|the wait time|the turnaround)',
      'when (will|do|can|would|should|could) (i|we) (<get>) [<the>] (answer|opinion|written opinion|second opinion|reply|response)',
      'when (will|is|can|does|do) (<that>|the opinion|my opinion|the report|the review) [be] (ready|done|finished|arrive|start|begin|completed|come|complete)',
      '(can|could) (it|this|<that>|you|they|the process) (be|go|do it|make it|get it|have it) [done] (faster|quicker|sooner|rushed|expedited|sped up)',
      '(can|could) you (hurry|rush|expedite|speed) [it|this|up|<that>] [up]',
      '(does|will|is) (<it>) (take long|take a long time|long|fast|quick|take weeks)',
      '(what is|is there) (the|a|your) (turnaround|turnaround time|timeline|time frame|waiting time|wait time|deadline|wait) [for <it>]',
      'why (does|is) (<it>) (take|taking) so long',
      '(cuanto tiempo|cuanto|cuantos dias|cuantas semanas) [tiempo] (tarda|tardan|demora|demoran|toma|lleva|dura|se tarda|se demora|tardara|tarda en llegar|hay que esperar|tengo que esperar|debo esperar|tomara|demorara) [<it>|la opinion|en llegar|en dar|el proceso]',
      'cuando (recibo|tendre|estara|recibire|llega|esta|voy a tener|me dan|sabre) [<it>] [la|el|una|mi] [listo|lista|respuesta|opinion|resultado|informe]',
      '(es|esto es) (rapido|urgente)',
    ],
    loose: [
      'how (long|fast|soon|many days|many weeks)',
      'when (will|do|can) (i|we) (<get>) [the|my] (it|results|report)',
      'when (will|is) it [be] (ready|done|finished|start|begin)',
      '(can|could) (it|this) be done (today|tomorrow|this week|right away)',
      '(timeline|turnaround|turnaround time|duration)',
      'cuanto (tarda|demora|tiempo|dura)',
      'when',
      'cuando',
    ],
  },
  status: {
    sure: [
      'how (do|can|will|would|could|should) (i|we) (check|know|see|follow|track|find out|get) [on] [<the>] (status|progress|updates|how it is going|what is happening|where things are) [of|on] [<it>|my case]',
      '(will|do|can) (i|we|you|they) (get|receive|be|keep|have|send) [me|us|any] (updates|informed|updated|updates on my case|kept informed|status updates|posted) [about <it>|on <it>]',
      '(can|could) (i|we) (follow|track|check|see) [the] [status of|progress of] (<it>|my case|progress|the progress|the status)',
      '(como|donde) (puedo saber|veo|sigo|puedo ver|me entero) [el|la] [estado|avance|progreso|del|de mi] [caso|como va]',
    ],
  },
  price: {
    sure: [
      'how much (is|are|was) (<it>|all this|your service|a second opinion|program) [going to cost|for me|for a child|for adults]',
      'how much (does|do|will|would|did|should|can) (<it>|all this|all of this|program|your service) [all|usually|normally|really] (cost|costs|be|run|charge)',
      'how much (do|will|would|must|should|does|did|am|are|is) (i|we|you|they|one|people|patients|program|the program|the hospital|it) [have to|need to|going to|be] (pay|owe|charge|charging|charged|paying|spend|cost)',
      'how much money (is|will|does|do) (<it>|i|you) [cost|need|pay|want]',
      'how much for (<it>|one|the opinion|an opinion)',
      '(what|how) (is|are|will|would|does|do|about) [<the>] [total|full|exact|normal|final|current] (price|cost|costs|fee|fees|charge|charges|rate|prices|rates|pricing) [for|of] [<it>|one|a child|children|a second opinion|an adult|program]',
      'what (does|do|will|would|is) (<it>|program|a second opinion|that|second opinions) [going to|usually] (cost|costs|run|charge|cost me|run me)',
      'what (do|will|does|would) (you|i|we|they|program|it) [have to|need to] (charge|pay|owe|cost) [for <it>|me]',
      '(is|are) (<it>) (free|for free|free of charge|expensive|at no cost|cheap|paid|too expensive)',
      'is there (a|any) (fee|charge|cost) [for <it>]',
      '(do|must|should|will|would) (i|we) (have|need) to pay [anything|something|money] [for <it>|for this|at all]',
      'do you charge [anything|money|a fee|me] [for <it>]',
      '(the|a|your) (price|cost|fee) (of|for) (<that>|a second opinion)',
      '(rough|approximate|ballpark|estimated|total|full|exact|roughly) ... (price|cost|fee|estimate|figure|quote|amount)',
      '(tell|give|send|show|know|see) [me] [<the>] (price|cost|fee|fees|prices|costs|quote)',
      'cuanto (cuesta|cuestan|vale|sale|cobran|es|seria|costaria|costara|hay que pagar|tengo que pagar|debo pagar|se paga|me cuesta|me cobran|saldria|valen|hay q pagar|tendria que pagar|voy a pagar|cuesta todo) [<it>|una segunda opinion|la consulta|en total]',
      '(que|cual es el|cual es la|cuales son los|cuales son las) (precio|costo|coste|tarifa|precios|costos|tarifas|honorarios) [tiene|tienen|de|por] [<it>]',
      '(es|son|esto es|el servicio es) (gratis|gratuito|gratuita|caro|muy caro|pagado)',
      '(tiene|hay) [algun|un] (costo|precio)',
      'hay que pagar [algo|por <it>]',
    ],
    loose: [
      '[<the>] [total|exact] (price|prices|pricing|cost|costs|fee|fees|how much|charge|charges|rate|rates|precio|precios|costo|costos|tarifa|cuanto|free|gratis|dollars|expensive) [of|for|del|de] [<it>]',
      '(it|that|this|thats) is [too|very|so] (expensive|much|much money)',
    ],
  },
  included: {
    sure: [
      'what (is|are|does|do) (included|covered|i get|we get|the price include|the fee include|the price cover|the fee cover|it include|i get for (it|that|this|the money|the price|my money)|that include|the cost include|the cost cover|in the price)',
      'what (do|will|would) (i|we) get (for|with) (it|that|this|the money|the price|my money|the fee|<that>|program)',
      'what (does|do) (the|that|your|this) (price|fee|cost|service|money) (include|cover|contain)',
      '(is|are) ... included [in] [the|that] [price|fee|cost]',
      'que (incluye|incluyen|esta incluido|recibo por) [el|la|ese|eso|en el] [precio|costo|tarifa]',
    ],
    loose: ['what is included', 'whats included', 'que incluye', 'what do i get'],
  },
  'extra-fees': {
    sure: [
      '(are|is|will) there [be] [any|other|some|an] (extra|hidden|additional|other|more|further|surprise) (fees|fee|costs|cost|charges|charge|payments|bills)',
      '(do|will|could|might|would) (i|we|you) [have to|need to] (pay|charge|owe|get billed|be charged) [anything|something|me] (extra|more|else|more later|additional|again|on top) [later|afterwards]',
      'what (extra|additional|other|hidden) (costs|fees|charges) (are|will|might|could) ...',
      '(hay|habra|tiene|existen) [algun|algunos] (costos|cargos|costo|gastos|cargo|pagos) (extra|adicionales|adicional|ocultos|extras)',
    ],
    loose: ['[any] (extra|hidden|additional) (fees|costs|charges)'],
  },
  payment: {
    sure: [
      'how (do|can|should|will|would|could|must) (i|we|one) [actually] (pay|make a payment|make the payment|send the money|pay you) [for <it>|the fee|it|this|the money]',
      'when (do|will|must|should|would|is|am) (i|we|it|the (payment|fee|money)) [have to|need to|charged|going to|be|have|supposed to] [to] (pay|due|charged|be charged|charge me|taken|make the payment)',
      '(can|could|may|do|is|would) (i|we|you|it) [also|possible to|ok to] (pay|take|accept|possible to pay|offer|use) [by|with|in|a|an|through|my|for <it>] [my|a|an|the|through] (credit card|credit cards|debit card|card|cards|visa|mastercard|amex|american express|discover|paypal|check|cheque|cash|bank transfer|wire transfer|wire|apple pay|google pay|zelle|venmo|installments|instalments|payment plan|payment plans|monthly|two payments|parts)',
      '(what|which) (cards|credit cards|payment methods|forms of payment|kinds of payment|payment options|methods of payment) (do|are|can) (you|i|we|there|accepted) [take|accept|use|have]',
      '(do|does) (you|they|program) (have|offer|take|accept) (a|any) (payment plan|payment plans|installments|financing|financial help)',
      '(is|are) there [a|any] (payment plan|payment plans|installments|payment options|financing)',
      '(where|can) (do|is|can|should) (i|we) (give you|type|write|enter|put|send|pay|find) [my|the] (card number|credit card number|credit card|payment page|payment link|card details|card)',
      '(como|cuando|donde|con que) (pago|se paga|puedo pagar|tengo que pagar|hay que pagar|debo pagar|se hace el pago)',
      '(aceptan|puedo pagar con|puedo usar|reciben|puedo pagar en|se puede pagar) [con|en|por] [la|mi|una|las] (tarjeta|tarjetas|tarjeta de credito|efectivo|visa|mastercard|paypal|cheque|cuotas|plazos|transferencia)',
    ],
    loose: ['(payment|payments|pay|payment options|pagar|pago|formas de pago|credit card|payment plan)'],
  },
  'health-accounts': {
    sure: [
      '(can|could|may|do|is|does|will|would) (i|we|you|it|they|my|program) [also] (use|pay|accept|take|eligible|pay for (<it>)|possible to use|cover (<it>)) [with|from|by|through] [my|the|a|an] (hsa|fsa|hsa money|hsa card|fsa card|hsa funds|fsa funds|health savings account|flexible spending account|hsa or fsa|fsa or hsa|health savings|flexible spending)',
      '(does|will|can) (my|the|an) (hsa|fsa|health savings account|flexible spending account) (cover|pay for|pay|work for|work|be used for) [for] [<it>]',
      'is (<it>) (hsa|fsa) [or (fsa|hsa)] (eligible|approved)',
      '(puedo|se puede|aceptan) (usar|pagar con) [mi|la|una] [cuenta] (hsa|fsa|de ahorros de salud|de ahorro para la salud)',
    ],
    loose: ['[my|the|use|an] (hsa|fsa|health savings account|flexible spending account) [or (hsa|fsa)]'],
  },
  insurance: {
    sure: [
      '(does|do|will|would|can|could|is|are|should) [my|our|the|your|most|any|health|medical] (insurance|insurances|insurer|insurance company|health plan|health insurance|medical insurance|medicare|medicaid|medi cal|tricare|blue cross|aetna|cigna|kaiser|insurance plans|health plans|hmo|ppo) [company|plan] [also|even|usually|help|ever|going to|to] (cover|covers|pay|pays|reimburse|accepted|take|help|pay for|work|helpful|cover the (cost|fee)|help pay|be accepted|be billed) [for|with] [<it>|me|the cost of <it>|the fee|any of (it|this)|online second opinions]',
      '(do|does|will|can|would) (you|they|program|the program|it|this program|this|the hospital) [also] (take|accept|bill|use|work with|work through|go through|process|file with|file|claim|send a claim to|deal with|handle|charge) [a|my|our|any|the|with|claim with|to|claims with] [my|our|the] (insurance|insurances|insurer|insurance company|health plan|health insurance|medicare|medicaid|medi cal|insurance plans|health plans|tricare|insurance claim|insurance claims|claim|claims|blue cross|kaiser|aetna|cigna)',
      '(is|are) (<it>|online second opinions) (covered|paid|paid for|reimbursed|reimbursable|billed) [by|to|through|under] [my|the|any|our|health] [insurance|insurer|insurance company|health plan|plan|medicare|medicaid|medi cal]',
      '(can|could|may|do|will|should) (i|we) [be|get|also] (use|bill|submit|claim|reimbursed|send|get it reimbursed|submit this to|claim it|send the bill) [it|this|the bill|a claim|a receipt] [to|by|with|on|through|from|for] [my|our|the] (insurance|insurer|insurance company|health plan|health insurance|medicare|medicaid|plan)',
      'what (insurance|insurances|insurers|plans|insurance plans|health plans) (do|does|are) (you|program|accepted|it) [take|accept|work with]',
      '(do|will|must) (i|we) need [a|my] [referral|prior authorization|preauthorization] (insurance|from my insurance|for my insurance)',
      '(aceptan|toman|cubre|lo cubre|paga|lo paga|cubren|pagan|reciben|trabajan con) [<the>] (seguro|aseguranza|seguros|seguro medico|aseguradora|medicare|medicaid|poliza)',
      '(el|mi) (seguro|aseguranza|aseguradora|seguro medico) [lo|la|me] (cubre|paga|cubrira|pagara|reembolsa|acepta)',
      '(puedo|se puede) usar [<the>] (seguro|aseguranza|seguro medico)',
    ],
    loose: [
      '(insurance|insured|health insurance|medicare|medicaid|health plan|health plans|insurance company|seguro|seguro medico|aseguranza)',
      '(covered|coverage|reimbursement|reimbursed)',
    ],
  },
  'procedure-code': {
    sure: [
      '[what is] [the|a|your] (cpt|procedure|billing|hcpcs|insurance|service|procedural) [cpt|procedure|billing] (code|codes|number) [for <it>]',
      '(cpt|cpts|c p t) [code]',
      '(what|which|is there a|give me the|need a|send me a|send me the) (code|codes) (for|should|do|does|is) (<it>|my insurance|the insurance|my claim|billing|insurance)',
      '(my|the) (insurer|insurance|insurance company) (needs|wants|asks for|is asking for|requires) [a|the] [cpt|billing|procedure] (code|codes|receipt with a code|superbill)',
      '(need|want|give me|send me|can i get|get) [a|an|the] (superbill|itemized bill|icd code)',
      '(codigo|el codigo|un codigo) (cpt|de procedimiento|del procedimiento|de facturacion|para el seguro)',
    ],
  },
  discount: {
    sure: [
      '(can|could|may|do|is|are|will|would|please) (i|we|you|there) [get|give|offer|have|be|possible|be a|me|us|some|any|a|an|please] [me|us|a|any|some|an|have|get] (discount|discounts|better price|lower price|cheaper price|cheaper|cheaper rate|reduced fee|reduced price|special price|price reduction|coupon|coupons|promo code|scholarship|waiver|fee waiver|deal|rebate|sliding scale|financial aid|financial assistance|charity care) [for ... ]',
      '(<number>) [percent|per cent|por ciento|dollars] (off|discount|less|de descuento|menos)',
      '(give|get|offer|make|do|need|want|have|apply) [me|us|you] [it|a|an|any|some|the|my] (discount|cheaper|better price|lower price|special price|coupon|promo code|senior discount|military discount|veteran discount|student discount|fee waiver)',
      '(lower|reduce|drop|waive|cut|match) (the|your) (price|fee|cost)',
      '(can|could) (you|it|this|<that>) [be|do it|make it|do this|make this] [a bit|a little|any|done] (cheaper|for less|for free|for (<number>))',
      'i (can not|could not) (afford|pay) (<it>|that|it|this|that much|so much|the fee|the price) [much]',
      '(hay|tienen|me dan|me da|ofrecen|me hacen|me pueden dar|puede darme|pueden darme|dan|quiero) [algun|un|una|alguna] (descuento|descuentos|rebaja|precio mas bajo|ayuda financiera|ayuda economica|beca|cupon)',
      '(mas barato|no puedo pagar (tanto|eso|esto)|no me alcanza|bajar el precio)',
    ],
    loose: ['(discount|discounts|coupon|promo code|descuento|rebaja|cheaper|financial aid|financial help)'],
  },
  refund: {
    sure: [
      '(can|could|may|do|will|would|how (do|can)|what if|when (do|will)) (i|we|you|there) [want|also|need|be] [a|to] (get|give|have|want|ask for|receive|offer|request|be|refund|a) [a|my|the|me] [full|money] (refund|refunds|money back|refunded|back|fee back|a refund) [if ... ]',
      '(is|are) (it|this|<that>|the fee|the money|the price|my money|fees) (refundable|refunded|returned|given back|non refundable)',
      '(what|which) (is|are|about) [<the>] (refund|cancellation|refund policy|cancellation policy|refunds|money back) [policy|rules|guarantee]',
      '(i|we) (want|need|demand|would like) [a|my] [full] (refund|money back|money refunded)',
      '(what|and) (happens|if) [to] [my money|i|we] [if] [i] (cancel|change my mind|am not happy|am not satisfied|do not like it) [later|after paying|my case|the case]',
      'is there (a|any) (refund|money back guarantee|refund policy|money back)',
      '(can|may|could) (i|we) cancel (later|after (paying|i pay|submitting)|my case|the case|at any time|anytime|after that)',
      '(hay|dan|me dan|puedo pedir|puedo tener|hacen|ofrecen|quiero) [un|mi|el] (reembolso|reembolsos|dinero de vuelta|devolucion)',
      '(me|puedo) (devuelven|devolveran|regresan|cancelar despues) [el|mi] [dinero]',
      'que pasa si (cancelo|me arrepiento|cambio de opinion)',
    ],
    loose: [
      '[a|my|the] (refund|refunds|money back|refund policy|cancellation|cancellation policy|reembolso|devolucion)',
    ],
  },
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
  'reviewer-pay': {
    sure: [
      'how much (do|does|will|is|are|did|of it does|of this does|of that does) (<reader>|they|he|she) [who ... ] [going to] (get|gets|make|makes|earn|earns|receive|receives|paid|be paid|get paid|getting paid|pocket|take home|getting) [paid] [for <it>|per case|from <it>|out of <it>]',
      '(is|are|does|do|will) (<reader>) [who ... ] [also] (paid|get paid|compensated|getting paid|get money|be paid|earn money|get a share|get any of (it|this|the money)|earn) [for <it>|a salary|per case]',
      'what (do|does|is|are|will) (<reader>) [who ... ] (get|make|earn|paid|get paid|earning|being paid|receive) [for <it>|paid|per case|out of <it>]',
      'who pays (<reader>)',
      '(doctors|reviewers|experts|specialists|physicians|<expert>) (pay|salary|compensation|cut|share|commission|fee split|honorarium|reimbursement)',
      'how much of (it|this|that|the fee|the price|my money|the money|my fee|the <number>) (goes|does go|go|is going) to ...',
      'how much (do|does) (you|program|the hospital|partner) pay (<reader>)',
      'cuanto (gana|ganan|le pagan|les pagan|recibe|reciben|se lleva|le dan) [a] (<reader>) [por ... ]',
      '(le pagan|les pagan|cuanto paga program|quien paga) a (<reader>)',
    ],
  },
};
