import assert from 'node:assert/strict';
import { readTopic, type Topic } from '../../../machines/answers/topics.ts';

/** What people ask, one phrasing a line, under the topic it is about. */
const table: Readonly<Partial<Record<Topic, string>>> = {
  'what-it-is': `
    What is this service?
    what does a second opinion mean
    what do you offer
    is it all done online?
    Tell me more about the program
    ¿Qué es una segunda opinión?`,
  'who-it-is-for': `
    who is it for
    who can use this?
    Am I eligible for this program?
    is this for children too
    do you take kids?
    ¿Para quién es el programa?`,
  'run-by': `
    who runs this?
    Who is the partner?
    is this legit?
    what company is this
    quién maneja este servicio`,
  steps: `
    How does it work?
    how dose it work
    what are the steps
    What happens after I submit?
    how do i get a second opinion
    ¿Cómo funciona?`,
  contacts: `
    Who will help me?
    who is my coordinator
    ¿Quién me ayuda?`,
  conditions: `
    What conditions do you not take?
    do you take breast cancer?
    do you treat sarcoma
    Is colon cancer covered?
    which cancers are excluded
    ¿Aceptan cáncer de mama?`,
  where: `
    Is it available in Canada?
    which states are included?
    can I use it if I live in Mexico
    do i have to travel to the hospital
    is my state covered
    ¿En qué estados está disponible?`,
  account: `
    Do I need an account?
    how do I create an account
    where is the green button
    ¿Necesito una cuenta?`,
  phone: `
    what's the phone number
    Is there a number I can call?
    can i call you
    whats your fone number
    phone number please
    ¿Cuál es el teléfono?`,
  records: `
    Do I have to send my records?
    who collects my medical records?
    how do i upload my scans
    do you need my MRI
    what records do you need
    ¿Tengo que enviar mi expediente?`,
  'records-language': `
    What if my records are in Spanish?
    do my records have to be in English
    who translates my records
    mis documentos están en español`,
  tissue: `
    Should I send my biopsy slides?
    how do I ship the slides`,
  questions: `
    How many questions can I ask?
    is there a limit on questions
    what questions can I ask
    ¿Cuántas preguntas puedo hacer?`,
  'add-later': `
    Can I add more records later?
    can i change my questions later
    What if I get new test results?
    ¿Puedo agregar más documentos después?`,
  reviewer: `
    Who will review my case?
    who picks the doctor
    are the doctors qualified
    ¿Quién revisa mi caso?`,
  'choose-expert': `
    Can I choose the doctor?
    can i request a specific doctor
    ¿Puedo elegir al médico?`,
  'talk-to-expert': `
    Can I talk to the doctor?
    will I be able to speak with the expert directly
    can i call the specalist
    ¿Puedo hablar con el médico?`,
  video: `
    Is there a video visit?
    can we do a zoom
    ¿Hay videollamada?`,
  'how-long': `
    How long does it take?
    how long dose this take
    When will I get my opinion?
    how soon can i get an answer
    can it be done faster
    How many days until I get the report?
    cuanto tarda
    ¿Cuánto tiempo demora?`,
  status: `
    How do I check the status?
    will I get updates`,
  price: `
    How much does it cost?
    how much does this cost
    how mutch does it cost??
    hi, can you please tell me how much does it cost? thanks
    what is the price
    what does it cost
    how much is it
    Just a rough price?
    do I have to pay
    is it free
    price?
    cost
    cuanto cuesta
    ¿Cuál es el precio?
    es gratis`,
  included: `
    What is included in the price?
    what do I get for the money
    ¿Qué incluye el precio?`,
  'extra-fees': `
    Are there any hidden fees?
    will I have to pay extra
    ¿Hay cargos adicionales?`,
  payment: `
    How do I pay?
    when do I have to pay
    do you take credit cards
    can i pay with paypal
    is there a payment plan
    ¿Cómo pago?
    ¿Aceptan tarjetas de crédito?`,
  'health-accounts': `
    Can I use my HSA?
    do you accept fsa
    HSA?`,
  insurance: `
    do you take insurance
    Does insurance cover it?
    will my insurance pay for this?
    do you accept Medicare
    does medicaid cover the service
    do you take insurence
    ¿Aceptan seguro?
    mi seguro lo cubre`,
  'procedure-code': `
    I need the CPT code
    my insurer needs the CPT code
    what's the procedure code?
    necesito el código CPT`,
  discount: `
    give me 10% off
    can I get a discount?
    do you offer financial assistance
    can you make it cheaper
    ¿Hay descuento?`,
  refund: `
    Can I get a refund?
    is it refundable
    I want my money back
    What happens if I cancel?
    ¿Dan reembolso?`,
  opinion: `
    What will I receive at the end?
    Is the opinion in writing?
    how will I get the opinion`,
  outcomes: `
    What if the expert disagrees with my doctor?
    what are the possible outcomes`,
  afterwards: `
    What do I do after I get the opinion?
    should I show it to my doctor`,
  call: `
    Will somebody call me after I read it?
    why do you need my phone number`,
  'follow-ups': `
    Can I ask follow-up questions?
    how many follow ups are allowed
    what if I don't understand the opinion`,
  'local-doctor': `
    Will my doctor get a copy?
    do I need a referral
    will you tell my doctor about this`,
  'in-person': `
    Can I make an appointment?
    can i come in person instead
    ¿Puedo hacer una cita en persona?`,
  privacy: `
    is it confidential
    who can see my data
    do you sell my information
    ¿Es confidencial?`,
  retention: `
    How long do you keep my records?
    will I get my slides back`,
  'reviewer-pay': `
    how much does the doctor get paid
    how much does the doctor get?
    how much do the reviewers make
    what does the expert earn per case
    who pays the doctors
    ¿Cuánto gana el médico?`,
  medical: `
    is my tumor dangerous?
    should I stop aspirin?
    Should I have surgery
    what does my biopsy show
    how long does it take to recover from surgery?
    How long will I need chemo?
    what are the side effects of chemo
    is ibuprofen safe for my kidneys
    Will I die of this cancer?
    ¿Debo dejar la aspirina?
    ¿Es grave mi cáncer?`,
};

