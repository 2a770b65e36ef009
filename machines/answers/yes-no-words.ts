/**
 * The words of a yes, a no and a doubt, in plain form (see normal.ts), English and Spanish.
 * Lines are phrases (see phrases.ts). An answer counts only when every one of its words is known here.
 */

/** A yes that may open a longer answer: "yes, since Monday". */
export const yesWords = `yes|yess|yesss|yse|yea|yeah|yeh|yep|yepp|yup|yupp|yas|aye|ys|uh huh|uhhuh|mhm|si|sii|siii|sip|claro que si|yes sir|yes maam|si senor|si senora`;

/** A yes as the whole of an answer or of its first part. */
export const yesAlone = `ya|y|mm hmm|simon|claro|por supuesto|of course|affirmative|affirmitive|afirmativo|absolutely|indeed|certainly|definitely|sure thing|you bet|desde luego|efectivamente|for sure|for certain|why yes|oh yes|sure is|sure does|sure do|sure am|please do|lets do it|yeppers|yessir|yes siree|asi mismo|without doubt|without any doubt|lets do that|youve got that right|you have got that right|que si|seguro que si|digo que si|desde luego que si|por supuesto que si`;

/** A no that may open a longer answer: "no, I went home". */
export const noWords = `no|noo|nooo|nope|nop|nah|naw|nay|na|no sir|no maam|no senor|no senora`;

/** A no as the whole of an answer or of its first part. */
export const noAlone = `n|nada|never|no way|negative|not at all|certainly not|definitely not|absolutely not|of course not|by no means|not really|nunca|jamas|para nada|claro que no|
por supuesto que no|desde luego que no|de ninguna manera|en absoluto|negativo|tampoco|hard no|nuh uh|que va|never ever|no way jose|no how|no never|not ever|nunca jamas|nothing of the sort|ni hablar|ni loco|ni loca|ni modo`;

/** What is said of something that holds. */
export const holds = `true|correct|right|accurate|valid|factual|fact|a fact|facts|truth|the truth|proper|the case|confirmed|approved|agreed|affirmative|exact|exactly right|spot on|
cierto|verdad|verdadero|correcto|correcta|exacto|exacta|asi|asi es|eso|eso es|positive|yes|si|a yes|confirmado|afirmativo|en lo cierto|how it is|what i want|it exactly`;

/** What is said of something that does not hold. */
export const fails = `no way|disagree|not the case|false|incorrect|wrong|untrue|inaccurate|erroneous|mistaken|a lie|negative|no|a no|bad|impossible|falso|falsa|incorrecto|incorrecta|mentira|equivocado|equivocada|
negativo|un error|a mistake|nonsense|not it`;

/** Pure yes, whole message, though no word of it is in the lists above. */
export const yesPhrases = [
  '(ok|okay|okey|okie|sure|alright|all right|fine|great|awesome|cool|perfect|sounds good|works for me|go ahead|do it|do that|fine by me|by all means|why not|vale|esta bien|de acuerdo|perfecto|bueno|dale|adelante|listo|hecho)',
  '(10 4|ten four|roger|roger that|copy that|gladly|happily|with pleasure|con gusto|por favor si|right on|you know it|you got it|youve got it|got it right|bingo|precisely|exactly|exactamente|totally|totalmente|very much so|most definitely|most certainly|without a doubt|no doubt|sin duda|sin duda alguna|obviously|naturally|obvio|naturalmente)',
  '(im|i am) [very|quite|absolutely|completely|pretty] (sure|certain|positive)',
  '(i|we) [completely|totally|fully|wholeheartedly|do] agree [with that|with you|completely|fully]',
  '(estoy|estamos) de acuerdo',
  '(i|we) (would [have to]|will|can|do|hereby) (say so|confirm|confirm that|confirm it|second that)',
  '(i|we) (confirm|confirm that|confirm it)',
  '(that|it|this) would be (great|awesome|nice|good|lovely|wonderful|fine|perfect)',
  '(i|he|she|it|they|we|you) (do|does|am|is|are|have|has|was|were|did|will|would|can|could) [indeed|actually]',
  '(im|hes|shes|theyre|were) (in|there)',
  '(it|that|this) (sure|certainly|definitely|really|absolutely) (is|does|was|did)',
  '(can|could|may) (we|i|you) please|yes can we',
  '(i would|id|i) [really] (like|love) (that|it|to) [a lot|alot|very much]',
  '(lo es|lo soy|lo estoy|lo son|lo esta|asi es|eso es|es asi|me parece bien|me gustaria|quiero|eso quiero|lo tengo|lo hice)',
  'right',
  '(it|that|this) is so',
  'is [is] very much true',
  '(me too|same here|yo tambien|thumbs up)',
];

