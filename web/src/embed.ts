import './attention-explainer';
import type { AttentionExplainer } from './element/attention-explainer';
import { listenToParent } from './embed/from-parent';
import { adoptParameters, askedFor, parametersOf, secretOf } from './embed/parameters';
import { tellParent } from './embed/to-parent';
import { forwardKeys } from './page/keys';
import { followLanguage } from './page/language';

/** The whole frame is the explainer's, so its ground follows the theme. */
function followTheme(explainer: AttentionExplainer): void {
  const follow = () => {
    document.documentElement.dataset['theme'] = explainer.state.theme;
  };
  explainer.addEventListener('attention-ready', follow);
  explainer.addEventListener('attention-change', follow);
}

/** The address only leads: a frame of no origin may not write one, and no reader would see it. */
function followAddress(explainer: AttentionExplainer, changed: () => void): void {
  let asked = askedFor(parametersOf(location));
  void adoptParameters(explainer, parametersOf(location));
  addEventListener('hashchange', () => {
    const parameters = parametersOf(location);
    if (askedFor(parameters) !== asked) void adoptParameters(explainer, parameters);
    asked = askedFor(parameters);
    changed();
  });
}

const explainer = document.querySelector<AttentionExplainer>('attention-explainer');
if (explainer) {
  const secret = () => secretOf(parametersOf(location));
  const teller = tellParent(explainer, secret);
  followLanguage(explainer);
  followTheme(explainer);
  forwardKeys(explainer);
  listenToParent(explainer, teller, secret);
  followAddress(explainer, () => teller.again());
}
