import start from '../../../engine/built/learning-engine-js.mjs';
import { provide } from './classic';

provide('classic/learning-engine-js', start);
