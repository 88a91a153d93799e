import type {ContentRequest} from '../../src/sources/loaded.js';

/** A request for nothing, but for what is said. */
export const contentRequest = (wanted: Partial<ContentRequest> = {}): ContentRequest => ({
  content: undefined,
  inline: undefined,
  src: '',
  format: '',
  refresh: 0,
  persist: false,
  ...wanted,
});
