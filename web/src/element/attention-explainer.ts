import { loadEngine } from 'attention-explainer/engine';
import { scenarios, validateScenario } from 'attention-explainer/scenarios';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { askedBy } from '../controls/ask';
import { turnOf, undoOf } from '../controls/keys';
import { neighbourStep, stepCalled } from '../controls/step-bar';
import { english } from '../i18n/english';
import type { Actions, Asked } from '../lesson/actions';
import { admit } from '../lesson/admit';
import { buildView, sentenceOf, speech } from '../lesson/build-view';
import { Lesson } from '../lesson/lesson';
import { describe } from '../lesson/describe';
import type { Draft, View } from '../lesson/view';
import { readAddress, writeAddress, type AddressProblem } from '../state/address';
import { checkState } from '../state/check';
import { Store } from '../state/store';
import type { State, StepName } from '../state/state';
import { fieldNames, initialState } from '../state/table';
import { styles } from '../styles';
import { actionsFor } from './actions-for';
import { Announcer } from './announcer';
import { placeWhy } from './place-why';
import { showStep } from './show-step';
import { Playhead } from './playhead';
import { stageTemplate } from './stage-template';
import { textOnly } from './text-column';

/** The room between usual margins on A4 and letter, in CSS pixels. */
const paperWidth = 690;

/** The one language that there are messages for. */
const language = 'en';

/**
 * The lesson as one element. Attributes are the names of the state; it fires `attention-ready`,
 * `attention-step`, `attention-change`, `attention-answer` and `attention-error`, each with the
 * state in `detail.state`.
 */
