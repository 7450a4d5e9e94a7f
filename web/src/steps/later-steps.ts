// Words and styles first: what is alike compresses better side by side.
import words from 'virtual:english/steps';
import { laterStyles } from '../styles/later';
import { html, nothing, type TemplateResult } from 'lit';
import { player } from '../controls/player';
import { causalSwitch, contentSwitch, headSwitch } from '../controls/switches';
import type { View } from '../lesson/view';
import type { StepName } from '../state/state';
import { learn } from '../load/languages';
import { dotProduct } from './dot-product';
import { gravity } from './gravity';
import type { Above } from './index';
import { loop } from './loop';
import { matchingContent } from './matching-content';
import { plans, type ControlName } from './plans';
import { playground } from './playground';
import { queryKey } from './query-key';
import { score } from './score';
import { softmax } from './softmax';
import type { Step } from './step';
import { value } from './value';

/** The steps after the first: the one place that a new step is added to. Its plan stands in plans.ts. */
export const steps: Readonly<Partial<Record<StepName, Step>>> = {
  gravity,
  'dot-product': dotProduct,
  'query-key': queryKey,
  score,
  softmax,
  'matching-content': matchingContent,
  value,
  loop,
  playground,
};

const controls: Readonly<Record<ControlName, (view: View) => TemplateResult | typeof nothing>> = {
  head: headSwitch,
  causal: causalSwitch,
  content: contentSwitch,
};

/** The switches that a step wants, and the player of its motion. */
export const above: Above = (view, name) => {
  const { controls: wanted, motion } = plans[name];
  return html`${
    wanted
      ? html`<div class="switches">${wanted.map((control) => controls[control](view))}</div>`
      : nothing
  }${motion ? player(view, motion.stages) : nothing}`;
};

export { laterStyles as styles };

learn(words);
