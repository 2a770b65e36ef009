/** What only coordinators read, and what a person hears of them. */
export const coordinators = {
  'takeover.requeued':
    '{name} had to leave this chat. You are waiting for a person again. I am the automated assistant, and we can go on in the meantime.',
  'person.callback-offer':
    'You can also ask to be called. Write CALL ME with a phone number and a good time.',
  'person.callback':
    '{phone, select, known {I noted that you want to be called. A coordinator will call when people are there.} other {I noted that you want to be called. Please write CALL ME once more, with a phone number and a good time.}}',

  'thread.acted': '{name} worked on case {number}: {what}.',
  'thread.settled': '{name} called a task done: {reason}',
  'thread.owned': '{name} has this conversation. What others write here does not reach the person.',
  'thread.not-claimed':
    'That did not reach the person. {name}, take this conversation over first: press "Take over" on the card.',
  'thread.edited':
    'The person keeps the first version: a message cannot be changed once it was sent. Write a new one to correct it.',
  'thread.deleted': 'The person keeps what was sent: a message cannot be taken back.',
  'thread.requeued.idle':
    '{name} has not written for an hour of opening time. This conversation waits again.',
  'thread.requeued.gone': '{name} is no longer a coordinator here. This conversation waits again.',
  'thread.idle':
    '{name}, this conversation has had no word from you for 30 minutes. Please answer, release it, or give it to a colleague. In 30 minutes it waits again.',
  'thread.unclaimed':
    'Nobody has taken this conversation yet. {times, plural, one {This is the first reminder.} other {This is reminder {times}.}}',
  'thread.emergency':
    'EMERGENCY: the person may be in danger right now. They were told to call for help. Please look at once.',
  'thread.self-harm':
    'EMERGENCY: the person may be about to harm themselves. They were told where to call. Please look at once.',
  'thread.not-delivered':
    'Not delivered: {why, select, optedOut {the person asked to get no more text messages.} notAgreed {the person has not agreed to get text messages.} other {the channel refused it ({code}).}}',
  'thread.document-added': 'The person added a document: {name}',
  'thread.document-removed': 'The person took a document back: {name}',
  'thread.document-unsafe': 'A document of the person did not pass its scan and was deleted: {name}',
  'thread.on-hold': 'This conversation is on hold: nothing of it may be deleted. Nothing was changed.',
  'thread.not-now': 'That is not possible for this case now. Nothing was changed.',
} as const;
