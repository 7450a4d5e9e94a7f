import type { Scenario } from 'attention-explainer/engine';
import type { Part } from '../../scenarios/parts.mjs';
import type { View } from '../lesson/view';
import type { AddressProblem } from '../state/address';
import { isNamed, partsIn } from '../state/parts';

/** The attributes by which a host says what the reader does not see, and cannot change. */
export const hosts = ['hide', 'lock'] as const;

type Host = (typeof hosts)[number];

/** The parts that a host hides and locks. */
export class HostParts {
  hide: readonly Part[] = [];
  lock: readonly Part[] = [];

  /** Takes over an attribute, if it is one of these: with what is wrong in it. */
  take(name: string, value: string | null): readonly AddressProblem[] | undefined {
    const host: Host | undefined = hosts.find((one) => one === name);
    if (!host) return undefined;
    const { parts, problems } = partsIn(host, value ?? '');
    this[host] = parts;
    return problems;
  }

  /** Says what is hidden and locked, by the host or by the lesson that is shown then. */
  allowance(lesson: () => Scenario | undefined): Pick<View, 'hidden' | 'locked'> {
    return {
      hidden: (part) => isNamed(part, this.hide, lesson()?.hidden),
      locked: (part) => isNamed(part, this.lock, lesson()?.locked),
    };
  }
}
