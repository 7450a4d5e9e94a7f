import type { Scenario, Trace } from 'attention-explainer/engine';
import { noChange, type TemplateResult } from 'lit';
import { stepCalled } from '../controls/step-bar';
import type { Actions } from '../lesson/actions';
import { admit } from '../lesson/admit';
import { buildView, sentenceOf, type Speech } from '../lesson/build-view';
import { describe } from '../lesson/describe';
import type { Lesson } from '../lesson/lesson';
import { giveBackRoom } from '../lesson/number-room';
import type { Draft, View } from '../lesson/view';
import { chooseLanguage } from '../load/languages';
import { lessonIds } from '../load/lessons';
import { problemWith, readAddress, writeAddress, type AddressProblem } from '../state/address';
import { attributeNames, readAttribute } from '../state/attributes';
import { checkState } from '../state/check';
import { isBeyond, type State, type StepName } from '../state/state';
import { Store } from '../state/store';
import { initialState } from '../state/table';
import { loadSteps } from '../steps';
import { styles } from '../styles';
import { actionsFor } from './actions-for';
import { Announcer } from './announcer';
import { Answers } from './answers';
import { asFailure, firstWords, loadContents, type Contents, type Failure } from './contents';
import { DrawnElement } from './drawn-element';
import { hearKeys } from './hear-keys';
import { HostParts, hosts } from './host-parts';
import { MenuDoor } from './menu-door';
import { loadAhead } from './load-ahead';
import { Motion } from './motion';
import { lessonWithin, ownLesson } from './own-lesson';
import { measuresOf } from './passing';
import { PartDoor } from './part-door';
import { Pieces } from './pieces';
import { Playhead } from './playhead';
import { refusals } from './refusals';
import { Sheet } from './sheet';
import { showStep } from './show-step';
import { stageTemplate } from './stage-template';
import { StepDoor } from './step-door';
import { isAlone } from './text-column';
import { WhyTrail } from './why-trail';
import { inWords, stillLoading } from './without-engine';

