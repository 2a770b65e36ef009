/** The page's own words in English. Another language is another file with the same keys, named in `texts.js`. */
export const texts = {
  language: 'en',
  name: 'Second opinion',
  safety: 'Not for emergencies. In the US call 911.',
  skip: 'Skip to your answer',
  conversation: 'Conversation',
  me: 'You',
  assistant: 'Assistant',
  /** @param {string | undefined} name */
  coordinator: (name) => (name ? `${name}, care coordinator` : 'Care coordinator'),
  /** @param {number} number @param {number} of @param {string} label */
  progress: (number, of, label) => `Step ${number} of ${of}: ${label}`,

  menu: 'Menu',
  help: { title: 'Help', says: 'help' },
  person: { title: 'Talk to a person', says: 'human' },
  startOver: { title: 'Start over', says: 'start over' },
  save: 'Save the conversation',
  fileName: 'second-opinion-conversation.txt',
  saved: 'The conversation was saved as a file.',
  notSaved: 'The conversation could not be saved. Please try again in a moment.',
  leave: 'Leave this device',
  leaveTitle: 'Leave this device?',
  leaveText:
    'This device forgets the conversation and cannot open it again. What you already sent stays with the care team. You may want to save the conversation first.',
  leaveConfirm: 'Forget it on this device',
  leaveCancel: 'Keep it',
  left: 'This device has forgotten the conversation.',
  beginAgain: 'Start a new conversation',
  close: 'Close',

  choices: 'Choices',
  answers: 'Your answers',
  change: 'Change',
  /** @param {number} number */
  changeSays: (number) => `change ${number}`,
  /** @param {string} label */
  changeTitle: (label) => `Change: ${label}`,

  write: 'Your answer',
  writeHint: 'Write here',
  send: 'Send',
  /** @param {number} count */
  charactersLeft: (count) => `${count.toLocaleString('en-US')} characters left`,
  /** @param {number} count */
  charactersOver: (count) => `Too long by ${count.toLocaleString('en-US')} characters. Please shorten it.`,

  sending: 'Sending…',
  waiting: 'Not sent yet.',
  sent: 'Sent',
  notSent: 'Not sent.',
  tryAgain: 'Try again',
  typing: 'The assistant is writing',
  newMessages: 'New message',

  connecting: 'Connecting…',
  offline: 'No connection. What you write is kept and sent later.',
  blocked: 'The chat cannot be opened on this page. Please call or write to the hospital instead.',
  replaced: 'Your earlier conversation could not be opened. This is a new one.',
  forgetful: 'This browser does not keep the conversation. It is lost when you close this page.',
};

/** @typedef {typeof texts} Texts */
