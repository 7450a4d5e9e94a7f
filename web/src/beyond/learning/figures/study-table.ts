import { html, nothing, type TemplateResult } from 'lit';
import { factNumber, type FactNumber } from '../../facts';
import type { Fact } from '../../../lesson/view';
import type { Scene } from '../facts';

interface Spread {
  readonly mean: number;
  readonly deviation: number;
  readonly min: number;
  readonly max: number;
}

interface Variant {
  readonly name: string;
  readonly title: string;
  readonly heldOutAccuracy: Spread;
}

interface Study {
  readonly seeds: readonly number[];
  readonly variants: readonly Variant[];
}

const isSpread = (given: unknown): given is Spread =>
  typeof given === 'object' &&
  given !== null &&
  ['mean', 'deviation', 'min', 'max'].every((name) =>
    Number.isFinite((given as Record<string, unknown>)[name]),
  );

/** The study that came with the words; undefined where there is none, or none of this kind. */
export function studyOf({ room }: Scene): Study | undefined {
  const study = room.library?.world.study as Partial<Study> | null | undefined;
  if (!study || !Array.isArray(study.variants) || !Array.isArray(study.seeds)) return undefined;
  const { seeds, variants } = study as Study;
  const known = variants.filter((one) => isSpread(one.heldOutAccuracy));
  return known.length > 0 ? { seeds, variants: known } : undefined;
}

function titleOf({ view: { messages } }: Scene, { name, title }: Variant): string {
  const key = `learning.study.${name}`;
  return messages.has(key) ? messages.plain(key) : title;
}

function meanFact(scene: Scene, variant: Variant): FactNumber {
  return {
    id: `study:${variant.name}`,
    quantity: 'accuracy',
    value: variant.heldOutAccuracy.mean,
    title: `${scene.view.messages.plain('learning.study.mean')}: ${titleOf(scene, variant)}`,
    format: 'percent',
  };
}

/** What a mean of the study is a mean of. */
export function explainStudy(
  scene: Scene,
  name: string,
): { number: FactNumber | undefined } & Omit<Fact, 'title' | 'value'> {
  const { messages, formats } = scene.view;
  const study = studyOf(scene);
  const variant = study?.variants.find((one) => one.name === name);
  if (!study || !variant) return { number: undefined, said: '', terms: [] };
  return {
    number: meanFact(scene, variant),
    said: messages.plain('learning.why.study', { count: study.seeds.length }),
    terms: (['min', 'max', 'deviation'] as const).map((of) => ({
      name: messages.plain(`learning.study.of.${of}`),
      value: html`${formats.percent(variant.heldOutAccuracy[of])}`,
    })),
  };
}

/** How other ways to learn fare, over many seeds: what one run cannot show. */
export function studyTable(scene: Scene): TemplateResult | typeof nothing {
  const study = studyOf(scene);
  if (!study) return nothing;
  const { messages, formats } = scene.view;
  return html`<details class="study ui">
    <summary>${messages.plain('learning.study', { count: study.seeds.length })}</summary>
    <table class="by-word">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${messages.plain('learning.study.mean')}</th>
          <th scope="col">${messages.plain('learning.study.range')}</th>
        </tr>
      </thead>
      <tbody>
        ${study.variants.map((variant) => {
          const { min, max } = variant.heldOutAccuracy;
          return html`<tr>
            <th scope="row">${titleOf(scene, variant)}</th>
            <td>${factNumber(scene.view, meanFact(scene, variant))}</td>
            <td>${formats.percent(min)} – ${formats.percent(max)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </details>`;
}
