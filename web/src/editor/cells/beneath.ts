import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../data/check';
import type { Desk } from '../desk';
import { problemId } from './cell';

const within = (address: string, prefix: string) =>
  address === prefix || address.startsWith(`${prefix}.`);

/** What is wrong in the cells at these addresses and below them, in words. */
export function problemsAt(desk: Desk, ...prefixes: readonly string[]): readonly Problem[] {
  return [...desk.at.values()].filter(({ address }) =>
    prefixes.some((prefix) => within(address, prefix)),
  );
}

const line = (desk: Desk, problem: Problem) =>
  html`<p class="problem" id=${problemId(problem.address)}>${desk.reason(problem)}</p>`;

function doubtful(desk: Desk) {
  const { doubt } = desk;
  if (!doubt) return nothing;
  return html`<p class="doubt" role="alert">
    ${doubt.said}
    <button
      type="button"
      class="pill"
      data-doubt="go"
      @click=${() => {
        desk.ask(undefined);
        doubt.act();
      }}
    >
      ${doubt.go}
    </button>
    <button type="button" class="pill" data-doubt="stay" @click=${() => desk.ask(undefined)}>
      ${doubt.stay ?? desk.t('keep')}
    </button>
  </p>`;
}

/** What is to be said of the cells at these addresses, below them: what is wrong, what is in doubt. */
export function beneath(
  desk: Desk,
  ...prefixes: readonly string[]
): TemplateResult | typeof nothing {
  const problems = problemsAt(desk, ...prefixes);
  const isAsked = prefixes.some((prefix) => within(desk.doubt?.at ?? '', prefix));
  if (problems.length === 0 && !isAsked) return nothing;
  return html`${problems.map((problem) => line(desk, problem))}${isAsked ? doubtful(desk) : nothing}`;
}

/** The same as a row of a table. */
export function rowBeneath(
  desk: Desk,
  columns: number,
  ...prefixes: readonly string[]
): TemplateResult | typeof nothing {
  const said = beneath(desk, ...prefixes);
  return said === nothing
    ? nothing
    : html`<tr class="beneath">
        <td colspan=${columns}>${said}</td>
      </tr>`;
}
