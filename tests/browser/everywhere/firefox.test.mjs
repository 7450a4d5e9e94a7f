// @ts-check
import { everywhere } from './suite.mjs';

await everywhere('firefox');
