/** What each step asks, and what is said when the words are no answer. */
export const asking = {
  'ask.emergency': "First: is this an emergency, or do you need a doctor's advice right now?",
  'ask.role': 'Who is writing?',
  'ask.home':
    '{part, select, state {Which state {who, select, self {do you} child {does your child} other {does the patient}} live in?} other {Where {who, select, self {do you} child {does your child} other {does the patient}} live? Please write the country. In the United States, please write the state.}}',
  'ask.now':
    '{part, select, state {Which state is that?} other {{who, select, self {Are you} child {Is your child} other {Is the patient}} at home right now ({home})? If not, please write the state or country {who, select, self {you are} child {your child is} other {the patient is}} in now.}}',
  'ask.birthDate':
    "{who, select, self {What is your date of birth?} child {What is your child's date of birth?} other {What is the patient's date of birth?}} For example: March 4, 1970.",
  'ask.problem':
    'In a few words: which illness or problem is this about? Please use your own words. "I don\'t know" is fine too.',
  'ask.goal': 'What would you like the expert to look at?',
  'ask.digestiveCancer':
    'I have a few short questions about the kind of illness. They decide which programs can help.\n\nIs this a cancer of the digestive system? That means the food pipe, stomach, bowel, rectum, anus, liver, bile ducts, gallbladder or pancreas.',
  'ask.breastCancer': 'Is this breast cancer?',
  'ask.sarcoma': 'Is this a sarcoma? A sarcoma is a cancer of bone, muscle, fat or other soft tissue.',
  'ask.cancer': 'Is this another kind of cancer, or do doctors think it may be a cancer?',
  'ask.childhoodDisease': 'Did this illness begin in childhood?',
  'ask.inHospital':
    '{who, select, self {Are you} child {Is your child} other {Is the patient}} in a hospital bed or an emergency room right now?',
  'ask.inHospitalAgain':
    'One more check before we submit. {who, select, self {Are you} child {Is your child} other {Is the patient}} in a hospital bed or an emergency room right now?',
  'ask.program':
    '{count, plural, one {Going by your answers, one program can help:} other {Going by your answers, these programs can help. They are in no special order:}}',
  'ask.program.again': 'Which program would you like?',
  'ask.adultPresent':
    'Going by the date of birth, you are under 18. A parent or legal guardian has to do this with you. Your answers are saved. Is a parent or guardian with you now?',
  'ask.adultChild':
    'Going by the date of birth, your child is 18 or older. An adult patient has to sign, or somebody with the legal right to do so. What would you like to do?',
  'ask.authority':
    '{minor, select, yes {How are you related to the child? This decides who may sign.} other {Do you have the legal right to sign for the patient?}}',
  'ask.authorityReason': 'Why can the patient not sign? A short answer is enough.',
  'ask.patientName':
    "What is {who, select, self {your full legal name} child {your child's full legal name} other {the patient's full legal name}}?",
  'ask.writerName': 'And what is your own full legal name?',
  'ask.email': 'What is {who, select, self {your e-mail address} other {your own e-mail address}}?',
  'ask.phone':
    '{optional, select, yes {Is there a phone number we may note? You can skip this.} other {Which phone number can the care team call? A clinician calls after the opinion is ready.}}',
  'ask.callHours':
    'When is a good time to call? Please name your time zone too. For example: weekdays after 5 pm, Central time.',
  'ask.address':
    "What is {who, select, self {your} child {your child's} other {the patient's}} postal address? Please write street, city, postal code and country.",
  'ask.account':
    "{program} needs an online account{who, select, child { for your child} other {}}. {hasUrl, select, yes {You can make it here: {url}} other {You can make it on the program's website.}} After that, the case is opened with the green button on the dashboard.{byPhone, select, yes { You can also start by phone: {phone}.} other {}}\n\nDo you have an account yet?",
  'ask.localDoctor':
    "Who is {who, select, self {your} child {your child's} other {the patient's}} own doctor at home? Please write the name and clinic, and a phone or fax if you know it. {share, select, usual {This program normally sends the opinion to this doctor too.} other {You can skip this.}}",
  'ask.shareOpinion':
    'May we also send the written opinion to {doctor}?{share, select, usual { In this program that is the normal course.} other {}}',
  'ask.video':
    'The opinion comes in writing. A video visit is only possible between doctors, so the local doctor must take part. Would you like a video visit?',
  'ask.updatesBy': 'How would you like to be told how it goes? For example by e-mail, fax or teleconference.',
  'ask.places':
    '{more, select, yes {Where is the next place with records?} other {{collectedBy, select, patient {For this program you collect the records and send them yourself. Let us make a list of what you will send.} other {The team collects the medical records for you.}} Where are the records? Name one hospital or clinic at a time, with the city and roughly when.}}\n\nFor example: Mercy General in Toledo, 2023 to 2024.',
  'ask.recordKinds': 'What kind of records are at {facility}? You can name several, for example: 1 and 3.',
  'ask.recordLanguage': 'In which language are the records at {facility}?',
  'ask.placesComplete':
    'I noted:\n{place}\n\nIs that all, or is there another place? You can write the next place right away.',
  'ask.images':
    '{rule, select, required {This program needs all images, such as X-ray, CT or MRI, and their reports. Which do you have?} other {Are there images, such as X-ray, CT or MRI, with reports?}}',
  'ask.tissue':
    '{offered, select, yes {Would you like an expert to look at tissue slides, such as from a biopsy? This costs extra.} other {Did a doctor take tissue, as in a biopsy or surgery?}}',
  'ask.slides': 'Are the slides stained or unstained? The extra fee depends on it.',
  'ask.organ': 'Which organ or tissue do the slides come from? For example: thyroid.',
  'ask.tissueStatement': 'Is all of that true for these slides?',
  'ask.tissueReport': 'The pathology report must travel with the slides. Do you have the report?',
  'ask.sendBy': 'How will you send the packet? E-mail is quick, but it is less private than fax or courier.',
  'ask.returnRecords':
    'Records you send are not sent back unless you ask. After {months} months without any activity they are destroyed. Do you want them back?',
  'ask.questions':
    '{again, select, yes {Please write your questions again. They replace the old ones.} other {Now your questions for the expert. You can ask up to {most}. Please write the first one.}}\n\nThe expert answers in writing and does not talk with patients. So please ask everything here.{freeze, select, refuse { Once an expert is asked, no question can be added.} charge { Questions sent after the review begins cost extra.} other {}}',
  'ask.questionsComplete':
    'Your questions so far:\n{questions}\n\nYou can ask {left} more. Write the next question, or say that is all.',
  'ask.questionsFull':
    'You have {asked} questions. That is the most the expert can take:\n{questions}\n\nShall we keep them? You can also write MERGE 1 AND 2, REPLACE 2: and the new words, or REMOVE 3.',
  'ask.expert':
    'Is there a particular doctor you would like? {wish, select, request {The team will try, but it cannot be promised.} other {I will note it. It cannot be promised.}}',
  'ask.review': 'Please check your answers. To change one, tap Change, or write CHANGE and its number.',
  'ask.quote':
    '{priced, select, yes {You pay nothing now. Do you understand the fee? Please write: I understand.} other {You pay nothing in this chat. Please write: I understand.}}',
  'ask.expectations': 'Is that all right?',
  'ask.consent':
    '{alone, select, yes {Only the patient may sign this. Please hand over to the patient now. } other {}}To sign, please write the words "I agree" and your full name: {name}. For example: I agree, {name}.',
  'ask.recheck':
    'Before we submit: are these still right?\n- Home: {home}\n- Right now in: {now}{hasAge, select, yes {\n- Age: {age}} other {}}\n{cancers}',
  'recheck.line': '{label}: {value}',
  'ask.translated':
    'Some records are not in English. This program takes English records only. Please have them translated by a qualified medical translator. You may use any qualified service. {translator} is one that can help.\n\nEverything else is saved. Please come back when they are translated, and write TRANSLATED.',
  'ask.packet':
    'The packet is not complete yet. The review cannot begin while these are missing:\n{gaps}\n\nEverything else is saved. Please come back when you have them.',

  'unclear.again': 'I am sorry, I did not understand that.',
  'unclear.person-offer':
    'Would you rather talk to a person? Then write PERSON. Or try again in other words.',
  'unclear.too-short': 'That is very short. Please write a little more.',
  'unclear.too-long': 'That is too long for this question. Please write it shorter.',
  'unclear.yes-or-no': 'Please answer yes or no.',
  'unclear.just-yes-or-no': 'I want to be sure that I understand you. Please answer with just yes or no.',
  'unclear.not-in-the-list': 'Please choose from the list, by number or in words.',
  'unclear.several': 'I read more than one answer. Please give just one.',
  'unclear.emergency.unsure':
    'If you are not sure, please treat it as an emergency: in the United States, call 911. Elsewhere, call your local emergency number.',
  'in-hospital.note':
    'I noted that. If anything gets worse, please tell the hospital staff at once. This chat is not watched all the time.',
  'authority.patient-signs':
    'Then only the patient can sign. You can help with the answers. Please let the patient write when we come to signing.',
  'video.refused':
    'A video visit is not possible without a local doctor who takes part. The written opinion is. So let us go on with that.',
  'role.other':
    'A second opinion is asked for by the patient, or by somebody who may act for the patient. An insurer or another company cannot ask for it. You can help with the answers, but only the patient, or who may act for the patient, can sign. If you are not sure, write PERSON.',
  'unclear.now.where-then': 'Which state or country is it, then?',
  'unclear.birthDate.age-not-date': 'I need the full date of birth, not the age. For example: March 4, 1970.',
  'unclear.birthDate.in-the-future': 'That date is in the future. Please check it.',
  'unclear.birthDate.no-such-day': 'That day does not exist. Please check it.',
  'unclear.birthDate.too-long-ago': 'That date is more than 120 years ago. Please check it.',
  'unclear.birthDate.day-missing': 'I need the day too. For example: March 4, 1970.',
  'unclear.birthDate.year-missing': 'I need the year too. For example: March 4, 1970.',
  'unclear.birthDate.year-only': 'I need the day and the month too. For example: March 4, 1970.',
  'unclear.birthDate.several-dates': 'I read more than one date. Please write just the date of birth.',
  'unclear.not-a-place':
    'I do not know that place. Please write the country or, in the United States, the state.',
  'unclear.several-places': 'I read more than one place. Please write just one.',
  'unclear.not-a-state': 'I do not know that state. Please write its name. For example: Texas.',
  'unclear.no-such-number': 'That number is not in the list. Please choose from the list.',
  'unclear.no-choice': 'Please choose from the list, by number or in words.',
  'unclear.not-a-name': 'Please write just the full name.',
  'unclear.email.not-an-address':
    'That does not look like an e-mail address. Here is an example: name@example.org.',
  'unclear.email.no-domain': 'Something is missing after the @. It looks like this: name@example.org.',
  'unclear.phone.none':
    'A clinician calls after the opinion is ready, so a number is needed. It can be the number of somebody you trust. If there is none, write PERSON.',
  'unclear.phone.not-a-number': 'Please write the phone number in digits, with the area code.',
  'unclear.phone.too-short': 'Some digits are missing. Please write the number with the area code.',
  'unclear.phone.not-in-use':
    'No phone can have that number. Please check it. From outside the United States, please begin with + and the country code.',
  'unclear.no-kind': 'Please choose from the list, by number or in words.',
  'unclear.no-language': 'Please write the name of the language.',
  'unclear.what-to-ask':
    'That is all right. Many people ask: Is the diagnosis right? Are there other treatments? Which one would you choose, and why? Please write it in your own words.',
  'unclear.unsure':
    'If you do not know it now, write PAUSE and come back when you do. Or write PERSON to ask for a person.',
  'unclear.organ.unsure':
    'The pathology report or the doctor who took the tissue can tell you. Write PAUSE and come back when you know. Or write PERSON to ask for a person.',
  'unclear.not-known':
    'The name and the city of one place are enough. It can be any doctor, clinic or hospital that has looked at this illness. If there are no records at all, write: none.',
  'unclear.no-facility': 'Which hospital or clinic is it? Please write its name and city.',
  'unclear.places.in-the-future': 'One of the dates is in the future. Please check it.',
  'unclear.email.none':
    'An e-mail address is needed for messages about your request. If you do not have one, write PERSON. A person can help by phone.',
  'unclear.recordLanguage.which-language': 'Which language is it?',
  'unclear.places.name-the-place': 'Which hospital or clinic is it? Please write its name and city.',
  'unclear.placesComplete.name-the-place': 'Which hospital or clinic is it? Please write its name and city.',
  'unclear.questionsComplete.too-many':
    'There is room for no more questions, so I did not add that one. You can keep your questions as they are. Or write MERGE 1 AND 2, REPLACE 2: and the new words, or REMOVE 3. To ask whether more is possible, write PERSON.',
  'unclear.questions.too-many':
    'That is more than the expert can take, so I added none of them. Please choose the most important ones. To ask whether more is possible, write PERSON.',
  'unclear.questionsComplete.write-it': 'Please write the question.',
  'unclear.organ.organ': 'Please name the organ or tissue in words. For example: thyroid.',
  'unclear.translated.not-yet': 'All right. I will wait. Write TRANSLATED when they are in English.',
  'unclear.packet.still-missing': 'All right. I will wait. Write "I have it now" when nothing is missing.',
  'unclear.quote.say-i-understand': 'Please write: I understand. Or ask me anything about the fee.',
  'unclear.quote.too-much':
    'I am sorry. The fee is fixed, and I cannot change it. A person can talk with you about it: write PERSON. You pay nothing before you decide.',
  'unclear.expectations.again': 'Please say OK if that is all right. Or ask me a question.',
  'unclear.review.again': 'Please say OK if all is right. To change something, write CHANGE and its number.',
  'unclear.consent.say-i-agree':
    'To sign, I need the words "I agree" and your full name. A simple yes or OK is not enough for a signature. If you do not want to sign, write: I do not agree.',
  'unclear.consent.name-differs':
    'That name is not the name of the person who signs. Please write the name the same way as before. To change the name, write CHANGE NAME.',
  'unclear.recheck.change-or-yes':
    'What has changed? Write CHANGE and its name, for example CHANGE STATE. If all is right, say yes.',
  'unclear.home.georgia': 'There is a state Georgia and a country Georgia. Which one is it?',
  'unclear.adultPresent.nobody-here':
    'All right. Your answers are saved. Please come back to this chat together with a parent or guardian. If there is nobody you can ask, write PERSON.',
  'adultPresent.welcome': 'Thank you. From here on I write to the parent or guardian.',
  'unclear.program.none':
    'You do not have to decide now. Write PAUSE to think about it, or PERSON to ask for a person. If an answer is not right, write CHANGE.',
  'unclear.program.again':
    'Please choose one of the programs by number or name. I cannot say which one is better for you. REPEAT shows them again, and with PERSON you can talk it over.',

  'heard.later': 'Thank you. I will come back to that. First:',
  'doubt.home':
    '{why, select, heard {I read that {who, select, self {you live} other {the patient lives}} in {meaning}. Is that right?} other {Do you mean {meaning}?}}',
  'doubt.home.several':
    'In which of these {who, select, self {do you} child {does your child} other {does the patient}} live?',
  'doubt.now': 'Do you mean {meaning}?',
  'doubt.now.several':
    'In which of these {who, select, self {are you} child {is your child} other {is the patient}} right now?',
  'doubt.birthDate': 'Is the date of birth {meaning}?',
  'doubt.problem':
    'I read that this is about: {meaning}. Is that right? If not, please say it in your own words.',
  'doubt.birthDate.several': 'That date can be read in two ways. Which one is right?',
  'doubt.email':
    '{why, select, readback {I wrote down {meaning}. Is that right?} other {Do you mean {meaning}?}}',
  'doubt.email.several': 'Which address is right?',
  'doubt.phone': 'Is the number {meaning} right?',
  'doubt.phone.several': 'Which number is right?',
  'doubt.address':
    'The country in this address is not the country you named before. Is this address right?\n{meaning}\n\nIf the patient lives there, please write CHANGE STATE after this.',
  'doubt.questions': 'Is this right?\n{meaning}',
  'doubt.questions.several':
    '{why, select, repeated {You asked something very close to this already. What shall I do?} other {I read more than one question in your message. What shall I do?}}',
  'doubt.questionsComplete': 'Is this right?\n{meaning}',
  'doubt.questionsComplete.several':
    '{why, select, repeated {You asked something very close to this already. What shall I do?} other {I read more than one question in your message. What shall I do?}}',
  'doubt.packet': 'Just to be sure. Do you have all of these now?\n{meaning}',
  'doubt.unexpected':
    'You answered yes. In your own words, this did not sound like that kind of cancer. Which answer is right? If you are not sure, say so. A person will then look at it.',
  'records.translate':
    'This program takes records in English only. They have to be translated by a qualified medical translator before you can submit. You can go on with the questions now.',
  'doubt.digestiveCancer.contradicts':
    'In your own words, this sounded like a cancer of the digestive system. Which answer is right? If you are not sure, say so. A person will then look at it.',
  'doubt.breastCancer.contradicts':
    'In your own words, this sounded like breast cancer. Which answer is right? If you are not sure, say so. A person will then look at it.',
  'doubt.sarcoma.contradicts':
    'In your own words, this sounded like a sarcoma. Which answer is right? If you are not sure, say so. A person will then look at it.',
  'doubt.cancer.contradicts':
    'In your own words, this sounded like a cancer. Which answer is right? If you are not sure, say so. A person will then look at it.',

  'place.meant.country': '{country} (the country)',
  'place.meant.state': '{state} (the state)',
  'place.country': '{country}',
  'place.state': '{state}',
  'records.place':
    '{facility}{span, select, range { ({from} to {to})} single { ({from})} since { (since {from})} until { (until {to})} other {}}{hasKinds, select, yes {: {kinds}} other {}}{hasLanguage, select, yes {, in {language}} other {}}',
  'records.document': '{name} ({megabytes} MB{scan, select, waiting {, being checked} other {}})',
  'records.documents-too': 'You can also add copies of records here. Use the Documents button at the top.',
  'records.none': 'No records yet',
  'records.none-noted':
    'I noted that there are no records yet. A second opinion is a review of medical records. So a person has to check first whether it is possible.',
  'records.kind.notes': "Doctors' notes",
  'records.kind.labs': 'Lab results',
  'records.kind.imaging': 'Images (X-ray, CT, MRI)',
  'records.kind.pathology': 'Pathology (biopsy)',
  'records.kind.operation': 'Operation reports',
  'records.kind.all': 'All of these',
  'records.language.en': 'English',
  'records.language.other': 'Another language',
  'questions.leave-out': 'Leave it out',
  'questions.as-one': 'Keep it as one question',
  'questions.these':
    '{count, plural, one {Add it as it is} other {Add these {count} questions:\n{questions}}}',
  'questions.keep': 'Keep them',
  'gap.imaging-reports': 'the reports of the images',
  'gap.images': 'the images',
  'gap.pathology-report': 'the pathology report',
  'gap.medical-files': 'the medical files',
} as const;
