import assert from 'node:assert/strict';
import {
  isCallExpression,
  isIdentifier,
  isNewExpression,
  isPropertyAccessExpression,
  type Node,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { type Import, lineOf, readSources, type Source, walk } from './sources.ts';

const pureLibraries = ['xstate', 'zod', 'luxon', 'libphonenumber-js'];

/** Libraries that one place stands in front of, so that it can be replaced. */
const owners: Readonly<Record<string, readonly string[]>> = {
  '@electric-sql/pglite': ['adapters/store/'],
  '@microsoft/teams': ['adapters/teams/'],
  '@observablehq/plot': ['adapters/integration/'],
  '@sendgrid/mail': ['adapters/email/'],
  botbuilder: ['adapters/teams/'],
  botframework: ['adapters/teams/'],
  esbuild: ['adapters/web/'],
  'intl-messageformat': ['bot/'],
  jose: ['adapters/'],
  linkedom: ['adapters/integration/'],
  kysely: ['adapters/store/'],
  pdfkit: ['adapters/integration/'],
  pg: ['adapters/store/'],
  'pg-boss': ['adapters/store/'],
  restify: ['bot/'],
  twilio: ['adapters/sms/'],
  ws: ['adapters/web/', 'bot/'],
  xstate: ['machines/'],
};

const impureNames = [
  'Buffer',
  'WebSocket',
  'XMLHttpRequest',
  'console',
  'crypto',
  'document',
  'fetch',
  'global',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
];
const impureMembers = ['Date.now', 'Math.random', 'DateTime.now', 'Temporal.Now'];
const impureWithoutArguments = ['Date', 'DateTime.local', 'DateTime.utc'];

const programNames = /\b(UCSF|UCSD|Dana[- .]?Farber|UC[- ]?San[- ]?Diego|MORE[- ]?Health)\b/i;
const phoneNumber = /(?<!\d)\(?[2-9]\d\d\)?[-. ]{1,2}[2-9]\d\d[-. ]\d{4}(?!\d)/;
const price = /\$\s?\d{2,}/;

describe('the walls', function () {
  this.timeout(20_000);
  let sources: readonly Source[];
  const product = () => sources.filter(({ path }) => !path.startsWith('test/'));
  const below = (folder: string) => sources.filter(({ path }) => path.startsWith(folder));

  before(() => {
    sources = readSources();
    assert.ok(below('machines/').length > 0, 'expected sources below machines/, found none');
  });

  it('machines/ imports machines/ and pure libraries, nothing else', () => {
    const allowed = (target: string) => target.startsWith('machines/') || pureLibraries.includes(target);
    assert.deepEqual(
      imports(below('machines/'), ({ target }) => !allowed(target)),
      [],
    );
  });

  it('machines/ reads no clock, chance, process or network', () => {
    assert.deepEqual(findings(below('machines/'), impurity), []);
  });

  it('adapters/ takes from machines/ only types, and nothing from bot/ or test/', () => {
    const crosses = ({ target, typeOnly }: Import) =>
      /^(bot|test|manifest)\//.test(target) || (target.startsWith('machines/') && !typeOnly);
    assert.deepEqual(imports(below('adapters/'), crosses), []);
  });

  it('no adapter imports another adapter', () => {
    const crosses = ({ target }: Import, { path }: Source) =>
      adapterOf(target) !== undefined && adapterOf(target) !== adapterOf(path);
    assert.deepEqual(imports(below('adapters/'), crosses), []);
  });

  it('the chat page imports itself alone', () => {
    const crosses = ({ target }: Import) => !target.startsWith('adapters/web/page/');
    assert.deepEqual(imports(below('adapters/web/page/'), crosses), []);
  });

  it('bot/ imports nothing from test/', () => {
    assert.deepEqual(
      imports(below('bot/'), ({ target }) => target.startsWith('test/')),
      [],
    );
  });

  it('each foreign library has one owner', () => {
    const strays = ({ target }: Import, { path }: Source) => {
      const family = Object.keys(owners).find((owned) => target.startsWith(`${owned}-`));
      const folders = owners[target] ?? owners[family ?? ''];
      return folders !== undefined && !folders.some((folder) => path.startsWith(folder));
    };
    assert.deepEqual(imports(product(), strays), []);
  });

  it('no module is named while the program runs, outside the store and the folders of languages', () => {
    const unnamed = ({ target }: Import, { path }: Source) =>
      target === '?' && !path.startsWith('adapters/store/') && path !== 'bot/text/languages.ts';
    assert.deepEqual(imports(product(), unnamed), []);
  });

  it('importing a file does nothing, except for the commands of package.json', () => {
    const commands = [
      'bot/main.js',
      'bot/talk.ts',
      'bot/classify.ts',
      'bot/window.ts',
      'bot/case.ts',
      'bot/keys-rotate.ts',
      'bot/hold.ts',
      'bot/person-export.ts',
      'bot/audit-verify.ts',
      'manifest/teams/build.ts',
    ];
    const quiet = product().filter(
      ({ path }) => !commands.includes(path) && !path.startsWith('adapters/web/page/'),
    );
    assert.deepEqual(findings(quiet, effectOnImport), []);
  });

  it('no file imports itself by way of others', () => {
    assert.deepEqual(circles(sources), []);
  });

  it('what belongs to one hospital stands in machines/programs/ alone', () => {
    const elsewhere = product().filter(({ path }) => !/^(machines\/programs|bot\/text)\//.test(path));
    assert.deepEqual(findings(elsewhere, programFact), []);
  });
});

/** `file:line what` for each import that `crosses` a wall. */
function imports(sources: readonly Source[], crosses: (found: Import, source: Source) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((found) => crosses(found, source))
      .map(({ line, specifier }) => `${source.path}:${line} ${specifier}`),
  );
}

/** `file:line what` for each node that `judge` has a word for. */
function findings(sources: readonly Source[], judge: (node: Node) => string | undefined): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    walk(source.tree, (node) => {
      const what = judge(node);
      if (what) found.push(`${source.path}:${lineOf(source.tree, node)} ${what}`);
    });
    return found;
  });
}

