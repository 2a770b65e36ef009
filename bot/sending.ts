import type { ServerResponse } from 'node:http';
import type { Response } from 'restify';
import type { Answer } from '../adapters/http.ts';
import { securityHeaders } from './guard.ts';

export interface Sender {
  /** `more` are headers of the route, under those of the answer. */
  send(response: Response, answer: Answer, more?: Readonly<Record<string, string>>): void;
  /** For a request that restify has not prepared and must not. The connection ends with it. */
  sendBare(response: ServerResponse, answer: Answer): void;
}

/** The answers of a server that `isEnding` say so, for clients to open no more connections to it. */
export function createSender(publicUrl: string | undefined, isEnding: () => boolean): Sender {
  const fixed = securityHeaders(publicUrl);
  const compose = ({ status, headers, body }: Answer, more = {}) => {
    const [content, contentType] = serialize(body);
    const composed: Record<string, string> = {
      ...fixed,
      ...(contentType !== null && { 'content-type': contentType }),
      ...(status !== 204 && status !== 304 && { 'content-length': String(Buffer.byteLength(content)) }),
      ...more,
      ...headers,
      ...(isEnding() && { connection: 'close' }),
    };
    return { content, headers: composed };
  };
  return {
    send(response, answer, more) {
      const { content, headers } = compose(answer, more);
      response.sendRaw(answer.status, content, headers);
    },
    sendBare(response, answer) {
      const { content, headers } = compose(answer, { connection: 'close' });
      response.writeHead(answer.status, headers);
      response.end(content);
    },
  };
}

function serialize(body: unknown): [content: string | Buffer, contentType: string | null] {
  if (body === undefined) return ['', null];
  if (typeof body === 'string') return [body, 'text/plain; charset=utf-8'];
  if (Buffer.isBuffer(body)) return [body, 'application/octet-stream'];
  return [JSON.stringify(body), 'application/json'];
}
