import { byKeys, fields, type RequestContext, type Row } from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';

/** Nobody replaces a KPI more often than that. */
const LONGEST = 10;

const READ = fields(
  ...['fromYear', 'toYear', 'predecessorKey', 'comparable', 'cycle', 'aggregation', 'ratioScale', 'method', 'unitKind'],
);

export type LinkedKpi = Pick<
  Row<Kpi>,
  | 'key'
  | 'fromYear'
  | 'toYear'
  | 'predecessorKey'
  | 'comparable'
  | 'cycle'
  | 'aggregation'
  | 'ratioScale'
  | 'method'
  | 'unitKind'
>;

/** Each KPI with those that it followed, newest first; a statement for each link of the longest chain. */
export async function lineagesOf(ctx: RequestContext, keys: readonly number[]): Promise<LinkedKpi[][]> {
  const known = new Map<number, LinkedKpi>();
  let wanted: readonly number[] = [...new Set(keys)];
  for (let link = 0; wanted.length > 0 && link < LONGEST; link += 1) {
    const found = (await byKeys(ctx, Kpi, wanted, READ)).filter((row) => row !== null);
    for (const row of found) known.set(row.key, row);
    wanted = found.flatMap(({ predecessorKey: key }) => (key === null || known.has(key) ? [] : [key]));
  }
  const chainFrom = (key: number | null): LinkedKpi[] => {
    const row = key === null ? undefined : known.get(key);
    return row ? [row, ...chainFrom(row.predecessorKey)] : [];
  };
  return keys.map(chainFrom);
}

/** The part of a chain whose numbers compare with those of its newest. */
export function comparablePart(chain: readonly LinkedKpi[]): readonly LinkedKpi[] {
  const end = chain.findIndex(({ comparable }) => comparable === false);
  return end < 0 ? chain : chain.slice(0, end + 1);
}
