import { playerStyles } from '../controls/player.styles';
import { temperatureStyles } from '../controls/temperature.styles';
import { loopStyles } from '../figures/loop.styles';
import { matchingContentStyles } from '../figures/matching-content.styles';
import { matrixStyles } from '../figures/matrix-table.styles';
import { nextWordStyles } from '../figures/next-word-bars.styles';
import { projectionStyles } from '../figures/projection.styles';
import { pullStyles } from '../figures/pull-map.styles';
import { scoreStyles } from '../figures/score.styles';
import { softmaxStyles } from '../figures/softmax-row.styles';
import { valueStackStyles } from '../figures/value-stack.styles';
import { planeStyles } from '../figures/vector-plane.styles';
import { shareBarStyles } from '../figures/share-bars.styles';

/** The styles that the steps after the first bring, from the general to the particular. */
export const laterStyles = [
  playerStyles,
  temperatureStyles,
  matrixStyles,
  nextWordStyles,
  shareBarStyles,
  pullStyles,
  planeStyles,
  projectionStyles,
  scoreStyles,
  softmaxStyles,
  matchingContentStyles,
  valueStackStyles,
  loopStyles,
];
