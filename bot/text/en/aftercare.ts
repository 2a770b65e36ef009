/** What is asked and answered after submission: questions about the opinion, calls, visits, something new, an end. */
export const aftercare = {
  'clarify.begin':
    'You can ask {left, plural, one {one more clarifying question} other {up to {left} clarifying questions}}. The last day is {lastDay}, until {closes}{isElsewhere, select, yes { ({closesHere} where you are)} other {}}. A staff doctor reads your question first. Only if that doctor cannot answer, the expert is asked. An answer is not guaranteed. It costs nothing extra.',
  'clarify.begin.late':
    'The days for clarifying questions are over. The last day was {lastDay}. So I cannot send your question on by myself. I keep it, and a person decides what is possible.',
  'clarify.begin.beyond':
    'You have used all of your clarifying questions. So I cannot send one more on by myself. I keep it, and a person decides what is possible.',
  'clarify.begin.coordinator':
    'Your coordinator answers questions about the opinion. You can ask as many as you need.',
  'clarify.too-early':
    'It is too early for questions about the opinion, because it is not there yet. I tell you when it is ready. {questions, select, open {Until then you can still change the questions that you sent: write CHANGE QUESTIONS.} other {{late, select, charge {New questions are possible now, but they cost extra. Write PERSON, and the office tells you more.} person {If you have something new, write PERSON. A coordinator decides what is possible.} other {The questions that you sent cannot be changed any more, because a doctor was already asked.}}}}',

  'ask.clarifyThis':
    '{takes, select, number {{count, plural, one {If this is about the opinion, I can send it as a clarifying question.} other {I count {count} questions. If they are about the opinion, I can send them as {count} clarifying questions. Each one counts.}}} other {If this is about the opinion, I can pass it on.}} Shall I send it?',
  'left.clarifyThis': 'All right, I did not send it. I told your coordinator that you wrote.',
  'ask.clarifyCharge':
    'The review is done, so more questions cost extra. How much, only the office can say. Do you want to write a question for the office?',
  'left.clarifyCharge': 'All right. Nothing was sent, and nothing is charged.',
  'ask.clarifyAbout': 'Which of your questions is it about? Please choose its number.',
  'ask.clarifyText':
    '{takes, select, number {{about, plural, =0 {What is not clear in the answer} other {What is not clear in the answer to question {about}}}? Please quote the part that you mean, or describe it.} other {What would you like to ask?}} You can use up to {most} characters.',
  'unclear.clarifyText.too-short': 'That is very short. Please say in a few words what is not clear.',
  'unclear.clarifyText.too-long': 'That is too long for one question. Please write it shorter.',
  'unclear.clarifyText.again': 'Please choose one of the two.',
  'doubt.clarifyText.several': 'I read more than one question. Each question counts. How should I take it?',
  'ask.clarifyNew':
    'That sounds like something new: a new test, a new problem, another treatment or another topic. The expert can only explain the answers that are there, so new questions cannot go to the expert. A clinician decides if it is new. If it is, it does not count. Shall I send it?',
  'left.clarifyNew':
    'All right. Nothing was sent, and it does not count. Write CLARIFY to ask in other words. For something new you can write NEW CASE or VISIT.',
  'clarify.sent':
    'I sent your {count, plural, one {question} other {{count} questions}} to the staff doctor. It counts as sent on {at}{isElsewhere, select, yes { ({atHere} where you are)} other {}}. The staff doctor answers first. Only if that doctor cannot, the expert is asked. An answer is not guaranteed. You can ask {left, plural, =0 {no more questions} one {one more question} other {{left} more questions}}.',
  'clarify.sent.new':
    'A clinician looks at it first. If it is a new question, you get it back and it does not count.',
  'clarify.sent.coordinator':
    'I gave your question to your coordinator, who answers it. It was sent on {at}{isElsewhere, select, yes { ({atHere} where you are)} other {}}.',
  'clarify.sent.charged':
    'I gave your question to the office. It was sent on {at}{isElsewhere, select, yes { ({atHere} where you are)} other {}}. The office tells you what it costs before anything is done.',
  'clarify.held.late':
    '{count, plural, one {Your question was} other {{count} of your questions were}} not sent on, because the days for clarifying questions are over. The last day was {lastDay}. Yours came on {at}{isElsewhere, select, yes { ({atHere} where you are)} other {}}. It is kept, and a person looks at it.',
  'clarify.held.beyond':
    '{count, plural, one {One question was} other {{count} questions were}} not sent on, because you have used all of your clarifying questions. It is kept, and a person looks at it.',
  'clarify.held.ways':
    'You have other ways too. Write PERSON to talk to your coordinator, or VISIT to plan a visit in person. Write NEW CASE to ask for a new review.',
  'aftercare.left': 'All right, I stopped here. Nothing was sent.',

  'call.clinician':
    '{isEarly, select, yes {The call comes after the opinion is ready and you have read it. } other {}}A clinician calls you to talk about general medical questions. It is not the doctor who wrote the opinion.',
  'call.team':
    '{isEarly, select, yes {The call comes within {hours} hours after the opinion is ready. } other {Someone from the care team calls you within {hours} hours. }}You can ask them anything about the opinion.',
  'call.in-window':
    '{hasWindow, select, yes {A time before {closes}{isElsewhere, select, yes { ({closesHere} where you are)} other {}} is best. Until then you can still ask clarifying questions after the call.} other {}}',
  'call.none':
    'There is no planned phone call in this program now. Write PERSON if you want to talk to someone.',
  'call.made': 'Your call was made already. Write PERSON if you want to talk to someone again.',
  'ask.callTimes': 'When does a call suit you? For example: weekdays after 5 pm.',
  'callTimes.noted': 'Thank you. I told your coordinator when a call suits you. I cannot promise the time.',
  'unclear.callTimes.no-words': 'Please write when a call suits you. For example: weekdays after 5 pm.',

  'visit.noted':
    'I told your coordinator that you would like a visit in person. Someone contacts you about it.',
  'add-records':
    'You can still add records, because no doctor has begun the review. Tell me where they are. If you change your mind, write BACK.',
  'new-case':
    'For something new you can open a new request. {hasPrice, select, yes {It costs {price} again.} other {Only the office can say what it costs.}} You can wish for the same doctor, but nobody can promise that. I asked a coordinator to open it with you.',
  'return-records': 'I told the office that you want your records back. Someone contacts you about it.',
  'return-records.unknown':
    'I told your coordinator that you want your records back. Your coordinator tells you what is possible.',
  'end.noted':
    'I noted your wish and the time, and I told a coordinator. Only a person can close a request or decide about the fee. I cannot promise anything about it. Until then your request goes on.',
  'report.noted': 'Thank you for telling me. I told your coordinator. Your request goes on as it is.',
  condolence: 'I am very sorry for your loss. I send no more messages now. A person will contact you.',

  'help.words.case': 'For your request you can also write: CLARIFY, CALL, VISIT, NEW CASE, COPY or REVOKE.',
  'why.aftercare': 'So that your question or your wish goes to the right person.',
  'stage.aftercare': 'After submission',

  'copy.sent': 'I sent copies of the forms that you signed to the e-mail address you gave us.',
  'mail.copies': 'You asked for copies of the forms that you signed. They are attached.',
  'status.revoked': 'You took your release back, so no more records are collected.',
} as const;
