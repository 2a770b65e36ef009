/** The documents of a case, for those who work on it. One that waits for the scanner is named, and not handed out. */
import { z } from 'zod';
import type { Answer, Call, Route } from '../http.ts';
import type { CaseDocument } from './case-file.ts';
import { caseNamedBy, purgedCase, unknownCase } from './cases.ts';
import type { ExportsConfig } from './exports.ts';
import type { KnownCase } from './ports.ts';
import { asProblem, problem } from './problem.ts';

const caseDocument = z.strictObject({
  id: z.string(),
  name: z.string().meta({ description: 'As the person named it: words of the person.' }),
  contentType: z.string().meta({ examples: ['application/pdf'] }),
  bytes: z.int(),
  sha256: z.string().meta({ description: 'In hexadecimal.' }),
  addedAt: z.iso.datetime({ precision: 3 }),
  scan: z.enum(['none', 'waiting', 'clean']).meta({
    description: '`none`: nobody scanned it. `waiting`: it is not handed out before it is clean.',
  }),
});

export const documentList = z.strictObject({ documents: z.array(caseDocument) });

export const createDocumentRoutes = ({ store, protect, ports }: ExportsConfig): readonly Route[] => {
  const route = (path: string, answer: (call: Call, known: KnownCase) => Promise<Answer>): Route => ({
    method: 'GET',
    path,
    refusal: asProblem,
    handle: protect(async (call) => {
      const known = await caseNamedBy(call, store);
      if (!known) return unknownCase;
      return known.status === 'purged' ? purgedCase : answer(call, known);
    }),
  });
  return [
    route('/api/cases/:id/documents', async (_call, known) => ({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { documents: [...ports.documentsOf(known)] } satisfies z.output<typeof documentList>,
    })),
    route('/api/cases/:id/documents/:document', async ({ params }, known) => {
      const document = ports.documentsOf(known).find(({ id }) => id === params.document);
      if (!document) return unknownDocument;
      if (document.scan === 'waiting') return notScanned;
      const body = await ports.readDocument(known, document.id, 'hospital');
      return body ? { status: 200, headers: headersOf(document), body } : unknownDocument;
    }),
  ];
};

/** It is saved and never shown by the browser that fetched it; nothing on the way keeps a copy. */
const headersOf = ({ name, contentType }: CaseDocument) => ({
  'content-type': contentType,
  'content-disposition': attachmentAs(name),
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});

/** RFC 6266: a name in ASCII for everybody, and the whole one in UTF-8. */
const attachmentAs = (name: string): string => {
  const plain = name.replace(/[^ -~]|["\\%]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};

const unknownDocument = problem({
  status: 404,
  code: 'UnknownDocument',
  detail: 'The case has no document with this id.',
});

const notScanned = problem({
  status: 409,
  code: 'DocumentNotScanned',
  detail: 'The document waits for its scan. Ask again later.',
});
