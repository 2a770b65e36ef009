/**
 * How personal data is kept: the only place that knows. What a person said, who they are and where they are reached
 * passes here on its way in and out.
 *
 * - sealed: `keyId.nonce.ciphertext`, AES-256-GCM with a nonce of 96 random bits (NIST SP 800-38D, which asks for a new
 *   key before 2^32 values) and the tag at the end, both in base64url. In a jsonb column it is a JSON string.
 * - clear: as rows were kept before there were keys. Only what seals them reads them; everybody else refuses, because
 *   whoever can write to the database could put them there.
 * - place: table, column and row that a value belongs to. It is authenticated with the value, so that one that was put
 *   into another row does not open.
 * - hash: `keyId.hex`, HMAC-SHA-256, for what must be found and not read.
 *
 * PostgreSQL's jsonb refuses two things that JavaScript strings can hold, U+0000 and lone surrogates; a person can
 * send both. They are kept as U+FFFD, because a message that cannot be stored would be redelivered for ever.
 */
import { createCipheriv, createDecipheriv, createHmac, randomFillSync } from 'node:crypto';
import { DataKeyMissing, SealBroken, SealMissing } from './failures.ts';
import type { DataKeys } from './keys.ts';

/** The table and column of a value, and what tells its row from all others of the table. */
export type Place = readonly [field: `${string}.${string}`, ...row: readonly (string | number)[]];

export interface Codec {
  readonly keys: DataKeys;
  /** JSON text for a jsonb column. */
  encode(value: unknown, place: Place): string;
  /**
   * The value that `encode` was given, from what the driver reads out of a jsonb column. Throws `DataKeyMissing` when
   * its key is not at hand, `SealBroken` when it was changed or belongs elsewhere.
   */
  decode<T>(stored: unknown, place: Place): T;
  /** The same for a text column. */
  seal(text: string, place: Place): string;
  unseal(stored: string, place: Place): string;
  /** The same for bytes in a text column. */
  sealBytes(bytes: Buffer, place: Place): string;
  unsealBytes(stored: string, place: Place): Buffer;
  /** What is written to be found by. */
  hash(scope: string, text: string): string;
  /** What may have been written to be found by: one for each key. */
  hashes(scope: string, text: string): readonly string[];
}

const nonceBytes = 12;
const tagBytes = 16;
const sealed = /^([A-Za-z0-9_-]{1,32})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22,})$/;

/** `clear` says what becomes of values that are not sealed. */
export function createCodec(keys: DataKeys, clear: 'refused' | 'read' = 'refused'): Codec {
  const nextNonce = createNonces();

  const sealBytes = (bytes: Buffer, place: Place): string => {
    const { id, cipher: key } = keys.writing;
    const nonce = nextNonce();
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(bytesOf(place));
    const hidden = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    return `${id}.${nonce.toString('base64url')}.${hidden.toString('base64url')}`;
  };

  const seal = (text: string, place: Place): string => sealBytes(Buffer.from(text, 'utf8'), place);

  const unsealBytes = (stored: string, place: Place): Buffer => {
    const [, id, nonce, hidden] = sealed.exec(stored) ?? [];
    if (id === undefined || nonce === undefined || hidden === undefined)
      return Buffer.from(inClear(stored, place), 'utf8');
    const key = keys.byId(id);
    if (!key) throw new DataKeyMissing(id);
    const bytes = Buffer.from(hidden, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key.cipher, Buffer.from(nonce, 'base64url'));
    decipher.setAAD(bytesOf(place));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]);
    } catch (cause) {
      throw new SealBroken(place.join('/'), id, { cause });
    }
  };

  const unseal = (stored: string, place: Place): string => unsealBytes(stored, place).toString('utf8');

  const inClear = <T>(stored: T, place: Place): T => {
    if (clear === 'refused') throw new SealMissing(place.join('/'));
    return stored;
  };

  const hashUnder = (id: string, scope: string, text: string): string => {
    const key = keys.byId(id);
    if (!key) throw new DataKeyMissing(id);
    return `${id}.${createHmac('sha256', key.index).update(`${scope}:${text}`).digest('hex')}`;
  };

  return {
    keys,
    seal,
    unseal,
    sealBytes,
    unsealBytes,
    encode: (value, place) => `"${seal(jsonOf(value), place)}"`,
    decode: (stored, place) =>
      typeof stored === 'string' && sealed.test(stored)
        ? JSON.parse(unseal(stored, place))
        : inClear(stored as never, place),
    hash: (scope, text) => hashUnder(keys.writing.id, scope, text),
    hashes: (scope, text) => keys.all.map(({ id }) => hashUnder(id, scope, text)),
  };
}

const suspicious = /\\u(?:0000|d[89a-f])/i;

/** JSON that PostgreSQL takes. */
export function jsonOf(value: unknown): string {
  const text = JSON.stringify(value);
  return suspicious.test(text) ? JSON.stringify(value, storable) : text;
}

function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '\uFFFD') : value;
}

const bytesOf = (place: Place): Buffer => Buffer.from(JSON.stringify(place.map(String)), 'utf8');

/** Drawn many at a time: one draw costs as much as a short encryption. */
function createNonces(): () => Buffer {
  const pool = Buffer.alloc(nonceBytes * 256);
  let next = pool.length;
  return () => {
    if (next === pool.length) {
      randomFillSync(pool);
      next = 0;
    }
    next += nonceBytes;
    return Buffer.from(pool.subarray(next - nonceBytes, next));
  };
}
