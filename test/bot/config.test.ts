import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { ConfigInvalid, readConfig } from '../../bot/config.ts';

const dataKey = Buffer.alloc(32, 7).toString('base64');
const keysExpected = 'expected id:base64 of 32 bytes, several separated by commas, each id once';

/** Name, a value that is wrong, what is said of it. */
const wrong: readonly (readonly [string, string, string])[] = [
  ['PORT', '70000', 'expected a port, 0 to 65535'],
  ['PORT', '0x50', 'expected a port, 0 to 65535'],
  ['PORT', '-1', 'expected a port, 0 to 65535'],
  ['PUBLIC_URL', 'ftp://hidden', 'expected an address without a path, such as https://chat.example.org'],
  [
    'PUBLIC_URL',
    'https://hidden.example.org/chat',
    'expected an address without a path, such as https://chat.example.org',
  ],
  [
    'PUBLIC_URL',
    'https://hidden@example.org',
    'expected an address without a path, such as https://chat.example.org',
  ],
  ['DATA_KEYS', 'k1:hidden', keysExpected],
  ['DATA_KEYS', `k1:${dataKey},k1:${dataKey}`, keysExpected],
  ['DATA_KEYS', ' , ', keysExpected],
  ['DATABASE_URL', 'mysql://hidden', 'expected postgres://user:password@host:port/database'],
  ['DIRECTLINE_SECRET', 'hidden', 'expected at least 16 characters'],
  [
    'EMBED_ORIGINS',
    'https://www.example.org hidden',
    'expected origins such as https://www.example.org, separated by commas',
  ],
  ['DRAIN_SECONDS', '301', 'expected how many seconds to serve on after SIGTERM, 0 to 300'],
  ['TRUST_PROXY', 'hidden', 'expected how many proxies stand before this server, 0 to 9'],
  ['PROGRAM_SETTINGS', '{hidden', 'expected JSON'],
  ['PROGRAM_SETTINGS', '["hidden"]', 'overrides: expected an object with program ids as keys'],
  [
    'PROGRAM_SETTINGS',
    '{"ucsf-adult":{"intake":{"payment":"hidden"}}}',
    'ucsf-adult.intake.payment: no such setting',
  ],
  ['PAGE_LOOK', '{"programs":{"hidden":{}}}', 'programs: expected ids of programs'],
  ['PAGE_LOOK', '{hidden', 'expected JSON'],
  ['PAGE_LOOK', '{"brand":"hidden"}', 'brand: expected a colour such as #0b5d70'],
  [
    'PAGE_LOOK',
    '{"brand":"#ffcc00"}',
    'brand: expected a colour darker than this: words in it need 4.5:1 on every ground',
  ],
  [
    'PAGE_LOOK',
    '{"logo":"hidden.gif"}',
    'logo: expected the path of an .svg, .png or .webp file of at most 20,000 bytes',
  ],
  ['PAGE_LOOK', '{"name":"\\"hidden"}', 'name: expected 1 to 60 characters without quotes'],
  ['LOG_LEVEL', 'hidden', 'expected trace, debug, info, warn, error, silent'],
];

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    assert.ok(error instanceof ConfigInvalid);
    assert.equal(error.code, 'config-invalid');
    assert.doesNotMatch(error.message, /hidden/);
    return error.problems;
  }
  return [];
};

