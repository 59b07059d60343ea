import type { Cube, CubeMeasure, RequestContext, Sql } from '@yeondong/schema';
import type { CubeArgs } from './cube-args.js';

/** Where a question is answered from: the facts themselves, or sums of them that are kept. */
export interface CubeSource {
  readonly tables: Sql;
  readonly where: Sql;
  measure(name: string): Sql;
  /** The names whose conditions narrow the rows. */
  readonly narrowing: readonly string[];
}

export function sourceOf(cube: Cube, args: CubeArgs, measures: readonly string[], ctx: RequestContext): CubeSource {
  const conditions = Object.keys(args.where ?? {});
  const asked = new Set([...args.by, ...conditions]);
  const rollup = rollupFor(cube, args, measures);
  return {
    ...(rollup ?? cube).from(ctx, asked),
    measure: (name) => rollup?.measures[name] ?? (cube.measures[name] as CubeMeasure).expression,
    narrowing: rollup ? conditions.filter((name) => !rollup.over.includes(name)) : conditions,
  };
}

function rollupFor({ rollup }: Cube, { by, where }: CubeArgs, measures: readonly string[]): Cube['rollup'] {
  if (!rollup) return undefined;
  const isOverThem = rollup.over.every((name) => isPresence(where?.[name]) && !by.includes(name));
  return isOverThem && measures.every((name) => name in rollup.measures) ? rollup : undefined;
}

/** No other condition than that there is a value, which every fact has. */
const isPresence = (operators: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  operators?.isNull === false && Object.keys(operators).length === 1;
