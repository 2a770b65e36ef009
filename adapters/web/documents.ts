/**
 * How a page brings a document, in requests that may each be sent again: begin with its name and size, its parts one
 * after the other, the end. A part that is there already changes nothing; `parts` of each answer says how many are, so
 * that a lost connection goes on from there.
 */
import { z } from 'zod';
import { type Answer, type Call, refuse } from '../http.ts';
import type { Handling } from './conversations.ts';
import type { DocumentAnswer, DocumentPorts, DocumentRefused } from './ports.ts';

export interface DocumentHandlers {
  readonly begin: Handling;
  readonly addPart: Handling;
  readonly end: Handling;
  readonly remove: Handling;
}

const id = z.string().regex(/^[0-9a-f]{32}$/);
const offer = z.object({ id, name: z.string().max(1_000), bytes: z.int().min(0) });
const partNumber = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number);

export function createDocumentHandlers(documents: DocumentPorts): DocumentHandlers {
  const named =
    (handle: (id: string, call: Call, grant: Parameters<Handling>[1]) => Promise<Answer>): Handling =>
    async (call, grant) => {
      const known = id.safeParse(call.params.document);
      return known.success ? handle(known.data, call, grant) : refusals.unknown;
    };
  return {
    async begin(call, { conversationId }) {
      const offered = offer.safeParse(call.body);
      return offered.success ? answerOf(await documents.begin(conversationId, offered.data)) : badOffer;
    },
    addPart: named(async (document, { params, body }, { conversationId }) => {
      const part = partNumber.safeParse(params.part);
      if (!part.success) return refusals.unknown;
      if (!Buffer.isBuffer(body)) return refusals['part-too-short'];
      return answerOf(await documents.addPart(conversationId, document, part.data, body));
    }),
    end: named(async (document, _call, { conversationId }) =>
      answerOf(await documents.end(conversationId, document)),
    ),
    remove: named(async (document, _call, { conversationId }) =>
      answerOf(await documents.remove(conversationId, document)),
    ),
  };
}

const answerOf = (answer: DocumentAnswer): Answer => {
  if (answer.outcome === 'refused') return refusals[answer.why];
  return { status: 200, body: answer };
};

const badOffer = refuse(
  400,
  'BadDocument',
  'Send a JSON object: id, 32 hexadecimal digits; name; bytes, a whole number.',
);

const refusals: { readonly [why in DocumentRefused]: Answer } = {
  closed: refuse(409, 'DocumentsClosed', 'Documents cannot be added or removed now.'),
  'too-many': refuse(422, 'TooManyDocuments', 'This conversation has as many documents as it may have.'),
  empty: refuse(422, 'DocumentEmpty', 'A document has at least one byte.'),
  'too-big': refuse(413, 'DocumentTooBig', 'The document is larger than the program takes.'),
  'wrong-kind': refuse(415, 'DocumentKind', 'By its first bytes the document is of no kind that is taken.'),
  unknown: refuse(404, 'DocumentUnknown', 'There is no such document. Begin it again.'),
  'out-of-order': refuse(
    409,
    'PartOutOfOrder',
    'A part before this one is missing. Begin again to learn which.',
  ),
  'part-too-long': refuse(413, 'PartTooLong', 'The part has more bytes than are left, or than a part has.'),
  'part-too-short': refuse(422, 'PartTooShort', 'Each part but the last has as many bytes as a part has.'),
  incomplete: refuse(422, 'DocumentIncomplete', 'Parts are missing. Begin again to learn which.'),
};
