import { html, nothing, type TemplateResult } from 'lit';
import { cosineBars } from './bars';
import { factOf, type Desk } from './facts';
import { textField } from './field';
import type { Near } from './model';
import type { SectionMaker, Ways } from './section';
import { sign } from './sign';

/** What of the word can be said in numbers, and which way they point. */
function leaning({ quantities }: Desk, { word, senses, sides }: Near) {
  const [one, other] = senses;
  if (!one || !other) return undefined;
  const mean = (id: string) => quantities.value(`mean|word:${word}|${id}`);
  const byMean = mean(one.id) >= mean(other.id) ? 0 : 1;
  const first = sides.filter((side) => side === 0).length;
  const byNear = first * 2 >= sides.length ? 0 : 1;
  return { one, other, byMean, byNear, isEven: first * 2 === sides.length };
}

function told(desk: Desk): TemplateResult | typeof nothing {
  const { view, quantities } = desk;
  const { messages } = view;
  const { near } = quantities.shown;
  const { word = '', neighbours } = near;
  if (near.isMean) return html`<p>${messages.rich('real.near.mean', { word })}</p>`;
  const found = leaning(desk, near);
  const [nearest] = neighbours;
  if (!found) {
    return html`<p>
      ${messages.rich('real.near.one', {
        word,
        nearest: nearest?.word ?? '',
        cosine: factOf(desk, `cosine|word:${word}|word:${nearest?.word ?? ''}`),
      })}
    </p>`;
  }
  const { one, other, byMean, byNear, isEven } = found;
  return html`<p>
      ${messages.rich('real.near.both', {
        word,
        one: one.name,
        other: other.name,
        first: factOf(desk, `side|0`),
        second: factOf(desk, `side|1`),
      })}
    </p>
    <p>
      ${messages.rich('real.near.means', {
        one: one.name,
        other: other.name,
        first: factOf(desk, `mean|word:${word}|${one.id}`),
        second: factOf(desk, `mean|word:${word}|${other.id}`),
      })}
      ${messages.rich('real.near.verdict', {
        word,
        agree: isEven ? 'even' : byMean === byNear ? 'yes' : 'no',
        sense: [one, other][byNear]?.name ?? '',
        counter: [one, other][1 - byNear]?.name ?? '',
      })}
    </p>`;
}

function problem({ view, quantities }: Desk, ways: Ways): string {
  const { messages } = view;
  const { near } = quantities.shown;
  if (ways.isEmpty('near')) return messages.plain('real.near.empty');
  return near.word === undefined
    ? messages.plain('real.near.unknown', {
        word: near.typed,
        count: quantities.model.world.pack.words.length,
      })
    : '';
}

/** A word, what is nearest to it, and how near it is to either sense. */
export const nearSection: SectionMaker = (desk, ways) => {
  const { view, quantities } = desk;
  const { messages } = view;
  const { near } = quantities.shown;
  const legend = near.senses.map(
    ({ name }, i) => html`<span>${sign(i)} ${messages.plain('real.side', { sense: name })}</span>`,
  );
  return {
    name: 'near',
    text: html`<p>${messages.rich('real.near.text')}</p>
      ${near.word === undefined ? nothing : told(desk)}`,
    figure: html`${textField(view, {
      field: 'near',
      label: messages.plain('real.near.label'),
      value: near.word ?? near.typed,
      longest: 64,
      choices: quantities.model.world.senses.ambiguous.map(({ word }) => word),
      problem: problem(desk, ways),
      isEmpty: ways.isEmpty('near'),
      write: (text) => ways.write('near', text),
    })}
    ${
      near.word === undefined
        ? nothing
        : cosineBars(desk, `word:${near.word}`, near.neighbours, {
            label: messages.plain('real.near.bars', { word: near.word }),
            sides: near.sides,
            ...(view.locked('own-sentence')
              ? {}
              : { look: (word: string) => ways.write('near', word) }),
          })
    }
    ${legend.length > 0 ? html`<p class="legend ui quiet">${legend}</p>` : nothing}`,
  };
};

/** What is said of another word. */
export function nearSaid(desk: Desk): string {
  const { view, quantities } = desk;
  const { messages, formats } = view;
  const { near } = quantities.shown;
  if (near.word === undefined) return '';
  const [nearest] = near.neighbours;
  return messages.plain('real.near.live', {
    word: near.word,
    nearest: nearest?.word ?? '',
    cosine: formats.number(
      quantities.value(`cosine|word:${near.word}|word:${nearest?.word ?? ''}`),
    ),
  });
}
