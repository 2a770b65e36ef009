/** The chat page's files, read once and served from memory. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { Answer, Call, Route } from '../http.ts';

export interface PageFilesConfig {
  /** Absolute path; every file of a known type in it becomes public under its own name, `index.html` as `/`. */
  readonly folder: string;
  /** Origins whose pages may show the chat in a frame. */
  readonly embedding: readonly string[];
  /** Becomes `/wordings.js`. */
  readonly wordings?: Wordings;
  /** Becomes `/look.css`. */
  readonly look?: string;
}

/** The page's own words by language, the language of whoever has none of these first. */
export interface Wordings {
  readonly [language: string]: {
    /** BCP 47 with a region, for times and numbers. */
    readonly locale: string;
    readonly texts: { readonly [key: string]: string };
  };
}

/** A type that is not listed is not served: settings and type declarations stay private. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const compressible = new Set(['.html', '.css', '.js', '.svg', '.webmanifest']);

type Encoding = 'br' | 'gzip' | 'identity';

interface PageFile {
  readonly path: string;
  readonly contentType: string;
  readonly etag: string;
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> & { readonly identity: Buffer };
}

export async function loadPageRoutes({
  folder,
  embedding,
  wordings = {},
  look = '',
}: PageFilesConfig): Promise<readonly Route[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in contentTypes)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const contents = new Map([
    ...(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const))),
    ['wordings.js', Buffer.from(`export const wordings = ${JSON.stringify(wordings)};\n`)] as const,
    ['look.css', Buffer.from(look)] as const,
  ]);
  joinStyles(contents);
  joinModules(folder, contents);
  const files = [...contents].map(([name, content]) => packFile(name, content));
  const origins = embedding.map((origin) => new URL(origin).origin);
  return files.map((file) => ({
    method: 'GET',
    path: file.path,
    handle: async (call) => answerWith(file, call, origins),
  }));
}

const styleLink = /^ *<link rel="stylesheet" href="([\w.-]+)">\n/gm;

/** One style sheet of those that the index names, in their order: on a slow network each request costs a round trip. */
function joinStyles(contents: Map<string, Buffer>): void {
  const index = contents.get('index.html')?.toString() ?? '';
  const links = [...index.matchAll(styleLink)];
  const [first] = links;
  if (!first) return;
  const sheets = links.flatMap(([, name = '']) => contents.get(name) ?? []);
  const before = index.slice(0, first.index);
  const after = index.slice(first.index).replace(styleLink, '');
  contents.set('style.css', Buffer.concat(sheets));
  contents.set('index.html', Buffer.from(`${before}<link rel="stylesheet" href="style.css">\n${after}`));
}

const moduleScript = /<script type="module" src="([\w.-]+)">/;

/** One script of the module that the index names and of those that it imports, but for the words, which are made here. */
function joinModules(folder: string, contents: Map<string, Buffer>): void {
  const [, entry] = moduleScript.exec(contents.get('index.html')?.toString() ?? '') ?? [];
  if (entry === undefined) return;
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: folder,
    entryPoints: [entry],
    external: ['./wordings.js'],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  for (const module of Object.keys(metafile.inputs)) contents.delete(module);
  for (const { contents: script } of outputFiles) contents.set(entry, Buffer.from(script));
}

function packFile(name: string, content: Buffer): PageFile {
  const extension = extname(name);
  return {
    path: name === 'index.html' ? '/' : `/${name.split(sep).join('/')}`,
    contentType: contentTypes[extension] ?? 'application/octet-stream',
    etag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    bodies: {
      identity: content,
      ...(compressible.has(extension) && {
        br: brotliCompressSync(content),
        gzip: gzipSync(content, { level: 9 }),
      }),
    },
  };
}

function answerWith(file: PageFile, call: Call, embedding: readonly string[]): Answer {
  const encoding = chooseEncoding(file, call.headers);
  const etag = `"${file.etag}-${encoding}"`;
  const headers = {
    etag,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    ...(file.path === '/' && { 'content-security-policy': pagePolicy(call.baseUrl, embedding) }),
    ...(file.path === '/embed.js' && { 'cross-origin-resource-policy': 'cross-origin' }),
  };
  if (isFresh(etag, call.headers)) return { status: 304, headers };
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': file.contentType,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
    body: file.bodies[encoding],
  };
}

function chooseEncoding({ bodies }: PageFile, headers: IncomingHttpHeaders): Encoding {
  const accepted = String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((offer) => offer.trim().toLowerCase())
    .filter((offer) => !/;\s*q=0(\.0*)?$/.test(offer))
    .map((offer) => offer.split(';')[0]);
  const encodings: readonly Encoding[] = ['br', 'gzip'];
  return encodings.find((encoding) => bodies[encoding] && accepted.includes(encoding)) ?? 'identity';
}

const isFresh = (etag: string, headers: IncomingHttpHeaders) =>
  (headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');

/** Of the page itself: files that it loads answer to it. Scripts and styles from our own files only. Older Safari does not count a WebSocket as `'self'`. */
const pagePolicy = (baseUrl: string, embedding: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self' ${baseUrl.replace(/^http/, 'ws')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...embedding].join(' ')}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
