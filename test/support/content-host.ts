import {html, LitElement, type TemplateResult} from 'lit';
import {
  ContentController,
  type ContentOptions,
  type OutsideContent,
} from '../../src/controllers/content-controller.js';
import type {ContentState} from '../../src/controllers/content-state.js';
import {SourceSession} from '../../src/controllers/source-session.js';
import {builtInContent} from '../../src/sources/generated/built-in-content.js';
import {contentRequest} from './content-request.js';

/** A file of one item. */
export const json = (title: string) => JSON.stringify([{title}]);

/** What a state is and shows: `ready: A`. */
export const told = ({busy, status, loaded}: ContentState) => {
  const sections = loaded?.content.sections ?? [];
  const titles =
    loaded?.content === builtInContent
      ? ['built in']
      : sections.flatMap(({items}) => items.map(({title}) => title as string));
  return `${busy ? 'busy, ' : ''}${status}: ${titles.join()}`;
};

/** An element that keeps what it renders and what its controller tells. */
export class TestHost extends LitElement {
  options: ContentOptions = contentRequest();
  loadOutside: () => Promise<OutsideContent> = () => Promise.resolve({SourceSession});
  readonly rendered: string[] = [];
  readonly settled: string[] = [];
  #waiting: (() => void) | undefined;

  readonly controller = new ContentController(
    this,
    () => ({code: undefined, load: () => this.loadOutside()}),
    () => this.options,
    (state) => {
      this.settled.push(told(state));
      this.#waiting?.();
    },
  );

  protected override render(): TemplateResult {
    this.rendered.push(told(this.controller.state));
    return html``;
  }

  /** Resolves when the controller tells of a state. */
  nextSettled(): Promise<void> {
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  ask(options: Partial<ContentOptions>): void {
    this.options = {...this.options, ...options};
    this.requestUpdate();
  }
}
customElements.define('test-content-host', TestHost);

/** Puts a host into the page with these options and waits for its first update. */
export const start = async (host: TestHost, options: Partial<ContentOptions> = {}) => {
  host.ask(options);
  document.body.append(host);
  await host.updateComplete;
};
