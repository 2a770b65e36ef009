/**
 * What restify 12 must not see, because it ends the process or hangs: a URL or Host that `new URL` refuses, an
 * encoded body, a body of unknown type or size. Each check gives a refusal, or nothing.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { type Answer, refuse } from '../adapters/http.ts';

/** Longest URL in characters; the longest of ours carries a stream's ticket and stays below 1,000. */
const longestUrl = 2048;

const hostPattern = /^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

export function refuseTarget({ url = '', headers }: IncomingMessage): Answer | undefined {
  if (url.length > longestUrl)
    return refuse(414, 'UrlTooLong', `An address has up to ${longestUrl} characters.`);
  const { host } = headers;
  if (host !== undefined && (!hostPattern.test(host) || !URL.canParse(`http://${host}/`)))
    return refuse(400, 'BadHost', 'The Host header is not a host name with a port.');
  const isPath =
    /^\/(?![/\\])[!-~]*$/.test(url) && !url.includes('#') && URL.canParse(`http://localhost${url}`);
  return isPath && isDecodable(url)
    ? undefined
    : refuse(400, 'BadUrl', 'The address is not a path on this server.');
}

function isDecodable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\u0000');
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

export type BodyReading =
  | { readonly outcome: 'read'; readonly rawBody: Buffer; readonly body: unknown }
  | { readonly outcome: 'refused'; readonly answer: Answer };

type BodyType = 'json' | 'form' | 'bytes';

type BodyTypes = Readonly<Record<string, BodyType>>;

const textTypes: BodyTypes = {
  'application/json': 'json',
  'application/x-www-form-urlencoded': 'form',
};
const byteTypes: BodyTypes = { 'application/octet-stream': 'bytes' };

const noBody: BodyReading = { outcome: 'read', rawBody: Buffer.alloc(0), body: undefined };

/** Reads and parses at most `limit` bytes. The connection of an unread body is closed with the answer. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  takesBytes = false,
): Promise<BodyReading> {
  const { headers } = request;
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (!hasBody) return noBody;
  const type = readBodyType(headers, takesBytes ? byteTypes : textTypes);
  if (type === undefined)
    return closing(
      415,
      'UnsupportedBody',
      takesBytes
        ? 'Send the bytes as application/octet-stream, without a content encoding.'
        : 'Send plain JSON or a form in UTF-8, without a content encoding.',
    );
  const tooLarge = closing(413, 'BodyTooLarge', `A body here has up to ${limit} bytes.`);
  if (Number(headers['content-length'] ?? 0) > limit) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > limit) return tooLarge;
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET')
      return closing(400, 'BodyIncomplete', 'The body ended early.');
    throw error;
  }
  return parseBody(Buffer.concat(chunks, size), type);
}

function readBodyType(headers: IncomingHttpHeaders, bodyTypes: BodyTypes): BodyType | undefined {
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') return undefined;
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) return undefined;
  return Object.hasOwn(bodyTypes, type.trim()) ? bodyTypes[type.trim()] : undefined;
}

function parseBody(rawBody: Buffer, type: BodyType): BodyReading {
  if (rawBody.length === 0) return noBody;
  if (type === 'bytes') return { outcome: 'read', rawBody, body: rawBody };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(rawBody);
    return { outcome: 'read', rawBody, body: type === 'json' ? JSON.parse(text) : new URLSearchParams(text) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return {
        outcome: 'refused',
        answer: refuse(400, 'BadBody', 'The body is not what its content type says.'),
      };
    throw error;
  }
}

const closing = (status: number, code: string, message: string): BodyReading => ({
  outcome: 'refused',
  answer: refuse(status, code, message, { connection: 'close' }),
});

/** The address that the outermost trusted proxy saw; `proxies` is how many of them stand before this server. */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const direct = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (proxies === 0) return direct;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const seen = forwarded.at(-proxies)?.trim() ?? '';
  return isIP(seen) > 0 ? seen : direct;
}

/** Where the client sees this server: the configured address, else what the (checked) Host says. */
export function baseUrlOf(request: IncomingMessage, publicUrl: string | undefined, proxies: number): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin;
  const [scheme = ''] = String(request.headers['x-forwarded-proto'] ?? '').split(',');
  const isSecure = proxies > 0 && scheme.trim() === 'https';
  return `${isSecure ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`;
}

/** Sent with every answer; a route's own headers come after. HSTS holds for a year. */
export function securityHeaders(publicUrl: string | undefined): Readonly<Record<string, string>> {
  return {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(publicUrl?.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  };
}
