/**
 * Who speaks here, and asking for somebody else: whole messages, in plain form (see normal.ts), English and Spanish;
 * lines are phrases (see phrases.ts).
 */
export const people = {
  emergency: [
    '[this is|its|it is|i have|there is|theres|im having|yes] [a|an] [medical|real] (emergency|emergencia)',
    '[this|it|yes|my situation] [is|its] [very|really|quite|so] urgent',
    '[es|esto es|tengo] [una] (emergencia|urgencia) [medica]',
    '(911|call 911|llame al 911|llamar al 911|ambulance|ambulancia)',
  ],
  'are-you-a-bot': [
    '[so|now|<tell>] (are|r) (you|u|ya) <what> [or <what>]',
    '[<tell>] (could|can|would|will|might|do) you (be|happen to be) <what> [or <what>]',
    '[<tell>] (am i|are we|is it|im|i am) [really|actually|just|even] (talking|speaking|chatting|texting|writing|typing|communicating|dealing|conversing|connected|interacting) (to|with) <what> [or <what>]',
    '[<tell>] is (this|it|that|there|the one (talking|speaking)) <what> [or <what>] [im (talking|speaking) (to|with)|i am (talking|speaking) (to|with)|on the other end|there|here|texting me|talking]',
    '(what|who) (are you|am i (talking|speaking|chatting) (to|with)|are you exactly|r u) [<what> [or <what>]]',
    '(you|this|it) (sound|sounds|seem|seems|look|act|talk|must be|are|feel|is|arent|isnt) [like] <what> [arent you|right|or <what>|isnt it]',
    '(your|youre|ur|you re) <what> [arent you|right|or <what>|correct|huh|isnt it]',
    '(i think|i bet|i believe|i feel like|prove|prove to me|admit|show me|i suspect) [that] (you are|youre|your|this is|im talking to|im speaking to) <what>',
    '[<tell>] (do|would|can|could|how|how do|how would) [you|most people|people|others|one] [you] (think|consider|believe|call|identify|say|describe|classify|label|refer to) [that] (you are|youre|yourself|yourself to be|yourself as|you as|you to be|you) <what> [or <what>]',
    '[<tell>] would you (say|be) [that] [you are|youre|considered|classified as|called|described as] <what> [or <what>]',
    '(how|are you) real [are you|or not]',
    'how <what> are you',
    '(you are|youre|your|ur|this is) [definitely|clearly|probably] (not|no) <what> [are you|right|is it|correct]',
    '(do|did) you have [a] [<what>] (name|body|feelings|brain|soul)',
    '<what> or <what>',
    '[<tell>] (do|am|will) (i|we) (speak|talk|chat|speaking|talking|deal) (to|with) <what> [or <what>]',
    '[<tell>] (are|were) you (considered|called|classified as|labeled|made|built|born|programmed as|supposed to be|really) <what> [or <what>]',
    '<tell> (you are|youre|you re|your|ur|you were|this is|im (talking|speaking|chatting) (to|with)|i am (talking|speaking|chatting) (to|with)|its|it is|you happen to be|is|are you) <what> [or <what>]',
    '(eres|es usted|es esto|sos|esto es|usted es|tu eres|digame si es|dime si eres) <what> [o <what>]',
    '[<tell>] (estoy hablando|hablo|estoy chateando|estoy escribiendo|estoy comunicando) con <what> [o con <what>|o <what>]',
    '(quien|que) (eres|es usted|esta ahi)',
    '(hay una persona|hay alguien) (ahi|real|del otro lado)',
  ],
  human: [
    '[a|the|an|some|un|una] <person> [instead|real|now]',
    '<ask> [me] (to|with|con) [a|an|the|some|un|una|one of your|el|la] [real|live|actual|human|different] <person> [instead|real|directly|on the phone|por telefono|about this|de verdad|there]',
    '(transfer|connect|forward|reassign|switch|pasar|transferir) [me]',
    '(get|give|find|bring|send|have|need|want|see|reach|contact|hay|dame|deme|necesito|quiero|busco) [me|a|to] [a|an|the|some|un|una|con una|con un] [real|live|actual|human] <person> [on the line|on the phone|to help me|here|instead|there]',
    '(have|get|ask|let) (someone|somebody|a person|a nurse|a coordinator|them) [to] (call|contact|phone|text|help) me',
    '(call|phone|ring) me [back|please]',
    '(llameme|llamame|que me llamen|que alguien me llame|me pueden llamar|pueden llamarme|llamarme)',
    '(is there|are there) [a|any|some] [real|live|actual] (<person>) [i can talk to|available|there|here|to talk to|i can speak to|i could talk to]',
    'i (dont|do not) want to (talk|speak|chat) (to|with) [a|an|the] (<bot>)',
    'no (quiero|deseo) hablar con [un|una] (<bot>)',
  ],
} satisfies Record<string, readonly string[]>;
