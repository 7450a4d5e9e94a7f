import type { LessonEngine } from 'attention-explainer/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../../../engine/bindings/phrases.mjs';
import { loadEngine, loadSteps } from '../attention-explainer';
import { undoOf } from '../controls/keys';
import { directionOf } from '../i18n/languages.mjs';
import { messages, type Catalogue, type Messages } from '../i18n/messages';
import { formats, type Formats } from '../lesson/format';
import { lessonIds } from '../load/lessons';
import { stepCalled } from '../controls/step-bar';
import { DrawnElement } from '../element/drawn-element';
import type { Speech } from '../lesson/build-view';
import { base } from '../styles/base';
import { tokens } from '../styles/tokens';
import { beneath } from './cells/beneath';
import { tableStyles } from './cells/styles';
import { generalQuestions, valuesOf } from './data/general-questions';
import { examine, type Findings, type Problem } from './data/check';
import { copyOf } from './data/copy-of';
import type { Draft } from './data/draft';
import { History } from './data/history';
import { forgetWork, keepWork, keptWork } from './data/keep';
import { emptyForm, formProblems, type FormProblem, type PlanForm } from './data/plan';
import { plannedLesson } from './data/planned-lesson';
import { readLesson } from './data/read-lesson';
import { withCell } from './data/set-cell';
import type { Desk, Doubt, Section } from './desk';
import { problemList, sectionTabs, toolbar } from './frame';
import { claimsSection } from './sections/claims';
import { headsSection } from './sections/heads';
import { lessonSection } from './sections/lesson';
import { nextWordsSection } from './sections/next-words';
import { questionsSection } from './sections/questions';
import { sentencesSection } from './sections/sentences';
import { startSection } from './sections/start';
import { takeAwaySection } from './sections/take-away';
import { wordsSection } from './sections/words';
import { editorStyles } from './styles';

/** What the page gives its editor. */
export interface Surroundings {
  readonly language: string;
  readonly catalogue: Catalogue;
  /** What is on the desk at first. */
  readonly first: Draft;
  /** How the lesson beside the editor speaks. */
  words(): Speech;
  lessonTitle(id: string): string;
}

/** Where what concerns no cell is said. */
const notice = 'notice';

/**
 * The tables in which a lesson is made. It fires `editor-lesson`, with the lesson in `detail.scenario`,
 * or null there while the tables are none.
 */
export class LessonEditor extends DrawnElement {
  static override styles = [tokens, base, editorStyles, tableStyles];

  readonly #messages: Messages;
  readonly #formats: Formats;
  readonly #history: History;
  #engine: LessonEngine | undefined;
  #findings: Findings;
  #section: Section = 'start';
  #form: PlanForm = emptyForm;
  #formProblems: readonly FormProblem[] = [];
  #setUp: Draft | undefined;
  #doubt: Doubt | undefined;
  #said = '';
  #isKept = false;
  /** What is typed into a cell and not yet taken. */
  #isTyping = false;
  #disconnect = new AbortController();

