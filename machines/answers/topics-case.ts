/** What is sent in, who reads it, and how long that takes. How the lines are read: topics-asked.ts. */
import type { Asked } from './topics-asked.ts';

export const aboutCase = {
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
      'who [will|is|would|does|is going to|are|exactly will|actually] [be] [going to] (review|reviewing|reviews|read|reads|write|writes|writing|look at|looks at|looking at|give|gives) (my case|my records|the case|the records|the opinion|<that>|my file|our case|me the opinion)',
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
} as const satisfies Record<string, Asked>;
