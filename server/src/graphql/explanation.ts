import { describePlan } from './engine/describe.js';
import type { Executor, Trace } from './trace.js';

/** How an answer was found, for those who compose queries. Values of parameters are left out. */
export interface Explanation {
  readonly executor: Executor;
  readonly milliseconds: number;
  /** Rows that all statements gave. */
  readonly rows: number;
  readonly statements: readonly { readonly sql: string; readonly rows: number; readonly milliseconds: number }[];
  /** The fields that were read or resolved, indented by level; empty where no plan answered. */
  readonly plan: readonly string[];
}

/** @param started as of `performance.now()` */
export const explain = ({ executor, statements, plan }: Trace, started: number): Explanation => ({
  executor,
  milliseconds: rounded(performance.now() - started),
  rows: statements.reduce((sum, { rows }) => sum + rows, 0),
  statements: statements.map(({ strings, rows, milliseconds }) => ({
    sql: strings.join('?').replace(/\s+/g, ' ').trim(),
    rows,
    milliseconds: rounded(milliseconds),
  })),
  plan: plan ? describePlan(plan) : [],
});

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
