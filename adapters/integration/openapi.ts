/** What hospital systems may ask and tell, and what they are told, as OpenAPI 3.1; made from the schemas that check it. */
import { z } from 'zod';
import type { Route } from '../http.ts';
import { caseSummary } from './cases.ts';
import { documentList } from './documents.ts';
import { accepted } from './events.ts';
import { type EventKind, eventKinds, eventOf } from './facts.ts';
import { news } from './webhooks.ts';

type Json = { readonly [name: string]: unknown };

export function createOpenApiRoute(): Route {
  const body = describeApi();
  return { method: 'GET', path: '/api/openapi.json', handle: async () => ({ status: 200, body }) };
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};

/** `payment.received` as `PaymentReceived`. */
const nameOf = ({ type }: EventKind): string =>
  type.replace(/(?:^|[.-])(\w)/g, (_, letter: string) => letter.toUpperCase());

const to = (name: string, kind = 'schemas') => ({ $ref: `#/components/${kind}/${name}` });

/** An event of this kind as it may be sent. */
export const exampleOf = ({ type, example }: EventKind) => ({
  id: 'evt_1',
  type,
  occurredAt: '2026-11-24T15:10:00-08:00',
  data: example,
});

const refusals: { readonly [status: string]: readonly [name: string, description: string] } = {
  400: ['BadBody', 'The body is not JSON.'],
  401: ['Unauthorized', 'The bearer token is missing or not one of ours.'],
  404: ['UnknownCase', 'There is no case with this number, or no such document in it.'],
  409: ['DocumentNotScanned', 'The document waits for its scan.'],
  410: ['CasePurged', 'What the case held was deleted.'],
  413: ['BodyTooLarge', 'The body has more than 64 KiB.'],
  415: ['UnsupportedBody', 'The body is not sent as application/json.'],
  422: ['InvalidEvent', 'The body is not such an event; `errors` says what was expected where.'],
  429: ['TooManyRequests', 'Too much at once; `Retry-After` says how many seconds to wait.'],
  500: ['TryAgain', 'Nothing was committed. Send it again under the same id.'],
  503: ['Busy', 'The server is full or about to end. Send it again.'],
};

const refusalsOf = (...statuses: readonly number[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, to(refusals[status]?.[0] ?? '', 'responses')]));

const problem = z.looseObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

const json = (schema: Json, examples?: Json) => ({
  content: { 'application/json': { schema, ...(examples ? { examples } : {}) } },
});

const answer = (description: string, schema: string) => ({ description, ...json(to(schema)) });

const handedOut = (operationId: string, summary: string, contentType: string, schema: Json) => ({
  parameters: [to('number', 'parameters')],
  get: {
    operationId,
    summary,
    responses: {
      200: { description: 'The case, with the words of the person.', content: { [contentType]: { schema } } },
      ...refusalsOf(401, 404, 410, 429, 500, 503),
    },
  },
});

const paths = {
  '/api/cases/{number}': {
    parameters: [to('number', 'parameters')],
    get: {
      operationId: 'readCase',
      summary: 'Where a case stands',
      responses: { 200: answer('The case.', 'Case'), ...refusalsOf(401, 404, 429, 500, 503) },
    },
  },
  '/api/cases/{number}/events': {
    parameters: [to('number', 'parameters')],
    post: {
      operationId: 'tellOfCase',
      summary: 'Something happened to a case',
      description: 'Answered after the commit. The same id is decided once and answered the same again.',
      requestBody: {
        required: true,
        ...json(
          to('Event'),
          Object.fromEntries(
            eventKinds.map((kind) => [nameOf(kind), { summary: kind.summary, value: exampleOf(kind) }]),
          ),
        ),
      },
      responses: {
        200: answer('It is decided.', 'Accepted'),
        ...refusalsOf(400, 401, 404, 413, 415, 422, 429, 500, 503),
      },
    },
  },
  '/api/cases/{number}/fhir': handedOut(
    'exportCase',
    'A whole case as a FHIR R4 bundle; the audit log says that it was handed out',
    'application/fhir+json',
    { type: 'object' },
  ),
  '/api/cases/{number}/packet.pdf': handedOut(
    'printCase',
    'A whole case on paper; the audit log says that it was handed out',
    'application/pdf',
    {},
  ),
};

const documentPaths = {
  '/api/cases/{number}/documents': {
    parameters: [to('number', 'parameters')],
    get: {
      operationId: 'listDocuments',
      summary: 'The documents that the person added to a case',
      responses: { 200: answer('Their list.', 'Documents'), ...refusalsOf(401, 404, 410, 429, 500, 503) },
    },
  },
  '/api/cases/{number}/documents/{document}': {
    parameters: [
      to('number', 'parameters'),
      { name: 'document', in: 'path', required: true, schema: { type: 'string' } },
    ],
    get: {
      operationId: 'fetchDocument',
      summary: 'One document; the audit log says that it was handed out',
      responses: {
        200: {
          description: 'Its bytes, to be saved under the name in Content-Disposition.',
          content: { '*/*': { schema: {} } },
        },
        ...refusalsOf(401, 404, 409, 410, 429, 500, 503),
      },
    },
  },
};

const webhooks = {
  case: {
    post: {
      operationId: 'hearOfCase',
      summary: 'News of a case, posted to WEBHOOK_URL',
      description:
        'Signed in the header `Signature`: `t=…,v1=…`, where v1 is the HMAC-SHA-256, in hexadecimal, of t, a dot and ' +
        'the raw body. Any 2xx ends it, 410 refuses it for good, everything else is tried again for three days.',
      parameters: [{ name: 'Signature', in: 'header', required: true, schema: { type: 'string' } }],
      requestBody: { required: true, ...json(to('News')) },
      responses: { '2XX': { description: 'Taken.' }, 410: { description: 'Not wanted, now or ever.' } },
    },
  },
};

const components = () => ({
  securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  parameters: {
    number: {
      name: 'number',
      in: 'path',
      required: true,
      schema: { type: 'string' },
      example: 'SO-7K3M-9Q2F',
    },
  },
  responses: Object.fromEntries(
    Object.values(refusals).map(([name, description]) => [
      name,
      { description, content: { 'application/problem+json': { schema: to('Problem') } } },
    ]),
  ),
  schemas: {
    Case: schemaOf(caseSummary),
    Accepted: schemaOf(accepted),
    Documents: schemaOf(documentList),
    Problem: schemaOf(problem),
    News: schemaOf(news),
    Event: {
      oneOf: eventKinds.map((kind) => to(nameOf(kind))),
      discriminator: {
        propertyName: 'type',
        mapping: Object.fromEntries(eventKinds.map((kind) => [kind.type, to(nameOf(kind)).$ref])),
      },
    },
    ...Object.fromEntries(eventKinds.map((kind) => [nameOf(kind), schemaOf(eventOf(kind), 'input')])),
  },
});

export const describeApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Second Opinion Intake: hospital systems',
    version: '1.0.0',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{ token: [] }],
  paths: { ...paths, ...documentPaths },
  webhooks,
  components: components(),
});
