import type { Bilingual } from '../contract/bilingual.js';
import type { DependentSource, RequestContext } from '../contract/context.js';
import type { RecordDependents } from '../entities/dependents.js';
import { keyList, raw, sql } from '../kernel/sql.js';

/** Counts the rows of a table whose column names the records. */
const countByKey =
  (table: string, column: string, among = '1 = 1'): DependentSource['count'] =>
  async (ctx, keys) => {
    const at = raw(column);
    const rows = await ctx.db.rows<{ owner: number; count: number }>(
      sql`select ${at} as owner, count(*) as ${raw('"count"')} from ${raw(table)}
        where ${raw(among)} and ${at} in ${keyList(keys)} group by ${at}`,
    );
    return new Map(rows.map(({ owner, count }) => [Number(owner), Number(count)]));
  };

/** What hangs on initiatives: rows of a table that names one by `initiative_id`. */
export const onInitiative = (id: string, title: Bilingual, table: string, among?: string): DependentSource => ({
  ...{ id, of: 'Initiative', title },
  count: countByKey(table, 'initiative_id', among),
});

const coreDependents: readonly DependentSource[] = [
  {
    id: 'core.evaluations',
    of: 'Initiative',
    title: { ko: '성과평가', en: 'Evaluations' },
    count: countByKey('core_evaluation', 'subject_key', "subject_type = 'Initiative'"),
  },
  onInitiative('core.milestones', { ko: '추진단계', en: 'Milestones' }, 'core_milestone'),
];

/** What hangs on each record, of the core and of every module that is on for the reader; kinds without any are left out. */
export async function dependentsOf(
  ctx: RequestContext,
  type: string,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly RecordDependents[]>> {
  const modules = ctx.host.modules.filter(({ id }) => ctx.modules.has(id));
  const sources = [...coreDependents, ...modules.flatMap(({ dependents }) => dependents)];
  const found = new Map<number, RecordDependents[]>(keys.map((key) => [key, []]));
  for (const { of, title, count } of keys.length > 0 ? sources : []) {
    if (of !== type) continue;
    for (const [key, number] of await count(ctx, keys)) {
      found.get(key)?.push({ titleKo: title.ko, titleEn: title.en, count: number });
    }
  }
  return found;
}
