import type { Scenario, Trace } from 'attention-explainer/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../scenarios/parts.mjs';
import { askedBy } from '../controls/ask';
import { turnOf, undoOf } from '../controls/keys';
import { neighbourStep, stepCalled } from '../controls/step-bar';
import type { Actions } from '../lesson/actions';
import { admit } from '../lesson/admit';
import { buildView, sentenceOf, type Speech } from '../lesson/build-view';
import { describe } from '../lesson/describe';
import type { Lesson } from '../lesson/lesson';
import type { Draft, View } from '../lesson/view';
import { chooseLanguage } from '../load/languages';
import { lessonIds } from '../load/lessons';
import { readAddress, writeAddress, type AddressProblem } from '../state/address';
import { checkState } from '../state/check';
import { partsIn } from '../state/parts';
import type { State, StepName } from '../state/state';
import { Store } from '../state/store';
import { fieldNames, initialState } from '../state/table';
import { styles } from '../styles';
import { actionsFor } from './actions-for';
import { Announcer } from './announcer';
import { asFailure, firstWords, loadContents, type Contents, type Failure } from './contents';
import { lessonWithin, ownLesson } from './own-lesson';
import { measuresOf } from './passing';
import { Playhead } from './playhead';
import { showStep } from './show-step';
import { stageTemplate } from './stage-template';
import { isAlone, textOnly } from './text-column';
import { WhyTrail } from './why-trail';

const hosts = ['hide', 'lock'] as const;

/**
 * The lesson as one element. Attributes are the names of the state, and `hide` and `lock`; it fires
 * `attention-ready`, `attention-step`, `attention-change`, `attention-answer`, `attention-language` and
 * `attention-error`, each with the state in `detail.state`.
 */
