import {css} from 'lit';

export const resourceDirectoryStyles = css`
  [part='search'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.8em;
  }
  [part='input'] {
    flex: 0 1 24em;
    min-inline-size: 0;
  }
  [part='announcement'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ::highlight(iro-match) {
    background: Mark;
    color: MarkText;
  }
  [part='search'],
  [part='actions'],
  [part='count']:not(:empty),
  [part='suggestion'],
  [part='clear'] {
    margin-block-end: var(--gap);
  }
  [part='section'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em calc(2 * var(--gap));
    padding-block: var(--gap);
    border-block-start: var(--line);
  }
  [part='section-heading'] {
    flex: 1 1 12em;
  }
  [part='section-content'] {
    flex: 3.5 1 26em;
    min-inline-size: 0;
  }
  [part='list'] [part='list'] {
    margin-block-start: 0.6em;
    padding-inline-start: 1em;
    border-inline-start: var(--line);
  }
  @media print {
    [part='search'] {
      display: none;
    }
  }
`;
