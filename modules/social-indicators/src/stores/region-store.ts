import { fields, planYear, type RequestContext, type Row, raw, select, sql } from '@yeondong/schema';
import { Region } from '../entities/region.js';

export interface ComparedRegions {
  /** The city itself, the nation, and the peers of the year; null or none where the list of regions has none. */
  readonly home: Row<Region> | null;
  readonly nation: Row<Region> | null;
  readonly peers: readonly Row<Region>[];
}

const READ = fields('code', 'level', 'home', 'fromYear', 'toYear', 'titleKo', 'titleEn');

/** Read once for a request. */
export const comparedRegions = async (ctx: RequestContext): Promise<ComparedRegions> => {
  const year = planYear(ctx);
  const rows = await select(ctx, Region, READ, {
    where: sql`t.home = 1 or t.level = 'NATION' or (t.peer_from_year <= ${year} and (t.peer_to_year is null or t.peer_to_year >= ${year}))`,
    orderBy: raw('t.position, t.id'),
  });
  return {
    home: rows.find(({ home }) => home) ?? null,
    nation: rows.find(({ level }) => level === 'NATION') ?? null,
    peers: rows.filter(({ home, level }) => !home && level !== 'NATION'),
  };
};

export const allRegions = (ctx: RequestContext): Promise<Row<Region>[]> =>
  select(ctx, Region, READ, { where: raw('1 = 1'), orderBy: raw('t.id') });

export const regionByCode = async (ctx: RequestContext, code: string): Promise<Row<Region> | null> =>
  (await select(ctx, Region, READ, { where: sql`t.code = ${code}`, limit: 1 }))[0] ?? null;
