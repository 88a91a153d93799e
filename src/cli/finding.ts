import type {Position, Problem} from '../model/problem.js';
import {severities, type CheckCode, type FindingCode, type Severity} from './severity.js';

/** What a check has found, before it is put into words. */
export interface CheckProblem {
  readonly code: CheckCode;
  /** Where, from the top of the records. */
  readonly path: string;
  /** What was found there. */
  readonly found: string;
  /** What it was compared with, or what came of it. */
  readonly other?: string | undefined;
}

/** One thing that `check` tells of. */
export type Finding = (
  | {readonly of: 'text'; readonly problem: Problem}
  | {readonly of: 'check'; readonly problem: CheckProblem}
) & {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly position: Position | undefined;
};

export const textFinding = (problem: Problem): Finding => ({
  of: 'text',
  problem,
  code: problem.code,
  severity: severities[problem.code],
  position: problem.position,
});

export const checkFinding = (problem: CheckProblem, position: Position | undefined): Finding => ({
  of: 'check',
  problem,
  code: problem.code,
  severity: severities[problem.code],
  position,
});

const order = ({position}: Finding): readonly [number, number] => [
  position?.line ?? 0,
  position?.column ?? 0,
];

/** In the order of the text; those of the whole come first. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding) => ({finding, place: order(finding)}))
    .sort((one, other) => one.place[0] - other.place[0] || one.place[1] - other.place[1])
    .map(({finding}) => finding);
