/** What is said about the programs (`fact.*`, blanks from machines/programs/facts.ts) and around it (`faq.*`). */
export const facts = {
  'fact.remote-opinion-many-fields':
    'A specialist at {hospital} reads the medical records and writes a second opinion. Nobody has to travel. Many fields of medicine are covered, but not all.',
  'fact.remote-opinion-for-children':
    "A specialist at {hospital} reads the child's records and writes a second opinion. It is all done from a distance.",
  'fact.remote-opinion-of-an-oncologist':
    'A cancer doctor at {hospital} reads the records and writes a second opinion. It is all done from a distance.',
  'fact.opinion-for-patients-abroad':
    'Doctors and surgeons of {hospital} go through the medical history and tests. They explain the treatment they advise.',

  'fact.diagnosis-treatment-or-operation':
    'It helps you check a diagnosis or a treatment plan. It also helps you weigh an operation.',
  'fact.far-from-the-hospital':
    'It is meant for people who live far away. It also helps when a clinic visit is weeks off.',
  'fact.child-diagnosis-or-treatment': "It helps families check a child's diagnosis or a treatment plan.",
  'fact.no-travel': 'You do not need to travel.',
  'fact.adults-with-a-cancer-question': 'It is for adults with a question about cancer.',
  'fact.patients-and-physicians-abroad':
    'It is for patients and doctors outside the United States. They can see all options or check a local plan.',

  'fact.partner': 'The hospital runs this service together with {partner}.',
  'fact.partner-formerly': '{partner} used to be called {partnerFormerly}.',
  'fact.international-patient-program': 'The International Patient Program of {hospital} runs it.',

  'fact.step-account': 'First, you make an online account and open a case with the green button.',
  'fact.step-account-for-child':
    'First, you make an online account for the child and open a case with the green button.',
  'fact.step-account-or-phone':
    'First, you make an online account, then press the green button or call. You get your own care coordinator.',
  'fact.step-details': 'Next, you tell us where the medical records are and what you want to ask.',
  'fact.step-records-and-match': 'Then {partner} collects the records and picks the doctor who fits best.',
  'fact.step-written-opinion': 'That doctor writes the second opinion and answers the questions you sent.',
  'fact.step-team-handles-details':
    'Next, the coordinator gets the records and takes them to a cancer doctor.',
  'fact.step-oncologist-writes':
    'Then that doctor reads the records and test reports and writes the second opinion.',
  'fact.step-team-follows-up':
    'After that, the coordinator answers questions. They can also help you set up a visit.',
  'fact.step-papers': 'First, you fill in and sign two papers: the Letter of Agreement and the consent form.',
  'fact.step-send-packet': 'Next, you send them with the medical records by fax, courier or e-mail.',
  'fact.step-packet-checked':
    'The office checks that nothing is missing. The review starts after it says yes.',
  'fact.step-consult':
    'Then a doctor or surgeon reviews the case. At the end, it is closed or moves on to treatment.',

  'fact.coordinator-and-staff-doctor':
    'Each case has its own care coordinator and a staff doctor from {partner}. They handle the records and answer questions.',
  'fact.care-team': 'You get your own care team from {partner}. It guides you through every step.',
  'fact.medical-manager': 'Your contact there is the Medical Manager: {email}.',

  'fact.three-cancers-not-taken':
    "We can't take cancers of the digestive system (GI). We can't take breast cancer or sarcoma either.",
  'fact.excluded-cancelled-and-refunded':
    'If such a case is opened anyway, it is cancelled and the money is returned.',
  'fact.three-cancers-checked-by-a-person':
    'A coordinator checks three kinds of cancer first. They are breast cancer, sarcoma and cancers of the digestive system (GI). You pay nothing before that.',
  'fact.cancer-reviewed-by-oncologist':
    'The doctors who review cases treat cancer with medicines. If it is not about cancer, a coordinator checks first.',
  'fact.no-condition-excluded': 'I know of no illness that is left out.',

  'fact.some-states-confirmed-by-a-person':
    'It is open to patients in {statesServed} US states. A coordinator confirms your state before you pay.',
  'fact.most-countries': 'It is open in most other countries. A coordinator confirms yours before you pay.',
  'fact.closed-state-not-taken': 'It is not for people who live in {closedStates}.',
  'fact.abroad-taken': 'People outside the United States can use it.',
  'fact.not-while-in-hospital': 'It is not for people who are in the hospital right now.',
  'fact.outside-the-united-states': 'It is only for people outside the United States.',

  'fact.account-first-then-green-button':
    'You make an online account first. Then you open the case with the green button there.',
  'fact.account-for-child-then-green-button':
    'You make an online account for the child first. Then you open the case with the green button there.',
  'fact.account-or-phone':
    'You make an online account. Then you press the green button there or call {phone}. From abroad, call {phoneFromAbroad}.',
  'fact.no-account': 'You do not need an online account.',

  'fact.phones-and-hours':
    'Call {phone} in the United States or {phoneFromAbroad} from abroad. The line is open {days, select, weekdays {Monday to Friday, } daily {every day, } other {}}{opens} to {closes}, {hoursZone}.',
  'fact.no-phone-but-fax-post-email':
    'I have no phone number for this office. E-mail: {email}. Fax: {fax}. By mail or courier: {post}.',

  'fact.partner-collects-records': '{partner} collects the medical records. You only tell us where they are.',
  'fact.coordinator-collects-records':
    'The care coordinator collects the medical records. You only tell us where they are.',
  'fact.review-waits-for-all-records': 'The review starts when all the needed records are there.',
  'fact.existing-tests-only': 'The expert looks at tests that are already done. No new ones are needed.',
  'fact.you-send-the-packet': 'You send the medical records yourself. You can use fax, courier or e-mail.',
  'fact.images-with-reports': 'All scans and X-rays must come with their reports.',

  'fact.english-only':
    'Records must be in English. You have other records translated before you send them in.',
  'fact.qualified-translator':
    'A qualified medical translator must do it. You may choose one; {translator} can help too.',
  'fact.other-languages-by-person': 'If records are not in English, a coordinator tells you what to do.',

  'fact.tissue-review-extra':
    'A pathologist can look at tissue slides too. That costs extra, and stained slides differ from unstained ones.',
  'fact.customs-statement':
    'Slides sent from abroad need a set text for customs. I show it when we get there.',

  'fact.questions-at-most':
    'You can send {questions, plural, one {one question} other {up to # questions}} to the expert.',
  'fact.questions-final-before-expert': "They can't be changed once we ask an expert to take the case.",
  'fact.more-by-coordinator': 'If you have more, a coordinator can help.',

  'fact.frozen-once-review-begins': 'Once the review begins, no records or questions can be added.',
  'fact.new-paid-case': 'If something new comes up, you can open and pay for a new case.',
  'fact.same-expert-no-promise': "You can ask for the same expert again, but we can't promise it.",
  'fact.later-material-by-person':
    'If there is something new later, a coordinator tells you what can be done.',
  'fact.later-costs-extra':
    'Questions or records sent after the review starts cost extra. The office tells you how much.',

  'fact.partner-picks-specialist':
    'After a look at the records, {partner} picks the specialist at {hospital} who fits best.',
  'fact.matched-oncologist': 'The care team finds the cancer doctor at {hospital} who fits best.',
  'fact.physician-or-surgeon': 'A doctor or surgeon of {hospital} reviews the case.',

  'fact.expert-may-be-requested': "You can name a doctor you would like. We try, but we can't promise it.",
  'fact.expert-wish-noted': "You can name a doctor you would like. We pass it on, but we can't promise it.",

  'fact.no-talk-with-expert':
    'You do not talk with the expert. The opinion comes in writing, so ask all your questions at the start.',
  'fact.team-speaks-with-expert': 'You do not talk with the expert. The care team does that for you.',
  'fact.video-only-with-local-doctor':
    "A video visit works only if {who, select, self {your} child {your child's} other {the patient's}} local doctor takes part. It is a talk between doctors.",
  'fact.written-needs-no-local-doctor': 'A written opinion needs no local doctor.',

  'fact.most-after-records':
    'Most people have the opinion {least} to {most} business days after all the records are in.',
  'fact.typically-after-records':
    'It usually takes {least} to {most} business days after the records are in.',
  'fact.depends-on-records-complexity-specialist':
    'It depends on the records, how hard the case is, and when the right specialist is free.',
  'fact.no-date-promised': "We can't promise a date.",
  'fact.no-time-printed': "I don't know how long it takes. The office can tell you: {email}.",

  'fact.coordinator-and-account-show-status':
    'The coordinator tells you how the case is going. You can also look in your online account.',
  'fact.care-team-keeps-in-touch': 'The care team stays in touch and tells you how the case is going.',
  'fact.updates-to-referring-physician': 'The doctor who asked for the opinion gets updates from the office.',

  'fact.price': 'The second opinion costs {price}.',
  'fact.price-by-person': 'I have no price. The International Patient Program can tell you: {email}.',
  'fact.included': 'The price includes {includes}.',
  'fact.extra-reading':
    'In rare cases, the doctor wants scans or tissue looked at again. That costs extra, and the coordinator talks to you first.',

  'fact.due-at-submission': 'You pay when the request is sent in.',
  'fact.due-at-request': 'You pay when you request the opinion.',
  'fact.cards': 'You can pay with these cards: {cards}.',
  'fact.usually-by-card': 'You usually pay by credit card.',
  'fact.never-in-this-chat': 'Please never write a card number in this chat.',
  'fact.pay-through-the-office': 'You set up the payment with the office: {email}.',
  'fact.health-accounts':
    'You can use money from a health savings account (HSA). Money from a flexible spending account (FSA) works too.',

  'fact.most-plans-do-not-pay':
    'Most health plans do not pay for an online second opinion. You pay for it yourself.',
  'fact.no-claim-filed':
    'The hospital does not send a claim to your insurance. You may ask your plan yourself.',
  'fact.no-procedure-code':
    "There is no procedure code (CPT code) for this service, so I can't give you one.",
  'fact.no-discount': "I can't change the price or give a discount.",

  'fact.refund-of-excluded':
    "If a case is cancelled because we can't take the illness, the money is returned.",
  'fact.refund-by-person': "A coordinator decides about refunds. I can't promise one.",
  'fact.not-credited-to-a-visit': 'The price is not taken off the bill for a visit.',

  'fact.written-in-account':
    'You get the opinion in writing, in your online account. We tell you when it is ready.',
  'fact.written': 'You get the opinion in writing.',
  'fact.written-to-you-or-your-doctor':
    "The written opinion can go straight to you. Or we work with {who, select, self {your} child {your child's} other {the patient's}} local doctor.",
  'fact.answers-your-questions': 'It answers the questions you sent in.',
  'fact.three-outcomes':
    'The expert may agree with the first opinion. Or they may agree with the diagnosis and suggest other treatment. Or they may find a different diagnosis.',

  'fact.review-with-local-provider':
    "Go over the opinion with {who, select, self {your} child {your child's} other {the patient's}} own doctor. Then plan the next steps together.",
  'fact.review-with-primary-provider':
    "Go over the opinion with the child's own doctor. Then plan the next steps together.",
  'fact.review-with-first-physician':
    'Go over the opinion with the doctor who gave the first one. Decide together what to change.',
  'fact.closed-or-follow-up-treatment':
    'When the opinion is done, the case is closed. If you ask, it moves on to treatment.',

  'fact.clinician-call-after-reading':
    'After you read the opinion, a clinician from {partner} calls you. You can ask general medical questions about it.',
  'fact.caller-is-not-the-expert': 'The caller is not the expert who wrote it.',
  'fact.team-calls-within-a-day':
    'Someone from the care team calls you within 24 hours after you get the opinion.',

  'fact.clarifying-at-most':
    'You can ask up to {followUps} follow-up questions to make an answer clearer. You have {followUpDays} business days.',
  'fact.staff-doctor-first': 'A doctor from {partner} answers first, and asks the expert only if needed.',
  'fact.answer-not-guaranteed': "We can't promise that the expert will answer.",
  'fact.no-new-questions': "New questions can't be added then.",
  'fact.coordinator-answers-questions': 'The care coordinator helps with questions about the opinion.',

  'fact.copy-to-local-doctor-if-you-wish':
    "If you wish, {who, select, self {your} child {your child's} other {the patient's}} local doctor gets a copy too.",
  'fact.copy-to-local-doctor-as-usual':
    "{who, select, self {Your} child {Your child's} other {The patient's}} local doctor gets a copy too, as a rule.",
  'fact.works-with-local-doctor-or-you':
    "The experts can work with {who, select, self {your} child {your child's} other {the patient's}} local doctor, or write to you directly.",

  'fact.likely-same-doctor': 'If you come for treatment, you will likely see the same doctor.',
  'fact.maybe-same-doctor': 'You may be able to see the same specialist. You may need to see others too.',
  'fact.call-clinic-first': 'Call the clinic first to check that this doctor fits and is free.',
  'fact.partner-arranges-visit': '{partner} can help set up a visit.',
  'fact.visit-phone':
    'For a visit in person, call {visitPhone}{hasVisitPhoneWords, select, yes { ({visitPhoneWords})} other {}}.',
  'fact.visit-may-be-covered': 'Insurance may pay for a visit. That depends on the plan.',
  'fact.visit-through-international-services':
    'You can ask for a visit in person. The International Services office of {hospital} sets it up.',

  'fact.confidential': 'The service is confidential.',
  'fact.handled-securely': 'Everything is handled securely to protect your privacy.',
  'fact.ask-coordinator': "I don't know how long records are kept. The coordinator can tell you.",
  'fact.returned-on-request': 'Records are sent back only if you ask.',
  'fact.discarded-when-idle':
    'After {idleMonths, plural, one {one month} other {# months}} without activity, records are safely discarded.',

  'fact.hour': '{hour}{minute, select, 00 {} other {:{minute}}} {half, select, am {a.m.} other {p.m.}}',
  'fact.zone':
    '{zone, select, Los_Angeles {Pacific Time} Denver {Mountain Time} Chicago {Central Time} New_York {Eastern Time} other {in the zone of the hospital}}',

  'faq.for-program': '{program}: {answer}',
  'faq.unknown': 'I have no information about that.',
  'faq.person': 'Would you like to talk to a person? Then write PERSON.',
  'faq.medical':
    "I can't give medical advice. {questions, select, open {You can make this one of your questions for the expert.} other {Please ask {who, select, self {your} child {your child's} other {the patient's}} doctor.}}",
  'faq.emergency':
    "If it can't wait, call 911 in the United States or your local emergency number. Or go to the nearest emergency room.",
} as const;