/** Nothing about the service, though a word or two sound like it. */
const nothing = `
  Texas
  yes
  no
  I live in Canada
  my mother
  March 4 1960
  555-0142
  I am not sure
  the first one
  pat@example.org
  Mercy Hospital in Toledo
  I have a question
  my insurance card is lost
  I paid my doctor yesterday
  it took a long time
  I was in the hospital last week
  Rosa Price
  my doctor is great
  I talked to my doctor
  el martes
  no lo sé
  will insurance cover my surgery
  how much does it cost to park the car downtown`;

/** At steps that take free text: about the service beyond doubt. */
const strictly: Readonly<Partial<Record<Topic, string>>> = {
  price: `
    how much does this cost?
    Hi! How much does it cost? Thanks.
    What is the fee for the second opinion?
    ¿Cuánto cuesta?`,
  'how-long': 'How long does the second opinion take?',
  questions: 'How many questions can I ask?',
  'talk-to-expert': 'Can I talk to the expert?',
  insurance: 'Will my insurance pay for this second opinion?',
  conditions: 'Do you take breast cancer?',
  'reviewer-pay': 'How much does the doctor get paid?',
  'records-language': 'What if my records are in Spanish?',
};

/** At steps that take free text: an answer, or a question for the expert. */
const leftToTheStep = `
  How long will I need chemo?
  Can I travel to Boston?
  will insurance cover my surgery
  what are the outcomes of surgery
  What are the possible outcomes?
  How long does it take to recover?
  How long does it take for the tumor to grow?
  How much does the tumor weigh?
  Is it safe to wait?
  Is my cancer curable?
  Should I stop aspirin?
  What are the next steps for treatment?
  Can I get a second surgery?
  Will my doctor need to see the scans before radiation?
  What is the cost of proton therapy compared with surgery?
  How often should I see the doctor?
  Who should do the operation?
  How many rounds of chemo will I need?
  Lung cancer. How much does it cost?
  lung cancer
  insurance
  price
  I want to know if surgery is needed
  When will I get better?
  Can I have a video of the operation?
  12 Price Street, Toledo, Ohio
  Mercy Hospital, MRI and labs, 2023
  Dr. Rosa Vale, Lakeside Clinic
  the cost of my drugs is too high
  Can my child go to school?
  How many questions did the doctor leave open?
  ¿Cuánto tiempo necesito quimioterapia?
  ¿Cuánto cuesta la cirugía?`;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const rowsOf = (topics: Readonly<Partial<Record<Topic, string>>>) =>
  Object.entries(topics).flatMap(([topic, text]) => linesOf(text).map((line) => [topic, line] as const));

describe('a question about the service', () => {
  for (const [topic, text] of rowsOf(table))
    it(`"${text}" is about ${topic}`, () => {
      assert.equal(readTopic(text, { strict: false })[0], topic);
    });

  for (const text of linesOf(nothing))
    it(`"${text}" asks nothing`, () => {
      assert.deepEqual(readTopic(text, { strict: false }), []);
    });

  it('may ask two things, answered in their order', () => {
    assert.deepEqual(readTopic('How much does it cost and do you take insurance?', { strict: false }), [
      'price',
      'insurance',
    ]);
    assert.deepEqual(
      readTopic('Do you take insurance? How long does it take? How do I pay?', { strict: true }),
      ['insurance', 'how-long'],
    );
  });

  it('is not looked for in a long story', () => {
    const story = `${'My mother fell ill in spring and we saw many doctors. '.repeat(6)}How much does it cost?`;
    assert.deepEqual(readTopic(story, { strict: false }), []);
  });
});

describe('a question about the service at a step that takes free text', () => {
  for (const [topic, text] of rowsOf(strictly))
    it(`"${text}" is about ${topic}`, () => {
      assert.equal(readTopic(text, { strict: true })[0], topic);
    });

  for (const text of linesOf(leftToTheStep))
    it(`"${text}" is left to the step`, () => {
      assert.deepEqual(readTopic(text, { strict: true }), []);
    });
});
