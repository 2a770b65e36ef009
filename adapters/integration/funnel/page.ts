/** The funnel as a page: a chart and a table for each figure, the same numbers in both. */
import { documentOf, escapeHtml, type Html, html } from '../../document.ts';
import type { Charts } from './charts.ts';
import { type Choice, type Count, type Figures, fewest, isVeiled, noProgram, type Share } from './figures.ts';

/** The texts of the page; a key without a text is itself. */
export type Words = (key: string, values?: { readonly [name: string]: string | number }) => string;

export interface Options {
  readonly program: readonly string[];
  readonly channel: readonly string[];
  readonly language: readonly string[];
}

export interface View {
  readonly figures: Figures;
  /** What there is to choose from. */
  readonly options: Options;
  readonly choice: Choice;
  readonly weeks: number;
  readonly weekChoices: readonly number[];
  /** Days without a word after which somebody has left. */
  readonly quietDays: number;
}

/** Steps shown among those where people left. */
const mostLeft = 10;

const pageOf = (words: Words, content: Html): string =>
  documentOf('en', escapeHtml(words('funnel.title')), content, '/funnel.css');

/** The form that asks for a token. */
export const signInPage = (words: Words, isWrong: boolean): string =>
  pageOf(
    words,
    html`<form method="post" action="/funnel/session">
${isWrong ? html`<p role="alert" id="refusal">${words('funnel.token.wrong')}</p>` : html``}
<p><label for="token">${words('funnel.token')}</label>
<input id="token" name="token" type="password" autocomplete="current-password" required aria-describedby="hint"></p>
<p id="hint">${words('funnel.token.hint')}</p>
<p><button class="primary">${words('funnel.sign-in')}</button></p>
</form>`,
  );

export const funnelPage = (words: Words, view: View, charts: Charts): string => {
  const { figures } = view;
  const shown = shownIn(words);
  return pageOf(
    words,
    html`${choiceForm(words, view)}
${figures.started === 0 ? html`<p role="status">${words('funnel.empty')}</p>` : sections(words, shown, view, charts)}
<p>${words('funnel.privacy', { fewest })}</p>
<form method="post" action="/funnel/end"><button>${words('funnel.sign-out')}</button></form>`,
  );
};

const shownIn =
  (words: Words) =>
  (count: number): string =>
    isVeiled(count) ? words('funnel.veiled', { fewest }) : String(count);

type Shown = ReturnType<typeof shownIn>;

const sections = (words: Words, shown: Shown, view: View, charts: Charts): Html => {
  const { figures, quietDays } = view;
  const stages = called(figures.stages, (name) => words(`funnel.stage.${name}`));
  const left = called(figures.left.slice(0, mostLeft), (name) => words(`funnel.step.${name}`));
  const refused = called(figures.refused, (name) => reasonIn(words, name));
  const steps = called(figures.steps, (name) => words(`funnel.step.${name}`));
  const bars = (title: string, counts: readonly Count[]) => charts.bars(counts, shown, title);
  const list = (title: string, name: string, counts: readonly Count[]) =>
    table(
      title,
      [name, words('funnel.people')],
      counts.map((each) => [each.name, shown(each.count)]),
    );
  const nobody = html`<p>${words('funnel.none')}</p>`;
  const both = (title: string, name: string, counts: readonly Count[]) =>
    counts.length === 0 ? nobody : html`${bars(title, counts)}${list(title, name, counts)}`;
  const shares = (title: string, rows: readonly Share[], nameOf: (name: string) => string) =>
    table(
      title,
      [title, words('funnel.started'), words('funnel.submitted')],
      rows.map(({ name, count, submitted }) => [nameOf(name), shown(count), shown(submitted)]),
    );
  const weeks = words('funnel.weeks.title');
  return html`${section(words('funnel.stages'), both(words('funnel.stages'), words('funnel.stages.name'), stages))}
${section(weeks, html`<p>${words('funnel.weeks.legend')}</p>${charts.weeks(figures.weeks, weeks)}${shares(words('funnel.week'), figures.weeks, String)}`)}
<section class="shares">
${shares(words('funnel.program'), figures.programs, (name) => programIn(words, name))}
${shares(words('funnel.channel'), figures.channels, (name) => words(`funnel.channel.${name}`))}
${shares(words('funnel.language'), figures.languages, (name) => words(`funnel.language.${name}`))}
</section>
${section(words('funnel.left'), html`<p>${words('funnel.left.note', { days: quietDays })}</p>${both(words('funnel.left'), words('funnel.step'), left)}`)}
${section(words('funnel.refused'), html`<p>${words('funnel.refused.note')}</p>${both(words('funnel.refused'), words('funnel.reason'), refused)}`)}
${section(words('funnel.steps'), list(words('funnel.steps'), words('funnel.step'), steps))}`;
};

const called = (counts: readonly Count[], nameOf: (name: string) => string): readonly Count[] =>
  counts.map(({ name, count }) => ({ name: nameOf(name), count }));

const programIn = (words: Words, id: string): string =>
  id === noProgram ? words('funnel.no-program') : words(`program:${id}`);

const reasonIn = (words: Words, name: string): string => {
  const [program = '', code = ''] = name.split(' ');
  return `${programIn(words, program)}: ${words(`funnel.reason.${code}`)}`;
};

const section = (title: string, content: Html): Html => html`<section><h2>${title}</h2>${content}</section>`;

const table = (
  caption: string,
  [first = '', ...others]: readonly string[],
  rows: readonly (readonly string[])[],
): Html =>
  html`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${first}</th>${others.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(([name = '', ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;

const choiceForm = (words: Words, { options, choice, weeks, weekChoices }: View): Html => {
  const query = new URLSearchParams({ weeks: String(weeks) });
  for (const name of ['program', 'channel', 'language'] as const)
    if (choice[name] != null) query.set(name, choice[name]);
  return html`<form method="get" action="/funnel" class="choices">
${select(
  'weeks',
  words('funnel.weeks'),
  weekChoices.map((count) => [String(count), words('funnel.weeks.choice', { count })]),
  String(weeks),
)}
${chooser(words, 'program', options.program, choice.program, (name) => programIn(words, name))}
${chooser(words, 'channel', options.channel, choice.channel, (name) => words(`funnel.channel.${name}`))}
${chooser(words, 'language', options.language, choice.language, (name) => words(`funnel.language.${name}`))}
<button class="primary">${words('funnel.show')}</button>
<a href="/funnel.csv?${query.toString()}" download="funnel.csv">${words('funnel.csv')}</a>
</form>`;
};

const all = '*';

const chooser = (
  words: Words,
  name: keyof Options,
  values: readonly string[],
  chosen: string | null | undefined,
  nameOf: (value: string) => string,
): Html =>
  select(
    name,
    words(`funnel.${name}`),
    [[all, words('funnel.all')], ...values.map((value) => [value, nameOf(value)] as const)],
    chosen ?? all,
  );

const select = (
  name: string,
  label: string,
  values: readonly (readonly [string, string])[],
  chosen: string,
): Html =>
  html`<label>${label} <select name="${name}">${values.map(([value, text]) =>
    value === chosen
      ? html`<option value="${value}" selected>${text}</option>`
      : html`<option value="${value}">${text}</option>`,
  )}</select></label>`;

/** What the form sends for all. */
export const chosenIn = (query: URLSearchParams, name: keyof Options): string | null => {
  const value = query.get(name);
  return value === null || value === all ? null : value;
};
