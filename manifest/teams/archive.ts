import { crc32 } from 'node:zlib';

export interface Entry {
  readonly name: string;
  readonly content: Buffer;
}

/** PKZIP APPNOTE 4.3.7 and 4.3.12. Names are ASCII; entries are stored as they are: icons are compressed already. */
const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
/** Version 2.0 of the format. */
const needs = 20;
/** January 1, 1980, the first day that the format knows: the same files give the same archive. */
const firstDay = 0x21;

/** A ZIP archive of a few files. */
export const archive = (entries: readonly Entry[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const common = commonOf(name, content);
    const local = Buffer.concat([
      words32(localSignature),
      words16(needs),
      common,
      Buffer.from(name),
      content,
    ]);
    directory.push(
      Buffer.concat([
        words32(centralSignature),
        words16(needs, needs),
        common,
        words16(0, 0, 0),
        words32(0, offset),
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([
    words32(endSignature),
    words16(0, 0, entries.length, entries.length),
    words32(central.length, offset),
    words16(0),
  ]);
  return Buffer.concat([...parts, central, end]);
};

/** Flags, method, time, day, checksum, sizes, and the lengths of name and extra field. */
const commonOf = (name: string, content: Buffer): Buffer =>
  Buffer.concat([
    words16(0, 0, 0, firstDay),
    words32(crc32(content), content.length, content.length),
    words16(name.length, 0),
  ]);

const words16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
};

const words32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
};
