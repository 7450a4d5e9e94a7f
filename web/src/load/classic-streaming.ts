import start from '../../../engine/built/streaming-engine-js.mjs';
import { provide } from './classic';

provide('classic/streaming-engine-js', start);
