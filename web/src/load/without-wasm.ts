import { loadScript } from './classic';

/** The engine compiled to JavaScript, as a classic script beside the one that asks for it. */
export const loadWithoutWasm = () =>
  loadScript<() => Promise<Record<string, Function>>>('classic/attention-engine-js');
