import { html, type TemplateResult } from 'lit';
import { writtenName } from '../lesson/label';
import type { TraceOf, View } from '../lesson/view';
import { groupsOf } from './next-word-bars';

interface Carried {
  readonly of: TraceOf;
  readonly tone: 'k' | 'v';
  /** Whether this is what the state carries. */
  readonly now: boolean;
}

function carriedOf(view: View, of: TraceOf): Carried {
  const { content } = of.trace.parameters;
  return { of, tone: content === 'keys' ? 'k' : 'v', now: content === view.state.content };
}

function line(view: View, carried: readonly Carried[], column: string): TemplateResult {
  const share = ({ of: { trace } }: Carried) =>
    trace.nextWord.probabilities[trace.nextWord.words.indexOf(column)] ?? 0;
  return html`<tr>
    <th scope="row">${view.names.shown(column)}</th>
    <td class="bars" aria-hidden="true">
      ${carried.map(
        (one) =>
          html`<span
            class="carried-bar ${one.tone}"
            .style=${`--share: ${share(one).toFixed(4)}`}
          ></span>`,
      )}
    </td>
    ${carried.map(
      ({ of, tone, now }) =>
        html`<td>
          ${view.number.html(
            of,
            { quantity: 'nextWord', row: of.trace.labels[of.trace.focus] ?? '', column },
            { class: now ? `${tone} strong` : tone },
          )}
        </td>`,
    )}
  </tr>`;
}

/** The next words' chances with values carried and with keys carried, one group a sense. */
export function carriedNext(view: View, traces: readonly TraceOf[]): TemplateResult {
  const { messages } = view;
  const [first] = traces;
  if (!first) return html``;
  const carried = traces.map((of) => carriedOf(view, of));
  const { trace, sentence } = first;
  const focus = html`<strong>${writtenName(first, trace.focus)}</strong>`;
  return html`<table class="next-words carried-next" data-next-words=${sentence}>
    <caption>
      ${messages.rich('next.caption', { focus })}
    </caption>
    <thead>
      <tr>
        <td></td>
        <td></td>
        ${carried.map(
          ({ tone, now }) =>
            html`<th scope="col" class="${tone} ${now ? 'strong' : ''}">
              ${messages.plain(`matching.with.${tone}`)}
            </th>`,
        )}
      </tr>
    </thead>
    ${groupsOf(view, first).map(
      ({ name, words }) =>
        html`<tbody data-sense=${name}>
          <tr>
            <th class="sense" scope="rowgroup" colspan=${2 + carried.length}>
              ${view.names.shown(name)}
            </th>
          </tr>
          ${words.map((word) => line(view, carried, word))}
        </tbody>`,
    )}
  </table>`;
}
