import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from 'fhir/r4.js';
import type { CaseFile, Line, Section } from '../case-file.ts';
import { type Cast, caseIdentifier, idOf } from './identity.ts';

const contained = 'questionnaire';

/** Answers by the step that asked (`linkId`), grouped by stage, with the questions they answer inside. */
export const questionnaireResponseOf = (file: CaseFile, cast: Cast): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  id: idOf(file.number, 'answers'),
  contained: [questionnaireOf(file)],
  identifier: caseIdentifier(cast),
  questionnaire: `#${contained}`,
  status: 'completed',
  subject: cast.patient,
  authored: file.updatedAt,
  author: cast.writer,
  source: cast.writer,
  item: file.sections.map((section) => ({
    linkId: sectionId(section),
    text: section.words,
    item: section.lines.map((line) => answerOf(line, file)),
  })),
});

const sectionId = ({ code }: Section): string => `stage.${code}`;

/** What was asked of this person; others are asked other questions. */
const questionnaireOf = (file: CaseFile): Questionnaire => ({
  resourceType: 'Questionnaire',
  id: contained,
  title: `Intake for ${file.program.words}`,
  status: 'active',
  subjectType: ['Patient'],
  item: file.sections.map((section) => ({
    linkId: sectionId(section),
    text: section.words,
    type: 'group',
    item: section.lines.map(questionOf),
  })),
});

const questionOf = (line: Line): QuestionnaireItem => {
  const about = { linkId: line.step, text: line.label };
  if (line.step === 'questions' || line.step === 'places') return { ...about, type: 'text', repeats: true };
  if (line.day) return { ...about, type: 'date' };
  return line.choices
    ? {
        ...about,
        type: 'choice',
        answerOption: line.choices.map(({ code, words }) => ({ valueCoding: { code, display: words } })),
      }
    : { ...about, type: 'text' };
};

const answerOf = (line: Line, file: CaseFile): QuestionnaireResponseItem => ({
  linkId: line.step,
  text: line.label,
  answer: answersOf(line, file),
});

const answersOf = (line: Line, file: CaseFile): NonNullable<QuestionnaireResponseItem['answer']> => {
  const several =
    line.step === 'questions'
      ? file.questions
      : line.step === 'places'
        ? file.places.map(({ words }) => words)
        : [];
  if (several.length > 0) return several.map((valueString) => ({ valueString }));
  if (line.day) return [{ valueDate: line.day }];
  return line.chosen
    ? [{ valueCoding: { code: line.chosen.code, display: line.chosen.words } }]
    : [{ valueString: line.words }];
};
