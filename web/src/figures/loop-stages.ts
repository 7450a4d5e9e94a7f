/** The four stages of the loop, in order. */
export const loopStages = ['identify', 'normalise', 'extract', 'update'] as const;

export type LoopStage = (typeof loopStages)[number];

/** How far each stage has come, 0 to 1; each rests a little before the next. */
export type LoopProgress = Readonly<Record<LoopStage, number>>;

export function loopProgress(phase: number): LoopProgress {
  const passed = (index: number) =>
    Math.min(1, Math.max(0, (phase * loopStages.length - index) / 0.8));
  return { identify: passed(0), normalise: passed(1), extract: passed(2), update: passed(3) };
}

/** The stage that runs, or none where the motion has not begun or stands at its end. */
export function runningStage(phase: number): LoopStage | null {
  if (phase <= 0 || phase >= 1) return null;
  return loopStages[Math.floor(phase * loopStages.length)] ?? null;
}

/** Whether item `index` of `count` is reached when a sweep over them has come as far as `share`. */
export function reached(share: number, index: number, count: number): boolean {
  return share >= (index + 1) / count;
}
