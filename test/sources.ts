import { existsSync } from 'node:fs';
import { posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  isCallExpression,
  isExportDeclaration,
  isIdentifier,
  isImportDeclaration,
  isImportTypeNode,
  isLiteralTypeNode,
  isStringLiteral,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** One mention of another module: `import`, `export from`, `import()`, `require()` or an `import('…')` type. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** A path from the repository's folder, or the name of a package or of a `node:` module. */
  readonly target: string;
  /** Gone when the types are stripped. */
  readonly typeOnly: boolean;
  /** 1-based. */
  readonly line: number;
}

export interface Source {
  /** From the repository's folder, with forward slashes. */
  readonly path: string;
  readonly tree: SourceFile;
  readonly imports: readonly Import[];
}

/** Every TypeScript and page file of the project, parsed by the compiler that also checks it. */
export function readSources(): readonly Source[] {
  const configs = ['tsconfig.json', 'adapters/web/page/tsconfig.json']
    .map((path) => root + path)
    .filter((path) => existsSync(path));
  const api = new API({ cwd: root });
  try {
    const snapshot = api.updateSnapshot({ openProjects: configs });
    const sources = new Map<string, Source>();
    for (const config of configs) {
      const program = snapshot.getProject(config)?.program;
      for (const name of program?.getSourceFileNames() ?? []) {
        const tree = isOwn(name) ? program?.getSourceFile(name) : undefined;
        const path = relative(root, name);
        if (tree) sources.set(path, { path, tree, imports: importsOf(path, tree) });
      }
    }
    return [...sources.values()];
  } finally {
    api.close();
  }
}

/** Calls `visit` for each node below `node`, parents first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  node.forEachChild((child) => {
    visit(child);
    walk(child, visit);
  });
}

/** 1-based line of a node. */
export const lineOf = (tree: SourceFile, node: Node): number =>
  tree.text.slice(0, node.getStart(tree)).split('\n').length;

const isOwn = (name: string): boolean => name.startsWith(root) && !name.includes('/node_modules/');

function importsOf(path: string, tree: SourceFile): Import[] {
  const imports: Import[] = [];
  walk(tree, (node) => {
    const found = importIn(node);
    if (!found) return;
    const { specifier, typeOnly } = found;
    imports.push({ specifier, typeOnly, target: targetOf(path, specifier), line: lineOf(tree, node) });
  });
  return imports;
}

function importIn(node: Node): Pick<Import, 'specifier' | 'typeOnly'> | undefined {
  if (isImportDeclaration(node)) {
    return mention(node.moduleSpecifier, node.importClause?.phaseModifier === SyntaxKind.TypeKeyword);
  }
  if (isExportDeclaration(node) && node.moduleSpecifier)
    return mention(node.moduleSpecifier, node.isTypeOnly);
  if (isImportTypeNode(node) && isLiteralTypeNode(node.argument)) return mention(node.argument.literal, true);
  if (isCallExpression(node) && isLoader(node.expression)) return mention(node.arguments[0], false);
  return undefined;
}

const isLoader = (callee: Node): boolean =>
  callee.kind === SyntaxKind.ImportKeyword || (isIdentifier(callee) && callee.text === 'require');

/** A module that is named while the program runs counts as the package `?`, which no wall lets through. */
const mention = (name: Node | undefined, typeOnly: boolean) => ({
  specifier: name && isStringLiteral(name) ? name.text : '?',
  typeOnly,
});

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  if (specifier.startsWith('node:')) return specifier;
  const [scopeOrName = '', name] = specifier.split('/');
  return scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
}
