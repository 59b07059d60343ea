import {
  byKeys,
  type Class,
  Domain,
  fields,
  Goal,
  Initiative,
  keyList,
  type Lang,
  Mission,
  parseGlobalId,
  type RequestContext,
  refuse,
  type Selection,
  select,
  sql,
  Vision,
} from '@yeondong/schema';
import type { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import { titlesThen } from './titles-then.js';

/** What of the hierarchy an item may belong to, and the property that holds its key. */
const NODES = [
  ['visionKey', Vision],
  ['missionKey', Mission],
  ['domainKey', Domain],
  ['goalKey', Goal],
  ['initiativeKey', Initiative],
] as const satisfies readonly (readonly [keyof PlanItem, Class])[];

export const NODE_PROPERTIES = NODES.map(([property]) => property);
type NodeKeys = { [property in (typeof NODES)[number][0]]: number | null };

const NONE: NodeKeys = { visionKey: null, missionKey: null, domainKey: null, goalKey: null, initiativeKey: null };

/** The columns of an item for the record that an input names; none for no record. */
export async function nodeColumns(
  ctx: RequestContext,
  id: string | null | undefined,
  path: readonly (string | number)[],
): Promise<NodeKeys> {
  if (id === null || id === undefined) return NONE;
  const reference = parseGlobalId(id);
  const [property, entity] = NODES.find(([, type]) => type.name === reference?.type) ?? [];
  const [row] = entity && reference ? await byKeys(ctx, entity as Class, [reference.key], fields()) : [];
  if (!property || !row) throw refuse('record.unknown', path);
  return { ...NONE, [property]: reference?.key ?? null };
}

/** What each item belongs to; in one statement for each kind, whatever the items. */
export async function nodesOf(ctx: RequestContext, items: readonly PlanItem[], selection: Selection) {
  const found: (object | null)[] = items.map(() => null);
  for (const [property, entity] of NODES) {
    const keys = items.map((item) => item[property]);
    const where = sql`t.id in ${keyList(keys.filter((key) => key !== null))}`;
    const rows = await select(ctx, entity as Class<object>, selection, { where });
    const byKey = new Map(rows.map((row) => [row.key, row]));
    for (const [index, key] of keys.entries()) {
      if (key !== null) found[index] = byKey.get(key) ?? null;
    }
  }
  return found;
}

/** What each item belongs to, as it was called when its edition was settled, or is now while that is being made. */
export async function nodeTitlesThen(ctx: RequestContext, items: readonly PlanItem[], lang: Lang) {
  const editions = await byKeys(
    ctx,
    PlanVersion,
    items.map(({ versionKey }) => versionKey),
    fields('finalizedAt'),
  );
  const asked = items.map((item, index) => {
    const [property, entity] = NODES.find(([name]) => item[name] !== null) ?? [];
    const at = editions[index]?.finalizedAt ?? null;
    return property && entity ? { entity: entity as Class, key: item[property] as number, at } : null;
  });
  const titles = await titlesThen(
    ctx,
    NODES.map(([, entity]) => entity as Class),
    asked,
  );
  return titles.map((then) => then && ((lang === 'en' ? then.titleEn : null) ?? then.titleKo));
}

interface Titled {
  readonly titleKo?: string;
  readonly titleEn?: string | null;
  readonly textKo?: string;
}

/** The titles of what items belong to, by what {@link NODE_PROPERTIES} and the key say of it: `goalKey 3`. */
export async function nodeTitles(
  ctx: RequestContext,
  nodes: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const [property, entity] of NODES) {
    const keys = nodes.flatMap((node) => (node?.startsWith(`${property} `) ? [Number(node.split(' ')[1])] : []));
    const rows = await byKeys(ctx, entity as Class<Titled>, keys, fields('titleKo', 'titleEn', 'textKo'));
    for (const row of rows) {
      const title = (ctx.locale === 'en' ? row?.titleEn : null) ?? row?.titleKo ?? row?.textKo;
      if (row && title) titles.set(`${property} ${row.key}`, title);
    }
  }
  return titles;
}
