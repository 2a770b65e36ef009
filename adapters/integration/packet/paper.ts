/**
 * Paper in the making: pages of tagged text in reading order, so that a screen reader reads them too (PDF/UA).
 *
 * The font holds Latin, Greek, Cyrillic and Devanagari. A letter that it lacks prints as `unprintable` and is read aloud
 * as what it is.
 */
import { fileURLToPath } from 'node:url';
import type PDFDocumentType from 'pdfkit';

export type Pdf = InstanceType<typeof PDFDocumentType>;
type Structure = ReturnType<Pdf['struct']>;

/** Text as it prints; `actual` is what was written, where that is not the same. */
export interface Printed {
  readonly shown: string;
  readonly options: { readonly actual?: string };
}

export interface Paper {
  readonly pdf: Pdf;
  /** What is added to it is on paper at once. */
  readonly root: Structure;
  printed(text: string): Printed;
  /** Whether some letter could not be printed so far. */
  hasHidden(): boolean;
}

/** In points, 72 to an inch. */
export const margin = 56;
export const muted = '#4a5560';
export const ink = '#10181f';
export const highlighted = '#fff3b0';

/** Stands for a letter that cannot be printed. */
export const unprintable = '◌';

const fonts = {
  regular: import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};

/** `at` is when the case last moved on: two packets of the same case are the same bytes. */
export const openPaper = async (title: string, at: Date): Promise<Paper> => {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf: Pdf = new PDFDocument({
    size: 'LETTER',
    margin,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: 'en-US',
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, CreationDate: at, ModDate: at, Producer: 'Second Opinion Intake' },
  });
  for (const [name, url] of Object.entries(fonts)) pdf.registerFont(name, fileURLToPath(url));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  let hasHidden = false;
  return {
    pdf,
    root,
    printed: (text) => {
      const shown = [...text].map((letter) => (holds(pdf, letter) ? letter : unprintable)).join('');
      if (shown === text) return { shown, options: {} };
      hasHidden = true;
      return { shown, options: { actual: text } };
    },
    hasHidden: () => hasHidden,
  };
};

/** pdfkit keeps the open font to itself. */
const holds = (pdf: Pdf, letter: string): boolean => {
  const { _font } = pdf.font('regular') as unknown as {
    readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
  };
  return letter === '\n' || _font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
};

/** Puts a text file into the PDF, for every letter of any script. */
export const attach = ({ pdf }: Paper, name: string, text: string, at: Date): void => {
  pdf.file(Buffer.from(text), { name, type: 'text/plain', creationDate: at, modifiedDate: at });
};

/** Numbers the pages and ends the paper; nothing can be added afterwards. */
export const finish = (paper: Paper, footer: (page: number, of: number) => string): Promise<Buffer> => {
  const { pdf, root } = paper;
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.on('end', () => resolve(Buffer.concat(chunks)));
  pdf.on('error', reject);
  root.end();
  numberPages(pdf, footer);
  pdf.end();
  return promise;
};

/** What is no part of the text: screen readers pass over it. */
export const decorate = (pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => unknown): void => {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
};

const numberPages = (pdf: Pdf, footer: (page: number, of: number) => string): void => {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.font('regular').fontSize(8.5).fillColor(muted);
    decorate(pdf, 'Pagination', () =>
      pdf.text(footer(page + 1, count), margin, pdf.page.height - 36, { lineBreak: false }),
    );
  }
};
