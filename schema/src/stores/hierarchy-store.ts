import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import { Domain } from '../entities/domain.js';
import { Mission } from '../entities/mission.js';
import { keyList, raw, sql } from '../kernel/sql.js';
import { type Row, select } from './record-store.js';

interface Link {
  readonly from: number;
  readonly target: number;
}

/** Records on the far side of a link table, for each key on the near side, by position. */
export async function linked<T>(
  ctx: RequestContext,
  entity: Class<T>,
  link: { readonly table: string; readonly near: string; readonly far: string },
  keys: readonly number[],
  selection: Selection,
): Promise<Row<T>[][]> {
  const links = await ctx.db.rows<Link>(
    sql`select ${raw(link.near)} as ${raw('"from"')}, ${raw(link.far)} as target from ${raw(link.table)} where ${raw(link.near)} in ${keyList(keys)}`,
  );
  if (links.length === 0) return keys.map(() => []);
  const where = sql`t.id in ${keyList([...new Set(links.map(({ target }) => target))])}`;
  const rows = await select(ctx, entity, selection, { where, orderBy: raw('t.position, t.id') });
  return keys.map((key) => {
    const targets = new Set(links.filter(({ from }) => from === key).map(({ target }) => target));
    return rows.filter((row) => targets.has(row.key));
  });
}

const MISSION_DOMAIN = 'core_mission_domain';

export const domainsOfMissions = (ctx: RequestContext, keys: readonly number[], selection: Selection) =>
  linked(ctx, Domain, { table: MISSION_DOMAIN, near: 'mission_id', far: 'domain_id' }, keys, selection);

export const missionsOfDomains = (ctx: RequestContext, keys: readonly number[], selection: Selection) =>
  linked(ctx, Mission, { table: MISSION_DOMAIN, near: 'domain_id', far: 'mission_id' }, keys, selection);
