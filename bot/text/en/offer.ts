/** Programs, fees, reasons and checks: words around the facts of the programs' data. */
export const offer = {
  'offer.line':
    '{program}: {about} {fee}{hasCheck, select, yes { A coordinator has to confirm one point first. You pay nothing before that.} other {}}',
  'offer.about':
    '{ages, select, adults {for adults} children {for patients under 18} other {for patients of any age}}{cancer, select, yes { with a cancer question} other {}}{abroad, select, yes { outside the United States} other {}}, in writing.{sends, select, yes { You send the records yourself.} other {}}',
  'offer.one-each':
    'One request goes to one program. Two programs are two requests, with two fees. Which one would you like?',
  'offer.refused': '{program} is not possible. {reasons}',
  'offer.visit': 'For a visit in person at {hospital}, call {phone}.',
  'fee.price': 'The fee is {price}.',
  'fee.by-person': 'No price is printed. You hear it from {office}.',
  'office.international-patient-program': 'the International Patient Program',
  'office.coordinator': 'a coordinator',

  'reason.started-by-physician': 'The patient has to ask for it, not a doctor.',
  'reason.started-by-other': 'The patient has to ask for it.',
  'reason.too-young': 'It is for adults only.',
  'reason.too-old': 'It is for patients under 18 only.',
  'reason.childhood-disease': 'A person has to look at illnesses that began in childhood.',
  'reason.inside-united-states': 'It is for patients who live outside the United States.',
  'reason.now-inside-united-states': 'It is for patients who are outside the United States.',
  'reason.state-closed': 'It is not offered to people who live in {state}.',
  'reason.country-closed': 'It is not offered to people who live in {country}.',
  'reason.now-state-closed': 'It is not offered to people who are in {state}.',
  'reason.now-country-closed': 'It is not offered to people who are in {country}.',
  'reason.in-hospital':
    'It is not offered to patients who are in a hospital now. All answers are saved. After leaving the hospital, please come back and write CHANGE HOSPITAL.',
  'reason.excluded-digestive-cancer': 'It does not take cancers of the digestive system.',
  'reason.excluded-breast-cancer': 'It does not take breast cancer.',
  'reason.excluded-sarcoma': 'It does not take sarcomas.',
  'reason.no-cancer': 'Its experts are cancer doctors, and this is not about a cancer.',

  'check.state-confirm': 'whether the service covers the state where the patient lives',
  'check.country-confirm': 'whether the service covers the country where the patient lives',
  'check.now-state-confirm': 'whether the service covers the state where the patient is now',
  'check.now-country-confirm': 'whether the service covers the country where the patient is now',
  'check.state-closed': 'whether the service can be given, although the patient lives in that state',
  'check.country-closed': 'whether the service can be given, although the patient lives in that country',
  'check.inside-united-states': 'whether the patient lives outside the United States',
  'check.now-state-closed': 'whether the service can be given in the state where the patient is now',
  'check.now-country-closed': 'whether the service can be given in the country where the patient is now',
  'check.now-inside-united-states':
    'whether the service can be given while the patient is in the United States',
  'check.started-by-physician': 'who may ask for the opinion',
  'check.childhood-disease': 'which program fits an illness that began in childhood',
  'check.in-hospital-unsure': 'whether the patient counts as being in a hospital',
  'check.confirm-digestive-cancer': 'whether it is a cancer of the digestive system',
  'check.confirm-breast-cancer': 'whether it is breast cancer',
  'check.confirm-sarcoma': 'whether it is a sarcoma',
  'check.cancer-unsure': 'whether a cancer doctor is the right expert',
  'check.no-cancer': 'whether a cancer doctor is the right expert',
  'check.started-by-other': 'who may ask for the opinion',
  'check.authority': 'who may sign for the patient',
  'check.records-language': 'whether records in that language can be used',
  'check.no-records': 'whether there are enough records to review',
  'check.tissue-statement': 'how the tissue slides can be sent',
  'check.words-contradict': 'the kind of illness',
  'check.share-declined': 'that the opinion goes to you only',

  'quote.price': 'The fee for {program} is {price}.',
  'quote.includes': 'It includes:\n{items}',
  'fee.includes.coordinator-and-staff-doctor': 'your own care coordinator and a staff doctor',
  'fee.includes.care-team': 'your own care team, led by clinicians',
  'fee.includes.records': 'collecting your medical records',
  'fee.includes.review': 'the review by a specialist',
  'fee.includes.written-opinion': 'the written opinion',
  'fee.includes.follow-up-and-visits': 'help with follow-up and with booking a visit in person',
  'transfer.more-health':
    'UCSF Health also works with More Health for some patients outside the United States. Only a person can arrange that: write PERSON.',
  'fee.includes.follow-up': 'help with follow-up questions and referrals',
  'quote.self-pay':
    'You pay it yourself{due, select, submission {, when the request is submitted} request {, when the opinion is requested} other {}}. Most health plans do not cover it. {hasCards, select, yes {You can pay by {cards}.} other {It is usually paid by credit card.}}{health, select, yes { Money from a health savings account (HSA) or flexible spending account (FSA) can be used.} other {}}{claim, select, no { No claim is filed with your insurance.} other {}}{code, select, no { There is no procedure (CPT) code for it.} other {}}',
  'quote.extra-reading':
    'In rare cases the doctor suggests that images or tissue are read again. That costs extra. Your coordinator contacts you first.',
  'quote.not-credited': 'The fee is not credited against the bill of a later visit.',
  'quote.by-person':
    'No price is printed for {program}. You hear the fee, and how to pay, from {office}. I cannot give you an amount.',
  'quote.tissue': 'The review of tissue slides costs extra.',
  'quote.late-material': 'Once the review has begun, more records or more questions cost extra.',

  'expect.no-talk': 'Here is what to expect. The opinion comes in writing. You do not talk with the expert.',
  'expect.time':
    '{said, select, most {Most patients have the opinion {least} to {most} business days after all records are in.} other {It typically takes {least} to {most} business days after the records are in.}} How fast the records come in decides a lot. No date can be promised.',
  'expect.freeze':
    '{late, select, refuse {Once the review has begun, no records or questions can be added. New facts then need a new request with a new fee.} charge {Once the review has begun, more records or questions cost extra.} other {Once the review has begun, a person has to say if more can be added.}}',
  'expect.english': 'The records and the opinion are in English.',
  'expect.outcomes':
    'There are three ways it can turn out. The expert may agree with the diagnosis and the plan. Or they may agree with the diagnosis, but want to change or add a treatment. Or they may find a different one.',
  'expect.local-doctor':
    "The opinion does not replace {who, select, self {your} child {your child's} other {the patient's}} own doctor. Whatever it says, please talk it over with that doctor.",

  'hold.still': 'There is nothing to answer here right now. Write STATUS, HELP or PERSON at any time.',
  'hold.passed-on':
    'I cannot answer that here, but I told a coordinator that you wrote. You can also write STATUS, HELP or PERSON at any time.',
  'hold.payment.open':
    'Your request waits for the payment of {price}. {hasUrl, select, yes {Please pay here: {url}} other {You pay in your secure account. Your coordinator sends you the link.}} If you have paid, I will write when the payment has arrived.',
  'hold.clearance.open': 'A coordinator is still checking your request. You hear from us.',
  'hold.physicianAtHome':
    'For patients in the United States, the patient has to ask for the second opinion. Please give your patient the address of this page. Please do not write anything about the patient here. If you are not a doctor, write CHANGE 1.',
  'hold.noProgram': 'I am sorry. Going by your answers, none of the online programs can help:',
  'hold.noProgram.next':
    'If an answer is not right or changes later, write CHANGE. Your answers are saved for {days} days. To talk to a person, write PERSON.',
  'hold.authorityCheck':
    'Before anything is signed, a person has to check who may sign for the patient. I told a coordinator. Everything is saved. You do not have to do anything now.',
  'hold.clearance':
    'Thank you. Your case number is {number}. Please keep it.\n\nBefore you can pay, a coordinator has to check:\n{checks}\n{served, plural, =0 {} other {\nThe service is open in {served} states and in most countries. }}You pay nothing until that is done. You will hear from us.',
  'hold.payment':
    'Thank you. Your case number is {number}. Please keep it.\n\nThe last step is the payment of {price} for {program}. {hasUrl, select, yes {Please pay here: {url}} other {You pay in your secure account. Your coordinator sends you the link.}} Your request counts as submitted when the payment has arrived.',
  'hold.payment.account':
    'You need an online account with {program} for that. Please make it first. Write PERSON if you need help with it.',
  'hold.payment.safe': 'Please never write a card number in this chat.',
  'hold.submitted':
    'Your request to {program} is submitted. Your case number is {number}. The fee of {price} is paid.\n\nWhat happens now: your care coordinator contacts you and begins to collect your records.',
  'hold.submitted.office':
    'Your request to {program} is saved. Your case number is {number}.\n\nWhat happens now:\n1. Please sign and date the Letter of Agreement and the informed consent form.\n2. Send them with all medical files: {by, select, fax {by fax to {fax}} courier {by courier to {post}} other {by e-mail to {email}}}.\n3. Contact {office} to arrange the payment: {email}.\n\nThe office checks first that the packet is complete. The review begins when the office has approved it.',
  'hold.submitted.status': 'Write STATUS at any time to see where your request is.',

  'customs.intro':
    'US customs needs this text on the commercial invoice of the slides. Please copy it word for word:',
  'customs.statement':
    '"Slides and/or paraffin blocks (and corresponding pathology reports) of non-infectious and non-contagious human tissue taken from the {organ} which are fixed and/or preserved in paraffin. This specimen has never been cultured. It is for review by the Department of Pathology at the University of California, San Diego. The value is US$1.00."',
} as const;
