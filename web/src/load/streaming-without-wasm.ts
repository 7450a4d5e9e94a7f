import type start from '../../../engine/built/streaming-engine-js.mjs';
import { loadScript } from './classic';

/** The module for attention at speed compiled to JavaScript, as a classic script. */
export const loadStreamingWithoutWasm = async () => ({
  default: await loadScript<typeof start>('classic/streaming-engine-js'),
});
