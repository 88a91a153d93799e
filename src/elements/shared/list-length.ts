/** Lists of more rows, in however many sections these are, are filled piece by piece. */
export const mostRowsAtOnce = 100;
