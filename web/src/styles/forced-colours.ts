import { css } from './css';

/**
 * Where the reader's system sets the colours, ours are the system's: by the tokens, so that bars, points
 * and what is pressed keep their shapes, which the browser would drop with the colours.
 */
export const forcedColours = css`
  @media (forced-colors: active) {
    .stage {
      forced-color-adjust: none;
      --paper: Canvas;
      --raised: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
      --rule: CanvasText;
      --mark: CanvasText;
      --query: CanvasText;
      --key: CanvasText;
      --value: CanvasText;
      --focus-ring: Highlight;
      --fruit-tint: Canvas;
      --tech-tint: Canvas;
      --shade: CanvasText;
    }
    .stage :is(input, select) {
      forced-color-adjust: auto;
    }
    .stage button:disabled {
      color: GrayText;
      opacity: 1;
    }
    .stage a {
      color: LinkText;
    }
    /* A number stands on it, in the same colour. */
    .stage [style*='--heat'] {
      background: none !important;
    }
    .map :is(.tint-x, .tint-y) {
      stroke: GrayText;
    }
  }
`;
