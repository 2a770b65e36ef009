/** Draws with Graphviz. The same machine gives the same bytes everywhere. */
import { type Graph, instance } from '@viz-js/viz';
import { type Arrow, anyStep, type Entry, type Section } from './statechart.ts';

const quiet = '#5b6675';
const line = '#8a96a6';
/** Graphviz without a system's fonts knows how wide the letters of this one are. */
const font = { fontname: 'Arial', fontcolor: '#1f2a37' };

const looks: Readonly<Record<Entry['kind'], Readonly<Record<string, string>>>> = {
  asks: { fillcolor: 'white', style: 'filled,rounded' },
  waits: { fillcolor: '#fff4dc', style: 'filled,rounded,dashed' },
  leads: { fillcolor: '#dcebff', style: 'filled,rounded', color: '#7aa7e0' },
};

const attributes = {
  graphAttributes: { ...font, fontsize: 15, bgcolor: 'white', pad: 0.15, nodesep: 0.3, ranksep: 0.2 },
  nodeAttributes: { ...font, shape: 'box', fontsize: 13, height: 0.36, margin: '0.12,0.05', color: line },
  edgeAttributes: { ...font, fontsize: 12, fontcolor: quiet, color: line, arrowsize: 0.6 },
};

/** Inches. */
const leastWidth = 1.5;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A name, and what is said of it in smaller letters below. */
const labelled = (name: string, below: readonly string[]) => ({
  html: [
    escaped(name),
    ...below.map((text) => `<font point-size="11" color="${quiet}">${escaped(text)}</font>`),
  ].join('<br/>'),
});

const below = ({ name, kind, when, status }: Entry, index: number): readonly string[] => {
  const isPlain = when === 'needed' && kind === 'asks';
  const condition = when === '' ? (index > 0 ? 'otherwise' : '') : isPlain ? '' : `if ${when}`;
  const shown = status === undefined || status.replaceAll('-', ' ') === name ? '' : status;
  return [condition, shown].filter((text) => text !== '');
};

const clusterOf = ({ title, entries }: Section) => ({
  name: `cluster ${title}`,
  graphAttributes: {
    label: { html: `<b>${escaped(title)}</b>` },
    labeljust: 'l',
    style: 'filled,rounded',
    fillcolor: '#f3f6fa',
    color: '#d5dce5',
    margin: 12,
  },
  nodes: entries.map((entry, index) => ({
    name: `${title} ${index}`,
    attributes: {
      label: labelled(entry.kind === 'leads' ? `→ ${entry.name}` : entry.name, below(entry, index)),
      width: leastWidth,
      ...looks[entry.kind],
    },
  })),
  edges: entries.slice(1).map((_, index) => ({ tail: `${title} ${index}`, head: `${title} ${index + 1}` })),
});

/** Sections side by side, each from top to bottom in the order in which its entries are looked at. */
export const drawSections = (sections: readonly Section[]): Graph => ({
  ...attributes,
  directed: true,
  subgraphs: sections.map(clusterOf),
});

/** Arrows between names, those with the same ends as one. */
export const drawArrows = (arrows: readonly Arrow[]): Graph => {
  const ends = new Map<string, { from: string; to: string; whys: string[] }>();
  for (const { from, to, why } of arrows) {
    const known = ends.get(`${from} ${to}`);
    if (known) known.whys.push(why);
    else ends.set(`${from} ${to}`, { from, to, whys: [why] });
  }
  const names = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  return {
    ...attributes,
    graphAttributes: { ...attributes.graphAttributes, ranksep: 0.45, nodesep: 0.6 },
    directed: true,
    nodes: names.map((name) => ({
      name,
      attributes: { width: leastWidth, ...looks[name === anyStep ? 'asks' : 'leads'] },
    })),
    edges: [...ends.values()].map(({ from, to, whys }) => ({
      tail: from,
      head: to,
      attributes: { label: whys.map((why) => `  ${why}\\l`).join('') },
    })),
  };
};

/** One SVG. */
export const toSvg = async (graph: Graph): Promise<string> =>
  (await instance()).renderString(graph, { format: 'svg', engine: 'dot' });
