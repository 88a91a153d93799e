import type {PropertyDeclarations} from 'lit';
import {IroElement} from './iro-element.js';

/**
 * An element that shows many items.
 *
 * @csspart list - A list of items.
 * @csspart item - One item.
 */
export abstract class IroListElement extends IroElement {
  static override properties: PropertyDeclarations = {
    limit: {type: Number},
  };

  /** The most items shown; without it, or with 0, all of them. */
  declare limit: number | null | undefined;

  protected override get itemLimit(): number {
    return this.limit && this.limit > 0 ? this.limit : Infinity;
  }
}
