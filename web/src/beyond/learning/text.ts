import { html, nothing, type TemplateResult } from 'lit';
import type { MessageValues } from '../../i18n/messages';
import type { View } from '../../lesson/view';
import { factNumber, type FactNumber } from '../facts';
import { chanceFact, leastFact, type Scene } from './facts';
import type { Room } from './room';

/** Title, goal and first paragraph. */
export function intro(view: View, values: MessageValues): TemplateResult {
  const { messages } = view;
  return html`<div class="text intro" part="text">
    ${
      view.hidden('title')
        ? nothing
        : html`<h2 id="title-learning">${messages.plain('step.learning.title')}</h2>
            <p class="goal">
              ${messages.rich('step.learning.goal')}
              <span class="unbroken"
                >${messages.plain('step.minutes', {
                  minutes: Number(messages.plain('step.learning.minutes')),
                })}</span
              >
            </p>`
    }
    ${view.hidden('text') ? nothing : html`<p>${messages.rich('step.learning.text.1', values)}</p>`}
  </div>`;
}

/** The paragraphs after the first. */
export function explanation(scene: Scene): TemplateResult | typeof nothing {
  const { view, room } = scene;
  if (view.hidden('text')) return nothing;
  const number = (fact: FactNumber | undefined) => (fact ? factNumber(view, fact) : '…');
  const values = {
    batch: room.settings.batch,
    count: room.library?.nextWords.length ?? 0,
    chance: number(chanceFact(scene)),
    least: number(leastFact(scene)),
  };
  return html`${[2, 3, 4, 5, 6].map(
    (n) => html`<p>${view.messages.rich(`step.learning.text.${n}`, values)}</p>`,
  )}`;
}

/** What is seen in this run that calls for a word: divergence, worse than guessing, learned by heart. */
export function remark({ messages }: View, room: Room): string {
  const { shown, opened, doing } = room;
  if (!shown) return '';
  if (shown.hasDiverged) {
    return messages.plain('learning.remark.diverged', { updates: shown.updates });
  }
  if (opened && shown.updates > 0 && shown.heldOut.loss > opened.bounds.chance) {
    return messages.plain('learning.remark.worse');
  }
  const [train, heldOut] = [shown.train?.accuracy ?? 0, shown.heldOut.accuracy ?? 0];
  const parted = 0.04;
  if (doing === 'standing' && train === 1 && heldOut < 1 - parted) {
    return messages.plain('learning.remark.heart');
  }
  return '';
}

/** All made sentences by word and sense. */
export function madeSentences(scene: Scene): TemplateResult | typeof nothing {
  const { library } = scene.room;
  const { messages } = scene.view;
  if (!library) return nothing;
  return html`<details class="made ui">
    <summary>${messages.plain('learning.made', { count: library.world.sentences.length })}</summary>
    ${library.senses.map(
      (sense) =>
        html`<h4 lang="en">${sense.word}: ${sense.name}</h4>
          ${(['train', 'heldOut'] as const).map(
            (split) =>
              html`<p>
                <span class="quiet">${messages.plain(`learning.split.${split}`)}:</span>
                <span lang="en"
                  >${library
                    .made(sense, split)
                    .map(({ text }) => text)
                    .join(' · ')}</span
                >
              </p>`,
          )}`,
    )}
  </details>`;
}
