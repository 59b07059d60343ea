import type { Sql } from '../kernel/sql.js';
import type { Bilingual } from './bilingual.js';
import type { Class } from './class.js';
import type { RequestContext } from './context.js';

/** A dimension: a record of the core or a module (`type`, grouped by its key) or a plain value. */
export interface CubeDimension {
  readonly title: Bilingual;
  /** Over the aliases of the cube's FROM. */
  readonly expression: Sql;
  readonly value: { readonly record: Class } | { readonly scalar: 'period' | 'text' | 'integer' };
}

export interface CubeMeasure {
  readonly title: Bilingual;
  /** As written in the answer; empty for counts. */
  readonly unit: string;
  /** An aggregate over the aliases of the cube's FROM. */
  readonly expression: Sql;
  /** `decimal` expressions give scaled integers (six fraction digits), as columns hold them. */
  readonly kind: 'count' | 'decimal' | 'won';
}

/**
 * Sums of the facts over some dimensions, kept in the transactions that write facts. What can be answered from them is.
 * Its FROM has the aliases that the other dimensions are written over.
 */
export interface CubeRollup {
  /** A question is about the sums if it asks for each of these to be there (`isNull: false`) and nothing else of them. */
  readonly over: readonly string[];
  from: Cube['from'];
  /** Those of the cube that it has, over its own FROM. */
  readonly measures: Readonly<Record<string, Sql>>;
}

/** Facts to group by: `<id>Facts(by:, where:, having:, orderBy:, first:)`. */
export interface Cube {
  /** camelCase, unique over all modules. */
  readonly id: string;
  readonly title: Bilingual;
  readonly permission: string;
  /**
   * FROM and WHERE as one reader may see the rows; `conditions` of the caller are appended to the WHERE. `asked` are the
   * dimensions that the caller groups or narrows by: where rows hold totals beside their parts, the others stand at total.
   */
  from(ctx: RequestContext, asked: ReadonlySet<string>): { readonly tables: Sql; readonly where: Sql };
  readonly dimensions: Readonly<Record<string, CubeDimension>>;
  readonly measures: Readonly<Record<string, CubeMeasure>>;
  readonly rollup?: CubeRollup;
}

export const defineCube = (cube: Cube): Cube => Object.freeze(cube);