  constructor(private readonly around: Surroundings) {
    super();
    this.#messages = messages(around.language, around.catalogue);
    this.#formats = formats(around.language);
    const kept = keptWork();
    this.#isKept = kept !== undefined;
    this.#form = kept?.form ?? emptyForm;
    this.#history = new History(kept?.draft ?? around.first, around.first);
    this.#findings = examine(this.#history.draft, undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#disconnect = new AbortController();
    const { signal } = this.#disconnect;
    this.addEventListener('keydown', this.#key, { signal });
    addEventListener('beforeunload', this.#leave, { signal });
    document.addEventListener('dragover', this.#over, { signal });
    document.addEventListener('drop', this.#drop, { signal });
    document.addEventListener('paste', this.#paste, { signal });
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#disconnect.abort();
  }

  async #start(): Promise<void> {
    // The questions are asked in the words of their steps; without those, everything else can still be done.
    await loadSteps().catch(() => undefined);
    try {
      this.#engine = await loadEngine();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#say(this.#messages.plain('editor.no-engine', { reason }));
    }
    this.#changed();
  }

  /** Holds what is on the desk to schema and engine, keeps it if asked to, and tells the page. */
  #changed(): void {
    const { draft } = this.#history;
    this.#findings = examine(draft, this.#engine);
    if (this.#isKept && !keepWork({ draft, form: this.#form })) this.#keep(true);
    const { scenario } = this.#findings;
    this.dispatchEvent(new CustomEvent('editor-lesson', { detail: { scenario } }));
    this.requestUpdate();
  }

  #change(draft: Draft): void {
    this.#doubt = undefined;
    this.#said = '';
    this.#history.change(draft);
    this.#changed();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.requestUpdate();
  }

  #ask(doubt: Doubt | undefined): void {
    this.#doubt = doubt;
    this.requestUpdate();
  }

  #undo(by: -1 | 1): void {
    if (by < 0) this.#history.undo();
    else this.#history.redo();
    this.#doubt = undefined;
    this.#changed();
  }

  #keep(on: boolean): void {
    const { draft } = this.#history;
    this.#isKept = on && keepWork({ draft, form: this.#form });
    if (!on) forgetWork();
    if (on && !this.#isKept) this.#say(this.#messages.plain('editor.not-kept'));
    this.requestUpdate();
  }

  readonly #leave = (event: BeforeUnloadEvent): void => {
    const isSafe = this.#isKept ? !this.#isTyping : !this.#history.isUnsaved && !this.#isTyping;
    if (!isSafe) event.preventDefault();
  };

  readonly #key = (event: KeyboardEvent): void => {
    const by = undoOf(event, true);
    // What is being typed is the field's own to take back.
    if (by === 0 || this.#isTyping) return;
    event.preventDefault();
    this.#undo(by);
  };

