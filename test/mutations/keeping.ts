/** The defences of what is kept, logged and built on, each with the test in which the attack succeeds without it. */
import { type Mutation, without } from './mutation.ts';

const messagesTest = 'test/adapters/teams/messages.test.ts';
const codecTest = 'test/adapters/store/codec.test.ts';
const dumpTest = 'test/adapters/store/dump.test.ts';
const anchorsTest = 'test/adapters/store/anchors.test.ts';
const upkeepTest = 'test/adapters/store/upkeep.test.ts';
const serverTest = 'test/bot/server.test.ts';
const logTest = 'test/bot/log.test.ts';
const turnTest = 'test/bot/turn.test.ts';
const sensitiveTest = 'test/machines/answers/sensitive.test.ts';
const splitTest = 'test/machines/answers/split-numbers.test.ts';
const configTest = 'test/bot/config.test.ts';
const containerTest = 'test/manifest/container.test.ts';
const codec = 'adapters/store/codec.ts';
const log = 'bot/log.ts';
const server = 'bot/server.ts';
const anchors = 'adapters/store/anchors.ts';
const sensitive = 'machines/answers/sensitive.ts';
const compose = 'manifest/container/compose.yaml';

export const keeping: readonly Mutation[] = [
  without(
    'what is kept is sealed',
    codec,
    'const hidden = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);',
    'const hidden = Buffer.concat([bytes, cipher.final(), cipher.getAuthTag()]);',
    dumpTest,
  ),
  without(
    'a value belongs to its row',
    codec,
    'const bytesOf = (place: Place): Buffer => Buffer.from(JSON.stringify(place.map(String))',
    "const bytesOf = (_: Place): Buffer => Buffer.from(''",
    codecTest,
  ),
  without(
    'a value in clear is refused',
    codec,
    "if (clear === 'refused') throw new SealMissing(place.join('/'));",
    '',
    codecTest,
  ),
  without(
    'addresses are found by a keyed hash',
    codec,
    "createHmac('sha256', key.index)",
    "createHash('sha256')",
    dumpTest,
  ),
  without(
    'no start without keys in production',
    'bot/config.ts',
    "NODE_ENV === 'production' ? 'in production' : null",
    'null',
    configTest,
  ),
  without(
    'webhooks of cases are signed',
    'adapters/integration/signature.ts',
    "createHmac('sha256', secret)",
    "createHmac('sha256', '')",
    'test/adapters/integration/webhooks.test.ts',
  ),
  without(
    'webhooks of cases go nowhere else',
    'adapters/integration/webhooks.ts',
    "redirect: 'manual'",
    "redirect: 'follow'",
    'test/adapters/integration/webhooks.test.ts',
  ),
  without(
    'webhooks of cases travel encrypted',
    'bot/hospital-settings.ts',
    "(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))",
    'true',
    configTest,
  ),
  without(
    'the fields of a log line',
    log,
    'Object.hasOwn(checks, name) && checks[name]?.(value)',
    'true',
    logTest,
  ),
  without(
    'the values of a log line',
    log,
    'Object.hasOwn(checks, name) && checks[name]?.(value)',
    'Object.hasOwn(checks, name)',
    logTest,
  ),
  without(
    'the sentences of the log',
    log,
    "sentences.has(sentence) ? String(sentence) : 'unnamed'",
    'String(sentence)',
    logTest,
  ),
  without(
    'errors are logged without their message',
    log,
    '.filter(isFrame);\n  return {',
    ';\n  return {',
    logTest,
  ),
  without(
    'conversations are named by a keyed hash',
    log,
    "createHmac('sha256', secret).update(conversationId).digest('hex').slice(0, 16)",
    'conversationId',
    logTest,
  ),
  without(
    'errors show no inside',
    server,
    'desk.sender.send(response, shaped(failed), more);',
    'desk.sender.send(response, { status: 500, body: { error: String((error as Error).stack) } }, more);',
    serverTest,
  ),
  without(
    'card numbers are found by their check digit',
    sensitive,
    'digits.length > 19 || !passesLuhn(digits)',
    'digits.length > 0',
    sensitiveTest,
  ),
  without(
    'social security numbers are taken out',
    sensitive,
    '.replace(writtenSsn, removedMark)',
    '',
    sensitiveTest,
  ),
  without(
    'numbers are taken out before anything is decided',
    'bot/turn.ts',
    'const { text, found } = scrub(event.text);',
    'const { text, found } = { ...scrub(event.text), text: event.text };',
    turnTest,
  ),
  without(
    "numbers are taken out of a coordinator's words",
    'bot/turn.ts',
    "case 'coordinator.replied':\n      return { ...event, text: scrub(event.text).text };",
    "case 'coordinator.replied':\n      return event;",
    turnTest,
  ),
  without(
    'numbers over several messages are found',
    'machines/answers/split-numbers.ts',
    'parts.unshift(before)',
    'parts.splice(0)',
    splitTest,
  ),
  without(
    'what began such a number is taken out',
    'adapters/store/turns.ts',
    'for (const message of writes.redacted ?? []) await redact(writer, message);',
    '',
    turnTest,
  ),
  without(
    'an audit entry follows the one before it',
    'adapters/store/audit.ts',
    'const line = jsonOf([conversationId, previous, entry.seq,',
    "const line = jsonOf([conversationId, '', entry.seq,",
    'test/adapters/store/audit.test.ts',
  ),
  without(
    'an audit entry is what its hash says',
    'adapters/store/audit-log.ts',
    "if (!isChained(keys, conversationId, previous, entry)) return { conversationId, seq, what: 'changed' };",
    '',
    upkeepTest,
  ),
  without(
    'the head knows of the last entry',
    'adapters/store/audit-log.ts',
    "if (entries.length < head.seq) return { conversationId, seq: entries.length + 1, what: 'missing' };\n  return previous === head.hash ?",
    'return entries.length < head.seq || previous === head.hash ?',
    upkeepTest,
  ),
  without(
    'what was anchored is there',
    anchors,
    'for (const { conversationId, seq } of await lostOf(db, codec, body.stretches))',
    "for (const { conversationId, seq } of [] as AnchorVerdict['lost'])",
    anchorsTest,
  ),
  without(
    'an anchor follows the one before it',
    anchors,
    "row.number === number && body?.previous === (last?.hash ?? '') && hashOf(number, at, body) === row.hash",
    'row.hash !== undefined',
    anchorsTest,
  ),
  without(
    'an anchor that was kept elsewhere is one of those here',
    anchors,
    'let found = wanted === null ? null : false;',
    'let found = wanted === null ? null : true;',
    anchorsTest,
  ),
  without(
    'install scripts run by name',
    'package.json',
    '"esbuild": false,\n',
    '',
    'test/supply/bill.test.ts',
  ),
  without(
    'licences are on the list',
    'test/supply/bill.ts',
    'allowed.has(name.trim())',
    'name !== allowed.toString()',
    'test/supply/bill.test.ts',
  ),
  without(
    'the container has no rights',
    compose,
    'cap_drop: [ALL]\n  security_opt',
    'cap_drop: []\n  security_opt',
    containerTest,
  ),
  without(
    'the container writes nowhere',
    compose,
    '  read_only: true\n  tmpfs: [/tmp]\n  cap',
    '  tmpfs: [/tmp]\n  cap',
    containerTest,
  ),
  without(
    'the container is nobody special',
    'manifest/container/Containerfile',
    'USER node\n',
    '',
    containerTest,
  ),
  without(
    'nothing personal leaves by a log, a figure or an error',
    'bot/turn.ts',
    'const { text, found } = scrub(event.text);',
    'const { text, found } = { ...scrub(event.text), text: event.text };',
    'test/safety/leaks.test.ts',
  ),
  without(
    'what is decided has no way out',
    'machines/answers/split-numbers.ts',
    'const onlyDigits =',
    'await fetch("http://localhost");\nconst onlyDigits =',
    'test/walls.test.ts',
  ),
  without(
    "a coordinator's look is written down",
    'bot/coordinators.ts',
    'await store.upkeep.note(id, new Date().toISOString(), [entry]);',
    'void [id, entry];',
    messagesTest,
  ),
];
