import { html, nothing, type TemplateResult } from 'lit';
import { mostWords } from 'attention-explainer/words';
import { weightBars } from '../../figures/weight-bars';
import { valueOf } from '../../lesson/lookup';
import { cosineBars } from './bars';
import { factOf, type Desk } from './facts';
import { textField } from './field';
import { initial } from './model';
import { markRow } from './read-real';
import type { SectionMaker, Ways } from './section';
import { sign } from './sign';

const examples = [
  initial.real,
  'Apple unveiled a new phone',
  'The boat lay at the bank of the river',
];

/** From this cosine on a word has barely moved. */
const still = 0.95;

/** What keeps the whole sentence from being shown. */
function problem({ view, quantities }: Desk, ways: Ways): string {
  const { messages } = view;
  const { refused, words } = quantities.shown.real;
  if (ways.isEmpty('real') || refused === 0) return messages.plain('real.sentence.empty');
  if (refused !== undefined)
    return messages.plain('real.sentence.many', { count: refused, most: mostWords });
  return words.length === 0
    ? messages.plain('real.sentence.none', { all: quantities.model.world.pack.words.length })
    : '';
}

/** Words that are left out, or have no vector of their own. */
function remarks({ view, quantities }: Desk): TemplateResult | typeof nothing {
  const { messages, formats } = view;
  const { unknown, means, words } = quantities.shown.real;
  const list = (some: readonly string[]) =>
    formats.list([...new Set(some)].map((word) => messages.plain('word.quoted', { word })));
  const left = unknown.length > 0 && words.length > 0;
  return html`${
    left
      ? html`<p class="ui" role="status" data-real="unknown">
          ${messages.plain('real.sentence.unknown', {
            words: list(unknown),
            count: new Set(unknown).size,
            all: quantities.model.world.pack.words.length,
          })}
        </p>`
      : nothing
  }${
    means.length > 0
      ? html`<p class="ui quiet" data-real="means">
          ${messages.plain('real.sentence.means', { words: list(means), count: means.length })}
        </p>`
      : nothing
  }`;
}

function wordRow({ view, quantities }: Desk, ways: Ways): TemplateResult {
  const { real } = quantities.shown;
  return html`<ol
    class="words real-sentence"
    lang="en"
    dir="ltr"
    aria-label=${view.messages.plain('real.sentence.words')}
  >
    ${real.tokens.map(({ written, row }) =>
      row === null
        ? html`<li><s class="word unknown">${written}</s></li>`
        : html`<li>
            <button
              type="button"
              class="word ${row === real.ownRow ? 'focus' : ''}"
              data-real-row=${row}
              aria-pressed=${row === real.row ? 'true' : 'false'}
              aria-label=${view.messages.plain('real.sentence.choose', { word: written })}
              ?disabled=${view.locked('words')}
              @click=${() =>
                ways.write('real', row === real.ownRow ? real.plain : markRow(real, row))}
            >
              ${written}
            </button>
          </li>`,
    )}
  </ol>`;
}

/** How near the word is to either sense, before and after. */
function senseTable(desk: Desk, word: string): TemplateResult | typeof nothing {
  const { messages } = desk.view;
  const { senses } = desk.quantities.shown.real;
  if (senses.length === 0) return nothing;
  return html`<table class="sense-table ui">
    <caption>
      ${messages.plain('real.sentence.table', { word })}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${messages.plain('next.before')}</th>
        <th scope="col">${messages.plain('next.after')}</th>
      </tr>
    </thead>
    <tbody>
      ${senses.map(
        ({ id, name }, i) =>
          html`<tr>
            <th scope="row">${sign(i)} ${messages.plain('real.side', { sense: name })}</th>
            <td>${factOf(desk, `mean|word:${word}|${id}`)}</td>
            <td>${factOf(desk, `mean|update|${id}`)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The word that is looked at, its weight for itself, and how like itself it stays. */
function moved({ quantities, lesson }: Desk) {
  const { real } = quantities.shown;
  const word = real.words[real.row] ?? '';
  const { head, row } = lesson ?? {};
  const weight = (column: string) =>
    (lesson &&
      valueOf(lesson.of.trace, {
        quantity: 'weights',
        head: head ?? '',
        row: row ?? '',
        column,
      })) ??
    0;
  const own = weight(row ?? '');
  const most = (lesson?.of.trace.labels ?? []).every((label) => weight(label) <= own);
  const cosine = quantities.value(`cosine|word:${word}|update`);
  return { word, own, most, cosine, moves: cosine >= still ? 'barely' : 'yes' };
}

function result(desk: Desk): TemplateResult | typeof nothing {
  const { view, quantities, lesson } = desk;
  const { messages } = view;
  if (!lesson) return nothing;
  const { real } = quantities.shown;
  const { word, most, moves } = moved(desk);
  if (real.words.length === 1)
    return html`<p>${messages.rich('real.sentence.alone', { word })}</p>`;
  const { of, row, head } = lesson;
  return html`<p>
    ${messages.rich('real.sentence.result', {
      word,
      most: most ? 'yes' : 'no',
      own: lesson.view.number.html(of, { quantity: 'weights', head, row, column: row }),
      cosine: factOf(desk, `cosine|word:${word}|update`),
      moves,
    })}
  </p>`;
}

function bars(desk: Desk): TemplateResult | typeof nothing {
  const { view, quantities, lesson } = desk;
  const { messages } = view;
  if (!lesson) return nothing;
  const { word } = moved(desk);
  const nearest = quantities.model.world.vectors.nearest({
    vector: quantities.vector('update'),
    count: 5,
  });
  return html`<h4 class="ui">${messages.plain('real.sentence.weights', { word })}</h4>
    <div lang="en" dir="ltr">${weightBars(lesson.view, lesson.of, lesson.head, lesson.row)}</div>
    ${senseTable(desk, word)}
    <h4 class="ui">${messages.plain('real.sentence.nearest', { word })}</h4>
    ${cosineBars(desk, 'update', nearest, {
      label: messages.plain('real.sentence.nearest', { word }),
    })}`;
}

/** A sentence of real words, with the embeddings themselves for queries, keys and values. */
export const sentenceSection: SectionMaker = (desk, ways) => {
  const { view, quantities } = desk;
  const { messages, act } = view;
  const { real } = quantities.shown;
  const { dimensions } = quantities.model.world.vectors;
  return {
    name: 'sentence',
    text: html`<p>${messages.rich('real.sentence.text', { dimensions })}</p>
      ${result(desk)}`,
    after: html`<p>${messages.rich('real.sentence.why')}</p>
      <button
        type="button"
        class="pill"
        data-real="learning"
        ?disabled=${view.locked('steps')}
        @click=${() => act.go('learning')}
      >
        ${messages.plain('real.sentence.go')}
      </button>`,
    figure: html`${textField(view, {
      field: 'real',
      label: messages.plain('real.sentence.label'),
      value: real.plain,
      longest: 9990,
      choices: examples,
      problem: problem(desk, ways),
      isEmpty: ways.isEmpty('real'),
      write: (text) => ways.write('real', text),
    })}
    ${real.words.length > 0 ? wordRow(desk, ways) : nothing} ${remarks(desk)} ${bars(desk)}`,
  };
};

/** What is said of another sentence, or of another of its words. */
export function sentenceSaid(desk: Desk): string {
  if (!desk.lesson) return '';
  const { word, own, moves } = moved(desk);
  const share = desk.view.formats.share(own);
  return desk.view.messages.plain('real.sentence.live', { word, share, moves });
}
