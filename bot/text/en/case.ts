/** What happens to a request after it got its number. Nothing here is clinical: these texts also go by SMS and e-mail. */
export const caseLife = {
  'mail.subject': 'News about your request {number}',
  'mail.end':
    'This e-mail has no medical details on purpose. Please do not answer it with medical details.\n\nYour second opinion team at {program}',
  'mail.receipt':
    'We have your request to {program}. Your case number is {number}. Copies of the forms that you signed are attached.',

  'case.records-complete': 'Good news: all records for your request {number} are here.',
  'case.packet-approved':
    'Good news: the office has approved your packet for request {number}. The review can begin.',
  'case.expected':
    '{said, select, most {Most people} other {People usually}} have the opinion between {earliest} and {latest}. It depends on the case and on the doctor, so nobody can promise a day.',
  'case.in-review':
    '{late, select, refuse {A doctor has begun to review your request {number}. From now on no record and no question can be added.} charge {The review of your request {number} has begun. You can still add records or questions, but they cost extra.} other {A doctor has begun to review your request {number}. If you have something new, please tell your coordinator.}}',
  'case.opinion-ready':
    'There is news about your request {number}. Please sign in to your account at {program} to read it.',
  'case.available':
    'The opinion for your request {number} is ready. You can read it in your account at {program}.',
  'case.outcomes':
    'An opinion can say three things. It may agree with what you were told. It may agree with the diagnosis, and suggest another treatment. Or it may come to another diagnosis.',
  'case.local-doctor':
    "Whatever it says, please make a visit with {who, select, child {your child's own doctor} other {your own doctor}}. Plan the next steps together.",
  'case.call.clinician':
    'When you have read it, a clinician calls you about general medical questions. This is not the doctor who wrote the opinion. Write CALL to say when it suits you.',
  'case.call.team':
    'Someone from the care team calls you within {hours} hours. You can ask them anything about the opinion. Write CALL to say when it suits you.',
  'case.window':
    '{hasWindow, select, yes {You can ask {left, plural, =0 {no more clarifying questions} one {one clarifying question} other {up to {left} clarifying questions}} about the answers to your questions. The last day is {lastDay}, until {closes}{isElsewhere, select, yes { ({closesHere} where you are)} other {}}. Write CLARIFY to ask one. A staff doctor reads it first. An answer from the expert is not certain.} other {}}',
  'case.follow-ups.coordinator':
    'Do you have questions about the opinion? Then write CLARIFY. Your coordinator answers them.',
  'case.follow-ups.charged':
    'More questions about the opinion cost extra. Write CLARIFY, and the office tells you more.',
  'case.window-reminder':
    'A reminder: you can still ask {left, plural, one {one clarifying question} other {{left} clarifying questions}} about the opinion. The last day is {lastDay}. Write CLARIFY to ask one.',
  'case.window-last-day':
    'Today is the last day for clarifying questions about the opinion. You can ask until {closes}{isElsewhere, select, yes { ({closesHere} where you are)} other {}}. Write CLARIFY to ask one.',
  'case.window-closed':
    'The days for clarifying questions are over. If you still have a question, write it here. A person decides what is possible.',
  'case.call-missed':
    'We tried to call you about your request {number}, and could not reach you. Write CALL to say when it suits you.',
  'case.follow-up.answered':
    'There is an answer to your clarifying question {which}. Please sign in to your account at {program} to read it.',
  'case.follow-up.new':
    'A staff doctor read your clarifying question {which}. It asks something new, so it cannot go to the expert. {isOpen, select, yes {It does not count: you can still ask {left, plural, =0 {no more questions} one {one question} other {{left} questions}}.} other {The days for clarifying questions are over.}} For something new you can open a new request or plan a visit. Write PERSON to talk about it.',
  'case.follow-up.allowed': 'Your question {which} was passed on after all. An answer is not certain.',
  'case.follow-up.denied':
    'Your question {which} cannot be passed on, because the days or the number of questions are over. You can open a new request or plan a visit. Write PERSON to talk about it.',
  'case.follow-up.credited':
    'Your team gave you one more clarifying question. {isOpen, select, yes {You can ask {left, plural, one {one question} other {{left} questions}} now.} other {The days for them are over: if you write one now, a person decides what is possible.}}',
  'case.gaps':
    'The office looked at your packet. These things are still missing:\n{gaps}\nPlease send them. The review cannot begin before that.',
  'case.gaps.notice':
    'The office looked at your packet for request {number}. Something is still missing. Please open your chat with us to see what it is.',
  'case.payment-failed':
    'The payment for your request {number} did not go through. Nothing was taken. Please try again, or use another card. Your request waits.',
  'case.payment-reminder':
    'Your request {number} to {program} still waits for the payment of {price}. {hasUrl, select, yes {You can pay here: {url}} other {Your coordinator tells you how to pay.}} Nothing is submitted before that.',
  'case.came-of-age':
    "The patient of request {number} is 18 now. So from today we need the patient's own agreement. A coordinator contacts the patient. Until then I cannot share anything here.",
  'case.cancelled':
    '{why, select, excluded {Your request {number} was cancelled, because {program} cannot review this kind of illness. {isRefunded, select, yes {The fee is returned to you in full.} other {}}} unpaid {Your request {number} was not paid, so it has expired. Nothing was submitted. You can begin again at any time.} other {Your request {number} was cancelled. A coordinator can answer your questions: write PERSON.}}',
  'case.closed':
    'Your request {number} to {program} is closed. Thank you for your trust. You can still write here: PERSON brings a person.',
  'case.closed.records':
    'The office keeps your records for {months} months after the last contact. If you want them back, please say so before that.',
  'case.in-treatment': 'Your request {number} moves on to treatment, as you asked. The office contacts you.',
  'case.idle':
    'Nothing has happened in your request {number} for a while. After {months} months without any contact your records are destroyed. Write here if you still need them, or if you want them back.',
  'case.idle.soon':
    'In two weeks the records of your request {number} are destroyed, because nothing has happened for almost {months} months. Write here if you still need them, or if you want them back.',

  'change.locked':
    '{what, select, questions {A doctor was asked about your request. So your questions cannot be changed now.} other {A doctor has begun to review your request. So nothing can be changed or added now.}}',
  'change.locked.refuse':
    'For something new you can open a new request. It costs {price} again. You can wish for the same doctor; nobody can promise that. Write PERSON to talk about it.',
  'change.locked.charge':
    'You can still add records or questions, but they cost extra. How much, only the office can say. Write PERSON, and the office tells you more.',
  'change.locked.person':
    'A coordinator decides what is still possible. I told them that you want to change something.',
  'change.kept':
    'Your change was not taken, because a doctor was asked in the meantime. Your answers stay as you confirmed them.',

  'status.awaiting-clearance':
    'Your case number is {number}. A coordinator is checking your request to {program}. You pay nothing before that is done.',
  'status.awaiting-payment':
    'Your case number is {number}. Your request to {program} waits for your payment.',
  'status.checks': 'What is being checked: {checks}.',
  'status.follow-ups':
    'You have asked {posed, plural, one {one clarifying question} other {{posed} clarifying questions}} so far.',
  'status.gaps':
    'When the office looked at your packet on {day}, something was missing. The list is in your web chat with us. Please send what you have not sent yet.',
  'status.submitted':
    'Your case number is {number}. Your request to {program} is submitted. Your coordinator begins to collect the records.',
  'status.collecting-records': 'Your case number is {number}. Your records are being collected.',
  'status.awaiting-packet': 'Your case number is {number}. The office waits for your packet.',
  'status.awaiting-approval':
    'Your case number is {number}. The office is looking at your packet. The review begins when it is approved.',
  'status.records-complete':
    'Your case number is {number}. All records are here. Now we look for the right doctor.',
  'status.matching':
    'Your case number is {number}. All records are here, and we are asking the right doctor.',
  'status.in-review': 'Your case number is {number}. A doctor is reviewing your request now.',
  'status.opinion-ready': 'Your case number is {number}. The opinion is ready in your account at {program}.',
  'status.awaiting-patient': "Your case number is {number}. We wait for the patient's own agreement.",
  'status.clarifying': 'Your case number is {number}. The opinion is ready in your account at {program}.',
  'status.opinion-available':
    'Your case number is {number}. The opinion is ready in your account at {program}.',
  'status.closed': 'Your case number is {number}. Your request to {program} is closed.',
  'status.follow-up-treatment': 'Your case number is {number}. Your request moved on to treatment.',
  'status.cancelled': 'Your case number is {number}. Your request was cancelled.',
  'document.unsafe':
    'We could not take {name}. Our check found that it may not be safe, so it was deleted. Please add another copy.',
} as const;
