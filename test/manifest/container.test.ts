import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { secretNames } from '../../bot/secret-files.ts';
import { root } from '../sources.ts';

interface ComposeService {
  readonly image?: string;
  readonly build?: object;
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly restart?: string;
}

const read = (name: string) => readFileSync(`${root}manifest/container/${name}`, 'utf8');

describe('the container', () => {
  const instructions = read('Containerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', ...rest] = line.split(' ');
      return { word, rest: rest.join(' ') };
    });
  const having = (word: string) => instructions.filter((each) => each.word === word).map(({ rest }) => rest);

  it('stands on the very Node that the project runs on', () => {
    const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    assert.deepEqual(having('FROM'), [`node:${devDependencies.node}-slim`]);
  });

  it('installs what is locked, without what is for development and without scripts', () => {
    const [install = ''] = having('RUN');
    assert.match(install, /^npm ci --omit=dev --ignore-scripts\b/);
  });

  it('runs as nobody special, and without a shell', () => {
    const user = instructions.findIndex(({ word }) => word === 'USER');
    assert.equal(instructions[user]?.rest, 'node');
    assert.ok(instructions.slice(user).every(({ word }) => !['RUN', 'COPY', 'ADD'].includes(word)));
    for (const word of ['CMD', 'HEALTHCHECK'])
      assert.doesNotThrow(() => JSON.parse(/\[.*\]/.exec(having(word).join())?.[0] ?? ''), word);
  });

  it('holds no secret, and copies no more than it needs', () => {
    assert.deepEqual(having('ENV'), ['NODE_ENV=production']);
    assert.deepEqual([having('ADD'), having('ARG')], [[], []]);
    assert.match(read('Containerfile.dockerignore'), /^\*\*\n/);
    assert.deepEqual(
      having('COPY').map((line) => line.split(' ')[0]),
      ['package.json', 'machines', 'adapters', 'bot'],
    );
  });
});

describe('the compose file', () => {
  const compose = parse(read('compose.yaml'), { merge: true });
  const services: Readonly<Record<string, ComposeService>> = compose.services;
  const secrets: Readonly<Record<string, { readonly file: string }>> = compose.secrets;
  const nodes = Object.entries(services).filter(([, { build }]) => build);
  const others = Object.entries(services).filter(([, { build }]) => !build);

  it('has two servers on one database, and one door', () => {
    assert.deepEqual(
      nodes.map(([name]) => name),
      ['intake-1', 'intake-2'],
    );
    const doors = Object.entries(services).filter(([, { ports }]) => ports);
    assert.deepEqual(
      doors.map(([name]) => name),
      ['proxy'],
    );
    const proxy = read('Caddyfile');
    for (const [name] of nodes) assert.match(proxy, new RegExp(`${name}:3978`));
    assert.match(proxy, /@private path \/metrics/);
  });

  it('gives nothing rights that it does not need', () => {
    for (const [name, service] of Object.entries(services)) {
      assert.equal(service.privileged, undefined, name);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
      assert.equal(service.restart, 'unless-stopped', name);
      if (name === 'database') continue;
      assert.equal(service.read_only, true, name);
      assert.deepEqual(service.cap_drop, ['ALL'], name);
    }
  });

  it('pins each image, and watches each of them', () => {
    for (const [name, { image, healthcheck }] of others) {
      assert.match(image ?? '', /^\w+:\d+\.\d+(\.\d+)?$/, name);
      assert.ok(healthcheck, name);
    }
  });

  it('starts what depends on others when those are well', () => {
    for (const { depends_on: needed = {} } of Object.values(services))
      for (const [name, { condition }] of Object.entries(needed)) {
        assert.ok(services[name], name);
        assert.equal(condition, 'service_healthy', name);
      }
  });

  it('takes its secrets from files that git does not keep, and gives each to nobody else', () => {
    const ignored = readFileSync(`${root}.gitignore`, 'utf8').split('\n');
    assert.ok(ignored.includes('/manifest/container/secrets/'));
    for (const [name, { file }] of Object.entries(secrets)) assert.equal(file, `secrets/${name}`);
    const given = Object.values(services).flatMap((service) => service.secrets ?? []);
    assert.deepEqual([...new Set(given)].toSorted(), Object.keys(secrets).toSorted());
    for (const [name, { environment = {}, secrets: own = [] }] of Object.entries(services)) {
      for (const secret of [...secretNames, 'POSTGRES_PASSWORD'])
        assert.equal(environment[secret], undefined, `${name} ${secret}`);
      const read = Object.keys(environment).filter((setting) => setting.endsWith('_FILE'));
      assert.deepEqual(
        read.map((setting) => environment[setting]),
        own.map((secret) => `/run/secrets/${secret}`),
        name,
      );
    }
    for (const [name, { environment = {} }] of nodes) {
      assert.ok(environment.DATABASE_URL_FILE && environment.DATA_KEYS_FILE, name);
      assert.equal(environment.TRUST_PROXY, 1, name);
    }
  });
});
