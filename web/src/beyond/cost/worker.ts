import { loadStreaming } from 'attention-explainer/streaming';
import { Measurer } from './run/measurer';
import type { Job, Report } from './run/protocol';

/** The two of a worker's own that this one uses: the page's types know no worker. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<readonly Job[]>) => void) | null;
  postMessage(report: Report): void;
};

const manners = { least: 0.02, longest: Infinity };

const tell = (report: Report) => port.postMessage(report);

const broken = (error: unknown) =>
  tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });

port.onmessage = ({ data: jobs }) => {
  loadStreaming()
    .then((streaming) => {
      tell({ kind: 'ready' });
      return new Measurer(streaming, manners, tell).measure(jobs);
    })
    .catch(broken);
};
