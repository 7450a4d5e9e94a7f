import { loadStreaming, type Streaming } from 'attention-explainer/streaming';
import type { View } from '../../lesson/view';
import type { PartSurroundings } from '../part';
import { Counts, type Fit, type Measure } from './counts';
import { Results } from './results';
import { ways, type Job, type Report, type Way } from './run/protocol';
import { Run } from './run/run';
import {
  defaults,
  readCost,
  sizes,
  writeCost,
  type SettingProblem,
  type Settings,
} from './settings';

const said = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** What the part knows: the settings of the link, what was measured, and what goes on. */
export class Room {
  readonly #around: PartSurroundings;
  #view: View | undefined;
  #run: Run | undefined;
  #isLoading = false;
  #fits = new Map<string, Fit | undefined>();
  #streaming: Streaming | undefined;
  counts: Counts | undefined;
  settings: Settings = defaults;
  problems: readonly SettingProblem[] = [];
  results = new Results();
  /** What keeps the engine from coming, or a run from going on. */
  trouble: string | undefined;
  doing: { readonly n: number; readonly round: number; readonly rounds: number } | undefined;
  /** The page itself measures here: it goes only as far as it can without standing still. */
  isOnPage = false;
  isCut = false;
  /** Set when a run comes to rest: for the live region. */
  hasCome = false;

  constructor(around: PartSurroundings) {
    this.#around = around;
  }

  redraw(): void {
    void this.#around.redraw();
  }

  follow(view: View): void {
    this.#view = view;
    ({ settings: this.settings, problems: this.problems } = readCost(view.state.cost));
    if (!this.counts && this.trouble === undefined) void this.load();
  }

  async load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.trouble = undefined;
    try {
      this.#streaming = await loadStreaming();
      this.counts = new Counts(this.#streaming);
    } catch (error) {
      this.trouble = said(error);
    }
    this.#isLoading = false;
    this.redraw();
  }

  /** Changes settings; the link follows. */
  set(patch: Partial<Settings>, gesture?: string): void {
    this.#view?.act.change({ cost: writeCost({ ...this.settings, ...patch }) }, gesture);
  }

  get isMeasuring(): boolean {
    return this.doing !== undefined;
  }

  /** The length that comes after all that was measured, as far as the link says or one on. */
  get next(): number | undefined {
    const { furthest } = this.results;
    if (furthest < this.settings.to) return this.settings.to;
    return sizes.find((n) => n > furthest);
  }

  /** Whether a way can go to a length: it has not come to its end before, and there is memory for it. */
  goesTo(way: Way, n: number): boolean {
    const end = this.results.ends[way];
    return (!end || n < end.n) && (this.counts?.fits(way, n) ?? false);
  }

  /** From the start, or on from where it stands, to a length. */
  measure(to: number, afresh: boolean): void {
    const streaming = this.#streaming;
    if (!streaming || this.isMeasuring) return;
    if (afresh) this.results = new Results();
    this.#fits.clear();
    this.trouble = undefined;
    this.hasCome = false;
    this.isCut = false;
    const { furthest } = this.results;
    const jobs: Job[] = sizes
      .filter((n) => n > furthest && n <= to)
      .map((n) => ({ n, ways: ways.filter((way) => this.goesTo(way, n)) }));
    const [first] = jobs;
    if (!first) return;
    this.doing = { n: first.n, round: 0, rounds: 0 };
    const address = `${this.#around.home()}parts/measuring-worker.js`;
    this.#run = new Run({ address, streaming, jobs }, (report) => this.#hear(report));
    if (to !== this.settings.to) this.set({ to });
    this.redraw();
  }

  #hear(report: Report): void {
    if (report.kind === 'doing') this.doing = report;
    else if (report.kind === 'measured') {
      this.results.add(report);
      this.#fits.clear();
    } else if (report.kind === 'ended') {
      this.results.ends[report.way] = report;
    } else if (report.kind === 'failed') {
      this.trouble = report.reason;
      this.doing = undefined;
    } else if (report.kind === 'done') {
      this.doing = undefined;
      this.hasCome = true;
      this.isCut = report.isCut;
    }
    this.isOnPage = this.#run?.isOnPage ?? this.isOnPage;
    this.redraw();
  }

  /** Ends what goes on at once; what was measured stays. */
  stop(): void {
    this.#run?.end();
    this.#run = undefined;
    if (!this.isMeasuring) return;
    this.doing = undefined;
    this.redraw();
  }

  fit(measure: Measure, way: Way): Fit | undefined {
    const key = `${measure} ${way}`;
    if (!this.#fits.has(key))
      this.#fits.set(key, this.counts?.fit(measure, way, this.results.of(way)));
    return this.#fits.get(key);
  }
}
