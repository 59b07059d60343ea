import { byKeys, fields, type RequestContext, type Row } from '@yeondong/schema';
import type { GuidelineTarget } from '../entities/guideline-target.js';
import { Indicator } from '../entities/indicator.js';
import type { Observation } from '../entities/observation.js';
import type { Polarity } from '../rules/polarity.js';
import { seriesOf } from './series-store.js';

export type Current = Row<Observation> & { readonly polarity: Polarity };

/** The newest value of each target's indicator in its region. */
export async function currentOf(
  ctx: RequestContext,
  targets: readonly GuidelineTarget[],
  names: readonly string[] = [],
): Promise<(Current | null)[]> {
  const keys = [...new Set(targets.map(({ indicatorKey }) => indicatorKey))];
  const regions = [...new Set(targets.map(({ regionKey }) => regionKey))];
  const selection = fields(...names, 'value', 'period');
  const series = await seriesOf(ctx, keys, regions, { selection });
  const indicators = await byKeys(ctx, Indicator, keys, fields('polarity'));
  return targets.map(({ indicatorKey, regionKey }) => {
    const at = keys.indexOf(indicatorKey);
    const found = series[at]?.filter((row) => row.regionKey === regionKey && row.value !== null).at(-1);
    const polarity = indicators[at]?.polarity;
    return found && polarity ? { ...found, polarity } : null;
  });
}
