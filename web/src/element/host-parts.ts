import type { Part } from '../../scenarios/parts.mjs';
import type { AddressProblem } from '../state/address';
import { partsIn } from '../state/parts';

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
}
