import type { Command, Opening, Report } from './protocol';
import type { Home } from './run';

/** A run in a worker of its own, so that the page stays free. `failed` where none can be started. */
export function inWorker(
  address: string,
  opening: Opening,
  tell: (report: Report) => void,
  failed: () => void,
): Home {
  const worker = new Worker(address);
  let hasAnswered = false;
  const fail = (message: string) => {
    worker.terminate();
    if (hasAnswered) tell({ kind: 'failed', message });
    else failed();
  };
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    if (data.kind === 'failed' && !hasAnswered) fail(data.message);
    else {
      hasAnswered = true;
      tell(data);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(event.message);
  };
  const say = (command: Command) => worker.postMessage(command);
  say({ kind: 'open', opening });
  return { say, end: () => worker.terminate() };
}
