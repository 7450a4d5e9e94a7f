import { html, type TemplateResult } from 'lit';
import { hideable, lockable } from '../../../scenarios/parts.mjs';
import { beneath, rowBeneath } from '../cells/beneath';
import { cell } from '../cells/cell';
import { table } from '../cells/table';
import { part } from '../data/shape';
import type { Desk } from '../desk';

function field(desk: Desk, address: string, choices?: readonly (readonly [string, string])[]) {
  const label = desk.t(`lesson.${address}`);
  return html`<div class="field">
    <span class="ui">${label}</span>
    ${cell(desk, address, { label, className: 'text', ...(choices && { choices }) })}
    <span class="ui quiet">${desk.t(`lesson.${address}.about`)}</span>
    ${beneath(desk, address)}
  </div>`;
}

function senses(desk: Desk): TemplateResult {
  const { draft } = desk;
  const features = draft.features.map((name) => [name, name] as const);
  const rows = html`<thead>
      <tr>
        <td></td>
        <th scope="col">${desk.t('senses.name')}</th>
        <th scope="col">${desk.t('senses.feature')}</th>
      </tr>
    </thead>
    <tbody>
      ${draft.senses.map((_, i) => {
        const place = i + 1;
        return html`<tr>
            <th scope="row">${desk.t('senses.place', { place })}</th>
            <td>
              ${cell(desk, `senses.${i}.name`, {
                label: desk.t('senses.name.of', { place }),
                className: 'name',
              })}
            </td>
            <td>
              ${cell(desk, `senses.${i}.feature`, {
                label: desk.t('senses.feature.of', { place }),
                choices: features,
              })}
            </td>
          </tr>
          ${rowBeneath(desk, 3, `senses.${i}`)}`;
      })}
    </tbody>`;
  return table(desk, 'senses', desk.t('senses.caption'), rows);
}

function rights(desk: Desk): TemplateResult {
  const box = (kind: 'hidden' | 'locked', name: string) => {
    const set = (event: Event) =>
      desk.change({
        ...desk.draft,
        [kind]: part(desk.draft[kind], name, (event.target as HTMLInputElement).checked),
      });
    return html`<input
      type="checkbox"
      data-part="${kind}.${name}"
      aria-label=${desk.t(`readers.${kind}.of`, { part: desk.t(`part.${name}`) })}
      .checked=${desk.draft[kind].includes(name)}
      @change=${set}
    />`;
  };
  const canLock: readonly string[] = lockable;
  return html`<h3>${desk.t('readers.caption')}</h3>
    <div class="scroll">
      <table data-table="readers">
        <caption class="visually-hidden">
          ${desk.t('readers.caption')}
        </caption>
        <thead>
          <tr>
            <td></td>
            <th scope="col">${desk.t('readers.locked')}</th>
            <th scope="col">${desk.t('readers.hidden')}</th>
          </tr>
        </thead>
        <tbody>
          ${hideable.map(
            (name) =>
              html`<tr>
                <th scope="row">${desk.t(`part.${name}`)}</th>
                <td>${canLock.includes(name) ? box('locked', name) : ''}</td>
                <td>${box('hidden', name)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** What the lesson is called, its word and meanings, and what readers see and may change. */
export function lessonSection(desk: Desk): TemplateResult {
  const words = desk.draft.words.map(({ name }) => [name, name] as const);
  return html`${field(desk, 'title')} ${field(desk, 'id')} ${field(desk, 'focus', words)}
  ${senses(desk)} ${rights(desk)}`;
}
