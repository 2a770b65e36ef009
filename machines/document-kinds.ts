/** What a file is by its own bytes, whatever its name says. */
export const documentKinds = ['pdf', 'jpeg', 'png', 'heic'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const mediaTypes: { readonly [kind in DocumentKind]: string } = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
};

/** Brands of ISO 23008-12 (HEIF) that phones write into their photos. */
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

const letters = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const signatures: { readonly [kind in DocumentKind]: (bytes: Uint8Array) => boolean } = {
  pdf: (bytes) => letters(bytes, 0, 5) === '%PDF-',
  jpeg: (bytes) => startsWith(bytes, 0xff, 0xd8, 0xff),
  png: (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  heic: (bytes) => letters(bytes, 4, 8) === 'ftyp' && heicBrands.includes(letters(bytes, 8, 12)),
};

/** By the first 12 bytes; `null` for anything else. */
export const kindOf = (bytes: Uint8Array): DocumentKind | null =>
  documentKinds.find((kind) => signatures[kind](bytes)) ?? null;

const longestName = 100;
/** Control characters, and marks that turn the direction of what follows: they make a name read as another. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What ends a path, quotes a name or stands for several files somewhere. */
const unsafe = /["*:<>?|\\/]/g;

/** A file's name as it may stand in a list, a header or a folder: one line, without a path, never empty. */
export const documentName = (given: string): string => {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last.toWellFormed().normalize('NFC').replace(hidden, '').replace(unsafe, '-').trim();
  const cut = [...plain.replace(/^\.+/, '')].slice(0, longestName).join('').trim();
  return cut === '' ? 'document' : cut;
};

const endings: { readonly [kind in DocumentKind]: readonly string[] } = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  heic: ['heic', 'heif'],
};

/** The name under which it is handed out: its ending is that of what it is. */
export const fileName = (name: string, kind: DocumentKind): string => {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return endings[kind].includes(ending) ? name : `${name}.${endings[kind][0]}`;
};
