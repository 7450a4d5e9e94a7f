import { html, nothing, type TemplateResult } from 'lit';
import {
  drawn,
  memoryFact,
  multiplicationsFact,
  say,
  timeFact,
  wayName,
  type Scene,
} from '../facts';
import { ways, type Way } from '../run/protocol';
import { unitsOf } from '../units';
import { sign } from './chart';

/** The shortest and the longest of the times, beside the one in the middle. */
function spread(scene: Scene, way: Way, n: number): TemplateResult | typeof nothing {
  const point = scene.room.results.at(way, n);
  if (!point) return nothing;
  const { duration } = unitsOf(scene.view);
  return html`<span class="range quiet"
    >${say(scene, 'range', { least: duration(point.least), most: duration(point.most) })}</span
  >`;
}

/** All that was measured, as a table. */
export function measuredTable(scene: Scene): TemplateResult | typeof nothing {
  const { sizes } = scene.room.results;
  if (sizes.length === 0) return nothing;
  const units = unitsOf(scene.view);
  const name = say(scene, 'table');
  return html`<p class="ui table-title">${name}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${name}>
      <table class="measured" aria-label=${name}>
        <thead>
          <tr>
            <th scope="col" rowspan="2">${say(scene, 'words')}</th>
            ${ways.map(
              (way) =>
                html`<th scope="colgroup" colspan="2">${sign(way)} ${wayName(scene, way)}</th>`,
            )}
            <th scope="col" rowspan="2">${say(scene, 'multiplications')}</th>
          </tr>
          <tr>
            ${ways.map(
              () =>
                html`<th scope="col">${say(scene, 'time')}</th>
                  <th scope="col">${say(scene, 'memory')}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${sizes.map(
            (n) =>
              html`<tr data-row=${n}>
                <th scope="row">${units.whole(n)}</th>
                ${ways.map((way) => {
                  const time = timeFact(scene, way, n);
                  return html`<td>${drawn(scene, time)}${spread(scene, way, n)}</td>
                    <td>${time ? drawn(scene, memoryFact(scene, way, n)) : '–'}</td>`;
                })}
                <td>${drawn(scene, multiplicationsFact(scene, n))}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
