/** The defences at the doors, each with the test in which the attack succeeds without it. */
import { type Mutation, without } from './mutation.ts';

const dumpTest = 'test/adapters/store/dump.test.ts';
const serverTest = 'test/bot/server.test.ts';
const tokensTest = 'test/adapters/web/tokens.test.ts';
const directLineTest = 'test/adapters/web/direct-line.test.ts';
const streamTest = 'test/adapters/web/stream.test.ts';
const signingTest = 'test/adapters/web/signing.test.ts';
const pageTest = 'test/adapters/web/page-files.test.ts';
const pgliteTest = 'test/adapters/store/pglite.test.ts';
const identityTest = 'test/machines/conversation/identity.test.ts';
const deskTest = 'test/bot/desk.test.ts';
const messagesTest = 'test/adapters/teams/messages.test.ts';
const bearerTest = 'test/adapters/integration/bearer.test.ts';
const guardTest = 'test/bot/guard-fuzz.test.ts';
const guard = 'bot/guard.ts';
const server = 'bot/server.ts';
const door = 'adapters/web/door.ts';
const tokens = 'adapters/web/tokens.ts';
const signing = 'adapters/web/signing.ts';
const pages = 'adapters/web/page-files.ts';
const addresses = 'adapters/store/addresses.ts';
const desk = 'bot/desk.ts';
const identity = 'machines/conversation/identity.ts';
const teams = 'adapters/teams/messages.ts';