/**
 * The lesson as one element. Attributes are the fields of the state, and `hide` and `lock`. An attribute
 * that is removed gives back its default; what is wrong in one is told on the page and by an event, and
 * the rest stays. A lesson of the host's own can stand inside, in a `<script type="application/json">`.
 * What else stands inside is shown until the lesson is there.
 *
 * @tagname attention-explainer
 *
 * @attr {string} [scenario=apple] - The lesson's id.
 * @attr {'paradox' | 'gravity' | 'dot-product' | 'query-key' | 'score' | 'softmax' | 'matching-content' | 'value' | 'loop' | 'playground' | 'cost' | 'real-words' | 'learning'} [step=paradox] - The step that is shown.
 * @attr {string} sentence - `A`, `B`, `slide` or words separated by spaces; without it, each step opens on its own.
 * @attr {boolean} [compare=0] - `1`: both sentences side by side, in the steps that can show them so.
 * @attr {string} word - The word whose sliders and row are shown; of several alike, `an@3` is the one in third place.
 * @attr {string} key - The word whose key the query of `word` is held against; without it, the best match.
 * @attr {string} head - The head's name; without it, the sentence's own.
 * @attr {boolean} [causal=0] - `1`: a word sees only itself and what came before.
 * @attr {'values' | 'keys'} [content=values] - What is carried along the weights; `keys` shows what goes wrong.
 * @attr {number} scale - What multiplies the scores, 0 to 100; without it, 1/√d_k.
 * @attr {number} [temperature=1] - What divides the scaled scores, 0.05 to 100.
 * @attr {string} [probe=3,1,1,2] - The two vectors of step 3: `ax,ay,bx,by`.
 * @attr {string} edits - Changed values by their path, written as in a link: `orange.fruit=2&phone.tech=1.5`.
 * @attr {string} real - The sentence of real words, in the part about them.
 * @attr {string} near - The real word that is looked up there.
 * @attr {string} analogy - A sum of real words: `king - man + woman`.
 * @attr {string} cost - How long the reader's text is in the part about cost, and how far is measured: `words:500,to:4096`.
 * @attr {string} training - What is trained in the part about learning, and how far: `rank:8,updates:120`.
 * @attr {string} arrows - The number that the arrows at the sliders are of: `weight:orange`, `output:fruit`, `next:pie`; without it there are none.
 * @attr {string} lang - The language, as a BCP 47 tag; without it, that of the page around, or the browser's.
 * @attr {'auto' | 'light' | 'dark'} [theme=auto] - Light or dark; `auto` follows the reader's system.
 * @attr {string} hide - Parts that the reader does not see: names separated by spaces.
 * @attr {string} lock - Parts that the reader sees and cannot change: names separated by spaces.
 *
 * @fires {CustomEvent<StateDetail>} attention-ready - The engine runs and the lesson stands.
 * @fires {CustomEvent<StateDetail>} attention-step - The step has changed.
 * @fires {CustomEvent<StateDetail>} attention-change - Anything in the state has changed, the step included.
 * @fires {CustomEvent<AnswerDetail>} attention-answer - A question was answered: `step`, and `choice` from 0.
 * @fires {CustomEvent<StateDetail>} attention-language - The language that is shown has changed.
 * @fires {CustomEvent<ErrorDetail>} attention-error - A value was refused (`argument`, `expected`, `received`), or the lesson could not start or be drawn (`message`).
 *
 * @cssprop {<color>} [--attention-paper=light-dark(#fffdf8, #16171b)] - The ground.
 * @cssprop {<color>} [--attention-raised=light-dark(#f7f3e9, #1f2127)] - The ground of what lies on it.
 * @cssprop {<color>} [--attention-ink=light-dark(#22211e, #ecebe6)] - Text.
 * @cssprop {<color>} [--attention-muted=light-dark(#5f5b52, #a9a79f)] - Text that stands back.
 * @cssprop {<color>} [--attention-rule=light-dark(#d9d3c4, #3a3c44)] - Rules, axes and the edges of controls.
 * @cssprop {<color>} [--attention-mark=light-dark(#8a8474, #7d8089)] - Marks in figures.
 * @cssprop {<color>} [--attention-query=light-dark(#711028, #f05751)] - Queries.
 * @cssprop {<color>} [--attention-key=light-dark(#273185, #739bf5)] - Keys.
 * @cssprop {<color>} [--attention-value=light-dark(#617209, #cfef54)] - Values.
 * @cssprop {<color>} [--attention-focus-ring=light-dark(#0b57d0, #8ab4ff)] - The ring around what has the focus.
 * @cssprop {<color>} [--attention-sense-1=light-dark(#fbeedd, #2c241b)] - The side of the first sense on the map.
 * @cssprop {<color>} [--attention-sense-2=light-dark(#e8eef5, #1d2630)] - The side of the second sense.
 * @cssprop {<family-name>} --attention-text-font - The fonts of text; Charter and its like.
 * @cssprop {<family-name>} --attention-ui-font - The fonts of figures, tables and controls; the system's.
 * @cssprop {<length>} [--attention-text-size=17px] - The size of text.
 * @cssprop {<length>} [--attention-title-size=27px] - The size of a step's title.
 *
 * @csspart stage - All of it.
 * @csspart sentence - The words of the sentence, or of both.
 * @csspart tools - Undo, redo, reset, theme and the menu.
 * @csspart menu - The menu of what can be embedded and taken away.
 * @csspart text - A step's title and text; there are two, before and after the figure.
 * @csspart question - A step's question with its answers.
 * @csspart figure - A step's figure.
 * @csspart step-bar - The bar of the steps.
 * @csspart why - The panel that says what a number is made of.
 * @csspart notice - What a refused value is told in.
 */
