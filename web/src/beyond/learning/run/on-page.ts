import type { Learning, Vectors } from 'attention-explainer/learning';
import type { Command, Opening, Report } from './protocol';
import type { Home } from './run';
import { Trainer } from './trainer';

/** Short, so that the page can draw and hear between two of them. */
const manners = { slice: 1, trainEvery: 10 };

/** A run on the page's own thread, where no worker can be had. */
export function onPage(
  learning: Learning,
  vectors: Vectors,
  opening: Omit<Opening, 'pack'>,
  tell: (report: Report) => void,
): Home {
  let hasEnded = false;
  const trainer = new Trainer(learning, manners, (report) => {
    if (!hasEnded) tell(report);
  });
  const broken = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!hasEnded) tell({ kind: 'failed', message });
  };
  const opened = Promise.resolve().then(() => trainer.open(opening, vectors));
  opened.catch(broken);
  return {
    say: (command: Command) => {
      if (command.kind === 'open') return;
      void opened.then(
        () => trainer.hear(command).catch(broken),
        () => undefined,
      );
    },
    end: () => {
      hasEnded = true;
      trainer.end();
    },
  };
}
