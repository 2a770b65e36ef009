/** Lists of words that the phrases name as `<name>`. */
export const lists = {
  bot: 'programmed <ai>|bot|robot|chatbot|chat bot|computer (program|system)|computer|machine|ai|android|program|software|automated (assistant|assistance|system|service|response|program|chat|line|voice)|automated|automatic|automation|virtual assistant|artificial intelligence [being]|artificial|automaton|recording|algorithm|maquina|computadora|ordenador|programa|inteligencia artificial|ia|asistente virtual|automatico',
  ai: 'ai|bot|computer|machine|robot',
  being:
    'human|person|human being|people|someone|somebody|man|woman|guy|individual|real|alive|live|living|real one|agent|nurse|humano|humana|persona|ser humano|ente real|gente|de verdad|operator|representative',
  kind: '(some|any|a|an) (kind|sort|type) of [a|an]|(just|really|actually|truly|even|in fact|like|probably) [a|an|some|the]|a|an|the|some|un|una|algun|alguna',
  bot_or_person:
    '[<kind>] [<kind>] [real|actual|live|living|actually|really|true|real life|genuine] [live|life|living] (<bot>|<being>) [being|real|de verdad|or what|or not|in real life|in disguise|there] [or are you [<kind>] (<bot>|<being>)|or are [<kind>] (<bot>|<being>)]',
  tell: '[please|now|can you|could you|would you|will you|do you|i am|im|i|you could|you can|is there a way to|how can i|id like you to|may i|so|i would like to|i want to|i need to|id like to|id love to] [please|just|be able to|want to|need to|would like to|like to|curious to] (tell|tell me|know|specify|confirm|say|clarify|wonder|wondering|let me know|find out|ask|asking|explain|curious|be honest|honestly|answer me|answer|share|verify|curious to know|see|reveal|inform me|disclose) [me|us|now|honestly|please|about|you] [if|whether]',
  person:
    'human [being|agent|person]|person|real person|people|live (agent|person|human|chat|operator)|actual (person|human)|agent|nurse|doctor|coordinator|care coordinator|representative|rep|operator|supervisor|manager|staff|staff member|team member|somebody|someone|somebody real|someone real|anyone|anybody|receptionist|humano|persona|persona real|persona de verdad|ser humano|agente|enfermera|enfermero|coordinadora|coordinador|representante|operador|operadora|alguien|alguien real|alguien de verdad|customer service|customer support|care team|your team|your staff|the team|un humano real',
  ask: 'talk|speak|chat|connect|transfer|connected|transferred|put me through|get through|get in touch|be connected|hablar|conversar|comunicarme|comunicar|comuniqueme|comunicame|conectarme|paseme|pasame|hablo',
  thing:
    'it|that|this|everything|all|all of it|(the|my|that|this|your|our|last|current|previous|present) [last|current|previous|present] (thing|things|action|actions|request|command|process|task|operation|chat|conversation|case|intake|application|submission|order|question|answer|work|activity|search|one|step)|(what|whatever) (you are|youre|you were|you) (doing|saying|working on|started|did)|todo|eso|esto|mi (caso|solicitud)|el (proceso|tramite)|la (conversacion|solicitud)',
  good: 'good|great|nice|lovely|fun|wonderful|awesome|enjoyable|fantastic|cool|pleasant|amazing|excellent|pleasure|fine|enlightening|interesting|helpful|a pleasure|a joy|a delight',
  said: 'that|it|this|yourself|what you (said|just said|were saying|said before|said earlier|told me|asked)|what you said just now|what you just (said|asked|told me)|(the|your|that|this|my) [last|previous] (question|message|sentence|statement|thing|part|answer|response|words|phrase)|the last thing [you said]|everything|the options|la pregunta|lo que dijo|lo ultimo|eso|lo que dijiste|el mensaje',
  more: '[for me] (again|one more time|once more|one last time|another time|a second time|over|over again|otra vez|de nuevo|nuevamente|una vez mas)',
  mine: 'my|the|mi|mis|el|la|los|las|an|a|one of my',
  change:
    'change|edit|correct|fix|modify|update|amend|redo|cambiar|corregir|modificar|editar|actualizar|cambie|cambia|corrija',
  data: 'data|information|info|answers|draft|case|account|record|records|file|chat|conversation|history|everything|messages|everything about me|all [of] my (data|information|answers|messages)|datos|informacion|respuestas|borrador|cuenta|todo|conversacion|historial',

  hello:
    'hi|hello|hey|heya|hiya|heyo|hullo|hallo|heller|helo|hllo|yo|howdy|greetings|salutations|hola|ola|holi|buenas|saludos|aloha|bonjour|ciao|namaste|salaam|good day|gday|morning|sup|whats up|wassup|wazzup|hi hi|hey hey|hello hello|alo|welcome|good (morning|afternoon|evening)|top of the morning|holla',
  friend:
    '[my|dear|old] (friend|buddy|pal|dude|man|fellow|folks|dear|sir|maam|ai|bot|robot|assistant|computer|doctor|mate|partner|bro|sis|girl|guys|bandit|amigo|amiga)',
  so: '[ok|okay|well|and|again|why|oh|great|good|yes|all right|alright|no|perfect|awesome|a|many|big|so|cool|just|i|we|special|much|really|thats great|very good|got it|fine|a big|a thousand|nice] [again|and|many|a|say|big|so|really|i|im]',
  thank:
    'thanks|thank|thank you|thank u|thankyou|thx|thnx|thanx|tnx|ty|tysm|tyvm|cheers|appreciated|much appreciated|much obliged|gracias|merci [beaucoup]|danke|grazie|obrigado|arigato',
  did: 'help|helping|helped|assisting|assist|assistance|answer|answers|answering|doing|done|did|information|info|response|responding|support|time|patience|service|effort|work|hard work|kindness|advice|reply|cooperation|letting me know|letting|telling|asking|saying|trying|understanding|giving|looking|explaining|taking care of|finding|being there|being so|being|care|quick response|concern|sharing|work on|working on|job|everything you do|everything you did|clarifying|clarification',
  por: '(todo|su ayuda|tu ayuda|la ayuda|ayudarme|la informacion|su tiempo|tu tiempo|su paciencia|tu paciencia|responder|contestar|su atencion|la atencion|su apoyo|avisar|avisarme|explicarme|la respuesta|su respuesta|su servicio)',
  bye: 'bye|goodbye|good bye|bye bye|byebye|buhbye|buh bye|bye now|farewell|adieu|adios|ciao|chao|chau|tata|ta ta|toodles|toodle oo|tootles|toodaloo|sayonara|cheerio|laters|so long|peace|peace out|cya|ttyl|see ya|see you|good night|goodnight|nighty night|night night|au revoir|arrivederci|auf wiedersehen|hasta (luego|manana|pronto|la vista|la proxima|entonces)|nos vemos [luego|pronto|manana|despues]|buenas noches|cuidese|cuidate|take care|take it easy|godspeed|im out|im outta here|over and out|gotta go|got to go|regards|best wishes|be well|stay safe|later days|see you later|see ya later|talk later|talk soon|talk to you later',
  talking:
    '[talk|talking|chat|chatting|speak|speaking|talked|chatted|spoken|spoke|converse|conversing|conversation|visiting|communicating|interacting|talks|hang out|hanging out] (to|with) [you|u|ya]',
  you: '[do|can|could|would|will|i want|id like|i need|lets|let] [you|u|we|i|us|me]',
  start:
    '(start|begin|keep|switch to|change to|please|now|only|always|just|have to|swap to|rather|be|prefer to|continue|go back to|be able to|also|to|to start|not) [only|to|just|please]',
  speak:
    'speak|speaking|talk|talking|write|writing|chat|chatting|text|texting|answer|answering|respond|responding|reply|replying|communicate|converse|conversing|hablar|escribir|hablas|habla|hable|hablame|hableme|hablemos|contestar|contesteme|responder|translate|translated|use|using|say|conversation|tell|explain|continue|sound|hear you',
  tail: 'rather than <language>|instead of <language>|and not <language>|instead|from now on|from here on out|from here on|from this point on|going forward|language|for me|now|with me|to me|with you|conmigo|please|por favor|from <language>|any more|at all times|only|mode|today|for this conversation|for now|starting now|at this time|setting|back',
  set: 'change|switch|alter|set|swap|turn|convert|adjust|modify|update|put|edit|reset|make|choose|select|pick|replace|switching|changing|need|want|have|use|get|go|translate|cambiar|cambie|cambia|cambiame|cambiar de|cambiarme|poner|ponga|pon|i need',
  which:
    '(your|the|my|this|a|an|el|another|different|native|current|de|response|speaking|default|spoken|main|chat|new|preferred|primary|own|output|voice|otro|al|talking|reply|to|change|set|first)',
  used: '[that] (im|i am|you are|youre|you|i|we) (using|use|speak|speaking|talking in|talk in|want|prefer|responding in|respond in)|settings|setting|choice|option|preference|used|selection|mode|i want|spoken|to use|to speak|for speaking|you use|of choice',
};