export const doors: readonly Mutation[] = [
  without(
    'strict transport security',
    guard,
    "...(publicUrl?.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),",
    '',
    serverTest,
  ),
  without(
    'figures are for who holds the token',
    'bot/health.ts',
    "return isSame(headers.authorization ?? '',",
    "return isSame('', '') || isSame('',",
    serverTest,
  ),
  without(
    'a token opens its own conversation alone',
    door,
    'if (id !== undefined && id !== reading.grant.conversationId)',
    'if (id === null)',
    directLineTest,
  ),
  without('a token is for one use', tokens, 'audience: kind,\n', '', tokensTest),
  without('a token ends', tokens, 'currentDate: now(),', 'currentDate: new Date(0),', tokensTest),
  without(
    'pages of other sites may not use the chat',
    door,
    "if (origins.provenance(call.headers) === 'foreign') return refused(originNotAllowed);",
    '',
    streamTest,
  ),
  without(
    'pages of other sites get no token',
    door,
    "if (provenance === 'foreign') return originNotAllowed;",
    '',
    directLineTest,
  ),
  without(
    'tokens are given at a rate',
    door,
    'const verdict = tokenRates.take(networkOf(call.address));',
    "const verdict = { outcome: 'allowed', retryAfterSeconds: 0 };",
    directLineTest,
  ),
  without(
    "a client's message id has a form",
    'adapters/web/activities.ts',
    '.regex(/^[\\w.:+/=|-]{1,100}$/)',
    '.max(100)',
    directLineTest,
  ),
  without(
    'a link opens once',
    addresses,
    "        .set({ used_at: at })\n        .where('hash', '=', hashOfToken(token))\n        .where('used_at', 'is', null)",
    "        .set({ used_at: at })\n        .where('hash', '=', hashOfToken(token))",
    pgliteTest,
  ),
  without(
    'a link ends',
    addresses,
    '::timestamptz`)\n        .returning(',
    "::timestamptz - interval '1 year'`)\n        .returning(",
    pgliteTest,
  ),
  without(
    'a link is kept as its hash',
    addresses,
    "createHash('sha256').update(token).digest('hex')",
    'createHash && token',
    dumpTest,
  ),
  without(
    'a form comes from its own page',
    signing,
    'if (isForeign(call) || !(call.body instanceof URLSearchParams)) return notAForm;',
    'if (!(call.body instanceof URLSearchParams)) return notAForm;',
    signingTest,
  ),
  without(
    'a chat is opened from its own page',
    signing,
    'if (isForeign(call)) return notAForm;',
    '',
    signingTest,
  ),
  without(
    'words on a form are no markup',
    'adapters/document.ts',
    'text.replace(/[&<>"\']/g, (sign) => signs[sign] ?? sign)',
    'text',
    signingTest,
  ),
  without(
    'five tries of one conversation',
    identity,
    'if (triesOf(talk.record) >= triesAtMost) return toPerson(talk);',
    '',
    identityTest,
  ),
  without(
    'tries are counted',
    identity,
    'identity: { tries: triesOf(talk.record) + 1 }',
    'identity: { tries: 0 }',
    identityTest,
  ),
  without('the date of birth is compared', desk, '!kept || !isBornOn(kept, birthDates)', '!kept', deskTest),
  without(
    'ten tries on a case',
    desk,
    "if (tries.take(number).outcome === 'limited') return { outcome: 'limited' } as const;",
    '',
    deskTest,
  ),
  without(
    'the pace of look-ups',
    desk,
    "if (verdict.outcome === 'limited') return { outcome: 'begun', afterSeconds: verdict.retryAfterSeconds };",
    '',
    deskTest,
  ),
  without(
    'a look at a case is written down',
    desk,
    'await store.upkeep.note(kept.conversationId, now(), [told]);',
    '',
    deskTest,
  ),
  without(
    'coordinators are of the tenant',
    teams,
    '(tenantId === undefined || tenantOf(activity) === tenantId) &&',
    '',
    messagesTest,
  ),
  without('coordinators are on the list', teams, '? coordinators.includes(who.id)', '? true', messagesTest),
  without(
    'a forged activity is refused',
    teams,
    "if (received.outcome === 'refused')",
    "if (received.outcome === ('never' as string))",
    messagesTest,
  ),
  without(
    'hospital systems hold a token',
    'adapters/integration/bearer.ts',
    'if (holder < 0) return notAdmitted(authorization !== undefined);',
    '',
    bearerTest,
  ),
  without(
    'texts are signed by Twilio',
    'adapters/sms/webhook.ts',
    '(await config.isSigned(call))\n      ?',
    'true\n      ?',
    'test/adapters/sms/product.test.ts',
  ),
  without(
    "Twilio's signature is over what was sent",
    'adapters/sms/signature.ts',
    ': twilio.validateRequest(token, signature, address, parameters)',
    ': twilio.validateRequest(token, signature, address, {})',
    'test/adapters/sms/signature.test.ts',
  ),
  without(
    'events of mails are signed by SendGrid',
    'adapters/email/events.ts',
    'if (!config.isSigned(call)) return notSigned;',
    '',
    'test/adapters/email/events.test.ts',
  ),
  without(
    'a signed event is not played again later',
    'adapters/email/signature.ts',
    'if (Math.abs(now().getTime() - Number(timestamp) * 1000) > replayWindowMs) return false;',
    '',
    'test/adapters/email/signature.test.ts',
  ),
  without(
    'no inline script',
    pages,
    '"script-src \'self\'",',
    "\"script-src 'self' 'unsafe-inline'\",",
    pageTest,
  ),
  without('frames for the list of origins alone', pages, '`frame-ancestors $', '`frame-sources $', pageTest),
  without('trusted types', pages, '"require-trusted-types-for \'script\'",', '', pageTest),
  without('types are not guessed', guard, "'x-content-type-options': 'nosniff',", '', serverTest),

  without(
    'requests come at a rate',
    'bot/reception.ts',
    "return verdict.outcome === 'limited' ? tooMany(verdict.retryAfterSeconds) : undefined;",
    'return verdict && undefined;',
    serverTest,
  ),
  without(
    'a body is small, whatever its length says',
    guard,
    'if (size > limit) return tooLarge;',
    '',
    serverTest,
  ),
  without(
    'a route has a deadline',
    server,
    'return Promise.race([work, promise])',
    'return Promise.race([work])',
    serverTest,
  ),
  without(
    'sockets have a most',
    'bot/upgrades.ts',
    'const crowded = sockets.size > config.maxSockets ? busy : undefined;',
    'const crowded = undefined;',
    serverTest,
  ),
  without(
    'addresses that end the process are refused',
    guard,
    'return isPath && isDecodable(url)\n    ? undefined',
    'return true\n    ? undefined',
    guardTest,
  ),
  without(
    'cases are for who holds a token',
    'adapters/integration/cases.ts',
    'handle: protect(async (call) => {',
    'handle: ((handle) => handle)(async (call) => {',
    'test/adapters/integration/cases.test.ts',
  ),
  without(
    'a coordinator who is gone has the conversation no more',
    'machines/takeover/clocks.ts',
    'return takeover.isReminded\n',
    'return takeover.isReminded && takeover.owner === null\n',
    'test/machines/takeover/takeover.test.ts',
  ),
  without(
    'broken requests do not reach the router',
    'bot/server.ts',
    'if (refusal === undefined) return true;',
    'if (refusal === undefined || log) return true;',
    'test/safety/fuzz.test.ts',
  ),
];
