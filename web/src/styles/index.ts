import { questionStyles } from '../controls/question.styles';
import { sentenceRowStyles } from '../controls/sentence-row.styles';
import { stepBarStyles } from '../controls/step-bar.styles';
import { switchStyles } from '../controls/switches.styles';
import { wordEditorStyles } from '../controls/word-editor.styles';
import { mapStyles } from '../figures/map.styles';
import { base } from './base';
import { direction } from './direction';
import { forcedColours } from './forced-colours';
import { print } from './print';
import { stage } from './stage';
import { tokens } from './tokens';
import type { Styles } from './css';

/** What holds wherever it meets what the others say. */
const overriding = [direction, forcedColours, print];

/** The styles of the shadow root that are there at once, from the general to the particular. */
export const styles = [
  tokens,
  base,
  stage,
  sentenceRowStyles,
  wordEditorStyles,
  switchStyles,
  questionStyles,
  stepBarStyles,
  mapStyles,
  ...overriding,
];

/** Gives a shadow root more styles, in the rank that these have. */
export function adopt(root: ShadowRoot, more: readonly Styles[]): void {
  const added = more.map(({ styleSheet }) => styleSheet);
  const sheets = root.adoptedStyleSheets.filter((sheet) => !added.includes(sheet));
  const before = sheets.indexOf(direction.styleSheet);
  root.adoptedStyleSheets = [...sheets.slice(0, before), ...added, ...sheets.slice(before)];
}
