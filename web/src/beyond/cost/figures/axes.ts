import { linear, type Scale } from '../../../figures/scale';
import type { Measure } from '../counts';
import { lengthLimits } from '../settings';
import { unitsOf } from '../units';
import type { View } from '../../../lesson/view';

export const height = 280;
export const margin = { left: 58, right: 14, top: 24, bottom: 40 };

/** Both axes of a chart: logarithmic, and always the same, so that lines grow and nothing jumps. */
export interface Axes {
  readonly x: Scale;
  readonly y: Scale;
  readonly right: number;
  readonly floor: number;
}

/** From and to: seconds from a microsecond to a week and a half; bytes from a kilobyte to ten terabytes. */
const domains = { time: [1e-6, 1e6], memory: [1e3, 1e13] } as const;

/** The marks of an axis: what people count in. */
const marks = {
  time: [1e-6, 1e-3, 1, 60, 3600, 86_400],
  memory: [1e3, 1e6, 1e9, 1e12],
} as const;

const lengths = [10, 100, 1e3, 1e4, 1e5, 1e6];

/** A logarithmic scale; what lies beyond its ends is drawn at them. */
function logarithmic(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = [Math.log10(domain[0]), Math.log10(domain[1])];
  const scale = linear([low, high], range);
  const within = (value: number) => Math.min(high, Math.max(low, Math.log10(value)));
  return Object.assign((value: number) => scale(within(value)), {
    invert: (pixel: number) => 10 ** scale.invert(pixel),
  });
}

export function axesOf(measure: Measure, width: number): Axes {
  const right = width - margin.right;
  const floor = height - margin.bottom;
  return {
    x: logarithmic(lengthLimits, [margin.left, right]),
    y: logarithmic(domains[measure], [floor, margin.top]),
    right,
    floor,
  };
}

/** Where the lines of the grid run, and what stands at them. */
export function gridOf(
  view: View,
  measure: Measure,
): {
  readonly across: readonly { readonly value: number; readonly text: string }[];
  readonly along: readonly { readonly value: number; readonly text: string }[];
} {
  const units = unitsOf(view);
  const write = measure === 'time' ? units.unit : units.bytes;
  return {
    across: lengths.map((value) => ({ value, text: units.brief(value) })),
    along: marks[measure].map((value) => ({ value, text: write(value) })),
  };
}
