import {
  type Class,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Sql,
  select,
  sql,
  TextVersion,
} from '@yeondong/schema';

export interface Titles {
  readonly titleKo: string;
  readonly titleEn: string | null;
}

interface Titled extends Partial<Titles> {
  readonly textKo?: string;
}

/** A record, and when: at a moment, or now. */
export interface TitleAsked {
  readonly entity: Class;
  readonly key: number;
  readonly at: Date | null;
}

const NOW = fields('titleKo', 'titleEn', 'textKo');
const FORMER = fields('recordType', 'recordKey', 'titleKo', 'titleEn', 'replacedAt');

/** What records are called now, or were called then: by the title that was replaced first behind it. In as many statements for one as for all. */
export async function titlesThen(
  ctx: RequestContext,
  entities: readonly Class[],
  asked: readonly (TitleAsked | null)[],
): Promise<readonly (Titles | null)[]> {
  const keysOf = (entity: Class) => asked.flatMap((each) => (each?.entity === entity ? [each.key] : []));
  const now = new Map<string, Row<Titled>>();
  for (const entity of entities) {
    const rows = await select(ctx, entity as Class<Titled>, NOW, { where: sql`t.id in ${keyList(keysOf(entity))}` });
    for (const row of rows) now.set(`${entity.name} ${row.key}`, row);
  }
  const own = entities.map(
    (entity) => sql`(t.record_type = ${entity.name} and t.record_key in ${keyList(keysOf(entity))})`,
  );
  const where = own.reduce((any: Sql, each) => sql`${any} or ${each}`);
  const former = await select(ctx, TextVersion, FORMER, { where, orderBy: raw('t.id') });
  return asked.map((each) => {
    const row = each && now.get(`${each.entity.name} ${each.key}`);
    const titleKo = row?.titleKo ?? row?.textKo;
    if (!each || !row || titleKo === undefined) return null;
    const { entity, key, at } = each;
    const then = former.find(
      ({ recordType, recordKey, replacedAt }) =>
        at !== null && recordType === entity.name && recordKey === key && replacedAt > at,
    );
    return then ?? { titleKo, titleEn: row.titleEn ?? null };
  });
}
