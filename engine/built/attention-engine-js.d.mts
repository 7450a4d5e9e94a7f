import type { Exports } from '../bindings/cells.mjs';

/** Starts the module; resolves to its exports: its memory, and the entries that cells.mjs calls. */
export default function start(): Promise<Exports>;
