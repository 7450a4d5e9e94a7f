import type { AttentionExplainer } from '../element/attention-explainer';
import { writeAddress } from '../state/address';
import type { State } from '../state/state';

function parameters(): URLSearchParams {
  const { search, hash } = location;
  return new URLSearchParams([
    ...new URLSearchParams(search),
    ...new URLSearchParams(hash.slice(1)),
  ]);
}

/** Navigation gets an entry in the browser's history; a moving slider does not. */
function isNavigation(state: State, before: State): boolean {
  return state.step !== before.step || state.sentence !== before.sentence;
}

/** Keeps the page's address and the lesson's state the same: link, reload and back button. */
export function bindAddress(lesson: AttentionExplainer): void {
  lesson.restore(parameters());
  let before = lesson.state;
  let last = location.hash;

  const write = ({ detail }: CustomEvent<{ state: State }>): void => {
    const { state } = detail;
    document.documentElement.dataset['theme'] = state.theme;
    const hash = writeAddress(state);
    const url = `${location.pathname}${hash === '' ? '' : `#${hash}`}`;
    const navigated = isNavigation(state, before);
    before = state;
    if (`${location.pathname}${location.search}${location.hash}` === url) return;
    if (navigated) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    last = location.hash;
  };
  const read = (): void => {
    if (location.hash === last) return;
    last = location.hash;
    lesson.restore(parameters());
    before = lesson.state;
  };
  lesson.addEventListener('attention-change', write as EventListener);
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
}
