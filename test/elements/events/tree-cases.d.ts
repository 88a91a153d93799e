/** What assistive technology is told of an element, as `accessibility-tree.ts` writes it. */
export interface TreeCase {
  readonly name: string;
  readonly lang: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether the menu of calendars is open. */
  readonly menu: boolean;
  readonly tree: string;
}

export const events: unknown;
export const present: string;
export const trees: readonly TreeCase[];
