import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chooseAll, tableKeys } from '../cells/keys';
import { problemId } from '../cells/cell';
import {
  deciding,
  neighbourOf,
  type FormProblem,
  type PlanForm,
  type SenseForm,
} from '../data/plan';
import type { Desk } from '../desk';
import { claimInWords, verdictMark } from './claims';

/** What the start reads and can do, beside the desk. */
export interface Start {
  readonly form: PlanForm;
  /** Told once it was tried to set the lesson up. */
  readonly problems: readonly FormProblem[];
  /** Whether what is on the desk was set up from the form, and not changed since. */
  readonly isSetUp: boolean;
  /** Id and title of each lesson that comes with the page. */
  readonly lessons: readonly (readonly [string, string])[];
  fill(form: PlanForm): void;
  setUp(): void;
  copy(id: string): void;
  open(file: File): void;
  openText(text: string): void;
}

type Part = keyof SenseForm;

function field(desk: Desk, start: Start, at: string, value: string, set: (text: string) => void) {
  const key = at.replace(/\.\d/u, '');
  const isWrong = start.problems.some((problem) => problem.at === at);
  const place = Number(/\d/u.exec(at)?.[0] ?? -1) + 1;
  return html`<textarea
    class="text"
    rows=${key === 'plan.sentence' ? 2 : 1}
    autocomplete="off"
    data-cell=${at}
    aria-label=${desk.t(`${key}.of`, { place })}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${isWrong ? problemId(at) : nothing}
    placeholder=${desk.t(`${at}.example`)}
    .value=${live(value)}
    @change=${(event: Event) => set((event.target as HTMLTextAreaElement).value)}
  ></textarea>`;
}

/** What is wrong in the fields of a row; what is said of both is said once. */
function told(desk: Desk, start: Start, ...at: readonly string[]) {
  const found = start.problems.filter((problem) => at.includes(problem.at));
  if (found.length === 0) return nothing;
  const said = found.map(({ key, values }) => desk.t(key, values));
  return html`<tr class="beneath">
    <td colspan="3">
      ${found.map(
        ({ at: where }, i) =>
          html`<p
            class=${said.indexOf(said[i] ?? '') < i ? 'visually-hidden' : 'problem'}
            id=${problemId(where)}
          >
            ${said[i]}
          </p>`,
      )}
    </td>
  </tr>`;
}

function choice(desk: Desk, { form, problems, fill }: Start, at: 0 | 1) {
  const address = `plan.${at}.neighbour`;
  const words = deciding(form.senses[at].sentence, form.focus);
  const chosen = neighbourOf(form.senses[at], form.focus);
  const isWrong = problems.some((problem) => problem.at === address);
  const set = (event: Event) =>
    fill(withSense(form, at, 'neighbour', (event.target as HTMLSelectElement).value));
  return html`<select
    data-cell=${address}
    aria-label=${desk.t('plan.neighbour.of', { place: at + 1 })}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${isWrong ? problemId(address) : nothing}
    ?disabled=${words.length === 0}
    @change=${set}
  >
    ${words.length === 0 ? html`<option>${desk.t('plan.neighbour.later')}</option>` : nothing}
    ${words.map((word) => html`<option ?selected=${word === chosen}>${word}</option>`)}
  </select>`;
}

function withSense(form: PlanForm, at: 0 | 1, part: Part, text: string): PlanForm {
  const [first, second] = form.senses;
  const changed = { ...form.senses[at], [part]: text };
  return { ...form, senses: at === 0 ? [changed, second] : [first, changed] };
}

