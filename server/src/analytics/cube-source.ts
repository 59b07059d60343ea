import type { Cube, CubeMeasure, RequestContext, Sql } from '@yeondong/schema';
import type { CubeArgs } from './cube-args.js';

/** Where a question is answered from: the facts themselves, or sums of them that are kept. */
export interface CubeSource {
  readonly tables: Sql;
  readonly where: Sql;
  dimension(name: string): Sql;
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
    dimension: (name) => rollup?.dimensions[name] ?? (cube.dimensions[name] as Cube['dimensions'][string]).expression,
    measure: (name) => rollup?.measures[name] ?? (cube.measures[name] as CubeMeasure).expression,
    narrowing: rollup ? conditions.filter((name) => !rollup.over.includes(name)) : conditions,
  };
}

function rollupFor({ rollup }: Cube, { by, where }: CubeArgs, measures: readonly string[]): Cube['rollup'] {
  if (!rollup) return undefined;
  const summed = rollup.over.every((name) => isPresence(where?.[name]));
  const narrowing = Object.keys(where ?? {}).filter((name) => !rollup.over.includes(name));
  const known = [...by, ...narrowing].every((name) => name in rollup.dimensions);
  return summed && known && measures.every((name) => name in rollup.measures) ? rollup : undefined;
}

/** No other condition than that there is a value, which every fact has. */
const isPresence = (operators: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  operators?.isNull === false && Object.keys(operators).length === 1;
