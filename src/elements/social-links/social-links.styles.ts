import {css} from 'lit';

export const socialLinksStyles = css`
  [part='icon'] {
    box-sizing: border-box;
    flex: none;
    display: block;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0.6em;
    border: var(--line);
    border-radius: var(--radius);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='section-content'] > [part='description'] {
    margin-block-end: var(--gap);
  }
  [part='item'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
  }
  [part='item'] > div {
    flex: 1 1 9em;
  }
  .compact [part='list'] {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 0.5em;
  }
  .compact [part='item'] {
    align-items: center;
    gap: 0.4em;
  }
  a:hover [part='icon'] {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  @media (forced-colors: active) {
    [part='icon'] {
      border-color: CanvasText;
    }
  }
  .name {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
