/**
 * What is said by text message alone. Digits answer, never words that carriers act on. A change of `texting.ask` or
 * `texting.risk` raises `textingTextVersion` in machines/conversation/texting-asks.ts.
 */
export const texting = {
  'texting.ask':
    'Second Opinion Intake, an automated assistant. May we text you to help you ask a hospital for a second opinion? About 60 texts, only about your request. Message and data rates may apply. You do not have to agree to get care: the same is possible on our web page. Text messages are not private. Reply STOP to end, HELP for help. Not for emergencies: in the US call 911, elsewhere your local emergency number.',
  'texting.ask-again': 'I need a clear answer before I go on. May we text you about your second opinion?',
  'texting.not-agreed':
    'All right. I will not text you again. You can do the same on our secure page: {link} (opens once, within 15 minutes). Or call: {phones}.',
  'texting.greeting':
    'Thank you. You can stop any time with STOP. I ask one question at a time; reply with a number or in your own words. At any time you can write PERSON to ask for a person, BACK, or CHANGE.',
  'texting.risk':
    'The next questions are about health. Text messages are not encrypted; others who see this phone or your carrier may read them. How would you like to go on?',
  'texting.continue':
    'Please go on here: {link}\nThe link opens once, within 15 minutes. You find the same conversation there. To go on by text, just write to me.',
  'texting.review':
    'Please check your answers. Reply with the number of one to change it, or 0 if all is right.',
  'texting.sign':
    '{count, plural, one {There is one form to sign} other {There are # forms to sign}}: {forms}. Please read and sign on our secure page: {link}\nThe link opens once, within 15 minutes. For a new one, just write to me. If you do not want to sign, write: I do not agree.',
  'texting.help':
    'Second Opinion Intake helps you ask a hospital for a second opinion by text. Call: {phones}. Message and data rates may apply. Reply STOP to end texts, CONTINUE to go on.',
  'texting.stopped':
    'Second Opinion Intake: you will get no more texts. {state, select, case {Your case {number} is still open.} other {Your answers are kept for now.}} Questions? Call: {phones}. To get texts again, reply START.',
  'texting.resumed': 'Second Opinion Intake: you get texts again. Reply STOP to end them. Let us go on.',
  'texting.reminder':
    'Second Opinion Intake: your request is not finished. Your answers are saved until {until}. Shall we go on? Reply STOP to end texts.',
  'texting.attachment':
    'I cannot open pictures or voice messages. Please answer in words, or go on on our secure page: {link} (opens once, within 15 minutes). To ask for a person, write PERSON.',
  'texting.signed': 'Thank you. Everything is signed.',
  'texting.phone': '{program} {way}',
  'texting.news': 'Second Opinion Intake: there is news about your request.',

  'choice.texting.agree': 'I agree',
  'choice.texting.no': 'No',
  'choice.texting.by-text': 'Go on by text',
  'choice.texting.by-web': 'Send me a link to a secure page',

  'signing.title': 'Sign your forms',
  'signing.name': 'Your full legal name',
  'signing.agree': 'I agree',
  'signing.sign': 'Sign',
  'signing.name-differs':
    'That is not the name of the person who signs. Please write it the same way as before: {name}',
  'signing.not-agreed': 'To sign, please tick the box "I agree".',
  'signing.done.title': 'Everything is signed',
  'signing.done': 'You can close this page and go back to your text messages.',
  'signing.copy': 'Download a copy of what you signed',
  'signing.signed-line': 'Signed by {name} on {at}',
  'signing.gone':
    'This link was used already or is too old. Please write to us by text message, and we send you a new one.',
  'continuing.title': 'Go on with your second opinion',
  'continuing.text': 'Your conversation is here, as you left it. This link opens it once.',
  'continuing.open': 'Open my conversation',

  'lost.title': 'There is nothing here',
  'lost.text': 'This address is wrong, or it is no longer used. The chat is still there.',
  'lost.chat': 'Go to the chat',
} as const;
