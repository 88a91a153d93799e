export interface WhenCase {
  readonly tag: string;
  readonly item: {
    readonly startDate: string;
    readonly endDate?: string | undefined;
    readonly timeZone?: string | undefined;
  };
  /** IANA name of the reader's zone. */
  readonly reader: string;
  /** The text expected, or texts of which any will do. */
  readonly text: string | readonly string[];
  /** The label and the text of the other time; without it there must be none. */
  readonly other?: string | readonly string[] | undefined;
  readonly attendance?: 'in-person' | 'online' | 'mixed' | undefined;
}

export const now: number;
export const whenCases: readonly WhenCase[];
export const matches: (found: string, expected: string | readonly string[]) => boolean;
