import type { Start } from '../../../engine/bindings/start.mjs';
import { loadScript } from './classic';

/** The engine compiled to JavaScript, as a classic script beside the one that asks for it. */
export const loadWithoutWasm = () => loadScript<Start>('classic/attention-engine-js');
