import type { TraceOptions } from 'attention-explainer/engine';
import { unknownWords } from '../../scenarios/own-words.mjs';
import type { MenuSurroundings } from '../element/menu-door';
import { localText } from '../lesson/texts';
import type { View } from '../lesson/view';
import { writeAddress } from '../state/address';
import { initialState } from '../state/table';
import { linkOf, type Embedded } from './snippets.mjs';

/** The words of the sentence shown that are the reader's own. */
function ownWordsOf({ scenario, shown }: View): readonly string[] {
  const isNamed = Object.hasOwn(scenario.sentences, shown.sentence);
  return isNamed ? [] : unknownWords(scenario, shown.sentence);
}

/** The options of the trace that is shown, without those that are the lesson's own. */
function optionsOf(view: View): TraceOptions {
  const { state, shown, scenario, language } = view;
  const { content, causal, scale, temperature } = state;
  const known = [...Object.keys(scenario.words), ...ownWordsOf(view)];
  const edits = Object.entries(state.edits).filter(([path]) => {
    const [name = '', ...rest] = path.split('.');
    // An own word that stands in another sentence is unknown in this one.
    return rest.length > 1 || known.includes(name);
  });
  return {
    // A translation may put a lesson's words in another order.
    sentence: language === 'en' ? shown.sentence : shown.trace.words.join(' '),
    ...(edits.length > 0 && { edits: Object.fromEntries(edits) }),
    ...(content !== initialState.content && { content }),
    ...(causal && { causal }),
    ...(scale !== null && { scale }),
    ...(temperature !== initialState.temperature && { temperature }),
  };
}

/** What snippets are made from, under the state that is shown. */
export function embeddedOf(
  view: View,
  around: Pick<MenuSurroundings, 'home' | 'host' | 'lesson'>,
  packed = '',
): Embedded {
  return {
    home: around.home(),
    title: String(localText(view, view.scenario.title, 'title')),
    parameters: [...new URLSearchParams(writeAddress(view.state))],
    hide: around.host('hide'),
    lock: around.host('lock'),
    scenario: view.state.scenario,
    lesson: around.lesson(),
    packed,
    ownWords: ownWordsOf(view),
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
