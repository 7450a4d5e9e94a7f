// @ts-check
import { runTask } from '../task.mjs';

process.once('message', async (task) => {
  /** @type {import('./node.mjs').Answer} */
  const answer = { megabytes: NaN };
  try {
    answer.result = await runTask(/** @type {import('./node.mjs').Task} */ (task));
  } catch (error) {
    answer.error = String(error);
  }
  answer.megabytes = process.resourceUsage().maxRSS / 1024;
  process.send?.(answer, () => process.exit(0));
});