/** A yes that is none by itself; turned round it is a no ("not likely"). */
export const soft =
  'possible possibility likely probable likelihood chance unlikely improbable posible probable';

/** Pure no, whole message. */
export const noPhrases = [
  '[no] (i|he|she|it|they|we|you) (dont|doesnt|do not|does not|am not|is not|isnt|are not|arent|aint|have not|havent|has not|hasnt|was not|wasnt|were not|werent|did not|didnt|will not|wont|would not|wouldnt|can not|cannot|cant|couldnt|never did|never have|never was)',
  '[no] (im|its|hes|shes|theyre|were|youre|thats|that is|it is|this is|that was) not',
  '[no] (i|we) (dont|do not|would not|wouldnt) (want|like|need|agree) [to|that|it|this|any|so]',
  '[no] (id|i would) rather not',
  '(ill|i will) pass',
  '(i|we) [do] (disagree|refuse|decline)',
  'no (thanks|thank you|gracias)',
  '[no] not (now|right now|at the moment|at this time|at present|currently|so far|ahora)',
  '(thanks|thank you) but no [thanks]',
  '[no|nope] [thats|that is|its|it is] not what i (said|want|wanted|meant|asked|told you)',
  '[no|nope] not (it|in the (least|slightest)|even close|even a little|a bit|one bit|by any means|on your life)',
  '(not|nothing) (me|happening|that i know of|to my knowledge|so|today|this time|interested|for me|a chance|in the least|in any way|likely)',
  '(i|we) (think|believe|say|would say|hope) not',
  '(i|we) (dont|do not) (think|believe) (so|it is|it does|i do|i am|i have|he is|she is)',
  '(none|neither|neither one|none of them|none of the above|none of those|ninguno|ninguna|ninguno de ellos|ni uno|nothing|no one|nobody)',
  '(fat chance|no chance|hell no|heck no|oh hell no|no siree|over my dead body|hardly|no dice|thumbs down|forget it no)',
  'no (lo) (es|soy|estoy|esta|tengo|hice|creo|quiero|son)',
  'no (soy|estoy|esta|tengo|tiene|hay|quiero|creo|pienso|gracias|es|fue|he|ha|lo he|me gusta|me gustaria|deseo|acepto)',
  '(creo|pienso|diria|digo) que no',
  'no (creo|pienso) que (si|sea asi|sea cierto|sea correcto|sea verdad)',
  'no estoy de acuerdo',
  '(mejor|ahora|hoy|ya|que) no',
  'no [por el momento|por ahora|right now|at this time|at the moment|this time|today|ahora|hoy]',
];

/** A doubt: wherever one stands, the answer is neither yes nor no. */
export const doubts = [
  '(dont|do not|didnt|did not|dunno|doesnt|cant|cannot|can not|wouldnt|couldnt|could not|not able to|unable to|not qualified to|no way to|hard to|difficult to|impossible to) [really|even|quite|exactly|actually|honestly|for sure] (know|knw|kno|tell|say|decide|remember|recall|be sure|be certain|answer|guess|determine|pick|choose|figure|make up|give [you] an answer|give [you] a)',
  '(dont|do not|have no|has no|got no|no|without a|without any|not a|not the) [real|really|single|slightest|earthly|good|definite|clear] (idea|clue|knowledge|opinion|answer|way of knowing|way to know|anwser|preference)',
  '(dont|do not|doesnt) have (a|an|any|the) [good|real|single|slightest|definite|clear] (idea|clue|knowledge|opinion|answer|anwser)',
  '(unsure|uncertain|undecided|idk|dunno|maybe|mabye|mayb|maybee|perhaps|possibly|probably|prolly|doubtful|might|depends|supposedly|presumably|conceivably|potentially|hopefully|unclear|unknown|debatable|questionable|confused|ambivalent|torn)',
  '(not|arent|isnt|aint|never) [really|quite|so|too|all that|exactly|very|entirely|completely|totally|100|a hundred percent] (sure|certain|positive|clear|decided|convinced)',
  '(i|we) [would] (guess|suppose|assume|imagine|reckon|wonder|doubt)',
  '(guess|suppose|assume|think|believe) so',
  '(who knows|who can say|who can tell|hard to say|hard to tell|only god knows|god knows|beats me|your guess|no telling|search me|im on the fence|on the fence|up in the air|fifty fifty|50 50|so so|kind of|kinda|sort of|sorta|more or less|in a way|a little|a bit|sometimes|partly|partially|it varies|either or)',
  '(could|may) [it|that|this] [also|well|very well] (be|go) (either|both|one|another|yes|no|true|maybe|possible|so|that|it)',
  '(either|both) (one|way|or|of them|maybe|could|is|are)',
  '(ask|check with|have to ask|need to ask|let me ask) (me later|later|my (doctor|wife|husband|mother|father|mom|dad|son|daughter)|him|her|them)',
  '(will|ill|i shall) (know|see|decide|find out|think about it|ask|check)',
  '(need|have|want) to (think|check|find out|ask|look)',
  'let me (think|check|see|ask|find out)',
  'wish i (knew|could say)',
  '(havent|have not|hasnt|didnt get) [got] (a|the|any|the foggiest|the faintest|the slightest) [single] (clue|idea|foggiest|faintest)',
  '(no se|nose|no lo se|no sabe|no sabria|no sabemos|no tengo idea|ni idea|no recuerdo|no me acuerdo|no estoy segur|quien sabe|no podria decir|no puedo decir|no sabria decir)',
  'no (estoy|estamos|esta) [muy|tan|del todo|completamente|totalmente] (segura|seguro|seguros|segur|cierta|claro)',
  '(tal vez|talvez|quiza|quizas|puede ser|puede que|posiblemente|probablemente|a lo mejor|depende|supongo|segun|mas o menos|a veces|creo que si|imagino|podria ser|dudo|tengo dudas|inseguro|insegura|ojala|un poco)',
  '(both|either|neither) could be',
];