function planTable(desk: Desk, start: Start): TemplateResult {
  const { form, fill } = start;
  const row = (part: Part) =>
    html`<tr>
        <th scope="row">${desk.t(`plan.${part}`)}</th>
        ${([0, 1] as const).map(
          (at) =>
            html`<td>
              ${
                part === 'neighbour'
                  ? choice(desk, start, at)
                  : field(desk, start, `plan.${at}.${part}`, form.senses[at][part], (text) =>
                      fill(withSense(form, at, part, text)),
                    )
              }
            </td>`,
        )}
      </tr>
      ${told(desk, start, `plan.0.${part}`, `plan.1.${part}`)}`;
  return html`<table class="plan" data-table="plan" @keydown=${tableKeys} @focusin=${chooseAll}>
    <caption class="visually-hidden">
      ${desk.t('plan.caption')}
    </caption>
    <thead>
      <tr>
        <th scope="row">${desk.t('plan.focus')}</th>
        <td colspan="2">
          ${field(desk, start, 'plan.focus', form.focus, (focus) => fill({ ...form, focus }))}
        </td>
      </tr>
      ${told(desk, start, 'plan.focus')}
      <tr>
        <td></td>
        <th scope="col">${desk.t('plan.first')}</th>
        <th scope="col">${desk.t('plan.second')}</th>
      </tr>
    </thead>
    <tbody>
      ${(['name', 'sentence', 'neighbour', 'nextWords'] as const).map(row)}
    </tbody>
  </table>`;
}

/** What the engine says of the lesson that was just set up. */
function outcome(desk: Desk, { isSetUp }: Start) {
  const { verdicts } = desk.findings;
  if (!isSetUp || verdicts.length === 0) return nothing;
  const failing = verdicts.filter(({ holds }) => !holds).length;
  return html`<section class="outcome" aria-label=${desk.t('plan.checked')}>
    <p>${desk.t('plan.outcome', { failing, all: verdicts.length })}</p>
    <ul>
      ${verdicts.map((verdict, i) => {
        const claim = desk.draft.claims[i];
        if (!claim) return nothing;
        const { about, wanted } = claimInWords(desk, claim);
        return html`<li>
          ${about} ${verdictMark(desk, verdict)} <span class="quiet">${wanted}</span>
        </li>`;
      })}
    </ul>
    <p>${desk.t('plan.then')}</p>
    <p class="row">
      <button type="button" class="pill" @click=${() => desk.show('words')}>
        ${desk.t('plan.to-words')}
      </button>
      <button type="button" class="pill" @click=${() => desk.show('take-away')}>
        ${desk.t('plan.to-take-away')}
      </button>
    </p>
  </section>`;
}

function others(desk: Desk, start: Start): TemplateResult {
  const copy = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    start.copy(String(new FormData(form).get('lesson')));
  };
  const pick = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) start.open(file);
    input.value = '';
  };
  const paste = (event: Event) => {
    event.preventDefault();
    start.openText(String(new FormData(event.target as HTMLFormElement).get('text')));
  };
  return html`<h3>${desk.t('start.or')}</h3>
    <form class="row" @submit=${copy}>
      <label
        >${desk.t('start.copy-of')}
        <select name="lesson">
          ${start.lessons.map(([id, title]) => html`<option value=${id}>${title}</option>`)}
        </select></label
      >
      <button class="pill" data-do="copy-lesson">${desk.t('start.copy')}</button>
    </form>
    <p class="row">
      <label class="file"
        >${desk.t('start.file')}
        <input type="file" accept=".json,application/json" data-do="open-file" @change=${pick}
      /></label>
    </p>
    <p class="ui quiet">${desk.t('start.drop')}</p>
    <details>
      <summary>${desk.t('start.paste')}</summary>
      <form @submit=${paste}>
        <textarea
          name="text"
          rows="6"
          aria-label=${desk.t('start.paste')}
          data-do="paste-text"
        ></textarea>
        <button class="pill" data-do="open-text">${desk.t('start.open')}</button>
      </form>
    </details>`;
}

/** Where a lesson begins: by the form, as a copy of one that is there, or from a file. */
export function startSection(desk: Desk, start: Start): TemplateResult {
  return html`<p>${desk.t('start.about')}</p>
    ${planTable(desk, start)}
    <p class="row">
      <button type="button" class="pill primary" data-do="set-up" @click=${() => start.setUp()}>
        ${desk.t('plan.set-up')}
      </button>
    </p>
    ${outcome(desk, start)} ${others(desk, start)}`;
}
