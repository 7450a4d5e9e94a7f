import { html, nothing, type TemplateResult } from 'lit';
import type { Messages, Rendered } from '../i18n/messages';
import { headName, nameOf, saidName } from '../lesson/label';
import { joined } from '../lesson/names';
import { lessonValues, localText } from '../lesson/texts';
import type { View } from '../lesson/view';
import { stepNames } from '../state/state';
import { subjectOf } from './subject-of';
import { worksheetOf } from './worksheet.mjs';
import { css } from '../styles/css';

type Task = ReturnType<typeof worksheetOf>[number];
type Line = Task['lines'][number];
type Cell = NonNullable<Line['cells'][number]>;

/** What a worksheet is written with, and whether it tells the answers. */
export interface Sheet {
  readonly view: View;
  /** The menu's messages. */
  readonly words: Messages;
  readonly answers: boolean;
  readonly version: string;
  readonly link: string;
}

function shownIn({ formats }: View, { quantity, value }: Cell): string {
  if (quantity === 'weights') return formats.percent(value);
  return quantity === 'exponentials' ? formats.exponential(value) : formats.number(value);
}

/** A number, or room to write it; where a number is to be found, the page does not hold it. */
function cellOf({ view, answers }: Sheet, cell: Cell | null): TemplateResult {
  if (cell === null) return html`<td class="masked">–</td>`;
  if (cell.blank && !answers) return html`<td class="blank"></td>`;
  return html`<td
    class=${cell.blank ? 'answer' : ''}
    data-quantity=${cell.quantity}
    data-head=${cell.head ?? nothing}
    data-row=${cell.row}
    data-column=${cell.column}
    data-value=${String(cell.value)}
  >
    ${shownIn(view, cell)}
  </td>`;
}

function lineOf(sheet: Sheet, { quantity, label, cells }: Line): TemplateResult {
  const { view } = sheet;
  return html`<tr>
    <th scope="row">
      ${nameOf(view, label)} <i>${view.messages.plain(`quantity.${quantity}`)}</i>
    </th>
    ${cells.map((cell) => cellOf(sheet, cell))}
  </tr>`;
}

function taskOf(sheet: Sheet, { task, columns, lines }: Task): TemplateResult {
  const { view, words } = sheet;
  const subject = subjectOf(view);
  const { scale, temperature } = subject.trace.parameters;
  const values = {
    word: saidName(view, subject.word),
    key: saidName(view, subject.key),
    scale: view.formats.precise(scale),
    temperature: temperature === 1 ? 'one' : view.formats.number(temperature),
  };
  return html`<li class="task" data-task=${task}>
    <p>${words.plain(`sheet.task.${task}`, values)}</p>
    ${task === 'softmax' ? html`<p>${words.plain('sheet.exponential.note')}</p>` : nothing}
    <table>
      <thead>
        <tr>
          <td></td>
          ${columns.map((column) => html`<th scope="col">${nameOf(view, column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => lineOf(sheet, line))}
      </tbody>
    </table>
  </li>`;
}

function questions({ view, words, answers }: Sheet): TemplateResult | typeof nothing {
  const asked = stepNames.flatMap((step) => {
    const question = view.scenario.questions?.[step];
    return question ? [{ step, question }] : [];
  });
  if (asked.length === 0) return nothing;
  const values = lessonValues(view);
  return html`<h2>${words.plain('sheet.questions')}</h2>
    <ol class="questions">
      ${asked.map(({ step, question }) => {
        const told = (text: typeof question.text, at: string): Rendered | typeof nothing =>
          localText(view, text, `questions.${step}.${at}`, values);
        return html`<li data-question=${step}>
          <p>${told(question.text, 'text')}</p>
          <ul>
            ${question.answers.map(
              ({ text, right, because }, i) =>
                html`<li>
                  <span class="box">${answers && right ? '☑' : '☐'}</span> ${told(
                    text,
                    `answers.${i}.text`,
                  )}${
                    answers && right
                      ? html`<p class="because">${told(because, `answers.${i}.because`)}</p>`
                      : nothing
                  }
                </li>`,
            )}
          </ul>
        </li>`;
      })}
    </ol>`;
}

/** The worksheet as the body of a document. */
export function worksheetBody(sheet: Sheet): TemplateResult {
  const { view, words, answers, version, link } = sheet;
  const { shown } = view;
  const subject = subjectOf(view);
  const title = localText(view, view.scenario.title, 'title');
  return html`<h1>
      ${words.rich(answers ? 'sheet.title.answers' : 'sheet.title', { title: String(title) })}
    </h1>
    <p class="who">
      <span>${words.plain('sheet.name')}</span><span>${words.plain('sheet.date')}</span>
    </p>
    <p>${words.plain('sheet.sentence', { sentence: joined(shown.written) })}</p>
    <p>
      ${words.plain('sheet.subject', {
        word: saidName(view, subject.word),
        head: headName(view, subject.head),
      })}
    </p>
    <ol>
      ${worksheetOf(subject).map((task) => taskOf(sheet, task))}
    </ol>
    ${questions(sheet)}
    <footer>${words.plain('sheet.footer', { version, link })}</footer>`;
}

/** Ink on white paper, A4 or letter; nothing that a printer has to fill. */
export const worksheetStyles = css`
  :root {
    color-scheme: light;
  }
  body {
    max-width: 46em;
    margin: 2em auto;
    padding: 0 1em;
    color: #000;
    background: #fff;
    font:
      15px/1.5 Charter,
      'Bitstream Charter',
      'Noto Serif',
      Georgia,
      serif;
  }
  h1 {
    font-size: 22px;
    line-height: 1.25;
    margin: 0 0 0.6em;
  }
  h2 {
    font-size: 18px;
    margin: 1.4em 0 0.4em;
    break-after: avoid;
  }
  .who {
    display: flex;
    gap: 2em;
  }
  .who span {
    flex: 1;
    border-bottom: 1px solid #000;
  }
  ol {
    padding-inline-start: 1.4em;
  }
  .task,
  .questions > li {
    break-inside: avoid;
    margin-bottom: 1.2em;
  }
  p {
    margin: 0.3em 0;
  }
  table {
    border-collapse: collapse;
    font:
      12px/1.3 system-ui,
      'Noto Sans',
      'Liberation Sans',
      sans-serif;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 4px 6px;
    border: 1px solid #999;
    text-align: end;
    min-width: 3.2em;
    height: 2.1em;
  }
  th {
    font-weight: 600;
    text-align: start;
  }
  thead th {
    text-align: end;
  }
  thead td {
    border: 0;
  }
  i {
    font-style: normal;
    font-weight: 400;
  }
  .blank {
    border: 2px solid #000;
  }
  .answer {
    font-weight: 700;
    border: 2px solid #000;
  }
  ul {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .because {
    margin-inline-start: 1.6em;
    font-style: italic;
  }
  footer {
    margin-top: 2em;
    font-size: 11px;
    overflow-wrap: anywhere;
  }
  @media print {
    body {
      margin: 0;
      padding: 0;
      max-width: none;
    }
  }
  @page {
    margin: 16mm;
  }
`;
