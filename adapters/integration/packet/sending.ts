/** The pages for a patient who signs and sends the papers: what to fill in, what goes along, where it goes. */
import type { CaseFile, Sending, Words } from '../case-file.ts';
import type { Paper } from './paper.ts';
import { blank, field, heading, highlight, list, newPage, paragraph } from './writing.ts';

export const writeSending = (paper: Paper, file: CaseFile, sending: Sending, words: Words): void => {
  newPage(paper);
  heading(paper, 1, words('heading.letter'));
  paragraph(paper, words('letter.how'));
  highlight(paper, patientFields(file, words));
  writeSignature(paper, file, words);
  heading(paper, 1, words('heading.informed'));
  paragraph(paper, words('informed.how'));
  writeSignature(paper, file, words);
  newPage(paper);
  heading(paper, 1, words('heading.contents'));
  list(
    paper,
    sending.contents.map((item) => words(`contents.${item.state}`, { item: item.words })),
  );
  const missing = sending.contents.filter(({ state }) => state === 'missing');
  if (missing.length > 0) paragraph(paper, words('contents.gaps', { count: missing.length }));
  if (sending.customs !== null) {
    heading(paper, 2, words('heading.customs'));
    paragraph(paper, words('customs.how'));
    paragraph(paper, sending.customs);
  }
  writeAddresses(paper, sending, words);
};

const patientFields = (
  { patient, sections }: CaseFile,
  words: Words,
): readonly (readonly [string, string])[] => {
  const born = sections.flatMap(({ lines }) => lines).find(({ step }) => step === 'birthDate');
  return [
    [words('field.patient'), patient.name],
    ...(born ? [[born.label, born.words] as const] : []),
    ...(patient.address ? [[words('field.address'), patient.address] as const] : []),
  ];
};

/** Who signs, as what, and why it is not the patient; then the lines for the hand. */
const writeSignature = (paper: Paper, { signer, writer, patient }: CaseFile, words: Words) => {
  field(paper, words('field.signer'), signer);
  const isPatient = writer === null || signer === patient.name;
  field(paper, words('field.relation'), isPatient ? words('relation.self') : (writer.authority?.words ?? ''));
  if (!isPatient && writer.reason) field(paper, words('field.reason'), writer.reason);
  blank(paper, words('blank.signature'));
  blank(paper, words('blank.date'));
};

const writeAddresses = (paper: Paper, sending: Sending, words: Words) => {
  heading(paper, 2, words('heading.send-to'));
  if (sending.by) field(paper, words('field.by'), words(`by.${sending.by}`));
  if (sending.post) field(paper, words('field.post'), sending.post.join('\n'));
  if (sending.fax) field(paper, words('field.fax'), sending.fax);
  if (sending.email) field(paper, words('field.email'), sending.email);
  paragraph(paper, words(sending.isReturned ? 'returned.yes' : 'returned.no'));
};
