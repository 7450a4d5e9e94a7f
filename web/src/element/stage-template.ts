import { html, nothing, type TemplateResult } from 'lit';
import { sentenceRow } from '../controls/sentence-row';
import { stepBar } from '../controls/step-bar';
import { sentenceSwitch } from '../controls/switches';
import { wordEditor } from '../controls/word-editor';
import type { Part } from '../../scenarios/parts.mjs';
import { extremes } from '../lesson/extremes';
import { inSight } from '../lesson/in-sight';
import { keptRoom } from '../lesson/kept-room';
import { stillWhile } from '../lesson/still';
import type { View } from '../lesson/view';
import type { AddressProblem } from '../state/address';
import { isBeyond, lessonSteps, type StepName } from '../state/state';
import { laterSteps, steps } from '../steps';
import { plans } from '../steps/plans';
import type { MenuDoor } from './menu-door';
import type { PartDoor } from './part-door';
import { allPieces, pieceOf } from './pieces';
import { isAlone, textParts } from './text-column';
import type { WhyTrail } from './why-trail';

/** What the element keeps beside the view. */
export interface Stage {
  viewOf(step: StepName): View;
  /** How many pieces of it are drawn, from the top. */
  readonly pieces: number;
  /** Loads the steps that are not there, and draws them. */
  loadOthers(): void;
  readonly problems: readonly AddressProblem[];
  readonly spoken: string;
  readonly why: Pick<WhyTrail, 'template' | 'press'>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  dismiss(): void;
  readonly menu: Pick<MenuDoor, 'open' | 'template'>;
  readonly parts: Pick<PartDoor, 'template' | 'field' | 'asked'>;
}

function tools(view: View, stage: Stage): TemplateResult | typeof nothing {
  const { messages, act, state } = view;
  if (view.hidden('tools')) return nothing;
  const themes = { auto: 'dark', dark: 'light', light: 'auto' } as const;
  const signs = { auto: '◐', dark: '●', light: '○' };
  const tool = (part: Part, name: string, sign: string, off: boolean, press: () => void) =>
    view.hidden(part)
      ? nothing
      : html`<button
          type="button"
          class="tool"
          data-tool=${name}
          ?disabled=${off || view.locked(part)}
          aria-label=${messages.plain(`tool.${name}`)}
          title=${messages.plain(`tool.${name}`)}
          @click=${press}
        >
          ${sign}
        </button>`;
  return html`<div
    class="tools"
    part="tools"
    role="group"
    aria-label=${messages.plain('tool.label')}
  >
    ${tool('undo', 'undo', '↶', !stage.canUndo, act.undo)}
    ${tool('undo', 'redo', '↷', !stage.canRedo, act.redo)}
    ${tool('reset', 'reset', '↺', !isChanged(state), () => act.reset())}
    ${tool('theme', `theme.${state.theme}`, signs[state.theme], false, () =>
      act.change({ theme: themes[state.theme] }),
    )}
    ${tool('menu', 'menu', '⋯', false, () => void stage.menu.open(view))}
  </div>`;
}

function isChanged({ edits, content, causal, scale, temperature }: View['state']): boolean {
  const own = content === 'values' && !causal && scale === null && temperature === 1;
  return !own || Object.keys(edits).length > 0;
}

function notices({ messages, tell }: View, stage: Stage): TemplateResult | typeof nothing {
  if (stage.problems.length === 0) return nothing;
  return html`<div class="notice" part="notice" role="alert">
    ${stage.problems.map(
      ({ argument, told }) =>
        html`<p>
          ${messages.plain('problem', {
            argument,
            expected: tell(told.expected),
            received: tell(told.received),
          })}
        </p>`,
    )}
    <button type="button" class="tool" @click=${stage.dismiss}>
      ${messages.plain('problem.dismiss')}
    </button>
  </div>`;
}

/** What the reader has chosen with buttons, and what sentence stands there for it. */
function chosenIn({ state, shown }: View): readonly unknown[] {
  const { sentence, word, head, content, causal, compare } = state;
  return [sentence, shown.sentence, shown.written.join(' '), word, head, content, causal, compare];
}

function body(view: View, name: StepName, { pieces }: Stage): TemplateResult | typeof nothing {
  const step = steps[name];
  if (!step) return nothing;
  const { intro, rest } = textParts(view, name, step);
  return html`<div class="body ${isAlone(view.hidden) ? 'alone' : ''}">
    ${intro}
    ${
      view.hidden('figure') || pieces < pieceOf.figure
        ? nothing
        : html`<figure
            class="figure"
            part="figure"
            data-figure=${name}
            aria-label=${view.messages.plain(`step.${name}.short`)}
          >
            ${laterSteps()?.above(view, name)} ${inSight(view, () => step.figure(view))}
            <p class="ui extremes" ${keptRoom(view)}>${extremes(view)}</p>
          </figure>`
    }
    ${pieces < pieceOf.rest ? nothing : rest}
  </div>`;
}

/** A word that is chosen in the sentence brings its sliders; one that is held on a map does not. */
function unfoldFor({ act }: View): (event: Event) => void {
  return ({ target }) => {
    if (target instanceof Element && target.closest('.word')) act.unfold(true);
  };
}

/** In print, all steps one after another. */
function paper(view: View, stage: Stage): TemplateResult {
  const { state, messages } = view;
  const part = isBeyond(state.step)
    ? html`<section class="printed">${stage.parts.template(view)}</section>`
    : nothing;
  const later = laterSteps();
  // A printer does not wait for a network; who prints again has them all.
  if (!later) stage.loadOthers();
  const there = lessonSteps.filter((name) => steps[name]);
  const coming = html`<p class="notice">${messages.plain('print.coming')}</p>`;
  return html`${later ? nothing : coming}
  ${there.map((name) => {
    const printed = stage.viewOf(name);
    return html`<section class="printed">
      ${plans[name].words ? sentenceRow(printed) : nothing} ${body(printed, name, stage)}
    </section>`;
  })}${part}`;
}

function screen(view: View, stage: Stage): TemplateResult {
  const { state, messages } = view;
  const plan = plans[state.step];
  return html`
    <header class="top" @click=${unfoldFor(view)}>
      ${
        plan.words
          ? stillWhile(view, chosenIn(view), () => [
              sentenceRow(view),
              sentenceSwitch(view, { slide: plan.slide ?? false, compare: plan.compare ?? false }),
            ])
          : nothing
      }
      ${tools(view, stage)}
    </header>
    ${plan.words ? (steps[state.step]?.editor ?? wordEditor)(view, stage.parts) : nothing}
    ${notices(view, stage)}
    ${isBeyond(state.step) ? stage.parts.template(view) : body(view, state.step, stage)}
    ${stage.pieces < pieceOf.stepBar ? nothing : stillWhile(view, [], () => stepBar(view))}
    ${stage.why.template(stage.parts.asked(view))} ${stage.menu.template(view)}
    <p class="visually-hidden" aria-live="polite" data-live>${stage.spoken}</p>
    <span class="visually-hidden">${messages.plain('keys.help')}</span>
  `;
}

/** The stage for one view. It is busy until all of its pieces are drawn. */
export function stageTemplate(view: View, stage: Stage): TemplateResult {
  const { language, direction, printing } = view;
  const press = (event: Event) => stage.why.press(event);
  return html`<div
    class="stage"
    part="stage"
    lang=${language}
    dir=${direction}
    aria-busy=${stage.pieces < allPieces ? 'true' : nothing}
    @click=${press}
  >
    ${printing ? paper(view, stage) : screen(view, stage)}
  </div>`;
}
