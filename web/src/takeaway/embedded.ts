import type { TraceOptions } from 'attention-explainer/engine';
import { homeOf } from '../element/home';
import type { MenuSurroundings } from '../element/menu-door';
import { localText } from '../lesson/texts';
import type { View } from '../lesson/view';
import { writeAddress } from '../state/address';
import { initialState } from '../state/table';
import { linkOf, type Embedded } from './snippets.mjs';

/** The options of the trace that is shown, without those that are the lesson's own. */
function optionsOf({ state, shown }: View): TraceOptions {
  const { edits, content, causal, scale, temperature } = state;
  return {
    sentence: shown.sentence,
    ...(Object.keys(edits).length > 0 && { edits }),
    ...(content !== initialState.content && { content }),
    ...(causal && { causal }),
    ...(scale !== null && { scale }),
    ...(temperature !== initialState.temperature && { temperature }),
  };
}

/** What snippets are made from, under the state that is shown. */
export function embeddedOf(
  view: View,
  around: Pick<MenuSurroundings, 'host' | 'lesson'>,
): Embedded {
  return {
    home: homeOf(),
    title: String(localText(view, view.scenario.title, 'title')),
    parameters: [...new URLSearchParams(writeAddress(view.state))],
    hide: around.host('hide'),
    lock: around.host('lock'),
    scenario: view.state.scenario,
    lesson: around.lesson(),
    options: optionsOf(view),
  };
}

/** Where the state can be seen: on the page of the element's own; a host's lesson is on the host's. */
export function stateLink(embedded: Embedded): string {
  return embedded.lesson === null ? linkOf(embedded) : document.baseURI;
}

/** What differs in a state from the lesson's own. */
export function changedState(view: View): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(view.state).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(initialState[name as keyof typeof initialState]),
    ),
  );
}
