import type { Said } from 'attention-explainer/engine';
import { phrase } from '../../../engine/bindings/phrases.mjs';
import { problemWith, type AddressProblem, type AddressReading } from './address';
import type { Codec } from './codecs';
import type { State } from './state';
import { editLimits, fieldNames, initialState, table, type Field } from './table';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of any kind in words. */
function written(value: unknown): Said {
  try {
    return `“${typeof value === 'object' ? JSON.stringify(value) : String(value)}”`;
  } catch {
    return phrase('kind', { kind: typeof value });
  }
}

/** The value as the codec has it, or undefined where it is of another kind or out of its limits. */
function within<T>(codec: Codec<T>, value: unknown): T | undefined {
  try {
    const text: unknown = codec.format(value as T);
    const found = typeof text === 'string' ? codec.parse(text) : undefined;
    return typeof found === typeof value ? found : undefined;
  } catch {
    return undefined;
  }
}

/** A state from a program, held to the same table as one from a link. */
export function checkState(given: unknown): AddressReading {
  const problems: AddressProblem[] = [];
  const refuse = (argument: string, expected: Said, value: unknown) =>
    problems.push(problemWith(argument, expected, written(value)));
  if (!isObject(given)) {
    refuse('state', phrase('object'), given);
    return { patch: {}, problems };
  }
  const patch: Record<string, unknown> = {};
  const editsOf = (edits: unknown) => {
    if (!isObject(edits)) {
      refuse('edits', phrase('edits'), edits);
      return {};
    }
    return Object.fromEntries(
      Object.entries(edits).filter(([path, value]) => {
        const isRight = within(editLimits, value) !== undefined;
        if (!isRight) refuse(`edits.${path}`, editLimits.expected, value);
        return isRight;
      }),
    );
  };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (name === 'edits') {
      patch[name] = Object.freeze(editsOf(value));
    } else if (!Object.hasOwn(table, name)) {
      refuse(name, ['edits', ...fieldNames].join(', '), value);
    } else if (value !== null || initialState[name as keyof State] !== null) {
      const { codec } = table[name as keyof typeof table] as Field<unknown>;
      const found = within(codec, value);
      if (found === undefined) refuse(name, codec.expected, value);
      else patch[name] = found;
    }
  }
  return { patch, problems };
}
