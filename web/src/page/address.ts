import type { AttentionExplainer } from '../element/attention-explainer';
import { lessonParameter } from './lesson-link';
import { openGiven } from './own-lesson';
import type { State } from '../state/state';

function parameters(): URLSearchParams {
  const { search, hash } = location;
  return new URLSearchParams([
    ...new URLSearchParams(search),
    ...new URLSearchParams(hash.slice(1)),
  ]);
}

/** The query without what is the lesson's, which stands in the hash from now on. */
function foreignQuery(state: State): string {
  const isOurs = (name: string) =>
    name.includes('.') || Object.hasOwn(state, name) || name === lessonParameter;
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

/** A state and how a link says it. */
interface Place {
  readonly state: State;
  readonly address: string;
}

const placeOf = ({ state, address }: AttentionExplainer): Place => ({ state, address });

/** Milliseconds without a change after which the address follows a moving slider. */
const quiet = 300;

/** Navigation gets an entry in the browser's history; a moving slider does not. */
function isNavigation(state: State, before: State): boolean {
  return state.step !== before.step || state.sentence !== before.sentence;
}

/** Keeps the page's address and the lesson's state the same: link, reload and back button. */
export async function bindAddress(lesson: AttentionExplainer): Promise<void> {
  await openGiven(lesson, parameters());
  lesson.restore(parameters());
  let before = placeOf(lesson);
  let last = location.hash;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  let reading = false;

  const write = ({ state, address }: Place, navigated: boolean): void => {
    late = false;
    const hash = [ownLesson(), address].filter(Boolean).join('&');
    const url = `${location.pathname}${foreignQuery(state)}${hash === '' ? '' : `#${hash}`}`;
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
  const follow = (): void => {
    if (reading) return;
    const now = placeOf(lesson);
    document.documentElement.dataset['theme'] = now.state.theme;
    const navigated = isNavigation(now.state, before.state);
    if (navigated) settle();
    before = now;
    late = timer !== undefined;
    if (!late) write(now, navigated);
    clearTimeout(timer);
    timer = setTimeout(settle, quiet);
  };
  /** The address has led: it is only put into its shortest form, without an entry of its own. */
  const adopt = (): void => {
    before = placeOf(lesson);
    document.documentElement.dataset['theme'] = before.state.theme;
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
  lesson.addEventListener('attention-change', follow);
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
}
