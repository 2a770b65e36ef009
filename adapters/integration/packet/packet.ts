/** A case on paper: a cover, the answers, what was signed and, where the patient sends the records, what goes along. */
import type { CaseFile, Line, Words } from '../case-file.ts';
import { attach, finish, openPaper, type Paper, unprintable } from './paper.ts';
import { writeSending } from './sending.ts';
import { field, heading, list, newPage, paragraph } from './writing.ts';

/** PDF 1.7, tagged, on letter paper. The same case gives the same bytes. */
export const packetOf = async (file: CaseFile, words: Words): Promise<Buffer> => {
  const at = new Date(file.updatedAt);
  const paper = await openPaper(words('title', { number: file.number }), at);
  writeCover(paper, file, words);
  writeAnswers(paper, file, words);
  writeForms(paper, file, words);
  if (file.sending) writeSending(paper, file, file.sending, words);
  if (paper.hasHidden()) {
    heading(paper, 2, words('heading.hidden'));
    paragraph(paper, words('hidden', { letter: unprintable }));
    attach(paper, `${file.number}.txt`, plainText(file), at);
  }
  return finish(paper, (page, of) => words('footer', { number: file.number, page, of }));
};

/** The steps whose answers stand on the cover, in its order. */
const ofPatient = ['patientName', 'birthDate', 'address', 'home', 'now'];
const ofContact = [
  'role',
  'writerName',
  'email',
  'phone',
  'callHours',
  'localDoctor',
  'shareOpinion',
  'updatesBy',
];
const ofSigner = ['authority', 'authorityReason'];

const linesFor = ({ sections }: CaseFile, steps: readonly string[]): readonly Line[] => {
  const lines = sections.flatMap((section) => section.lines);
  return steps.flatMap((step) => lines.filter((line) => line.step === step));
};

const writeLines = (paper: Paper, lines: readonly Line[]) => {
  for (const { label, words } of lines) field(paper, label, words);
};

const writeCover = (paper: Paper, file: CaseFile, words: Words) => {
  heading(paper, 1, words('title', { number: file.number }));
  paragraph(paper, words('private'));
  field(paper, words('field.number'), file.number);
  field(paper, words('field.program'), file.program.words);
  field(paper, words('field.status'), file.status.replaceAll('-', ' '));
  field(paper, words('field.opened'), file.openedWhen);
  field(paper, words('field.language'), file.language.words);
  heading(paper, 2, words('heading.patient'));
  writeLines(paper, linesFor(file, ofPatient));
  heading(paper, 2, words('heading.contact'));
  writeLines(paper, linesFor(file, ofContact));
  heading(paper, 2, words('heading.signer'));
  field(paper, words('field.signer'), file.signer);
  writeLines(paper, linesFor(file, ofSigner));
  heading(paper, 2, words('heading.checks'));
  if (file.checks.length > 0)
    list(
      paper,
      file.checks.map((check) => check.words),
    );
  else paragraph(paper, words('checks.none'));
};

/** Questions and places are lists of their own. */
const listed = ['questions', 'places'];

const writeAnswers = (paper: Paper, file: CaseFile, words: Words) => {
  newPage(paper);
  heading(paper, 1, words('heading.answers'));
  const onCover = ['program', ...ofPatient, ...ofContact, ...ofSigner];
  for (const section of file.sections) {
    const lines = section.lines.filter(({ step }) => !onCover.includes(step) && !listed.includes(step));
    if (lines.length === 0) continue;
    heading(paper, 2, section.words);
    writeLines(paper, lines);
  }
  heading(paper, 2, words('heading.questions'));
  list(paper, file.questions, 'number');
  heading(paper, 2, words('heading.places'));
  if (file.places.length > 0)
    list(
      paper,
      file.places.map((place) => place.words),
      'number',
    );
  else paragraph(paper, words('places.none'));
  if (file.documents.length === 0) return;
  heading(paper, 2, words('heading.documents'));
  list(
    paper,
    file.documents.map((document) => document.words),
    'number',
  );
};

const writeForms = (paper: Paper, file: CaseFile, words: Words) => {
  newPage(paper);
  heading(paper, 1, words('heading.forms'));
  if (file.forms.length === 0) paragraph(paper, words('forms.none'));
  for (const form of file.forms) {
    const { title, signer, signedWhen, language, version, hash, text, isCurrent, isRevoked } = form;
    heading(paper, 2, title);
    paragraph(
      paper,
      words('form.signed', { signer, when: signedWhen, language: language.words, version, hash }),
    );
    if (!isCurrent) paragraph(paper, words('form.outdated'));
    if (isRevoked) paragraph(paper, words('form.revoked'));
    paragraph(paper, text ?? words('form.text-gone'), text === null ? undefined : language.code);
  }
};

/** Every answer in letters of any script. */
const plainText = (file: CaseFile): string =>
  [
    file.number,
    ...file.sections.flatMap((section) => [
      '',
      section.words,
      ...section.lines.map(({ label, words }) => `${label}: ${words}`),
    ]),
    ...file.forms.flatMap(({ title, signer, signedWhen, text }) => [
      '',
      title,
      `${signer}, ${signedWhen}`,
      text ?? '',
    ]),
    '',
  ].join('\n');