function impurity(node: Node): string | undefined {
  if (isIdentifier(node) && impureNames.includes(node.text) && !isMember(node)) return node.text;
  if (isPropertyAccessExpression(node) && impureMembers.includes(node.getText())) return node.getText();
  if (!isCallExpression(node) && !isNewExpression(node)) return undefined;
  const bare = !node.arguments?.length && impureWithoutArguments.includes(node.expression.getText());
  return bare ? node.getText() : undefined;
}

/** A name after a dot, or a key. */
function isMember(node: Node): boolean {
  const { parent } = node;
  if (isPropertyAccessExpression(parent)) return parent.name === node;
  return [
    SyntaxKind.PropertyAssignment,
    SyntaxKind.PropertySignature,
    SyntaxKind.MethodSignature,
    SyntaxKind.MethodDeclaration,
  ].includes(parent.kind);
}

/** Loops are let through: at this place they fill tables. */
const effects = [
  SyntaxKind.ExpressionStatement,
  SyntaxKind.IfStatement,
  SyntaxKind.WhileStatement,
  SyntaxKind.TryStatement,
];

const effectOnImport = (node: Node): string | undefined =>
  node.parent?.kind === SyntaxKind.SourceFile && effects.includes(node.kind)
    ? node.getText().split('\n')[0]
    : undefined;

const literals = [
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
];

function programFact(node: Node): string | undefined {
  if (!literals.includes(node.kind) || isModuleName(node)) return undefined;
  const text = node.getText();
  return [programNames, phoneNumber, price].some((fact) => fact.test(text)) ? text.slice(0, 80) : undefined;
}

const isModuleName = (node: Node): boolean =>
  [SyntaxKind.ImportDeclaration, SyntaxKind.ExportDeclaration].includes(node.parent.kind);

const adapterOf = (path: string): string | undefined => /^adapters\/([^/]+)\//.exec(path)?.[1];

/** Each circle once, as `a.ts > b.ts > a.ts`. */
function circles(sources: readonly Source[]): string[] {
  const targets = new Map(sources.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' > '));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) follow(path, []);
  return found;
}