export class AttentionExplainer extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: false };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...fieldNames, ...hosts];
  }

  #wanted: State = initialState;
  #contents: Contents | undefined;
  /** Counts what was asked for, so that what comes late is not taken for what was asked last. */
  #asked = 0;
  #own: Scenario | null = null;
  #isReady = false;
  #failure: Failure | undefined;
  #problems: readonly AddressProblem[] = [];
  #parts: Readonly<Record<(typeof hosts)[number], readonly Part[]>> = { hide: [], lock: [] };
  #answers: Partial<Record<StepName, number>> = {};
  #revealed: ReadonlySet<StepName> = new Set();
  #unfolded = false;
  #draft: Draft | undefined;
  #spoken = '';
  #printing = false;
  #width = 0;
  #disconnect = new AbortController();
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');

  readonly #store = new Store(initialState, (state, before) => this.#changed(state, before));
  readonly #playhead = new Playhead(() => this.requestUpdate());
  readonly #announcer = new Announcer((sentence) => {
    this.#spoken = sentence;
    this.requestUpdate();
  });
  readonly #why = new WhyTrail({
    root: () => this.renderRoot as ShadowRoot,
    redraw: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    allowed: () => !this.#hidden('why'),
  });
  readonly #actions: Actions = actionsFor(this.#store, this.#playhead, {
    ask: (asked) => this.#why.ask(asked),
    answer: (step, choice) => this.#answer(step, choice),
    reveal: (step) => this.#reveal(step),
    refuse: (problem) => this.#tell([problem]),
    lesson: () => this.#lesson,
    locked: (part) => this.#locked(part),
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
    open: (scenario) => {
      const { step, lang, theme } = this.state;
      this.#own = null;
      this.#take({ ...initialState, step, lang, theme, scenario }, []);
    },
  });

  /**
   * Everything the reader can change; setting it starts undo anew. What is not given has its default,
   * and so has what cannot be used, which is told.
   */
  get state(): State {
    return this.#contents ? this.#store.state : this.#wanted;
  }

  set state(state: State) {
    const { patch, problems } = checkState(state);
    this.#take({ ...initialState, ...this.#initial, ...patch }, problems);
  }

  /** A lesson of the host's own, after the published schema; null for one of the page's. */
  get lesson(): Scenario | null {
    return this.#own;
  }

  set lesson(lesson: Scenario | null) {
    void this.open(lesson);
  }

  /** The trace of the sentence that is shown; null until it is there. */
  get trace(): Trace | null {
    const { state } = this;
    const lesson = this.#lesson;
    return lesson?.trace(state, sentenceOf(state, lesson.scenario)) ?? null;
  }

  /** Names of the parts that the reader does not see, separated by spaces. */
  get hide(): string {
    return this.getAttribute('hide') ?? '';
  }

  set hide(names: string) {
    this.setAttribute('hide', names);
  }

  /** Names of the parts that the reader sees and cannot change, separated by spaces. */
  get lock(): string {
    return this.getAttribute('lock') ?? '';
  }

  set lock(names: string) {
    this.setAttribute('lock', names);
  }

  /** The state as parameters of a link; what has its default is left out. */
  get address(): string {
    return writeAddress(this.state);
  }

  get canUndo(): boolean {
    return this.#store.canUndo;
  }

  get canRedo(): boolean {
    return this.#store.canRedo;
  }

  /**
   * Takes a lesson of the host's own, or null for one of the page's; resolves when it is taken. What
   * is wrong with it is told, and the lesson that is shown stays.
   */
  async open(given: unknown): Promise<void> {
    const asked = (this.#asked += 1);
    const { lesson, problems } = await ownLesson(given);
    if (asked !== this.#asked) return;
    if (problems.length > 0) {
      this.#tell(problems);
      if (!this.#contents) void this.#load();
      return;
    }
    this.#own = lesson;
    this.#contents &&= { ...this.#contents, id: '' };
    this.#take({ ...this.state, ...this.#initial }, []);
  }

  /** Takes over what parameters of a link ask for; the rest has its default. */
  restore(parameters: URLSearchParams): void {
    const { patch, problems } = readAddress(parameters);
    this.#take({ ...initialState, ...this.#initial, ...patch }, problems);
  }

  get #initial(): Pick<State, 'scenario'> {
    return { scenario: this.#own?.id ?? initialState.scenario };
  }

  get #lesson(): Lesson | undefined {
    return this.#contents?.lesson;
  }

  /** How the language that is shown speaks: for the page around the element. */
  get words(): Speech {
    return this.#contents?.words ?? firstWords;
  }

  #hidden(part: Part): boolean {
    const { hidden = [] } = this.#lesson?.scenario ?? {};
    return this.#parts.hide.includes(part) || hidden.includes(part);
  }

  #locked(part: Part): boolean {
    const { locked = [] } = this.#lesson?.scenario ?? {};
    return this.#parts.lock.includes(part) || locked.includes(part);
  }

  /** A state from outside, for the lesson that it names. */
  #take(state: State, problems: readonly AddressProblem[]): void {
    this.#wanted = Object.freeze(state);
    this.#problems = problems;
    this.#admitScenario();
    if (this.#contents?.id === this.#wanted.scenario) this.#admit();
    else if (this.isConnected) void this.#load();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value) return;
    const host = hosts.find((one) => one === name);
    if (host) {
      const { parts, problems } = partsIn(host, value ?? '');
      this.#parts = { ...this.#parts, [host]: parts };
      if (problems.length > 0) this.#tell([...this.#problems, ...problems]);
      this.requestUpdate();
    }
    if (!fieldNames.includes(name as never)) return;
    if (name === 'theme' && (value ?? initialState.theme) === this.state.theme) return;
    const { patch, problems } =
      value === null
        ? { patch: { [name]: initialState[name as keyof State] }, problems: [] }
        : readAddress(new URLSearchParams({ [name]: value }));
    // Until the lesson is there, what any other attribute got wrong is still to be told.
    const untold = this.#contents ? [] : this.#problems.filter(({ argument }) => argument !== name);
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
    const within = this.#contents || this.#own ? undefined : lessonWithin(this);
    if (within?.problems.length) this.#problems = [...this.#problems, ...within.problems];
    if (within?.given !== undefined) void this.open(within.given);
    else void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect.abort();
    this.#playhead.pause();
    this.#announcer.stop();
  }

  /** Loads what the state names, unless it is there; what is shown stays until then. */
  async #load(): Promise<void> {
    this.#admitScenario();
    const { scenario, lang } = this.#contents?.id === '' ? this.#wanted : this.#wantedNow();
    const language = chooseLanguage(lang, this);
    const there = this.#contents;
    if (there?.id === scenario && there.wanted === language) return;
    const asked = (this.#asked += 1);
    if (this.#own?.id !== scenario) this.#own = null;
    try {
      const contents = await loadContents(scenario, this.#own, language);
      if (asked !== this.#asked) return;
      const isOther = there?.id !== scenario;
      const before = this.words.language;
      this.#contents = contents;
      this.#failure = undefined;
      if (isOther) this.#admit();
      if (!this.#isReady) {
        this.#isReady = true;
        this.#emit('attention-ready');
      } else if (isOther) this.#emit('attention-change');
      if (contents.words.language !== before) this.#emit('attention-language');
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#failure = asFailure(error);
      this.#emit('attention-error', { message: this.#failure.error.message });
    }
    this.requestUpdate();
  }

  /** What is asked for: of another lesson than the one shown, or the reader's state. */
  #wantedNow(): State {
    const { state } = this;
    return this.#wanted.scenario === state.scenario ? state : this.#wanted;
  }

  #admitScenario(): void {
    const { scenario } = this.#wanted;
    if (lessonIds.includes(scenario) || this.#own?.id === scenario) return;
    const expected = lessonIds.join(', ');
    const received = `“${scenario}”`;
    this.#problems = [...this.#problems, { argument: 'scenario', expected, received }];
    this.#wanted = { ...this.#wanted, scenario: this.#own?.id ?? initialState.scenario };
  }

  #admit(): void {
    if (!this.#lesson) return;
    const { state, problems } = admit(this.#lesson, this.#wanted);
    this.#tell([...this.#problems, ...problems]);
    this.#why.close(false);
    this.#store.replace(state);
  }

  #changed(state: State, before: State): void {
    if (state.theme !== 'auto') this.setAttribute('theme', state.theme);
    else this.removeAttribute('theme');
    if (state.step !== before.step) {
      this.#why.close(false);
      this.#unfolded = false;
      this.#playhead.scrub(1);
      if (this.#isReady) this.#emit('attention-step');
    }
    if (state.scenario !== before.scenario) {
      this.#answers = {};
      this.#revealed = new Set();
    }
    if (state.lang !== before.lang) void this.#load();
    if (state.step !== before.step || state.sentence !== before.sentence) this.#draft = undefined;
    const isOther = writeAddress(state) !== writeAddress(before);
    if (isOther && this.#isReady) this.#emit('attention-change');
    this.#announcer.settle(() => (this.#lesson ? describe(this.#view()) : ''));
    this.requestUpdate();
  }

  /** Where a reader goes, the step begins in sight and its title is said; the focus stays. */
  #arrive(): void {
    const { step } = this.state;
    const { messages } = this.words;
    this.#announcer.settle(() => stepCalled(messages, step, 'title'));
    void this.updateComplete.then(() => showStep(this, this.renderRoot as ShadowRoot));
  }

  #tell(problems: readonly AddressProblem[]): void {
    this.#problems = problems;
    for (const problem of problems) this.#emit('attention-error', { ...problem });
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

  readonly #key = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const onNumber = target instanceof SVGElement && askedBy(target) !== null;
    if (onNumber && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.#why.press(event);
      return;
    }
    const undo = undoOf(event);
    if (undo !== 0) {
      event.preventDefault();
      if (undo < 0) this.#actions.undo();
      else this.#actions.redo();
      return;
    }
    const turn = turnOf(event, this.words.direction === 'rtl');
    const step = turn === 0 ? undefined : neighbourStep(this.state.step, turn);
    if (!step || this.#locked('steps')) return;
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

  /** The view of a step under the state; for printing, of any. */
  #view(step: StepName = this.#store.state.step): View {
    const printed = step !== this.#store.state.step;
    const passing = {
      phase: printed ? 1 : this.#playhead.phase,
      playing: this.#playhead.playing,
      still: this.#printing || this.#reduced.matches,
      printing: this.#printing,
      ...measuresOf(
        this.#width,
        this.#printing,
        isAlone((part) => this.#hidden(part)),
      ),
      unfolded: this.#unfolded,
      draft: this.#draft,
      answers: this.#answers,
      revealed: this.#revealed,
      hidden: (part: Part) => this.#hidden(part),
      locked: (part: Part) => this.#locked(part),
    };
    const state = { ...this.#store.state, step };
    return buildView(state, this.#lesson as Lesson, this.words, passing, this.#actions);
  }

  /** The lesson in words alone, with the reason. */
  #inWords(key: string, { message }: Error): TemplateResult {
    const { messages, language, direction } = this.words;
    return html`<div class="stage" lang=${language} dir=${direction}>
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
    const { messages, language, direction } = this.words;
    if (!this.#lesson || this.#width === 0) {
      return html`<div class="stage" lang=${language} dir=${direction} aria-busy="true">
        <p class="ui quiet">${messages.plain('engine.loading')}</p>
      </div>`;
    }
    const press = (event: Event) => this.#why.press(event);
    return html`<div class="stage" lang=${language} dir=${direction} @click=${press}>
      ${stageTemplate(this.#view(), {
        viewOf: (step) => this.#view(step),
        problems: this.#problems,
        spoken: this.#spoken,
        why: this.#why.asked,
        canUndo: this.canUndo,
        canRedo: this.canRedo,
        back: () => this.#why.back(),
        close: () => this.#why.close(),
        dismiss: () => {
          this.#problems = [];
          this.requestUpdate();
        },
      })}
    </div>`;
  }
}
