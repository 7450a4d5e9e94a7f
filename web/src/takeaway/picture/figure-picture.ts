import { html, render } from 'lit';
import type { View } from '../../lesson/view';
import { steps } from '../../steps';
import { paragraph } from './caption';
import type { Item, Picture } from './items';
import { plainColour } from './measure';
import { readFigure } from './read-figure';
import { makeSignsReal } from './real-signs';

/** The room between usual margins on A4 and letter, in CSS pixels. */
const sheetWidth = 690;
const margin = 16;

/** The view in which a step's figure is drawn for paper: its end, without its controls. */
function takenFrom(view: View): View {
  return {
    ...view,
    phase: 1,
    playing: false,
    moving: false,
    held: false,
    still: true,
    printing: true,
    beside: false,
    width: sheetWidth,
    figureWidth: sheetWidth - 2 * margin,
  };
}

/**
 * Draws the step's figure once more beside the lesson, reads what it shows and takes it away again,
 * all before the browser paints.
 */
function figureOf(view: View, root: ShadowRoot) {
  const { step } = view.state;
  const place = document.createElement('div');
  place.className = 'ground taking';
  place.inert = true;
  root.append(place);
  try {
    render(
      html`<div class="stage" lang=${view.language} dir=${view.direction}>
        <div class="body">
          <figure class="figure" data-figure=${step}>
            ${steps[step]?.figure(takenFrom(view))}
          </figure>
        </div>
      </div>`,
      place,
    );
    const figure = place.querySelector('.figure') as HTMLElement;
    makeSignsReal(figure);
    const { width, height } = figure.getBoundingClientRect();
    const style = getComputedStyle(figure);
    const { backgroundColor } = getComputedStyle(place.querySelector('.stage') as HTMLElement);
    return {
      width: Math.max(width, figure.scrollWidth),
      height,
      ink: plainColour(style.color),
      paper: plainColour(backgroundColor),
      items: readFigure(figure),
    };
  } finally {
    place.remove();
  }
}

const shifted = (item: Item, x: number, y: number): Item => {
  const [a, b, c, d, e, f] = item.matrix;
  return { ...item, matrix: [a, b, c, d, e + x, f + y] };
};

const serif = "Charter, 'Bitstream Charter', 'Noto Serif', Georgia, serif";
const sans = "system-ui, 'Noto Sans', 'Liberation Sans', sans-serif";

/** The figure of the step with its caption and the link of its state below. */
export function figurePicture(
  view: View,
  root: ShadowRoot,
  words: { readonly caption: string; readonly link: string },
): Picture {
  const figure = figureOf(view, root);
  const width = Math.ceil(figure.width) + 2 * margin;
  const lines = {
    fill: figure.ink,
    left: margin,
    width: width - 2 * margin,
    direction: view.direction,
  };
  const font = { style: 'normal', weight: '400', size: 15, family: serif };
  const caption = paragraph(words.caption, { ...lines, font, top: margin + figure.height + 14 });
  const link = paragraph(words.link, {
    ...lines,
    direction: 'ltr',
    font: { ...font, size: 11, family: sans },
    top: caption.bottom + 4,
  });
  return {
    width,
    height: Math.ceil(link.bottom) + margin,
    paper: figure.paper,
    items: [
      ...figure.items.map((item) => shifted(item, margin, margin)),
      ...caption.items,
      ...link.items,
    ],
    title: words.caption,
    language: view.language,
  };
}
