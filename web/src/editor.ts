import './attention-explainer';
import { editors, menus } from 'virtual:loaders';
import type { AttentionExplainer } from './element/attention-explainer';
import { copyOf } from './editor/data/copy-of';
import { LessonEditor } from './editor/lesson-editor';
import { directionOf, languages, nearestLanguage } from './i18n/languages.mjs';
import { messages, type Catalogue } from './i18n/messages';

customElements.define('lesson-editor', LessonEditor);

const spoken = languages.filter((language) => editors[language] !== undefined);

/** The language that the address asks for, else the browser's, of those that the editor speaks. */
function chosenLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = [asked, ...navigator.languages].map(nearestLanguage);
  return wanted.find((language) => language && spoken.includes(language)) ?? 'en';
}

const nameOf = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** The choice of the language; another page in it, so that nothing of the work is half translated. */
function languageChoice(select: HTMLSelectElement, language: string): void {
  select.replaceChildren(
    ...spoken.map((one) => new Option(nameOf(one), one, one === language, one === language)),
  );
  select.addEventListener('change', () => {
    location.search = `?lang=${select.value}`;
  });
}

/** Words in a language; in English where there are none, or they cannot be had. */
async function loadWords(from: typeof editors, language: string): Promise<Catalogue> {
  const own = await from[language]?.().catch(() => undefined);
  return own ?? (await from['en']?.()) ?? {};
}

async function start(explainer: AttentionExplainer, place: Element): Promise<void> {
  const language = chosenLanguage();
  const catalogue = await loadWords(editors, language);
  const titles = messages(language, await loadWords(menus, language).catch(() => ({})));
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
    lessonTitle: (id) =>
      titles.has(`lesson.title.${id}`) ? titles.plain(`lesson.title.${id}`) : id,
    words: () => explainer.words,
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
