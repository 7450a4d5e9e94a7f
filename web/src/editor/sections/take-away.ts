import { html, nothing, type TemplateResult } from 'lit';
import { lessonParameter, packLesson } from '../../page/lesson-link';
import { compile } from '../data/to-scenario';
import { download, onePage, snippet } from '../data/take-out';
import { lessonFile } from '../data/write-lesson';
import type { Desk } from '../desk';

/** Addresses beyond this are cut or refused in some places. */
export const longestLink = 8000;

/** What taking away can do, beside the desk. */
export interface TakeAway {
  /** Says that a file has the work. */
  saved(): void;
}

async function copy(desk: Desk, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    desk.say(desk.t('take.copied'));
  } catch {
    desk.say(desk.t('take.not-copied'));
  }
}

async function page(desk: Desk, scenario: unknown): Promise<void> {
  try {
    const response = await fetch('./apple.html');
    if (!response.ok) throw new Error(String(response.status));
    const { id } = desk.draft;
    download(`${id}.html`, onePage(await response.text(), scenario), 'text/html');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    desk.say(desk.t('take.no-page', { reason }));
  }
}

async function link(desk: Desk, scenario: unknown): Promise<void> {
  const url = new URL(
    `./index.html#${lessonParameter}=${await packLesson(scenario)}`,
    location.href,
  ).href;
  if (url.length > longestLink) {
    desk.say(desk.t('take.link-too-long', { length: url.length, limit: longestLink }));
    return;
  }
  await copy(desk, url);
}

const way = (desk: Desk, name: string, act: () => void, isReady = true) =>
  html`<div class="way">
    <button type="button" class="pill" data-do=${name} ?disabled=${!isReady} @click=${act}>
      ${desk.t(`take.${name}`)}
    </button>
    <p class="ui quiet">${desk.t(`take.${name}.about`, { limit: longestLink })}</p>
  </div>`;

/** The lesson as a file, a page, a link or a piece of a page. */
export function takeAwaySection(desk: Desk, { saved }: TakeAway): TemplateResult {
  const { findings } = desk;
  const { scenario } = findings;
  const file = lessonFile(compile(desk.draft).scenario);
  // Rows without a name of their own would be lost in a file.
  const isWhole = !findings.problems.some(({ address }) => address.endsWith('.name'));
  const isReady = scenario !== null;
  const save = () => {
    download(`${desk.draft.id || 'lesson'}.json`, file, 'application/json');
    saved();
  };
  return html`<p>${desk.t('take.about')}</p>
    ${isReady ? nothing : html`<p class="problem">${desk.t('take.unfinished')}</p>`}
    ${way(desk, 'download', save, isWhole)}
    ${way(desk, 'copy', () => void copy(desk, file), isWhole)}
    ${way(desk, 'page', () => void page(desk, scenario), isReady)}
    ${way(desk, 'link', () => void link(desk, scenario), isReady)}
    ${way(desk, 'snippet', () => void copy(desk, snippet(scenario, location.href)), isReady)}
    <details>
      <summary>${desk.t('take.see')}</summary>
      <textarea
        class="file-text"
        rows="16"
        readonly
        aria-label=${desk.t('take.see')}
        .value=${file}
      ></textarea>
    </details>`;
}
