/**
 * Words about texting itself: no more texts, texts again, who is this. Carriers act on some of them before we see them;
 * the law (47 CFR 64.1200(a)(10)) asks that any reasonable way of saying "stop" be heard. Only a whole message counts,
 * so that no answer ("my doctor said to stop the pills", "don't stop") is taken for one.
 */
import { normalise } from './normal.ts';
import { createPhrases } from './phrases.ts';

/** A word about texting. `keyword`: nothing but the word; `request`: asked for in a sentence. */
export interface TextingWord {
  readonly word: 'stop' | 'start' | 'help';
  readonly by: 'keyword' | 'request';
}

/**
 * Twilio's default list (STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT), the FCC's ("opt out"), AWS's
 * (REMOVE, TD, OPT-OUT), and the same in other languages.
 */
const stopAlone = new Set(
  [
    'stop|stopp|stopall|stop all|s t o p|unsubscribe|cancel|end|quit|revoke|optout|opt out|remove|td',
    'alto|para|pare|parar|basta|detener|detenga|detengase|baja|darme de baja|dar de baja|desuscribir|cancelar|salir',
    'arret|arrete|arretez|arreter|arrêt|desabonner|sair|abmelden|ferma|fermare|annulla|rezygnuj',
    'стоп|отписаться|отмена|停止|退订|退訂|取消订阅|停|dừng|ngừng|dừng lại|itigil|tigil|hinto|kanpe|sispann',
    '중지|그만|수신거부|やめて|中止|配信停止|توقف|قف|إيقاف|إلغاء|रोकें|बंद करो|stòp',
  ]
    .flatMap((line) => line.split('|'))
    .map(normalise),
);

const startAlone = new Set(['start', 'unstop', 'opt in', 'optin', 'subscribe', 'comenzar', 'reanudar']);
const helpAlone = new Set(['help', 'info', 'ayuda', 'informacion', 'aide']);

const lists = {
  please: '(please|pls|plz|ok|okay|hey|hi|hello|sorry|no|por favor|i said|just)',
  ask: '(i want you to|i need you to|i would like you to|id like you to|you need to|can you|could you|will you|would you|i asked you to|kindly)',
  after:
    '(please|pls|plz|thanks|thank you|thx|ok|okay|now|right now|immediately|already|por favor|gracias|merci|stop)',
  texts:
    '(text|texts|texting|text messages|message|messages|messaging|messaging me|sms|notifications|reminders)',
  mensajes: '(mensajes|mensajes de texto|textos|sms)',
};

/** Phrases of one whole message, in plain form; a stop with only a number behind it is a stop, an "end 2024" is a date. */
const stopRequests = createPhrases(
  [
    '[<please>] [<please>] (stop|stopp|stopall|stop all|stop stop|unsubscribe|opt out|optout|alto|basta|arrete) [it|this|that|everything] [<after>] [<after>] [<after>]',
    '[<please>] [<please>] [<ask>] [<please>] (stop|quit|cease) [sending|giving] [me|us] [all|any|the|these|those|your|with the|so many] [of] [the|these|those|your] [more] <texts> [to] [me|us|this number|my phone|my number] [anymore|any more|at all] [<after>] [<after>]',
    '[<please>] [<ask>] [<please>] (stop|quit|cease) (texting|messaging|contacting|writing|bothering|spamming|sending) [to] [me|us|this number|my phone|my number] [anymore|any more|at all|things|stuff] [<after>] [<after>]',
    '[<please>] [<ask>] (dont|do not|never|not) [ever] (text|message|sms|contact|write) [to] [me|us|this number|my phone|my number] [again|anymore|any more|ever|ever again|at all] [<after>]',
    '[<please>] (dont|do not|never) send [me|us] [any|any more|more] [of] [these|those|your] <texts> [to] [me|this number] [again|anymore|any more] [<after>]',
    '[<please>] no more [of] [these|those|your] <texts> [<after>] [<after>]',
    '[<please>] [i|we] (dont|do not|no longer) (want|need|wish) [to] [get|receive|have] [any|any more|more|these|those|your] [more] <texts> [from you] [anymore|any more|again] [<after>]',
    '[<please>] [<ask>] (take|remove|delete|get) (me|my number|my phone|this number) (off|from|out of) [of] [your|the|this|all] (list|lists|texts|messages|text list|mailing list|system|database) [<after>]',
    '[<please>] [<ask>] [<please>] (unsubscribe|opt out|optout|remove|opt me out|unsubscribe me|remove me) [me] [from|of] [this|these|all|your] [texts|messages|list|text messages] [<after>] [<after>]',
    '[<please>] (i|id|we) (want|would like|like|need|wish) to (opt out|unsubscribe|stop) [of|from|getting|receiving] [these|this|your|all|any|the] [texts|messages|text messages|list|sms] [<after>]',
    '[<please>] (leave me alone|leave us alone) [<after>]',
    '[<please>] [you have|you have got|you got|this is|its|it is|youve got|thats|that is] [the] wrong (number|person) [<after>] [<after>]',
    '[<please>] [ya] no (me|nos) (envie|envien|envies|mande|manden|mandes|escriba|escriban|escribas|textee|texteen) [mas] [<mensajes>] [mas] [<after>]',
    '[<please>] (deje|dejen|deja|pare|paren) de (enviarme|mandarme|escribirme|enviar|mandar|escribir|molestar|molestarme) [mas] [<mensajes>] [<after>]',
    '[<please>] [ya] no (quiero|deseo) [recibir] [mas|sus] <mensajes> [mas] [<after>]',
    '[<please>] (quiteme|quitenme|quitame|saqueme|saquenme|borreme|borrenme|eliminenme) de [la|su|esta] lista [<after>]',
    '[<please>] numero equivocado [<after>]',
  ],
  lists,
);
const stopWithNumber = /^(?:stop|stopall|unsubscribe)(?: \d+)+$/;

/** Longer messages tell something. */
const longest = 120;

/** The word about texting that a whole message is, or `null`. `start` and `help` count as keywords alone. */
export const readTextingWord = (text: string): TextingWord | null => {
  if (text.length > longest) return null;
  const plain = normalise(text);
  if (stopAlone.has(plain)) return { word: 'stop', by: 'keyword' };
  if (startAlone.has(plain)) return { word: 'start', by: 'keyword' };
  if (helpAlone.has(plain)) return { word: 'help', by: 'keyword' };
  return stopWithNumber.test(plain) || stopRequests.match(plain) ? { word: 'stop', by: 'request' } : null;
};
