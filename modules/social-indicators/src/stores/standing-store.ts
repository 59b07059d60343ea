import {
  byKeys,
  fields,
  keyList,
  type RequestContext,
  type Row,
  type Selection,
  sql,
  TRUE,
  type TransactionContext,
  update,
} from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import type { Observation } from '../entities/observation.js';
import { type Diagnosis, diagnose } from '../rules/diagnosis.js';
import { comparedRegions } from './region-store.js';
import { newestCommon, seriesOf } from './series-store.js';

export interface Standing {
  readonly diagnosis: Diagnosis;
  readonly peersOf: number;
}

type Judged = Pick<Indicator, 'key' | 'polarity' | 'margin' | 'aggregation'>;

/** What of a diagnosis is told by the values of the peers. */
const OF_PEERS = ['peerPeriod', 'peers', 'rank', 'percentile', 'z'];
/** What is told by one value of the city and one of the nation. */
const OF_LEVEL = new Set(['period', 'value', 'national', 'status', 'gap', 'vsNational', 'peersOf', '__typename']);

/**
 * Where each indicator stands, as far as it is asked: two statements, however many there are. Most of the values are those
 * of the peers.
 */
export async function standingsOf(
  ctx: RequestContext,
  indicators: readonly Judged[],
  asked: Selection,
): Promise<Standing[]> {
  const { home, nation, peers } = await ctx.get(comparedRegions);
  const compared = OF_PEERS.some((name) => asked.has(name)) ? peers : [];
  const regionKeys = [home, nation, ...compared].flatMap((region) => (region ? [region.key] : []));
  const keys = [...new Set(indicators.map(({ key }) => key))];
  const levelAlone = home && nation && asked.names().every((name) => OF_LEVEL.has(name));
  const within = levelAlone ? sql`t.id in ${keyList(await newestCommon(ctx, keys, home.key, nation.key))}` : TRUE;
  const series = new Map(
    (await seriesOf(ctx, keys, regionKeys, { within })).map((rows, index) => [keys[index] as number, rows]),
  );
  return indicators.map(({ key, polarity, margin, aggregation }) => {
    const rows = series.get(key) ?? [];
    const at = (region: { readonly key: number } | null): Row<Observation>[] =>
      rows.filter(({ regionKey }) => regionKey === region?.key);
    const absolute = aggregation === 'SUM';
    const basis = { polarity, margin, absolute, own: at(home), nation: at(nation), peers: compared.map(at) };
    return { diagnosis: diagnose(basis), peersOf: peers.length };
  });
}

/** Keeps the stored standing of indicators in line with their values, in the transaction of the change. */
export async function restate(tx: TransactionContext, keys: readonly number[]): Promise<void> {
  const rows = await byKeys(tx, Indicator, keys, fields('polarity', 'margin', 'aggregation', 'vsNational', 'quadrant'));
  const indicators = rows.filter((row) => row !== null);
  const standings = await standingsOf(tx, indicators, fields('vsNational', 'quadrant'));
  for (const [index, indicator] of indicators.entries()) {
    const { vsNational, quadrant } = (standings[index] as Standing).diagnosis;
    if (vsNational === indicator.vsNational && quadrant === indicator.quadrant) continue;
    await update(tx, Indicator, indicator.key, { vsNational, quadrant });
  }
}
