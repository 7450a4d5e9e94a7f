import { playerStyles } from '../controls/player';
import { questionStyles } from '../controls/question';
import { sentenceRowStyles } from '../controls/sentence-row';
import { stepBarStyles } from '../controls/step-bar';
import { switchStyles } from '../controls/switches';
import { whyStyles } from '../controls/why-panel';
import { temperatureStyles } from '../controls/temperature.styles';
import { wordEditorStyles } from '../controls/word-editor';
import { loopStyles } from '../figures/loop.styles';
import { mapStyles } from '../figures/map.styles';
import { matchingContentStyles } from '../figures/matching-content.styles';
import { matrixStyles } from '../figures/matrix-table';
import { nextWordStyles } from '../figures/next-word-bars';
import { projectionStyles } from '../figures/projection.styles';
import { pullStyles } from '../figures/pull-map';
import { scoreStyles } from '../figures/score.styles';
import { softmaxStyles } from '../figures/softmax-row.styles';
import { valueStackStyles } from '../figures/value-stack.styles';
import { planeStyles } from '../figures/vector-plane';
import { weightBarStyles } from '../figures/weight-bars';
import { base } from './base';
import { direction } from './direction';
import { forcedColours } from './forced-colours';
import { print } from './print';
import { stage } from './stage';
import { tokens } from './tokens';

/** All styles of the shadow root, from the general to the particular. */
export const styles = [
  tokens,
  base,
  stage,
  sentenceRowStyles,
  wordEditorStyles,
  switchStyles,
  questionStyles,
  playerStyles,
  whyStyles,
  stepBarStyles,
  temperatureStyles,
  mapStyles,
  matrixStyles,
  nextWordStyles,
  weightBarStyles,
  pullStyles,
  planeStyles,
  projectionStyles,
  scoreStyles,
  softmaxStyles,
  matchingContentStyles,
  valueStackStyles,
  loopStyles,
  direction,
  forcedColours,
  print,
];
