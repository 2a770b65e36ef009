import type { DocumentReference, Period, ServiceRequest, Task } from 'fhir/r4.js';
import type { CaseStatus } from '../../../machines/case/machine.ts';
import type { CaseFile, RecordsAt } from '../case-file.ts';
import { type Cast, caseIdentifier, idOf, urnOf } from './identity.ts';

type Progress = readonly [request: ServiceRequest['status'], collecting: Task['status']];

/** How far the request is, and the collecting of the records, by what the case waits for. */
const progress: { readonly [status in CaseStatus]: Progress } = {
  'awaiting-clearance': ['draft', 'draft'],
  'awaiting-payment': ['draft', 'draft'],
  submitted: ['active', 'requested'],
  'collecting-records': ['active', 'in-progress'],
  'awaiting-packet': ['active', 'requested'],
  'awaiting-approval': ['active', 'received'],
  'records-complete': ['active', 'completed'],
  matching: ['active', 'completed'],
  'in-review': ['active', 'completed'],
  'opinion-ready': ['completed', 'completed'],
  'awaiting-patient': ['completed', 'completed'],
  clarifying: ['completed', 'completed'],
  'opinion-available': ['completed', 'completed'],
  closed: ['completed', 'completed'],
  'follow-up-treatment': ['completed', 'completed'],
  cancelled: ['revoked', 'cancelled'],
};

const progressOf = ({ status }: CaseFile): Progress => progress[status as CaseStatus] ?? progress.submitted;

/** The second opinion that is asked for. The reason is the patient's own words, each question to the expert a note. */
export const serviceRequestOf = (file: CaseFile, cast: Cast): ServiceRequest => ({
  resourceType: 'ServiceRequest',
  id: idOf(file.number, 'request'),
  identifier: [caseIdentifier(cast)],
  status: progressOf(file)[0],
  intent: 'proposal',
  category: [{ text: 'Second opinion' }],
  code: { text: `Online second opinion, ${file.program.words}` },
  ...(file.goal ? { orderDetail: [{ text: file.goal.words }] } : {}),
  subject: cast.patient,
  authoredOn: file.openedAt,
  requester: cast.writer,
  performer: [cast.program],
  ...(file.problem ? { reasonCode: [{ text: file.problem }] } : {}),
  ...(file.places.length + file.documents.length > 0 ? { supportingInfo: supportOf(file) } : {}),
  ...(file.questions.length > 0 || file.expert ? { note: notesOf(file) } : {}),
});

const notesOf = ({ questions, expert }: CaseFile): NonNullable<ServiceRequest['note']> => [
  ...questions.map((question, index) => ({ text: `Question ${index + 1}: ${question}` })),
  ...(expert ? [{ text: `Doctor wished for, without a promise: ${expert}` }] : []),
];

const supportOf = (file: CaseFile): NonNullable<ServiceRequest['supportingInfo']> =>
  [
    ...file.places.map((_, index) => placeId(file, index)),
    ...file.documents.map(({ id }) => documentId(file, id)),
  ].map((id) => ({ reference: urnOf({ id }) }));

const documentId = ({ number }: CaseFile, id: string): string => idOf(number, `document/${id}`);

const placeId = ({ number }: CaseFile, index: number): string => idOf(number, `place/${index + 1}`);

/** Records by the place that has them: what they are, without their content. */
export const recordsOf = (file: CaseFile, cast: Cast): readonly DocumentReference[] =>
  file.places.map((place, index) => ({
    resourceType: 'DocumentReference',
    id: placeId(file, index),
    status: 'current',
    type: { text: 'Medical records' },
    ...(place.kinds.length > 0 ? { category: place.kinds.map(({ words }) => ({ text: words })) } : {}),
    subject: cast.patient,
    custodian: { display: place.facility },
    description: place.words,
    content: [
      {
        attachment: {
          title: `Records at ${place.facility}`,
          ...(place.language ? { language: place.language.code } : {}),
        },
      },
    ],
    context: { ...periodOf(place), related: [{ reference: urnOf({ id: idOf(file.number, 'request') }) }] },
  }));

/** Files that the person added, with the address under which a holder of a token fetches each. */
export const addedDocumentsOf = (file: CaseFile, cast: Cast): readonly DocumentReference[] =>
  file.documents.map(({ id, name, contentType, bytes, addedAt, words }) => ({
    resourceType: 'DocumentReference',
    id: documentId(file, id),
    status: 'current',
    type: { text: 'Document of the patient' },
    subject: cast.patient,
    date: addedAt,
    author: [cast.writer],
    description: words,
    content: [
      {
        attachment: {
          contentType,
          url: `${cast.baseUrl}/api/cases/${file.number}/documents/${id}`,
          size: bytes,
          title: name,
          creation: addedAt,
        },
      },
    ],
    context: { related: [{ reference: urnOf({ id: idOf(file.number, 'request') }) }] },
  }));

const periodOf = ({ from, to }: RecordsAt): { period?: Period } =>
  from || to ? { period: { ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) } } : {};

/** The work: records of each place, or the packet that the patient sends, and every check that waits for a person. */
export const tasksOf = (file: CaseFile, cast: Cast): readonly Task[] => {
  const request = { reference: urnOf({ id: idOf(file.number, 'request') }) };
  const task = (part: string, code: string, description: string, focus = request): Task => ({
    resourceType: 'Task',
    id: idOf(file.number, `task/${part}`),
    basedOn: [request],
    status: progressOf(file)[1],
    intent: 'order',
    code: { text: code },
    description,
    focus,
    for: cast.patient,
    authoredOn: file.openedAt,
    lastModified: file.updatedAt,
    owner: cast.program,
  });
  const collecting = file.program.collectsRecords
    ? file.places.map((place, index) =>
        task(`records/${index + 1}`, 'Collect records', place.words, {
          reference: urnOf({ id: placeId(file, index) }),
        }),
      )
    : [task('packet', 'Receive the packet', 'The patient sends papers and records.')];
  const checking = file.checks.map(({ code, words }) => ({
    ...task(`check/${code}`, 'Clear a check', words),
    status: 'requested' as const,
  }));
  return [...collecting, ...checking];
};
