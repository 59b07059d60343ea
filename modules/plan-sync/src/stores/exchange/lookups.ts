import {
  type Class,
  Department,
  Domain,
  fields,
  Goal,
  Initiative,
  Mission,
  type NamedRecord,
  type RequestContext,
  select,
  TRUE,
  Vision,
  writtenNames,
} from '@yeondong/schema';
import type { Lang } from '../../rules/exchange/words.js';

interface Coded {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
}

/** What tables may name of records with codes. */
export async function namedRecords(ctx: RequestContext, entity: Class<Coded>): Promise<NamedRecord[]> {
  const rows = await select(ctx, entity, fields('code', 'titleKo', 'titleEn'), { where: TRUE });
  return rows.map(({ key, code, titleKo, titleEn }) => ({ key, names: [code, titleKo, titleEn] }));
}

export async function namedDepartments(ctx: RequestContext): Promise<NamedRecord[]> {
  const rows = await select(ctx, Department, fields('code', 'nameKo', 'nameEn'), { where: TRUE });
  return rows.map(({ key, code, nameKo, nameEn }) => ({ key, names: [code, nameKo, nameEn] }));
}

/** What a table that goes out calls departments. */
export async function departmentNames(ctx: RequestContext, lang: Lang): Promise<ReadonlyMap<number, string>> {
  const rows = await select(ctx, Department, fields('code', 'nameKo', 'nameEn'), { where: TRUE });
  return writtenNames(
    rows.map(({ key, code, nameKo, nameEn }) => ({ key, code, name: (lang === 'en' ? nameEn : null) ?? nameKo })),
  );
}

export const codesOf = async (ctx: RequestContext, entity: Class<Coded>): Promise<ReadonlyMap<number, string>> =>
  new Map((await select(ctx, entity, fields('code'), { where: TRUE })).map(({ key, code }) => [key, code]));

/** The hierarchy as tables name it, with what stands above goals and initiatives. */
export async function hierarchy(ctx: RequestContext) {
  const goals = await select(ctx, Goal, fields('code', 'titleKo', 'titleEn', 'domainKey'), { where: TRUE });
  const initiatives = await select(ctx, Initiative, fields('code', 'titleKo', 'titleEn', 'goalKey'), { where: TRUE });
  const named = ({ key, code, titleKo, titleEn }: Coded & { readonly key: number }): NamedRecord => ({
    key,
    names: [code, titleKo, titleEn],
  });
  return {
    vision: await namedRecords(ctx, Vision),
    mission: await namedRecords(ctx, Mission),
    domain: await namedRecords(ctx, Domain),
    goal: goals.map(named),
    initiative: initiatives.map(named),
    domainOfGoal: new Map(goals.map(({ key, domainKey }) => [key, domainKey])),
    goalOfInitiative: new Map(initiatives.map(({ key, goalKey }) => [key, goalKey])),
  };
}
export type Hierarchy = Awaited<ReturnType<typeof hierarchy>>;

const codes = new WeakMap<readonly NamedRecord[], ReadonlyMap<number, string | null>>();

/** The code of a record, which is the first of its names. */
export function codeIn(among: readonly NamedRecord[], key: number | null): string | null {
  const known = codes.get(among) ?? new Map(among.map(({ key: own, names: [code = null] }) => [own, code]));
  codes.set(among, known);
  return known.get(key ?? 0) ?? null;
}
