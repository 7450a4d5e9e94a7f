import start from '../../../engine/built/attention-engine-js.mjs';
import { provide } from './classic';

provide('classic/attention-engine-js', start);
