import type { AttentionExplainer } from '../element/attention-explainer';
import { lessonParameter } from './lesson-link';
import { openGiven } from './own-lesson';
import { isOurs, writeAddress } from '../state/address';
import type { State } from '../state/state';

function parameters(): URLSearchParams {
  const { search, hash } = location;
  return new URLSearchParams([
    ...new URLSearchParams(search),
    ...new URLSearchParams(hash.slice(1)),
  ]);
}

/** The query without what is the lesson's, which stands in the hash from now on. */
function foreignQuery(): string {
  const foreign = location.search
    .slice(1)
    .split('&')
    .filter((part) => ![...new URLSearchParams(part).keys()].some(isOurs));
  return foreign.join('&') === '' ? '' : `?${foreign.join('&')}`;
}

/** A lesson that the link has brought stays in it. */
function ownLesson(): string {
  const packed = parameters().get(lessonParameter);
  return packed === null ? '' : `${lessonParameter}=${packed}`;
}

/** Milliseconds without a change after which the address follows a moving slider. */
const quiet = 100;

/** Navigation gets an entry in the browser's history; a moving slider does not. */
function isNavigation(state: State, before: State): boolean {
  return state.step !== before.step || state.sentence !== before.sentence;
}

/** Keeps the page's address and the lesson's state the same: link, reload and back button. */
export async function bindAddress(lesson: AttentionExplainer): Promise<void> {
  await openGiven(lesson, parameters());
  lesson.restore(parameters());
  let before = lesson.state;
  let last = location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  let reading = false;

  const write = (state: State, navigated: boolean): void => {
    late = false;
    const hash = [ownLesson(), writeAddress(state)].filter(Boolean).join('&');
    const url = `${location.pathname}${foreignQuery()}${hash === '' ? '' : `#${hash}`}`;
    if (`${location.pathname}${location.search}${location.hash}` === url) return;
    try {
      if (navigated) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
    } catch {
      // A file, or a frame of no origin, may have no history: the lesson goes on without.
    }
    last = location.hash;
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (late) write(before, false);
  };
  // Browsers allow an address to change a few times a second, and pay milliseconds for each: a single
  // change is written at once, a run of them when it begins and when it has come to rest.
  const follow = ({ detail }: CustomEvent<{ state: State }>): void => {
    if (reading) return;
    const { state } = detail;
    document.documentElement.dataset['theme'] = state.theme;
    const navigated = isNavigation(state, before);
    if (navigated) settle();
    before = state;
    late = timer !== undefined;
    if (!late) write(state, navigated);
    clearTimeout(timer);
    timer = setTimeout(settle, quiet);
  };
  /** The address has led: it is only put into its shortest form, without an entry of its own. */
  const adopt = (): void => {
    before = lesson.state;
    document.documentElement.dataset['theme'] = before.theme;
    write(before, false);
  };
  const read = (): void => {
    if (location.hash === last) return;
    clearTimeout(timer);
    timer = undefined;
    last = location.hash;
    reading = true;
    lesson.restore(parameters());
    reading = false;
    adopt();
  };
  lesson.addEventListener('attention-ready', adopt);
  lesson.addEventListener('attention-change', follow as EventListener);
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
}
