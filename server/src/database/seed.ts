import { type ModuleDefinition, type RequestContext, sql, transact } from '@yeondong/schema';

/** Loads what must always be there; changes nothing the second time. */
export const seedReference = (ctx: RequestContext, modules: readonly ModuleDefinition[]): Promise<void> =>
  load(ctx, modules, 'reference', null);

/** Loads a named data set, all of it in one transaction. */
export const seedSample = (ctx: RequestContext, modules: readonly ModuleDefinition[], set: string): Promise<void> => {
  if (!seedSets(modules).includes(set))
    throw new Error(`There is no data set ${set}; there are: ${seedSets(modules).join(', ')}`);
  return load(ctx, modules, 'sample', set);
};

export const seedSets = (modules: readonly ModuleDefinition[]): string[] => [
  ...new Set(modules.flatMap(({ seeds }) => seeds.filter(({ kind }) => kind === 'sample').map(({ set }) => set))),
];

async function load(
  ctx: RequestContext,
  modules: readonly ModuleDefinition[],
  kind: 'reference' | 'sample',
  set: string | null,
): Promise<void> {
  const chosen = modules.flatMap((module) =>
    module.seeds.filter((seed) => seed.kind === kind && (set === null || seed.set === set)),
  );
  const seeds = [
    ...chosen.filter(({ afterOthers }) => !afterOthers),
    ...chosen.filter(({ afterOthers }) => afterOthers),
  ];
  if (seeds.length === 0) return;
  await transact(ctx, async (tx) => {
    for (const seed of seeds) await seed.run(tx);
  });
}

/** Whether nothing but reference data has ever been loaded. */
export async function isEmpty(ctx: RequestContext): Promise<boolean> {
  const [row] = await ctx.db.rows<{ n: number }>(sql`select count(*) as n from core_department`);
  return Number(row?.n ?? 0) === 0;
}
