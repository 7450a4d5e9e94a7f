import type { View } from '../../lesson/view';
import type { PartSurroundings } from '../part';
import { loadWords, NoWords } from '../words';
import { History } from './history';
import type { Report, Snapshot } from './run/protocol';
import { Run } from './run/run';
import { readTraining, writeTraining, type SettingProblem } from './setup/read-training';
import { Library, optionsOf } from './setup/sentences';
import { defaults, runKey, type Settings } from './setup/settings';

/** What keeps the words from coming. */
export type Trouble =
  { readonly kind: 'none' } | { readonly kind: 'failed'; readonly reason: string };

export type Doing = 'opening' | 'seeking' | 'playing' | 'standing';

type Opened = Extract<Report, { kind: 'open' }>;

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What the part knows: the real world once it is there, the run, and where the reader stands in it. */
export class Room {
  readonly #around: PartSurroundings;
  #view: View | undefined;
  #run: Run | undefined;
  #key = '';
  /** The updates that the link said when it was last looked at. */
  #agreed = 0;
  #isLoading = false;
  library: Library | undefined;
  trouble: Trouble | undefined;
  /** How much of the words has come, 0 to 1. */
  share = 0;
  settings: Settings = defaults;
  problems: readonly SettingProblem[] = [];
  /** What the engine or the run refused. */
  refused: string | undefined;
  opened: Opened | undefined;
  history = new History();
  shown: Snapshot | undefined;
  doing: Doing = 'opening';
  /** Set when a run comes to rest: for the live region. */
  hasCome = false;

  constructor(around: PartSurroundings) {
    this.#around = around;
  }

  redraw(): void {
    void this.#around.redraw();
  }

  /** Loads what is missing, and brings the run to where the link says. */
  follow(view: View): void {
    this.#view = view;
    if (!this.library) {
      if (!this.trouble) void this.load();
      return;
    }
    const { settings, problems } = readTraining(view.state.training, this.library.known);
    this.settings = settings;
    this.problems = problems;
    const key = runKey(settings);
    if (key !== this.#key) this.#start(key);
    else if (settings.updates !== this.#agreed) {
      this.#agreed = settings.updates;
      this.#seek(settings.updates);
    }
  }

  async load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.trouble = undefined;
    try {
      const world = await loadWords(this.#around.words, (share) => {
        this.share = share;
        this.redraw();
      });
      this.library = new Library(world);
    } catch (error) {
      this.trouble =
        error instanceof NoWords ? { kind: 'none' } : { kind: 'failed', reason: said(error) };
    }
    this.#isLoading = false;
    this.redraw();
  }

  #start(key: string): void {
    const library = this.library as Library;
    this.#run?.end();
    this.#run = undefined;
    this.#key = key;
    this.refused = undefined;
    this.opened = undefined;
    this.history = new History();
    this.shown = undefined;
    this.doing = 'opening';
    this.hasCome = false;
    const { learning, pack, vectors } = library.world;
    try {
      this.#run = new Run(
        {
          address: `${this.#around.home()}parts/training-worker.js`,
          learning,
          vectors,
          pack,
          data: library.data(this.settings),
          options: optionsOf(this.settings),
        },
        (report) => this.#hear(report),
      );
    } catch (error) {
      this.refused = said(error);
      return;
    }
    this.#agreed = this.settings.updates;
    this.#seek(this.#agreed);
  }

  #hear(report: Report): void {
    if (report.kind === 'failed') {
      this.refused = report.message;
      this.doing = 'standing';
    } else if (report.kind === 'open') this.opened = report;
    else {
      this.shown = this.history.add(report.snapshot);
      if (report.isEnd) this.#rest(report.snapshot);
    }
    this.redraw();
  }

  /** The run stands still: the link says where. */
  #rest({ updates }: Snapshot): void {
    this.doing = 'standing';
    this.hasCome = true;
    this.#write(updates);
  }

  #write(updates: number): void {
    this.#agreed = updates;
    if (updates !== this.settings.updates) this.set({ updates }, 'training');
  }

  #seek(updates: number): void {
    this.doing = this.shown ? 'seeking' : 'opening';
    const known = this.history.at(updates);
    if (known) this.shown = known;
    this.#run?.order({ kind: 'seek', updates });
  }

  /** Changes settings; the link follows, and from there the run. */
  set(patch: Partial<Settings>, gesture?: string): void {
    const settings = { ...this.settings, ...patch };
    // A run that starts anew starts at the start.
    const isOther = runKey(settings) !== runKey(this.settings);
    const updates = isOther ? 0 : settings.updates;
    this.#view?.act.change({ training: writeTraining({ ...settings, updates }) }, gesture);
  }

  /** On to the goal; from the start where it stands there already. */
  play(): void {
    const { goal } = this.settings;
    if (!this.shown) return;
    const isThere = this.shown.hasDiverged || this.shown.updates >= goal;
    this.doing = 'playing';
    this.#run?.order({ kind: 'play', goal, from: isThere ? 0 : null });
    this.redraw();
  }

  pause(): void {
    if (this.doing !== 'playing') return;
    this.#run?.order({ kind: 'pause' });
  }

  /** To an update, while a slider is held: the link follows when it comes to rest there. */
  go(updates: number): void {
    this.#seek(updates);
    this.redraw();
  }

  /** Out of sight: a run waits; it ends where it is gone with its page, or has not come to its link's place. */
  leave(): void {
    if (this.doing === 'playing') this.pause();
    const isGone = !this.#around.root().host.isConnected;
    if (!isGone && (this.doing === 'playing' || this.doing === 'standing')) return;
    this.#run?.end();
    this.#run = undefined;
    this.#key = '';
  }
}
