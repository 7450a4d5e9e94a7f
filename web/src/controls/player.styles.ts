import { css } from '../styles/css';

export const playerStyles = css`
  .player {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-bottom: 12px;
    min-height: 40px;
  }
  .player.moving {
    position: sticky;
    top: 0;
    z-index: 3;
    background: var(--paper);
  }
  .player .scrubber {
    flex: 1 1 120px;
    max-width: 220px;
  }
  .player .stage-name {
    flex: 1 1 13em;
  }
  .player .pill {
    min-width: 5.2em;
  }
`;