export class AttentionExplainer extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: false };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...fieldNames];
  }

  #wanted: State = initialState;
  #lesson: Lesson | undefined;
  #isReady = false;
  #failure: { readonly key: string; readonly error: Error } | undefined;
  #problems: readonly AddressProblem[] = [];
  #why: readonly Asked[] = [];
  #asker: Element | null = null;
  #answers: Partial<Record<StepName, number>> = {};
  #revealed: ReadonlySet<StepName> = new Set();
  #unfolded = false;
  #draft: Draft | undefined;
  #spoken = '';
  #printing = false;
  #width = 0;
  #words = speech(language, english);
  #disconnect = new AbortController();
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');

  readonly #store = new Store(initialState, (state, before) => this.#changed(state, before));
  readonly #playhead = new Playhead(() => this.requestUpdate());
  readonly #announcer = new Announcer((sentence) => {
    this.#spoken = sentence;
    this.requestUpdate();
  });
  readonly #actions: Actions = actionsFor(this.#store, this.#playhead, {
    ask: (asked) => this.#ask(asked),
    answer: (step, choice) => this.#answer(step, choice),
    reveal: (step) => this.#reveal(step),
    refuse: (problem) => this.#refuse(problem),
    lesson: () => this.#lesson,
    unfold: (open) => {
      this.#unfolded = open;
      this.requestUpdate();
    },
    keep: (draft) => {
      this.#draft = draft;
      if (draft) this.#emit('attention-error', { ...draft.problem });
      this.requestUpdate();
    },
    arrive: () => this.#arrive(),
  });

  /**
   * Everything the reader can change; setting it starts undo anew. What is not given has its default,
   * and so has what cannot be used, which is told.
   */
  get state(): State {
    return this.#lesson ? this.#store.state : this.#wanted;
  }

  set state(state: State) {
    const { patch, problems } = checkState(state);
    this.#take({ ...initialState, ...patch }, problems);
  }

  /** Takes over what parameters of a link ask for; the rest has its default. */
  restore(parameters: URLSearchParams): void {
    const { patch, problems } = readAddress(parameters);
    this.#take({ ...initialState, ...patch }, problems);
  }

  #take(state: State, problems: readonly AddressProblem[]): void {
    this.#wanted = Object.freeze(state);
    this.#problems = problems;
    if (this.#lesson) this.#admit();
  }

  get canUndo(): boolean {
    return this.#store.canUndo;
  }

  get canRedo(): boolean {
    return this.#store.canRedo;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value || !fieldNames.includes(name as never)) return;
    if (name === 'theme' && (value ?? initialState.theme) === this.state.theme) return;
    const { patch, problems } =
      value === null
        ? { patch: { [name]: initialState[name as keyof State] }, problems: [] }
        : readAddress(new URLSearchParams({ [name]: value }));
    // Until the lesson is there, what any other attribute got wrong is still to be told.
    const untold = this.#lesson ? [] : this.#problems.filter(({ argument }) => argument !== name);
    this.#take({ ...this.state, ...patch }, [...untold, ...problems]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#disconnect = new AbortController();
    const { signal } = this.#disconnect;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    this.addEventListener('keydown', this.#key, { signal });
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? this.#width;
      if (width === this.#width) return;
      this.#width = width;
      this.requestUpdate();
    });
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect.abort();
    this.#playhead.pause();
    this.#announcer.stop();
  }

  async #load(): Promise<void> {
    if (this.#lesson) return;
    let key = 'engine.missing';
    try {
      const engine = await loadEngine();
      key = 'lesson.broken';
      this.#admitScenario();
      const found = scenarios[this.#wanted.scenario];
      const { valid, errors } = validateScenario(found);
      if (!found || !valid) throw new RangeError(errors[0]?.message);
      this.#lesson = new Lesson(engine, found);
      this.#admit();
      this.#isReady = true;
      this.#emit('attention-ready');
    } catch (error) {
      this.#failure = { key, error: error instanceof Error ? error : new Error(String(error)) };
      this.#emit('attention-error', { message: this.#failure.error.message });
    }
    this.requestUpdate();
  }

  #admitScenario(): void {
    const { scenario } = this.#wanted;
    if (Object.hasOwn(scenarios, scenario)) return;
    const expected = Object.keys(scenarios).join(', ');
    const received = `“${scenario}”`;
    this.#problems = [...this.#problems, { argument: 'scenario', expected, received }];
    this.#wanted = { ...this.#wanted, scenario: initialState.scenario };
  }

  #admit(): void {
    if (!this.#lesson) return;
    this.#admitScenario();
    const { state, problems } = admit(this.#lesson, this.#wanted, sentenceOf);
    this.#problems = [...this.#problems, ...problems];
    for (const problem of this.#problems) this.#emit('attention-error', { ...problem });
    this.#closeWhy(false);
    this.#store.replace(state);
  }

  #changed(state: State, before: State): void {
    if (state.theme !== 'auto') this.setAttribute('theme', state.theme);
    else this.removeAttribute('theme');
    if (state.step !== before.step) {
      this.#closeWhy(false);
      this.#unfolded = false;
      this.#playhead.scrub(1);
      if (this.#isReady) this.#emit('attention-step');
    }
    if (state.step !== before.step || state.sentence !== before.sentence) this.#draft = undefined;
    const isOther = writeAddress(state) !== writeAddress(before);
    if (isOther && this.#isReady) this.#emit('attention-change');
    this.#announcer.settle(() => (this.#lesson ? describe(this.#view()) : ''));
    this.requestUpdate();
  }

  /** Where a reader goes, the step begins in sight and its title is said; the focus stays. */
  #arrive(): void {
    const { step } = this.state;
    const { messages } = this.#words;
    this.#announcer.settle(() => stepCalled(messages, step, 'title'));
    void this.updateComplete.then(() => showStep(this, this.renderRoot as ShadowRoot));
  }

  #refuse(problem: AddressProblem): void {
    this.#problems = [problem];
    this.#emit('attention-error', { ...problem });
    this.requestUpdate();
  }

  #answer(step: StepName, choice: number): void {
    this.#answers = { ...this.#answers, [step]: choice };
    if (this.#lesson?.scenario.questions?.[step]?.answers[choice]?.right) this.#reveal(step);
    this.#emit('attention-answer', { step, choice });
    this.requestUpdate();
  }

  #reveal(step: StepName): void {
    this.#revealed = new Set([...this.#revealed, step]);
    this.requestUpdate();
  }

  #ask(asked: Asked): void {
    this.#showWhy([...this.#why, asked]);
  }

  /** The panel holds the focus, because the number or button that was pressed may be gone. */
  #showWhy(why: readonly Asked[]): void {
    this.#why = why;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const panel = this.renderRoot.querySelector<HTMLElement>('.why');
      if (!panel) return;
      placeWhy(panel, this.renderRoot as ShadowRoot, this.#asker);
      panel.focus({ preventScroll: true });
    });
  }

  #closeWhy(returnFocus = true): void {
    if (this.#why.length === 0) return;
    this.#why = [];
    this.requestUpdate();
    if (returnFocus && this.#asker?.isConnected) (this.#asker as HTMLElement).focus();
  }

  readonly #click = (event: Event): void => {
    const [target] = event.composedPath();
    const asked = askedBy(target ?? null);
    const inside = target instanceof Element && target.closest('.why') !== null;
    if (!asked) {
      if (!inside) this.#closeWhy(false);
      return;
    }
    if (!inside) {
      this.#why = [];
      this.#asker = (target as Element).closest('.num');
    }
    this.#ask(asked);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const onNumber = target instanceof SVGElement && askedBy(target) !== null;
    if (onNumber && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.#click(event);
      return;
    }
    const undo = undoOf(event);
    if (undo !== 0) {
      event.preventDefault();
      if (undo < 0) this.#actions.undo();
      else this.#actions.redo();
      return;
    }
    const turn = turnOf(event, this.matches(':dir(rtl)'));
    const step = turn === 0 ? undefined : neighbourStep(this.state.step, turn);
    if (!step) return;
    event.preventDefault();
    this.#actions.go(step);
  };

  #print(printing: boolean): void {
    this.#printing = printing;
    this.requestUpdate();
    this.performUpdate();
  }

  #emit(name: string, more: Readonly<Record<string, unknown>> = {}): void {
    const detail = { state: this.state, ...more };
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #view(): View {
    const lesson = this.#lesson as Lesson;
    const width = this.#printing ? paperWidth : Math.max(288, this.#width);
    const stage = width - 2 * Math.min(40, Math.max(12, width * 0.03));
    const beside = width >= 760;
    const gap = Math.min(56, Math.max(24, width * 0.04));
    const passing = {
      phase: this.#playhead.phase,
      playing: this.#playhead.playing,
      still: this.#printing || this.#reduced.matches,
      printing: this.#printing,
      width,
      beside,
      unfolded: this.#unfolded,
      draft: this.#draft,
      figureWidth: Math.floor(beside ? (stage - gap) * 0.58 : stage),
      answers: this.#answers,
      revealed: this.#revealed,
    };
    const view = (state: State) => buildView(state, lesson, this.#words, passing, this.#actions);
    return view(this.#store.state);
  }

  /** The view of another step under the same state, for printing. */
  #viewOf(step: StepName): View {
    const lesson = this.#lesson as Lesson;
    const now = this.#view();
    return buildView(
      { ...now.state, step },
      lesson,
      this.#words,
      { ...now, phase: 1 },
      this.#actions,
    );
  }

  /** The lesson in words alone, with the reason. */
  #inWords(key: string, { message }: Error): TemplateResult {
    const { messages } = this.#words;
    return html`<div class="stage" lang=${language}>
      <p class="notice" role="alert">${messages.plain(key, { reason: message })}</p>
      ${textOnly(messages)}
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#failure) return this.#inWords(this.#failure.key, this.#failure.error);
    try {
      return this.#draw();
    } catch (error) {
      const broken = error instanceof Error ? error : new Error(String(error));
      queueMicrotask(() => this.#emit('attention-error', { message: broken.message }));
      return this.#inWords('lesson.broken', broken);
    }
  }

  #draw(): TemplateResult {
    const { messages } = this.#words;
    if (!this.#lesson || this.#width === 0) {
      return html`<div class="stage" lang=${language} aria-busy="true">
        <p class="ui quiet">${messages.plain('engine.loading')}</p>
      </div>`;
    }
    return html`<div class="stage" lang=${language} @click=${this.#click}>
      ${stageTemplate(this.#view(), {
        viewOf: (step) => this.#viewOf(step),
        problems: this.#problems,
        spoken: this.#spoken,
        why: this.#why,
        canUndo: this.canUndo,
        canRedo: this.canRedo,
        back: () => this.#showWhy(this.#why.slice(0, -1)),
        close: () => this.#closeWhy(),
        dismiss: () => {
          this.#problems = [];
          this.requestUpdate();
        },
      })}
    </div>`;
  }
}
