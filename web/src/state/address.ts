import type { Said, Told } from 'attention-explainer/engine';
import { told } from '../../../engine/bindings/phrases.mjs';
import { editLimits, fieldNames, initialState, table, type Field } from './table';
import type { State } from './state';

/** A parameter of a link that could not be used; the state keeps its default there. */
export interface AddressProblem {
  readonly argument: string;
  readonly expected: string;
  readonly received: string;
  /** The same two in parts that can be told in any language. */
  readonly told: Told;
}

export const problemWith = (argument: string, expected: Said, received: Said): AddressProblem => ({
  argument,
  ...told(expected, received),
});

export interface AddressReading {
  readonly patch: Partial<State>;
  readonly problems: readonly AddressProblem[];
}

/** A state is frozen, and asked for its address by the element and by the page around. */
const written = new WeakMap<State, string>();

/** The state as parameters, in the table's order; what has its default value is left out. */
export function writeAddress(state: State): string {
  const address = written.get(state) ?? addressOf(state);
  if (Object.isFrozen(state)) written.set(state, address);
  return address;
}

function addressOf(state: State): string {
  const parameters = new URLSearchParams();
  for (const name of fieldNames) {
    const { codec } = table[name] as Field<unknown>;
    const value = codec.format(state[name]);
    if (value !== codec.format(initialState[name])) parameters.set(name, value);
  }
  for (const [path, value] of Object.entries(state.edits)) parameters.set(path, String(value));
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%40', '@');
}

/** Whether a parameter is the lesson's: a field of the state or, with a dot, the path of an edit. */
export function isOurs(name: string): boolean {
  return name.includes('.') || Object.hasOwn(table, name);
}

/**
 * What parameters ask for. A name with a dot is the path of an edit. Unknown names are passed over
 * (a host may add its own); a known name with a value out of its limits is a problem.
 */
export function readAddress(parameters: URLSearchParams): AddressReading {
  const patch: Record<string, unknown> = {};
  const problems: AddressProblem[] = [];
  const edits: Record<string, number> = {};
  for (const [name, received] of parameters) {
    if (!isOurs(name)) continue;
    const isEdit = name.includes('.');
    const codec = isEdit ? editLimits : (table[name as keyof typeof table] as Field<unknown>).codec;
    const value = codec.parse(received);
    if (value === undefined) {
      problems.push(problemWith(name, codec.expected, `“${received}”`));
    } else if (isEdit) {
      edits[name] = value as number;
    } else {
      patch[name] = value;
    }
  }
  if (Object.keys(edits).length > 0) patch['edits'] = edits;
  return { patch, problems };
}