export class AttentionExplainer extends DrawnElement {
  static override styles = styles;
  static readonly observedAttributes: readonly string[] = [...attributeNames, ...hosts];

  #wanted: State = initialState;
  #contents: Contents | undefined;
  /** Counts what was asked for, so that what comes late is not taken for what was asked last. */
  #asked = 0;
  #own: Scenario | null = null;
  #isReady = false;
  #failure: Failure | undefined;
  #problems: readonly AddressProblem[] = [];
  #unfolded = false;
  #draft: Draft | undefined;
  #spoken = '';
  /** Everything is drawn in here: a page's own rules win over those of its elements, not over these. */
  readonly #ground = document.createElement('div');
  readonly #sheet = new Sheet(this.#ground, (atOnce) => {
    this.requestUpdate();
    if (atOnce) this.performUpdate();
  });
  #disconnect = new AbortController();
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');

  readonly #parts = new HostParts();
  readonly #allowance = () => this.#parts.allowance(() => this.#lesson?.scenario);
  /** Says what is hidden and locked; made anew where that may have changed, so that a view can tell. */
  #allowed = this.#allowance();
  readonly #answers = new Answers();
  readonly #store = new Store(initialState, (state, before) => this.#changed(state, before));
  readonly #playhead = new Playhead(() => this.requestUpdate());
  readonly #announcer = new Announcer((sentence) => {
    this.#spoken = sentence;
    this.requestUpdate();
  });
  readonly #stage = {
    root: () => this.shadowRoot as ShadowRoot,
    redraw: (): Promise<unknown> => {
      this.requestUpdate();
      return this.updateComplete;
    },
  };
  readonly #motion = new Motion(this.#stage.redraw);
  readonly #why = new WhyTrail({
    ...this.#stage,
    allowed: () => !this.#allowed.hidden('why'),
    fail: (reason) => this.#tell([problemWith('why', 'parts/why-panel.js', reason)]),
  });
  readonly #menu = new MenuDoor({
    ...this.#stage,
    lesson: () => this.#own,
    host: (attribute) => this[attribute],
    refuse: (problem) => this.#tell([problem]),
  });
  readonly #beyond = new PartDoor({
    ...this.#stage,
    engine: () => (this.#lesson as Lesson).engine,
  });
  readonly #pieces = new Pieces(
    () => this.requestUpdate(),
    () => this.#sheet.whole(),
  );
  readonly #steps = new StepDoor({ ...this.#stage, fail: (reason) => this.#stay(reason) });
  readonly #actions: Actions = actionsFor(this.#store, this.#playhead, {
    ask: (asked) => this.#why.ask(asked),
    answer: (step, choice) => this.#answer(step, choice),
    reveal: (step) => this.#reveal(step),
    refuse: (problem) => this.#tell([problem]),
    lesson: () => this.#lesson,
    locked: (part) => this.#allowed.locked(part),
    unfold: (open) => {
      this.#unfolded = open;
      this.requestUpdate();
    },
    keep: (draft) => {
      this.#draft = draft;
      if (draft) this.#emit('attention-error', { ...draft.problem });
      this.requestUpdate();
    },
    letGo: () => giveBackRoom(this.#ground),
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

  /** What of a state would be refused, if it were set now. */
  refusals(state: unknown): readonly AddressProblem[] {
    return refusals(state, this.#initial, this.#contents);
  }

  /** Takes over what parameters of a link ask for; the rest has its default. */
  restore(parameters: URLSearchParams): void {
    const { patch, problems } = readAddress(parameters);
    // Until the lesson is there, what was wrong with a lesson of the host's own is still to be told.
    const untold = this.#contents ? [] : this.#problems;
    this.#take({ ...initialState, ...this.#initial, ...patch }, [...untold, ...problems]);
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

  /** A state from outside, for the lesson that it names. */
  #take(state: State, problems: readonly AddressProblem[]): void {
    this.#wanted = Object.freeze(state);
    this.#problems = problems;
    this.#admitScenario();
    if (this.#contents?.id === this.#wanted.scenario) this.#admit();
    else if (this.isConnected) void this.#load();
  }

  protected override createRenderRoot(): HTMLElement {
    this.#ground.className = 'ground';
    super.createRenderRoot().appendChild(this.#ground);
    return this.#ground;
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    const wrong = this.#parts.take(name, value);
    if (wrong) this.#allowed = this.#allowance();
    if (wrong) this.#tell([...this.#problems, ...wrong], wrong);
    if (!attributeNames.includes(name)) return;
    if (name === 'theme' && (value ?? initialState.theme) === this.state.theme) return;
    const { patch, problems } = readAttribute(name, value);
    // Until the lesson is there, what any other attribute got wrong is still to be told.
    const untold = this.#contents ? [] : this.#problems.filter(({ argument }) => argument !== name);
    this.#take({ ...this.state, ...patch }, [...untold, ...problems]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#disconnect = new AbortController();
    const { signal } = this.#disconnect;
    this.addEventListener('keydown', this.#key, { signal });
    this.#sheet.watch(signal);
    loadAhead(this, this.#ground, signal);
    const within = this.#contents || this.#own ? undefined : lessonWithin(this);
    if (within?.problems.length) this.#problems = [...this.#problems, ...within.problems];
    void (within?.given === undefined ? this.#load() : this.open(within.given));
  }

  disconnectedCallback(): void {
    this.#disconnect.abort();
    this.#playhead.pause();
    this.#beyond.leave();
    this.#announcer.stop();
    giveBackRoom(this.#ground);
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
      const [contents] = await Promise.all([
        loadContents(scenario, this.#own, language),
        this.#steps.open(this.#wantedNow().step),
      ]);
      if (asked !== this.#asked) return;
      const isOther = there?.id !== scenario;
      const before = this.words.language;
      this.#contents = contents;
      this.#failure = undefined;
      this.#sheet.measure();
      if (isOther) this.#admit();
      this.#isReady = true;
      if (!there) this.#emit('attention-ready');
      else if (isOther) this.#emit('attention-change');
      if (contents.words.language !== before) this.#emit('attention-language');
    } catch (error) {
      if (asked !== this.#asked) return;
      // What is told without the engine is told of all steps.
      await loadSteps().catch(() => undefined);
      this.#failure = asFailure(error);
      this.#emit('attention-error', { message: this.#failure.error.message });
    }
    this.requestUpdate();
  }

  /** The later steps cannot be had: the first one is shown, and that is told. */
  #stay(reason: string): void {
    this.#wanted = { ...this.#wanted, step: 'paradox' };
    if (this.#contents) this.#store.change({ step: 'paradox' });
    this.#tell([...this.#problems, problemWith('step', 'parts/later-steps.js', reason)]);
  }

  /** What is asked for: of another lesson than the one shown, or the reader's state. */
  #wantedNow(): State {
    return this.#wanted.scenario === this.state.scenario ? this.state : this.#wanted;
  }

  #admitScenario(): void {
    const { scenario } = this.#wanted;
    if (lessonIds.includes(scenario) || this.#own?.id === scenario) return;
    const problem = problemWith('scenario', lessonIds.join(', '), `“${scenario}”`);
    this.#problems = [...this.#problems, problem];
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
      this.#beyond.leave(state.step);
      if (this.#isReady) this.#emit('attention-step');
    }
    if (state.scenario !== before.scenario) this.#answers.forget();
    if (state.lang !== before.lang) void this.#load();
    if (state.step !== before.step || state.sentence !== before.sentence) this.#draft = undefined;
    this.#motion.note(state.step === before.step);
    if (!this.#store.isHeld) giveBackRoom(this.#ground);
    const isOther = writeAddress(state) !== writeAddress(before);
    if (isOther && this.#isReady) this.#emit('attention-change');
    this.#announcer.settle(() => (this.#lesson ? this.#told(this.#view()) : ''));
    this.requestUpdate();
  }

  #told(view: View): string {
    const ofLesson = isBeyond(view.state.step) ? '' : describe(view);
    return `${ofLesson} ${this.#beyond.live(view)}`.trim();
  }

  /** Where a reader goes, the step begins in sight and its title is said; the focus stays. */
  #arrive(): void {
    const { step } = this.state;
    const { messages } = this.words;
    this.#announcer.settle(() => stepCalled(messages, step, 'title'));
    void this.updateComplete.then(() => showStep(this.#ground, this.shadowRoot as ShadowRoot));
  }

  /** Shows problems, and tells the host of them. */
  #tell(problems: readonly AddressProblem[], anew = problems): void {
    this.#problems = problems;
    for (const problem of anew) this.#emit('attention-error', { ...problem });
    this.requestUpdate();
  }

  #answer(step: StepName, choice: number): void {
    const answer = this.#lesson?.scenario.questions?.[step]?.answers[choice];
    this.#answers.give(step, choice, answer?.right === true);
    this.#emit('attention-answer', { step, choice });
    this.requestUpdate();
  }

  #reveal(step: StepName): void {
    this.#answers.reveal(step);
    this.requestUpdate();
  }

  readonly #key = hearKeys({
    press: (event) => this.#why.press(event),
    act: this.#actions,
    step: () => this.state.step,
    isRightToLeft: () => this.words.direction === 'rtl',
    locked: () => this.#allowed.locked('steps'),
  });

  #emit(name: string, more: Readonly<Record<string, unknown>> = {}): void {
    const how = { detail: { state: this.state, ...more }, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent(name, how));
  }

  /** The view of a step under the state; for printing, of any. */
  #view(step: StepName = this.#store.state.step): View {
    const { width, printing } = this.#sheet;
    const passing = {
      phase: step === this.#store.state.step ? this.#playhead.phase : 1,
      playing: this.#playhead.playing,
      moving: this.#motion.isOn && !printing,
      held: this.#store.isHeld && !printing,
      still: printing || this.#reduced.matches,
      printing,
      ...measuresOf(width, printing, isAlone(this.#allowed.hidden)),
      unfolded: this.#unfolded,
      draft: this.#draft,
      answers: this.#answers.given,
      revealed: this.#answers.revealed,
      ...this.#allowed,
    };
    const state = { ...this.#store.state, step };
    return buildView(state, this.#lesson as Lesson, this.words, passing, this.#actions);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (this.#lesson) await this.#steps.open(this.state.step);
    await this.#motion.rest();
    await this.#pieces.whole();
    return isDone;
  }

  protected override render(): TemplateResult | typeof noChange {
    if (this.#failure) return inWords(this.words, this.#failure);
    try {
      return this.#draw();
    } catch (error) {
      const broken = error instanceof Error ? error : new Error(String(error));
      queueMicrotask(() => this.#emit('attention-error', { message: broken.message }));
      return inWords(this.words, { key: 'lesson.broken', error: broken });
    }
  }

  #draw(): TemplateResult | typeof noChange {
    if (!this.#lesson || this.#sheet.width === 0) return stillLoading(this.words);
    // What is shown stays until the step is there, so that nothing flashes.
    if (!this.#steps.isOpen(this.state.step)) return noChange;
    return stageTemplate(this.#view(), {
      viewOf: (step) => this.#view(step),
      pieces: this.#pieces.next(this.#sheet.printing),
      loadOthers: () => void this.#steps.open('playground'),
      problems: this.#problems,
      spoken: this.#spoken,
      why: this.#why,
      canUndo: this.canUndo,
      canRedo: this.canRedo,
      menu: this.#menu,
      parts: this.#beyond,
      dismiss: () => this.#tell([]),
    });
  }
}
