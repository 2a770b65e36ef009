/** What can be written on paper, from the top of the page downward. */
import { decorate, highlighted, ink, margin, muted, type Paper, type Pdf } from './paper.ts';

const bodySize = 10.5;
const lineGap = 1.5;

const body = (pdf: Pdf): Pdf => pdf.font('regular').fontSize(bodySize).fillColor(ink);

/** Begins a new page unless there is room for so many points. */
const makeRoom = ({ pdf }: Paper, height: number): void => {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
};

const write = (
  { pdf, root, printed }: Paper,
  tag: string,
  text: string,
  draw: (shown: string) => void,
  language?: string,
): void => {
  const { shown, options } = printed(text);
  root.add(pdf.struct(tag, { ...options, ...(language ? { lang: language } : {}) }, [() => draw(shown)]));
};

export const newPage = ({ pdf }: Paper): void => void pdf.addPage();

/** Never the last line of a page. */
export const heading = (paper: Paper, level: 1 | 2, text: string): void => {
  const { pdf } = paper;
  makeRoom(paper, 90);
  if (pdf.y > margin) pdf.moveDown(level === 1 ? 2 : 0.8);
  write(paper, `H${level}`, text, (shown) => {
    pdf
      .font('bold')
      .fontSize(level === 1 ? 18 : 13)
      .fillColor(ink)
      .text(shown);
  });
  pdf.moveDown(0.3);
};

/** `language` is a BCP 47 tag, where it is not English. */
export const paragraph = (paper: Paper, text: string, language?: string): void => {
  write(paper, 'P', text, (shown) => void body(paper.pdf).text(shown, { lineGap }), language);
  paper.pdf.moveDown(0.4);
};

export const field = (paper: Paper, label: string, text: string): void => {
  const { pdf } = paper;
  makeRoom(paper, 30);
  write(paper, 'P', `${label}: ${text}`, (shown) => {
    const cut = [...label].length + 1;
    const letters = [...shown];
    pdf.font('bold').fontSize(bodySize).fillColor(muted);
    pdf.text(`${letters.slice(0, cut).join('')} `, { continued: true });
    body(pdf).text(letters.slice(cut + 1).join(''), { lineGap });
  });
  pdf.moveDown(0.15);
};

export const list = (
  { pdf, root, printed }: Paper,
  items: readonly string[],
  mark: 'number' | 'dot' = 'dot',
): void => {
  const structure = pdf.struct('L');
  root.add(structure);
  for (const [index, item] of items.entries()) {
    const { shown, options } = printed(item);
    const label = mark === 'number' ? `${index + 1}. ` : '• ';
    const content = pdf.struct('LBody', options, [() => void body(pdf).text(label + shown, { lineGap })]);
    structure.add(pdf.struct('LI', {}, [content]));
    pdf.moveDown(0.2);
  }
  structure.end();
};

/** Fields in a coloured box. */
export const highlight = (
  paper: Paper,
  fields: readonly (readonly [label: string, text: string])[],
): void => {
  const { pdf, root, printed } = paper;
  const lines = fields.map(([label, text]) => printed(`${label}: ${text}`));
  const width = pdf.page.width - 2 * margin - 20;
  const height = lines.reduce(
    (sum, { shown }) => sum + body(pdf).heightOfString(shown, { width, lineGap }),
    20,
  );
  makeRoom(paper, height + 10);
  decorate(pdf, 'Layout', () => pdf.rect(margin, pdf.y, width + 20, height).fill(highlighted));
  pdf.y += 10;
  for (const { shown, options } of lines)
    root.add(
      pdf.struct('P', options, [() => void body(pdf).text(shown, margin + 10, pdf.y, { width, lineGap })]),
    );
  pdf.x = margin;
  pdf.y += 16;
};

/** A line to be written on by hand. */
export const blank = (paper: Paper, label: string): void => {
  const { pdf } = paper;
  makeRoom(paper, 50);
  pdf.moveDown(1.4);
  decorate(pdf, 'Layout', () =>
    pdf
      .moveTo(margin, pdf.y)
      .lineTo(margin + 300, pdf.y)
      .lineWidth(0.7)
      .stroke(ink),
  );
  pdf.y += 3;
  write(paper, 'P', label, (shown) => void pdf.font('regular').fontSize(9).fillColor(muted).text(shown));
};
