/**
 * The keys under which personal data is kept. `DATA_KEYS` lists them as `id:base64(32 bytes)`, separated by commas: the
 * first one writes, the others only read what was written under them before.
 *
 * From each key three are derived with HKDF (RFC 5869), so that what is known of one use tells nothing about another:
 * for AES-256-GCM, for the hashes by which addresses are found, and for the audit log's chain.
 */
import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DataKey {
  readonly id: string;
  /** 32 bytes, for AES-256-GCM. */
  readonly cipher: KeyObject;
  /** For HMAC-SHA-256 over what is looked up. */
  readonly index: KeyObject;
  /** For HMAC-SHA-256 over audit entries. */
  readonly audit: KeyObject;
}

export interface DataKeys {
  /** What is written from now on is under this one. */
  readonly writing: DataKey;
  /** In the order of the setting, `writing` first. */
  readonly all: readonly DataKey[];
  byId(id: string): DataKey | undefined;
}

/** How an operator makes one. */
export const makeKeyCommand = 'echo "k1:$(openssl rand -base64 32)"';

const form = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/;
const expected = 'expected id:base64 of 32 bytes, several separated by commas, each id once';

/** What is wrong with a list of keys, without any of it; `null` for nothing. */
export function problemWithKeys(text: string): string | null {
  const ids = partsOf(text).map((part) => form.exec(part)?.[1]);
  const isRight = ids.length > 0 && !ids.includes(undefined) && new Set(ids).size === ids.length;
  return isRight ? null : expected;
}

/** Reads lists that are right; the first key of the first list writes. A later key of the same id is left out. */
export function readKeys(...texts: readonly string[]): DataKeys {
  const byId = new Map<string, DataKey>();
  for (const part of texts.flatMap(partsOf)) {
    const [, id, secret] = form.exec(part) ?? [];
    if (id === undefined || secret === undefined) throw new TypeError(`DATA_KEYS: ${expected}`);
    if (!byId.has(id)) byId.set(id, derive(id, Buffer.from(secret, 'base64')));
  }
  const all = [...byId.values()];
  const [writing] = all;
  if (!writing) throw new TypeError(`DATA_KEYS: ${expected}`);
  return { writing, all, byId: (id) => byId.get(id) };
}

/** A new key in the form of the setting. */
export const makeKey = (): string =>
  `k-${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`;

/** Where the embedded database's own key lies, as long as `DATA_KEYS` names none. */
export const keyFileOf = (folder: string): string => join(folder, 'data.keys');

/** The keys in a folder that this process has locked; made when `make` says so and there is none. */
export function keysInFolder(folder: string, make: boolean): string | null {
  const file = keyFileOf(folder);
  if (!existsSync(file)) {
    if (!make) return null;
    writeFileSync(`${file}.unfinished`, `${makeKey()}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.unfinished`, file);
  }
  return readFileSync(file, 'utf8').trim();
}

const partsOf = (text: string): readonly string[] => text.split(/[\s,]+/).filter((part) => part !== '');

function derive(id: string, secret: Buffer): DataKey {
  const key = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `second-opinion-intake ${use}`, 32)));
  return { id, cipher: key('field'), index: key('index'), audit: key('audit') };
}
