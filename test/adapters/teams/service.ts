/** The Bot Framework's side on loopback: its OpenID document and keys, and a connector that records what it is sent. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly text?: string;
    readonly attachments?: readonly { readonly content: unknown }[];
    readonly activity?: Call['body'];
    readonly [name: string]: unknown;
  };
}

/** What the connector does with a call in place of taking it. */
export interface Refusal {
  readonly status: number;
  readonly retryAfter?: number;
}

export const appId = '11111111-2222-3333-4444-555555555555';
const issuer = 'https://api.botframework.com';

export const startBotService = async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const { privateKey: strangeKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'key-1', endorsements: ['msteams', 'webchat'] };
  const calls: Call[] = [];
  let refuse: (call: Call) => Refusal | null = () => null;
  let posts = 0;

  const documents: Readonly<Record<string, () => unknown>> = {
    '/openid': () => ({ issuer, jwks_uri: `${url}/keys` }),
    '/keys': () => ({ keys: [key] }),
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    const document = documents[path];
    const reply = (status: number, body: unknown, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (document) return reply(200, document());
    const { method = '' } = request;
    const call = { method, path, authorization: request.headers.authorization, body: await bodyOf(request) };
    const refusal = refuse(call);
    if (refusal)
      return reply(refusal.status, {}, refusal.retryAfter ? { 'retry-after': refusal.retryAfter } : {});
    calls.push(call);
    posts += 1;
    const id = String(1_700_000_000_000 + posts);
    if (method === 'POST' && path === '/v3/conversations')
      return reply(201, { id: `${channelOf(call)};messageid=${id}`, activityId: id });
    return reply(200, { id: method === 'PUT' ? path.split('/').at(-1) : id });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const sign = (claims: JWTPayload, signedBy = privateKey, kid = 'key-1') =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(signedBy);
  const now = Math.floor(Date.now() / 1000);
  const good = { iss: issuer, aud: appId, exp: now + 600, nbf: now - 10, serviceurl: url };

  return {
    url,
    calls,
    /** All of botbuilder's addresses, so that none of Microsoft's is ever asked. */
    checking: {
      ToChannelFromBotLoginUrl: `${url}/login`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: `${url}/oauth`,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
      CallerId: '',
      ValidateAuthority: false,
    },
    token: async (claims: JWTPayload = {}) => `Bearer ${await sign({ ...good, ...claims })}`,
    tokenWithout: async (claim: string) => {
      const { [claim]: _, ...rest } = good as JWTPayload;
      return `Bearer ${await sign(rest)}`;
    },
    tokenOfStranger: async (kid?: string) => `Bearer ${await sign(good, strangeKey, kid)}`,
    unsignedToken: () => {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `Bearer ${part({ alg: 'none', kid: 'key-1' })}.${part(good)}.`;
    },
    refuseWith: (as: typeof refuse) => {
      refuse = as;
    },
    clear: () => {
      calls.length = 0;
      refuse = () => null;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type BotService = Awaited<ReturnType<typeof startBotService>>;

const channelOf = ({ body }: Call): string =>
  (body.channelData as { readonly channel: { readonly id: string } }).channel.id;

const bodyOf = async (request: IncomingMessage): Promise<Call['body']> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
};
