import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './sources.ts';

/** Tables of names and texts, which a reader looks up and does not read from top to bottom. */
const tables =
  /^(package-lock\.json|README\.md|\.github\/diagrams\/|bot\/text\/|machines\/(programs|rules\/terminology)|test\/(conversations|fixtures)\/)/;

const topLevel = [
  'LICENSE',
  'README.md',
  'adapters',
  'bot',
  'machines',
  'manifest',
  'package-lock.json',
  'package.json',
  'test',
  'tsconfig.json',
];

describe('the repository', () => {
  let paths: readonly string[];
  const read = (path: string) => readFileSync(root + path, 'utf8');
  const texts = () => paths.filter((path) => !/\.(png|jpg|woff2|ico|bin)$/.test(path));
  const linesWith = (pattern: RegExp, among: readonly string[]) =>
    among.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    );

  before(() => {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    paths = listed.split('\0').filter((path) => path !== '' && existsSync(root + path));
  });

  it('has the folders and files of the architecture at its top level, and dot-files', () => {
    const top = new Set(paths.map((path) => path.split('/')[0] ?? ''));
    assert.deepEqual([...top].filter((name) => !name.startsWith('.')).sort(), topLevel);
  });

  it('pins each direct dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    );
    assert.deepEqual(loose, []);
  });

  it('locks what is installed, and leaves where from to each machine', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const manifest = JSON.parse(read('package.json'));
    assert.deepEqual(packages[''].dependencies, manifest.dependencies);
    assert.deepEqual(packages[''].devDependencies, manifest.devDependencies);
    const locked = Object.entries<Record<string, string>>(packages).filter(([path]) => path !== '');
    assert.deepEqual(
      locked.filter(([, entry]) => !entry.integrity || entry.resolved).map(([path]) => path),
      [],
    );
  });

  it('names no package registry and no folder of one machine', () => {
    const hosts = /\b(registry|npm|nexus|artifactory)\.[\w.-]+\.(org|com|net|io|dev|internal|local|corp)\b/i;
    const folders = /(?<![\w.~])\/(home|Users|root|work)\/\w/;
    assert.deepEqual([...linesWith(hosts, texts()), ...linesWith(folders, texts())], []);
  });

  it('names files in kebab-case, and none after a heap of odds and ends', () => {
    const odd = (path: string) =>
      /(^|[/.-])(utils?|helpers?|common|misc|types)\.\w+$/.test(path) ||
      !/^[a-z0-9.-]+$/.test(path.split('/').at(-1) ?? '');
    const given =
      /^(LICENSE|README\.md|\.github\/SECURITY\.md|manifest\/container\/(Containerfile(\.dockerignore)?|Caddyfile))$/;
    assert.deepEqual(
      paths.filter((path) => odd(path) && !given.test(path)),
      [],
    );
  });

  it('keeps each file short enough to be read', () => {
    const length = (path: string) => read(path).split('\n').length;
    assert.deepEqual(
      texts().filter((path) => !tables.test(path) && length(path) > 400),
      [],
    );
  });

  it('has commands whose files exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const files = Object.values<string>(scripts).flatMap(
      (script) => script.match(/(?<=^| )[\w/.-]+\.ts\b/g) ?? [],
    );
    assert.deepEqual(
      files.filter((path) => !existsSync(root + path)),
      [],
    );
  });

  it('explains in the README each setting that it reads, and no other', () => {
    const settings = ['config', 'email-settings', 'hospital-settings', 'look-settings', 'teams-settings']
      .map((name) => read(`bot/${name}.ts`))
      .join('\n');
    const readByServer = settings.match(/(?<=^ {2})[A-Z][A-Za-z_]+(?=:)/gm);
    const explained = read('README.md').match(/(?<=^\| `)[A-Z][A-Za-z_]+(?=` \|)/gm);
    assert.deepEqual(explained?.toSorted(), readByServer?.toSorted());
  });
});