  readonly #over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.#openFile(file);
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isField && text.trim().startsWith('{')) void this.#openText(text);
  };

  async #openFile(file: File): Promise<void> {
    try {
      await this.#openText(await file.text());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#say(this.#messages.plain('start.no-file', { reason }));
    }
  }

  async #openText(text: string): Promise<void> {
    const { plain } = this.#messages;
    const { draft, broken, errors } = await readLesson(text, this.around.language);
    this.#ask(undefined);
    if (!draft) return this.#say(plain('start.no-json', { reason: broken }));
    const [first] = errors;
    if (!first) return this.#open(draft);
    const reason = this.#reason(first);
    const path = first.path || plain('start.whole');
    const key = errors.length > 1 ? 'start.no-lesson.more' : 'start.no-lesson';
    this.#said = '';
    this.#ask({
      at: notice,
      said: plain(key, { path, reason, count: errors.length }),
      go: plain('start.open-anyway'),
      stay: plain('start.leave'),
      act: () => this.#open(draft),
    });
  }

  /** Puts another lesson on the desk; the way back leads to the one before. */
  #open(draft: Draft): void {
    const isUntouched = !this.#history.isUnsaved;
    this.#change(draft);
    if (isUntouched) this.#history.saved();
    const title = typeof draft.title === 'string' ? draft.title : draft.id;
    this.#say(this.#messages.plain('start.opened', { title }));
  }

  #planned(): void {
    this.#formProblems = formProblems(this.#form);
    if (this.#formProblems.length > 0 || !this.#engine) return this.requestUpdate();
    const planned = plannedLesson(this.#form, this.#messages.plain, this.#engine);
    const questions = generalQuestions(this.around.first, planned, this.#messages);
    const draft = { ...planned, questions };
    this.#change(draft);
    this.#setUp = draft;
  }

  #show(section: Section, address?: string): void {
    this.#section = section;
    this.#doubt = undefined;
    this.requestUpdate();
    if (address !== undefined) this.#focus(address);
  }

  #focus(address: string): void {
    void this.updateComplete.then(() => {
      const cells = [
        ...(this.renderRoot as ShadowRoot).querySelectorAll<HTMLElement>('[data-cell]'),
      ];
      const cell = cells.find(({ dataset }) => dataset['cell']?.startsWith(address));
      cell?.focus();
    });
  }

  #reason({ told: { expected, received } }: Pick<Problem, 'told'>): string {
    const { tell } = this.around.words();
    const text = typeof received === 'string' ? /^"(.*)"$/u.exec(received)?.[1] : undefined;
    const quoted = text === '' ? phrase('nothing') : text === undefined ? received : `“${text}”`;
    return this.#messages.plain('problem.reason', {
      expected: tell(expected),
      received: tell(quoted),
    });
  }

  #desk(): Desk {
    const { plain } = this.#messages;
    const { draft } = this.#history;
    const words = this.around.words();
    const problems = this.#findings.problems.filter(({ address }) => address !== '');
    return {
      draft,
      findings: this.#findings,
      at: new Map(problems.map((problem) => [problem.address, problem])),
      doubt: this.#doubt,
      messages: this.#messages,
      formats: this.#formats,
      t: plain,
      told: (text) =>
        typeof text === 'string' ? text : words.messages.plain(text.message, valuesOf(draft)),
      general: generalQuestions(this.around.first, draft, this.#messages),
      stepName: (step) => stepCalled(words.messages, step, 'title'),
      reason: (problem) => this.#reason(problem),
      write: (address, value) => this.#change(withCell(this.#history.draft, address, value)),
      change: (draft, address) => {
        this.#change(draft);
        if (address !== undefined) this.#focus(address);
      },
      ask: (doubt) => this.#ask(doubt),
      say: (sentence) => this.#say(sentence),
      show: (section, address) => this.#show(section, address),
    };
  }

  #panel(desk: Desk): TemplateResult {
    switch (this.#section) {
      case 'lesson':
        return lessonSection(desk);
      case 'words':
        return wordsSection(desk);
      case 'sentences':
        return sentencesSection(desk);
      case 'heads':
        return headsSection(desk);
      case 'next-words':
        return nextWordsSection(desk);
      case 'claims':
        return claimsSection(desk);
      case 'questions':
        return questionsSection(desk);
      case 'take-away':
        return takeAwaySection(desk, { saved: () => this.#history.saved() });
      case 'start':
        return this.#startPanel(desk);
    }
  }

  #startPanel(desk: Desk): TemplateResult {
    return startSection(desk, {
      form: this.#form,
      problems: this.#formProblems,
      isSetUp: this.#setUp === this.#history.draft,
      lessons: lessonIds.map((id) => [id, this.around.lessonTitle(id)] as const),
      fill: (form) => {
        this.#form = form;
        if (this.#formProblems.length > 0) this.#formProblems = formProblems(form);
        this.#changed();
      },
      setUp: () => this.#planned(),
      copy: (id) => {
        void copyOf(id, this.around.language).then((draft) => this.#open(draft));
      },
      open: (file) => void this.#openFile(file),
      openText: (text) => void this.#openText(text),
    });
  }

  protected override render(): TemplateResult {
    const { language } = this.around;
    const desk = this.#desk();
    const type = () => (this.#isTyping = true);
    const take = () => (this.#isTyping = false);
    return html`<div
      class="stage editor"
      lang=${language}
      dir=${directionOf(language)}
      @input=${type}
      @change=${take}
      @focusout=${take}
    >
      ${toolbar(desk, {
        canUndo: this.#history.canUndo,
        canRedo: this.#history.canRedo,
        isKept: this.#isKept,
        undo: () => this.#undo(-1),
        redo: () => this.#undo(1),
        keep: (on) => this.#keep(on),
      })}
      <div class="notices" role="status">
        ${this.#said === '' ? nothing : html`<p>${this.#said}</p>`}
      </div>
      ${beneath(desk, notice)} ${problemList(desk)} ${sectionTabs(desk, this.#section)}
      <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${this.#section}">
        <h2 class="visually-hidden">${desk.t(`section.${this.#section}`)}</h2>
        ${this.#panel(desk)}
      </div>
    </div>`;
  }
}
