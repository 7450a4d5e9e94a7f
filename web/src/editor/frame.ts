import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from './data/check';
import { sectionOf, sections, type Desk, type Section } from './desk';

/** How many problems are listed before the rest is only counted. */
const listed = 6;

export interface Tools {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isKept: boolean;
  undo(): void;
  redo(): void;
  keep(on: boolean): void;
}

/** What is always at hand: the way back, how things stand, and whether the work is kept. */
export function toolbar(desk: Desk, tools: Tools): TemplateResult {
  const { problems, verdicts } = desk.findings;
  const failing = verdicts.filter(({ holds }) => !holds).length;
  const state = desk.t('editor.state', {
    problems: problems.length,
    claims: verdicts.length,
    failing,
  });
  const keep = (event: Event) => tools.keep((event.target as HTMLInputElement).checked);
  return html`<div class="tools row ui">
    <button
      type="button"
      class="pill"
      data-tool="undo"
      ?disabled=${!tools.canUndo}
      @click=${tools.undo}
    >
      ${desk.t('editor.undo')}
    </button>
    <button
      type="button"
      class="pill"
      data-tool="redo"
      ?disabled=${!tools.canRedo}
      @click=${tools.redo}
    >
      ${desk.t('editor.redo')}
    </button>
    <label class="check">
      <input type="checkbox" data-tool="keep" .checked=${tools.isKept} @change=${keep} />
      ${desk.t('editor.keep')}
    </label>
    <span class="state ${problems.length + failing > 0 ? 'wrong' : ''}" role="status"
      >${state}</span
    >
  </div>`;
}

/** The parts of the lesson, one chosen; each says how much there is to put right in it. */
export function sectionTabs(desk: Desk, chosen: Section): TemplateResult {
  const count = (section: Section) =>
    desk.findings.problems.filter(({ address, path }) => sectionOf(address || path) === section)
      .length;
  const turn = (event: KeyboardEvent) => {
    const isRightToLeft = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const by = event.key === forward ? 1 : event.key === back ? -1 : 0;
    const next = sections[sections.indexOf(chosen) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    const list = event.currentTarget as Element;
    desk.show(next);
    list.querySelector<HTMLElement>(`[data-section="${next}"]`)?.focus();
  };
  return html`<div
    class="tabs ui"
    role="tablist"
    aria-label=${desk.t('editor.sections')}
    @keydown=${turn}
  >
    ${sections.map((section) => {
      const wrong = count(section);
      return html`<button
        type="button"
        role="tab"
        id="tab-${section}"
        data-section=${section}
        aria-controls="panel"
        aria-selected=${section === chosen ? 'true' : 'false'}
        tabindex=${section === chosen ? 0 : -1}
        @click=${() => desk.show(section)}
      >
        ${desk.t(`section.${section}`)}${
          wrong > 0
            ? html`<span class="count" aria-hidden="true">${wrong}</span
                ><span class="visually-hidden"
                  >${desk.t('section.problems', { count: wrong })}</span
                >`
            : nothing
        }
      </button>`;
    })}
  </div>`;
}

/** All that is to put right, each leading to its cell. */
export function problemList(desk: Desk): TemplateResult | typeof nothing {
  const { problems } = desk.findings;
  if (problems.length === 0) return nothing;
  const go = ({ address, path }: Problem) =>
    desk.show(sectionOf(address || path), address || undefined);
  return html`<div class="problems ui">
    <p>${desk.t('editor.problems')}</p>
    <ul>
      ${problems
        .slice(0, listed)
        .map(
          (problem) =>
            html`<li>
              <button
                type="button"
                class="link"
                data-problem=${problem.path}
                @click=${() => go(problem)}
              >
                ${problem.path || desk.t('start.whole')}</button
              >: ${desk.reason(problem)}
            </li>`,
        )}
    </ul>
    ${
      problems.length > listed
        ? html`<p>${desk.t('editor.more-problems', { count: problems.length - listed })}</p>`
        : nothing
    }
  </div>`;
}
