/** Hello, goodbye, and the words valid at any time. */
export const conversation = {
  greeting:
    'Hello. I am an automated assistant, not a person. I can help you ask for an online second opinion from a hospital expert.\n\nThis chat is not for emergencies. In the United States, call 911. Elsewhere, call your local emergency number or go to the nearest emergency room.\n\nYou can type or tap. At any time you can write HELP, PERSON to ask for a person, BACK, or CHANGE. Your answers are saved as we go.',
  'greeting.language':
    'If you need another language, write PERSON. An interpreter can be arranged at no cost.',
  'language.offer': 'In English: write ENGLISH.',
  'hello-again': 'Hello. Let us go on where we were.',
  help: 'I ask one question at a time. Your answers are saved, so you can stop and come back later.',
  'help.words':
    'You can write these words at any time:\nBACK, CHANGE, MY ANSWERS, REPEAT, STATUS, PAUSE, START OVER, PRIVACY, DELETE, or PERSON.',
  thanks: 'You are welcome.',
  goodbye:
    'Goodbye, and take care. Your answers are saved for {days} days. Come back to this chat when you are ready.',
  'goodbye.case': 'Goodbye, and take care. Write to me here at any time. STATUS shows where your request is.',
  'are-you-a-bot':
    'I am an automated assistant. I follow the rules of each hospital program. I am not a doctor. Write PERSON at any time to ask for a person.',
  'language.changed': 'I write in {language} from now on. Your answers are kept.',
  'language.same': 'We are writing in {language} already.',
  'language.other':
    'I can write in {languages}. For another language, write PERSON. An interpreter can be arranged at no cost.',
  privacy:
    'Here is what is kept: what you write here, and the answers you give. The hospital program uses them for your second opinion only. If you do not submit a request, everything is deleted {days} days after your last message. Write DELETE to delete it now. Please never write card numbers or social security numbers here.',
  copy: 'Your signed forms are kept with your request. Use "Save the conversation" in the menu for a copy of this chat. You can also write PERSON and ask for copies.',
  'copy.none':
    'You have not signed anything yet. Use "Save the conversation" in the menu for a copy of this chat.',
  'revoke.case':
    'I noted that you take back your release. A coordinator stops the collection of records now. Records that were sent before stay sent. About the fee, a person will talk with you.',
  'revoke.draft':
    'I took your signatures back. Nothing was sent to anybody. If you want to go on, you can sign again.',
  'revoke.none': 'There is no signed form to take back.',
  objection:
    'I understand that you do not allow this. A coordinator is asked to stop everything until a person has talked with you.',
  attachment:
    'I cannot open files, pictures or voice messages here. Please answer in words. {documents, select, yes {To add copies of records, use the Documents button at the top.} other {The team collects your medical records later, in a safe way.}}',
  empty: 'I did not get any words. Please write your answer, or tap one of the buttons.',
  'removed.card':
    'That looked like a card number, so I removed it. It was not saved. Please never write card numbers in this chat. You pay later, on the secure payment page.',
  'removed.ssn':
    'That looked like a social security number, so I removed it. It was not saved. I never need that number.',

  back: 'We are back at: {label}. Your old answer stays until you give a new one. Write CONTINUE to keep it.',
  'back.first': 'This is the first question. There is nothing before it.',
  'back.submitted':
    'Your request is with the team now, so I cannot go back. Write PERSON if something is wrong.',
  'change.which': 'Which answer do you want to change? Please write its number or its name.',
  'change.none': 'There are no answers to change yet.',
  'change.open':
    'You want to change: {label}. Your old answer stays until you give a new one. Write BACK to keep it.',
  'change.left': 'I kept your old answer.',
  'change.submitted':
    'Your request is with the team now, so I cannot change it here. I told a coordinator that you want to change something.',
  'list.answers':
    'These are your answers so far. To change one, write CHANGE and its number. Write CONTINUE to go on.',
  'status.draft':
    'Your request is not submitted yet. You are at step {number} of {of}: {stage}. Your answers are saved.',
  'status.elsewhere':
    'Do you ask about a case that you sent us in another chat, or by text? Please write its case number.',
  'identity.birth-date':
    'Before we can talk about case {number}: what is the date of birth of the patient? For example: March 4, 1970.',
  'identity.mistyped':
    'There is no case with that number. A case number looks like SO-H4F2-Z6HG. Please look at it again and write it once more.',
  'identity.unmatched':
    'The case number and the date of birth do not go together. Please write the date of birth again, or the case number.',
  'identity.told':
    'For anything else on this case, please write where you sent it from, or ask for a person.',
  'identity.person':
    'We could not make sure that this case is yours. A coordinator will look at it with you.',
  stop: 'What would you like to do?',
  'stop.case':
    'Your request is with the team now. Only a person can close it, and a person will talk with you about the fee. Would you like to talk to a person?',
  pause:
    'Your answers are saved until {until}. Come back to this chat when you are ready, and write CONTINUE.',
  'pause.case': 'You do not have to do anything here. Your request is with the team.',
  resumed: 'Welcome back. Let us go on.',

  'skip.needed':
    'I understand. But I cannot go on without this answer. You can write PAUSE to think about it, or PERSON to ask for a person.',
  'why.emergency': 'This chat cannot help in an emergency. So I ask that first.',
  'why.welcome': 'It decides which programs can help, and who may sign.',
  'why.place':
    'Each program has rules about where a patient lives, and where the patient is at the moment. So I have to ask.',
  'why.age': 'The age decides which programs can help, and who may sign.',
  'why.illness':
    'Not every program takes every illness and every situation. The answer decides which ones can help.',
  'why.program': 'One request goes to one program. So I have to know which one it is.',
  'why.signer':
    'A second opinion needs private medical records. So only the patient can sign, or a person who may act for them.',
  'why.contact':
    'The team needs it to open the request, and to reach the right person. It is used for the second opinion only.',
  'why.records': 'The expert works from the medical records. So the team has to know which ones there are.',
  'why.questions': 'The written opinion answers these questions. Later it is hard to add something.',
  'why.review': 'So that nothing wrong goes to the team.',
  'why.fee': 'You should know the fee, and what to expect, before you sign anything.',
  'why.consent':
    'Nobody may see the records or give an opinion without a signature. And before anything is sent, all has to be still right.',

  'wipe.start-over.sure':
    'Do you want to start over? This deletes all the answers you gave so far. This cannot be undone.',
  'wipe.start-over.done': 'All right. I deleted your answers. Let us start again.',
  'wipe.start-over.submitted':
    'Your request is with the team now, so I cannot start it over. I told a coordinator that you asked.',
  'wipe.delete.sure': 'Do you want to delete this draft and everything you wrote? This cannot be undone.',
  'wipe.delete.done':
    'Your draft and your messages are deleted. If you want to begin again, just write to me.',
  'wipe.delete.submitted':
    'Your request is with the team now, so a person has to delete it. I told a coordinator. Signed releases are kept for six years, as the law asks.',
  'wipe.kept': 'Nothing was deleted. Let us go on.',
  'draft.expired':
    'Your draft was deleted because it was not used for a long time. If you still want a second opinion, just write to me and we begin again.',

  'person.asked': 'I noted that you want to talk to a person. You can also reach people yourself:',
  'person.asked-already': 'A person has been asked for already. You can also reach people yourself:',
  'person.phone':
    '{program}: {phones}. {state, select, open {People are there now, until {closesAt}.} closed {Nobody is there right now. People are there again on {opensAt}.} other {}}',
  'person.in-us': 'call {phone} in the United States',
  'person.from-abroad': 'call {phone} from abroad',
  'person.office':
    '{program}: write to {email} or send a fax to {fax}. There is no phone number for this office.',
  'standing.call': 'To talk, {phones}.',
  'standing.write': 'To write an e-mail: {email}',
  'standing.window':
    '{left, plural, =0 {You have asked all your clarifying questions.} one {You can ask one more clarifying question until {closesHere}.} other {You can ask {left} clarifying questions until {closesHere}.}}',
  'person.meanwhile': 'You can go on with the questions here in the meantime. Write CONTINUE to go on.',
  'coordinator.joined':
    '{name} has joined this chat and will write with you now. I will be quiet until {name} is done.',
  'coordinator.left': '{name} has left this chat. I am the automated assistant again. Let us go on.',

  'danger.emergency':
    '{where, select, US {Call 911 now, or go to the nearest emergency room.} abroad {Call your local emergency number now, or go to the nearest emergency room.} other {Call 911 now if you are in the United States. Elsewhere, call your local emergency number. Or go to the nearest emergency room.}} This chat cannot help in an emergency. Nobody is watching it all the time.',
  'danger.self-harm':
    '{where, select, US {I am very sorry that it is this hard. You are not alone. Please call or text 988 now. It is free, and people are there day and night. If you are in danger right now, call 911.} abroad {I am very sorry that it is this hard. You are not alone. Please call your local crisis line or emergency number now, or go to someone you trust.} other {I am very sorry that it is this hard. You are not alone. In the United States, please call or text 988 now. It is free, and people are there day and night. Elsewhere, please call your local crisis line or emergency number.}}',
  'danger.paused':
    'I told the team. The questions are paused. When you are safe and want to go on, write CONTINUE.',
  'danger.still':
    'The questions are still paused. If this is an emergency, please call for help now. When you are safe and want to go on, write CONTINUE. To ask for a person, write PERSON.',
  'danger.over': 'I am glad you are here. Let us go on.',

  trouble:
    'I am sorry. Something went wrong on our side, and I cannot open your answers right now. They are not lost, and I kept your message. I told a coordinator, and a person will look at it. You can also reach people yourself:',

  'speaker.person': 'You',
  'speaker.assistant': 'Assistant',
  'speaker.coordinator': 'Coordinator',

  'stage.welcome': 'Welcome',
  'stage.place': 'Where {who, select, self {you live} other {the patient lives}}',
  'stage.age': 'Age',
  'stage.illness': 'The illness',
  'stage.program': 'Choosing a program',
  'stage.signer': 'Who may sign',
  'stage.contact': 'Contact',
  'stage.records': 'Medical records',
  'stage.questions': 'Questions for the expert',
  'stage.review': 'Checking your answers',
  'stage.fee': 'The fee and what to expect',
  'stage.consent': 'Signing and submitting',
} as const;
