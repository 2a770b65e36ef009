/** The web channel and the hospital's routes over loopback, on a store in memory, in a program that takes documents. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMemoryStore } from '../../../adapters/store/create.ts';
import { partBytes } from '../../../adapters/web/ports.ts';
import { createDocumentPorts } from '../../../bot/documents.ts';
import { createExportPorts } from '../../../bot/exports.ts';
import { createHospitalRoutes } from '../../../bot/hospital.ts';
import { createService } from '../../../bot/service.ts';
import { createStanding } from '../../../bot/standing.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { patient } from '../../bench/patient.ts';
import { call, enter, serveEcho } from './echo-server.ts';

const hospitalToken = 'an-invented-token-of-a-hospital-1';
const now = () => '2026-03-10T18:00:00.000Z';

/** At most three of one megabyte. */
const catalog = createCatalog(files, {
  'ucsf-adult': {
    intake: {
      eligibility: { residence: { states: { CA: 'open' } } },
      records: { documents: { kinds: ['pdf', 'png'], atMost: 3, megabytesAtMost: 1 } },
    },
  },
});

/** What `patient` says before the step of record places, and all of it, which opens a case. */
const turnsUntil = { places: 22, case: patient.length } as const;

/** A scanner with a mind of its own: it answers with `status`, and remembers what it was shown. */
const startScanner = async () => {
  const shown: Buffer[] = [];
  const scanner = { status: 200, shown };
  const server = createServer(async (request, response) => {
    shown.push(Buffer.concat(await request.toArray()));
    response.statusCode = scanner.status;
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(scanner, { url: `http://127.0.0.1:${port}/scan`, close: () => void server.close() });
};

/** What the page reads of an answer. */
interface Answered {
  readonly outcome?: string;
  readonly parts?: number;
  readonly error?: { readonly code: string };
}

/** A PDF by its first bytes, and noise after them. */
export const pdfOf = (bytes: number): Buffer => {
  const whole = Buffer.from(Array.from({ length: bytes }, (_, index) => (index * 31) % 251));
  whole.write('%PDF-1.7\n');
  return whole;
};

export const partsOf = (whole: Buffer): readonly Buffer[] =>
  Array.from({ length: Math.ceil(whole.length / partBytes) }, (_, part) =>
    whole.subarray(part * partBytes, (part + 1) * partBytes),
  );

export const startDocumentNode = async ({ isScanned = false } = {}) => {
  const store = await createMemoryStore({ handClock: true });
  const scanner = await startScanner();
  const service = createService({
    store,
    catalog,
    now,
    scanUrl: isScanned ? scanner.url : null,
    pauseAfter: () => 0,
  });
  const echo = await serveEcho({
    directLine: {
      ports: {
        receive: service.turn,
        messagesAfter: (id, seq, limit) => store.messagesAfter(id, seq, limit),
        standing: createStanding({ store, catalog, now }),
        documents: createDocumentPorts({ store, catalog, turn: service.turn, now, isScanned }),
      },
    },
    routes: createHospitalRoutes({
      settings: { tokens: [hospitalToken], webhooks: null, scanUrl: null },
      store,
      catalog,
      receive: service.turn,
      now,
      exports: createExportPorts({ store, catalog, baseUrl: 'https://intake.example.org', now }),
    }),
  });

  /** A new patient, who has come so far. */
  const arrive = async (until: keyof typeof turnsUntil) => {
    const { conversationId, token } = await enter(echo);
    const id = conversationId as ConversationId;
    for (const [index, event] of patient.slice(0, turnsUntil[until]).entries())
      await service.turn({ conversationId: id, id: `${index}`, event });
    const path = `/conversations/${id}/documents`;
    const send = (method: string, rest: string, body?: unknown, asWhom = token) =>
      call(echo, method, path + rest, { token: asWhom, body });
    const addPart = (document: string, part: number | string, bytes: Buffer, asWhom = token) =>
      fetch(`${echo.baseUrl}/v3/directline${path}/${document}/parts/${part}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${asWhom}`, 'content-type': 'application/octet-stream' },
        body: new Uint8Array(bytes),
      }).then(async (answer) => ({ status: answer.status, body: (await answer.json()) as Answered }));
    const begin = (document: string, whole: Buffer, name = 'scan.pdf') =>
      send('POST', '', { id: document, name, bytes: whole.length });
    const bring = async (document: string, whole: Buffer, name?: string) => {
      await begin(document, whole, name);
      for (const [part, bytes] of partsOf(whole).entries()) await addPart(document, part, bytes);
      return send('POST', `/${document}/end`);
    };
    return {
      id,
      token,
      send,
      begin,
      addPart,
      bring,
      tell: (event: Parameters<typeof service.turn>[0]['event'], turn: string) =>
        service.turn({ conversationId: id, id: turn, event }),
      documents: async () =>
        (await call(echo, 'GET', `/conversations/${id}/standing`, { token })).body.documents,
      caseNumber: async () =>
        String((await store.contents()).case?.find((row) => row.conversation_id === id)?.number),
      audit: async () =>
        ((await store.upkeep.exportPerson(id))?.audit ?? []).map(({ action }) => String(action)),
    };
  };

  return {
    echo,
    store,
    service,
    scanner,
    arrive,
    hospital: (path: string) =>
      fetch(`${echo.baseUrl}/api/cases/${path}`, { headers: { authorization: `Bearer ${hospitalToken}` } }),
    close: async () => {
      await echo.server.drain();
      scanner.close();
      await store.close();
    },
  };
};

export type DocumentNode = Awaited<ReturnType<typeof startDocumentNode>>;
