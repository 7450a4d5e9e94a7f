// @ts-check
import apple from './apple.json';

export { apple };
export { validateScenario } from './validate.mjs';
export const scenarios = Object.freeze({ apple });
