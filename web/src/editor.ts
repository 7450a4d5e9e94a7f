import './attention-explainer';
import { editors } from 'virtual:loaders';
import type { AttentionExplainer } from './element/attention-explainer';
import { copyOf } from './editor/data/copy-of';
import { LessonEditor } from './editor/lesson-editor';
import { directionOf, languages, nearestLanguage } from './i18n/languages.mjs';
import { messages, type Catalogue } from './i18n/messages';
import { stepCalled } from './controls/step-bar';

customElements.define('lesson-editor', LessonEditor);

/** The language that the address asks for, else the browser's. */
function chosenLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = [asked, ...navigator.languages].map(nearestLanguage);
  return wanted.find((language) => language !== undefined) ?? 'en';
}

const nameOf = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** The choice of the language; another page in it, so that nothing of the work is half translated. */
function languageChoice(select: HTMLSelectElement, language: string): void {
  select.replaceChildren(
    ...languages.map((one) => new Option(nameOf(one), one, one === language, one === language)),
  );
  select.addEventListener('change', () => {
    location.search = `?lang=${select.value}`;
  });
}

/** The editor's words in a language; in English where it has none, or they cannot be had. */
async function loadWords(language: string): Promise<Catalogue> {
  const own = await editors[language]?.().catch(() => undefined);
  return own ?? (await editors['en']?.()) ?? {};
}

async function start(explainer: AttentionExplainer, place: Element): Promise<void> {
  const language = chosenLanguage();
  const catalogue = await loadWords(language);
  const said = messages(language, catalogue);
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = directionOf(language);
  document.title = said.plain('editor.title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-message]'))
    element.textContent = said.plain(element.dataset['message'] ?? '');
  const select = document.querySelector<HTMLSelectElement>('#language');
  if (select) languageChoice(select, language);
  explainer.setAttribute('lang', language);
  const editor = new LessonEditor({
    language,
    catalogue,
    first: await copyOf('apple', language),
    stepName: (step) => stepCalled(explainer.words.messages, step, 'title'),
  });
  explainer.addEventListener('attention-language', () => editor.requestUpdate());
  explainer.addEventListener('attention-ready', () => editor.requestUpdate());
  const status = document.querySelector('#live-status');
  editor.addEventListener('editor-lesson', (event) => {
    const { scenario } = (event as CustomEvent<{ scenario: AttentionExplainer['lesson'] }>).detail;
    if (scenario) explainer.lesson = scenario;
    if (status) status.textContent = scenario ? '' : said.plain('editor.live.last');
  });
  place.append(editor);
}

const explainer = document.querySelector<AttentionExplainer>('attention-explainer');
const place = document.querySelector('#editor');
if (explainer && place) void start(explainer, place);