/** Reads like a yes or a no and is neither: nobody can tell without asking again. */
export const traps = [
  '(no problem|no problems|no prob|no worries|not a problem|no hay problema|sin problema|no pasa nada|no importa|no matter|doesnt matter|dont care|i dont care|whatever|i dont mind|dont mind|me da igual|da igual|da lo mismo|me da lo mismo|lo que sea)',
  '(yeah|yea|ya|ok|oh) right',
  '(ok|okay|awesome|great|nice|cool|perfect|fine|good|alright|wonderful|excellent|vale|perfecto|bueno|genial) (thanks|thank you|gracias|thx) [so much|very much]',
  '(yes|yeah|si|yep) (and|or|y|o|slash|but also) (no|nope|not)',
  '(no|nope) (and|or|y|o|slash|but also) (yes|yeah|si|yep)',
  '(yes|si) no',
  'no (yes|si)',
  '(as if|sure sure|yeah sure|yea sure|yeah no|no yeah|yeah yeah|blah blah|if you say so|if you want|si usted lo dice|si tu lo dices)',
  '(i cant say no|cant say no|cant complain|why|why not me|how come|says who|is it|are you sure|seriously|de verdad|en serio|seguro|segura)',
  '(not|isnt|aint) [that] (bad|impossible|no|negative)',
];

/** True for now only, so it is read back before it counts. */
export const notYet = [
  '[no] (not|havent) [just|quite] (yet|done yet|finished yet)',
  '[no] (todavia|aun) no',
  'not until later',
  '(maybe|not until) later',
  'no todavia',
];

/** Words that say nothing of their own in an answer. */
export const fillers = `am are information info sure heck i id im ill ive we it its is that thats this these those was be been being will would the a an to of in on at by for from me my you your youre very much so well oh and really
most one hundred 100 percent totally completely quite pretty absolutely definitely certainly surely sure just please afraid think believe know say saying said tell telling have got want must
answer answers statement fact response thing what does do did all as there which who here again now yet ok okay sir maam ai bot assistant man dude friend thanks thank hell heck god sorry honestly actually
clearly obviously indeed exactly resounding definite big hard hundred turns out seems seem looks sounds appears like meant mean guarantee assure confirm swear can could not isnt arent dont doesnt didnt wasnt cant wont
no yes yeah yep nope nah hi hello terrible
yo lo la el es eso esta este esto un una muy mucho de que en por favor con mi su tu le te se me pues bueno digo diria creo pienso era ser claro todo toda totalmente completamente absolutamente definitivamente
respuesta cien ciento seguro segura gracias senor senora doctor fue ha sido estoy soy si tengo`;

/** A clause that begins with one of these asks for something: "what does yes mean", "say it again". */
export const requests = `what whats why how when where which who does do say que como cual quien cuando donde`;

/** Words that may stand before an answer and only weigh it: "okay sure", "absolutely no". */
export const emphases = `okay|ok|alright|sure|of course|absolutely|definitely|certainly|totally|right|claro|por supuesto|correcto`;

/** Words that people draw out: "yesss", "nooo". */
export const stretchable = `yes yeah yea yep yup ya no nope nah si maybe ok sure`;

/** These turn the meaning round. */
export const negations = `not isnt arent aint dont doesnt didnt wasnt werent cant cannot wont wouldnt couldnt hasnt havent never no ni nunca tampoco without sin hardly`;
