import type { SocialIndicatorQuery } from '../gql/graphql';

export type IndicatorNode = NonNullable<SocialIndicatorQuery['indicator']>;

export interface SeriesPoint {
  readonly period: string;
  readonly city: string | null;
  readonly nation: string | null;
  readonly target: string | null;
}

/** Every period that the city, the nation or the path to the target has, in order of time. */
export function seriesPoints({
  city,
  nation,
  targets,
}: Pick<IndicatorNode, 'city' | 'nation' | 'targets'>): SeriesPoint[] {
  const at = (rows: readonly { period: string; value?: string | null }[]) =>
    new Map(rows.map(({ period, value }) => [period, value ?? null]));
  const [own, others] = [at(city), at(nation)];
  const path = new Map((targets.at(-1)?.points ?? []).map(({ year, value }) => [String(year), value]));
  const periods = [...new Set([...own.keys(), ...others.keys(), ...path.keys()])].sort();
  return periods.map((period) => ({
    period,
    city: own.get(period) ?? null,
    nation: others.get(period) ?? null,
    target: path.get(period) ?? null,
  }));
}
