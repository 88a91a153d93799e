/** A bar on the terminal; nothing where the stream is none. */
const width = 30;

export interface Progress {
  readonly show: (done: number) => void;
  readonly end: () => void;
}

export const createProgress = (label: string, total: number, wanted: boolean): Progress => {
  const stream = process.stderr;
  if (!wanted || !stream.isTTY || !total) return {show: () => undefined, end: () => undefined};
  const show = (done: number): void => {
    const full = Math.round((done / total) * width);
    stream.write(`\r${label} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${total}`);
  };
  show(0);
  return {show, end: () => stream.write('\r\u001B[K')};
};
