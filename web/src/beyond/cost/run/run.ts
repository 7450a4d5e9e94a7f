import type { Streaming } from 'attention-explainer/streaming';
import { Measurer } from './measurer';
import type { Job, Report } from './protocol';

/** On the page a call may take so long, in seconds: while it runs, nothing else does. */
const manners = { least: 0.01, longest: 0.2 };

interface Given {
  /** The worker's address. */
  readonly address: string;
  readonly streaming: Streaming;
  readonly jobs: readonly Job[];
}

/**
 * A run of measurements: in a worker of its own, whose memory is given back when it ends; or, where none
 * can be started, on the page.
 */
export class Run {
  #end: () => void = () => undefined;
  #hasEnded = false;
  /** Whether it had to be done on the page. */
  isOnPage = false;

  constructor(given: Given, tell: (report: Report) => void) {
    const hear = (report: Report) => {
      if (this.#hasEnded) return;
      if (report.kind === 'done' || report.kind === 'failed') this.end();
      tell(report);
    };
    try {
      this.#inWorker(given, hear);
    } catch {
      this.#onPage(given, hear);
    }
  }

  end(): void {
    this.#hasEnded = true;
    this.#end();
  }

  #inWorker(given: Given, tell: (report: Report) => void): void {
    const worker = new Worker(given.address);
    this.#end = () => worker.terminate();
    let isReady = false;
    const fail = (reason: string) => {
      if (this.#hasEnded) return;
      if (isReady) tell({ kind: 'failed', reason });
      else {
        worker.terminate();
        this.#onPage(given, tell);
      }
    };
    worker.onmessage = ({ data: report }: MessageEvent<Report>) => {
      if (report.kind === 'failed') fail(report.reason);
      else {
        isReady = true;
        tell(report);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message);
    };
    worker.postMessage(given.jobs);
  }

  #onPage({ streaming, jobs }: Given, tell: (report: Report) => void): void {
    this.isOnPage = true;
    const measurer = new Measurer(streaming, manners, tell);
    this.#end = () => measurer.end();
    measurer.measure(jobs).catch((error: unknown) => {
      tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    });
  }
}