describe('the settings', () => {
  it('have defaults, and an empty one counts as absent', () => {
    const { catalog, ...config } = readConfig({ PORT: '', PUBLIC_URL: '', PROGRAM_SETTINGS: '' });
    assert.equal(catalog.open.length, 4);
    assert.deepEqual(config, {
      PORT: 3978,
      DATA_DIR: 'data',
      EMBED_ORIGINS: [],
      TRUST_PROXY: 0,
      DRAIN_SECONDS: 0,
      LOG_LEVEL: 'info',
      email: null,
      teams: null,
      hospital: { tokens: [], webhooks: null, scanUrl: null },
      looks: null,
    });
  });

  it('are read', () => {
    const { catalog, ...config } = readConfig({
      PORT: '8080',
      HOST: '127.0.0.1',
      PUBLIC_URL: 'https://chat.example.org/',
      DATABASE_URL: 'postgres://user:password@db.example.org/intake',
      DATA_DIR: 'elsewhere',
      DATA_KEYS: `k2:${dataKey}, k1:${dataKey}`,
      DIRECTLINE_SECRET: '0123456789abcdef',
      EMBED_ORIGINS: 'https://www.example.org, https://other.example.org:8443',
      TRUST_PROXY: '1',
      DRAIN_SECONDS: '5',
      PROGRAM_SETTINGS: '{"ucsf-adult":{"intake":{"eligibility":{"residence":{"states":{"TX":"closed"}}}}}}',
      LOG_LEVEL: 'warn',
    });
    assert.equal(catalog.openById('ucsf-adult')?.intake.eligibility.residence?.states?.TX, 'closed');
    assert.deepEqual(config, {
      PORT: 8080,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'https://chat.example.org',
      DATABASE_URL: 'postgres://user:password@db.example.org/intake',
      DATA_DIR: 'elsewhere',
      DATA_KEYS: `k2:${dataKey}, k1:${dataKey}`,
      DIRECTLINE_SECRET: '0123456789abcdef',
      EMBED_ORIGINS: ['https://www.example.org', 'https://other.example.org:8443'],
      TRUST_PROXY: 1,
      DRAIN_SECONDS: 5,
      LOG_LEVEL: 'warn',
      email: null,
      teams: null,
      hospital: { tokens: [], webhooks: null, scanUrl: null },
      looks: null,
    });
  });

  for (const [name, value, expected] of wrong)
    it(`say what is expected of ${name}=${value.replaceAll('hidden', '…')}, never the value`, () => {
      const keys = name === 'DATABASE_URL' ? { DATA_KEYS: `k1:${dataKey}` } : {};
      assert.deepEqual(problemsOf({ ...keys, [name]: value }), [`${name}: ${expected}`]);
    });

  it('are all named at once', () => {
    const environment = Object.fromEntries(wrong.map(([name, value]) => [name, value]));
    const named = problemsOf(environment).map((problem) => problem.split(':')[0]);
    assert.deepEqual([...new Set(named)].toSorted(), Object.keys(environment).toSorted());
  });

  it('of keys are needed as soon as patients write, with how to make one', () => {
    const problem = (why: string) =>
      `DATA_KEYS: needed ${why}. Make one with: echo "k1:$(openssl rand -base64 32)"`;
    const databaseUrl = 'postgres://user:password@db.example.org/intake';
    assert.deepEqual(problemsOf({ DATABASE_URL: databaseUrl }), [problem('with DATABASE_URL')]);
    assert.deepEqual(problemsOf({ NODE_ENV: 'production' }), [problem('in production')]);
    assert.deepEqual(problemsOf({ NODE_ENV: 'production', DATA_KEYS: `k1:${dataKey}` }), []);
  });

  it('of programs are all named at once too', () => {
    assert.deepEqual(
      problemsOf({ PROGRAM_SETTINGS: '{"ucsf-adult":{"nothing":"hidden"},"nowhere":"hidden"}' }),
      ['PROGRAM_SETTINGS: nowhere: no such program', 'PROGRAM_SETTINGS: ucsf-adult.nothing: no such setting'],
    );
  });

  it('of e-mail are there together, with the key of the events or without it', () => {
    const email = { SENDGRID_API_KEY: 'SG.invented', EMAIL_FROM: 'Intake <intake@example.org>' };
    const from = { email: 'intake@example.org', name: 'Intake' };
    assert.deepEqual(readConfig(email).email, { ...email, EMAIL_FROM: from });
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const whole = readConfig({
      ...email,
      EMAIL_FROM: 'intake@example.org',
      SENDGRID_API_URL: 'http://localhost:4011/',
      SENDGRID_EVENT_KEY: key,
    }).email;
    assert.deepEqual(whole?.EMAIL_FROM, { email: 'intake@example.org' });
    assert.equal(whole?.SENDGRID_API_URL, 'http://localhost:4011');
    assert.equal(whole?.SENDGRID_EVENT_KEY?.equals(publicKey), true);
    assert.deepEqual(problemsOf({ SENDGRID_API_URL: 'http://localhost:4011' }), [
      'SENDGRID_API_KEY: expected a value, since e-mail is set up',
      'EMAIL_FROM: expected a value, since e-mail is set up',
    ]);
  });

  const otherCurve = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
  for (const [name, values, expected] of [
    ['SENDGRID_API_KEY', ['hidden key', 'hidden\r\nX: 1'], 'expected a key without spaces'],
    [
      'EMAIL_FROM',
      [
        'hidden',
        'hidden@',
        'a@example.org, hidden@example.org',
        'hidden <a@example.org>\r\nBcc: b@example.org',
        '<hidden>',
      ],
      'expected an address such as intake@example.org, or Name <intake@example.org>',
    ],
    [
      'SENDGRID_API_URL',
      ['hidden', 'https://hidden.example.org/v3'],
      'expected an address without a path, such as https://api.sendgrid.com',
    ],
    [
      'SENDGRID_EVENT_KEY',
      ['hidden', otherCurve.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')],
      'expected the verification key of a signed event webhook, base64 of a public key on P-256',
    ],
  ] as const)
    it(`of e-mail say what is expected of ${name}, never the value`, () => {
      const others = { SENDGRID_API_KEY: 'SG.invented', EMAIL_FROM: 'intake@example.org' };
      for (const value of values)
        assert.deepEqual(problemsOf({ ...others, [name]: value }), [`${name}: ${expected}`]);
    });

  it('of text messages are there together, with the address that Twilio knows', () => {
    const sms = {
      TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 'new, old',
      TWILIO_FROM: '+12025550100',
      PUBLIC_URL: 'https://chat.example.org',
    };
    assert.deepEqual(readConfig(sms).sms, {
      accountSid: sms.TWILIO_ACCOUNT_SID,
      authTokens: ['new', 'old'],
      from: '+12025550100',
      apiUrl: undefined,
      publicUrl: 'https://chat.example.org',
    });
    assert.deepEqual(problemsOf({ TWILIO_FROM: 'hidden', LOG_LEVEL: 'hidden' }), [
      'TWILIO_FROM: expected a number such as +12025550123, or MG and 32 digits',
      'LOG_LEVEL: expected trace, debug, info, warn, error, silent',
      'TWILIO_ACCOUNT_SID: expected a value, since text messages are set up',
      'TWILIO_AUTH_TOKEN: expected a value, since text messages are set up',
      'PUBLIC_URL: expected a value, since text messages are set up',
    ]);
  });
});

describe('the settings of Teams', () => {
  const id = '1b2c3d4e-0000-4000-8000-000000000000';
  const whole = { MicrosoftAppId: id, MicrosoftAppPassword: 'hidden', MicrosoftAppTenantId: id };

  it('turn it on with an app id, and off by name', () => {
    assert.deepEqual(readConfig({ ...whole, TEAMS_COORDINATORS: `${id}, ${id}` }).teams, {
      ...whole,
      MicrosoftAppType: 'SingleTenant',
      TEAMS_COORDINATORS: [id, id],
    });
    assert.equal(readConfig({ ...whole, TEAMS: 'off' }).teams, null);
  });

  it('are all needed, as far as the kind of app needs them', () => {
    assert.deepEqual(problemsOf({ MicrosoftAppId: id }), [
      'MicrosoftAppPassword: needed with MicrosoftAppId',
      'MicrosoftAppTenantId: needed for a SingleTenant app',
    ]);
    assert.deepEqual(
      problemsOf({ MicrosoftAppId: id, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: id }),
      [],
    );
    assert.equal(problemsOf({ ...whole, TEAMS_COORDINATORS: 'hidden' }).length, 1);
  });

  it('refuse production without an app id, and let one machine try it', () => {
    assert.equal(problemsOf({ TEAMS: 'on' }).length, 0);
    assert.match(
      problemsOf({ TEAMS: 'on', NODE_ENV: 'production', DATA_KEYS: `k1:${dataKey}` }).join(),
      /^MicrosoftAppId: needed for Teams in production/,
    );
  });
});

describe('the settings of hospital systems', () => {
  const token = (letter: string) => letter.repeat(32);

  it('are tokens, an address with the secrets that sign, and one that scans', () => {
    const { hospital } = readConfig({
      INTEGRATION_TOKEN: `${token('a')}, ${token('b')}`,
      WEBHOOK_URL: 'https://his.example.org/cases?from=intake',
      WEBHOOK_SECRET: token('c'),
      DOCUMENT_SCAN_URL: 'http://127.0.0.1:9000/scan',
    });
    assert.deepEqual(hospital, {
      scanUrl: 'http://127.0.0.1:9000/scan',
      tokens: [token('a'), token('b')],
      webhooks: { url: 'https://his.example.org/cases?from=intake', secrets: [token('c')] },
    });
  });

  it('name what is too short, and what is lacking', () => {
    assert.deepEqual(
      problemsOf({ INTEGRATION_TOKEN: `hidden,hidden,${token('a')}`, WEBHOOK_SECRET: 'hidden' }),
      [
        'INTEGRATION_TOKEN: expected tokens of 32 characters or more, separated by commas',
        'WEBHOOK_SECRET: expected secrets of 32 characters or more, separated by commas',
        'WEBHOOK_URL: expected a value, since webhooks are set up',
      ],
    );
    assert.equal(problemsOf({ DOCUMENT_SCAN_URL: 'http://scan.example.org/' }).length, 1);
    assert.deepEqual(problemsOf({ WEBHOOK_URL: 'https://his.example.org' }), [
      'WEBHOOK_SECRET: expected a value, since webhooks are set up',
    ]);
    assert.equal(problemsOf({ INTEGRATION_TOKEN: ' , ' }).length, 1);
  });

  it('send cases over https, or to the same machine', () => {
    const problems = (WEBHOOK_URL: string) => problemsOf({ WEBHOOK_URL, WEBHOOK_SECRET: token('c') });
    for (const url of [
      'http://localhost:8080/x',
      'http://127.0.0.1/x',
      'http://[::1]:9/',
      'https://x.example.org/',
    ])
      assert.deepEqual(problems(url), [], url);
    for (const url of [
      'http://his.example.org/hidden',
      'http://127.0.0.1.example.org/hidden',
      'http://localhost.example.org/hidden',
      'https://hidden:hidden@his.example.org/',
      'https://his.example.org/#hidden',
      'ftp://localhost/hidden',
      'hidden',
    ])
      assert.equal(problems(url).length, 1, url);
  });
});
