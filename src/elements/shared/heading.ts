import {html, type TemplateResult} from 'lit';

/** A real heading of a level that is known only at run time. Levels past 6 stay at 6. */
export const renderHeading = (level: number, part: string, content: unknown): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
};
