import { loadLearning } from 'attention-explainer/learning';
import type { Command, Report } from './run/protocol';
import { Trainer } from './run/trainer';

/** The two of a worker's own that this one uses: the page's types know no worker. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<Command>) => void) | null;
  postMessage(report: Report, transfer: Transferable[]): void;
};

const manners = { slice: 5, trainEvery: 2 };

/** A snapshot's matrices are handed over, not copied. */
function tell(report: Report): void {
  const heads = report.kind === 'at' ? report.snapshot.heads : [];
  const buffers = heads.flatMap(({ W_Q, W_K, W_V, W_O }) =>
    [W_Q, W_K, W_V, W_O].map(({ data }) => data.buffer as ArrayBuffer),
  );
  port.postMessage(report, [...new Set(buffers)]);
}

const broken = (error: unknown) =>
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });

const trainer = loadLearning().then((learning) => ({
  learning,
  trainer: new Trainer(learning, manners, tell),
}));

let opened: Promise<void> = Promise.resolve();

port.onmessage = ({ data: command }) => {
  if (command.kind === 'open') {
    const { pack, ...opening } = command.opening;
    opened = trainer.then((there) => there.trainer.open(opening, there.learning.openVectors(pack)));
    opened.catch(broken);
    return;
  }
  void opened.then(
    () => trainer.then((there) => there.trainer.hear(command)).catch(broken),
    () => undefined,
  );
};
