/** The pictures of the statecharts, by file name in `.github/diagrams`. */
import { caseMachine } from '../../machines/case/machine.ts';
import { createIntakeMachine } from '../../machines/intake/machine.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { drawArrows, drawSections, toSvg } from './drawing.ts';
import { arrowsOf, type Chart, sectionsOf } from './statechart.ts';
import { takeoverArrows } from './takeover.ts';

/** Where the pictures lie, from the root. */
export const folder = '.github/diagrams/';

/** As many as GitHub shows beside each other without making the letters small. */
const columnsShown = 4;

export const drawAll = async (): Promise<ReadonlyMap<string, string>> => {
  const intake = createIntakeMachine(createCatalog(files)).root as unknown as Chart;
  const sections = sectionsOf(intake);
  const graphs = {
    'intake.svg': drawArrows(arrowsOf(intake)),
    'intake-questions.svg': drawSections(sections.slice(0, columnsShown)),
    'intake-agreement.svg': drawSections(sections.slice(columnsShown)),
    'case.svg': drawSections(sectionsOf(caseMachine.root as unknown as Chart)),
    'takeover.svg': drawArrows(takeoverArrows()),
  };
  const drawn = Object.entries(graphs).map(async ([name, graph]) => [name, await toSvg(graph)] as const);
  return new Map(await Promise.all(drawn));
};
