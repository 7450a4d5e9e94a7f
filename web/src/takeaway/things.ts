import { version } from '../../../package.json';
import type { Messages } from '../i18n/messages';
import { headName } from '../lesson/label';
import { joined } from '../lesson/names';
import type { View } from '../lesson/view';
import { bibtexOf } from './cite.mjs';
import { csvOf } from './csv.mjs';
import { formulasOf } from './formulas.mjs';
import { similarityFormulas } from './formulas-similarity.mjs';
import { jsonOf } from './json.mjs';
import { latexOf } from './latex.mjs';
import { mathmlOf } from './mathml.mjs';
import { figurePicture } from './picture/figure-picture';
import { canvasOf, pngOf } from './picture/paint-canvas';
import { svgOf } from './picture/write-svg';
import { subjectOf } from './subject-of';
import { worksheetFile } from './worksheet-document';
import type { Sheet } from './worksheet-page';

/** What a thing to take away is made from. */
export interface Source {
  readonly view: View;
  readonly words: Messages;
  readonly root: ShadowRoot;
  readonly link: string;
  readonly answers: boolean;
}

/** A file: its text, or its pixels. */
export interface Taken {
  readonly name: string;
  readonly type: string;
  readonly content: string | HTMLCanvasElement;
}

/** Pixels of a picture to one of the page: sharp in a slide. */
const density = 2;

/** The state and the head that a picture shows, in words. */
function captionOf({ view, words }: Source): string {
  const { state, shown, messages } = view;
  const title = messages.plain(`step.${state.step}.title`);
  return state.step === 'dot-product'
    ? words.plain('menu.caption.vectors', { title })
    : words.plain('menu.caption', {
        title,
        sentence: joined(shown.written),
        head: headName(view, view.headFor(shown.sentence)),
      });
}

function formulas({ view }: Source) {
  const { state } = view;
  return state.step === 'dot-product'
    ? similarityFormulas(state.probe, (quantity) => view.explainSimilarity(quantity))
    : formulasOf(state.step, subjectOf(view));
}

const picture = (source: Source) =>
  figurePicture(source.view, source.root, { caption: captionOf(source), link: source.link });

/** What a worksheet is made from. */
export const sheetOf = ({ view, words, link, answers }: Source): Sheet => ({
  view,
  words,
  link,
  answers,
  version,
});

function cited({ view, words, link }: Source): string {
  const date = new Date();
  const title = words.plain('menu.cite.title');
  const author = words.plain('menu.cite.author');
  const text = words.plain('menu.cite.text', {
    author,
    title,
    version,
    link,
    year: String(date.getFullYear()),
    date: new Intl.DateTimeFormat(view.language, { dateStyle: 'long' }).format(date),
  });
  return `${text}\n\n${bibtexOf({ author, title, version, link, date })}`;
}

const makers = {
  svg: (source: Source) => [svgOf(picture(source)), 'image/svg+xml'],
  png: (source: Source) => [canvasOf(picture(source), density), 'image/png'],
  // The mark tells spreadsheets that this is UTF-8.
  csv: ({ view }: Source) => [`\ufeff${csvOf(view.shown.trace)}`, 'text/csv'],
  json: ({ view, link }: Source) => [jsonOf(view.shown.trace, link), 'application/json'],
  tex: (source: Source) => [latexOf(formulas(source)), 'application/x-tex'],
  mml: (source: Source) => [mathmlOf(formulas(source)), 'application/mathml+xml'],
  html: (source: Source) => [worksheetFile(sheetOf(source)), 'text/html'],
  bib: (source: Source) => [cited(source), 'application/x-bibtex'],
} as const satisfies Readonly<
  Record<string, (source: Source) => readonly [string | HTMLCanvasElement, string]>
>;

export type Kind = keyof typeof makers;

/** Makes a thing to take away, named after the lesson and the step. */
export function take(kind: Kind, source: Source): Taken {
  const { scenario, step } = source.view.state;
  const [content, type] = makers[kind](source) as readonly [string | HTMLCanvasElement, string];
  const rest = kind === 'html' && source.answers ? '-answers' : '';
  return { name: `${scenario}-${step}${rest}.${kind}`, type, content };
}

/** A taken thing as a file. */
export function fileOf({ content, type }: Taken): Promise<Blob> {
  return typeof content === 'string'
    ? Promise.resolve(new Blob([content], { type: `${type};charset=utf-8` }))
    : pngOf(content);
}
