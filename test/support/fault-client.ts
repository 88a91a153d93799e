import {expect} from '@open-wc/testing';

const random = Math.random().toString(36).slice(2);
let keys = 0;

/** One address of the fault server, and what the server knows of the requests for it. */
export interface Fault {
  readonly address: string;
  /** How often it was asked for, and how often that was answered with 304. */
  readonly counts: () => Promise<{readonly requests: number; readonly notModified: number}>;
  /** Resolves when the server has been asked for it. */
  readonly asked: () => Promise<void>;
  /** Resolves when the server has seen that nobody waits for the answer any more. */
  readonly left: () => Promise<void>;
  /** Lets a slow answer go on. */
  readonly release: () => Promise<void>;
}

/** Resolves with the origin of the faults that is not the page's. */
export const otherOrigin = async (): Promise<string> => (await fetch('/fault/other-origin')).text();

/**
 * An address that answers with a fault; the kinds and their parameters stand in `faults.js`. Questions
 * go past what takes the place of `fetch`.
 */
export const fault = (
  kind: string,
  parameters: Readonly<Record<string, string>> = {},
  origin = location.origin,
): Fault => {
  const key = `${random}-${(keys += 1)}`;
  const request = window.fetch.bind(window);
  const question = async (name: string): Promise<Response> => {
    const response = await request(`/fault/${name}?key=${key}`, {cache: 'no-store'});
    expect(response.ok).to.be.true;
    return response;
  };
  const ask = async (name: string): Promise<void> => {
    await question(name);
  };
  return {
    address: `${origin}/fault/${kind}?${new URLSearchParams({...parameters, key})}`,
    counts: async () => (await question('counts')).json() as ReturnType<Fault['counts']>,
    asked: () => ask('asked'),
    left: () => ask('left'),
    release: () => ask('release'),
  };
};
