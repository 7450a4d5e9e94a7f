import type { Start } from '../../../engine/bindings/start.mjs';
import { loadScript } from './classic';

/** The module for real words and learning compiled to JavaScript, as a classic script. */
export const loadLearningWithoutWasm = () => loadScript<Start>('classic/learning-engine-js');
