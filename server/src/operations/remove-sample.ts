import { transact } from '@yeondong/schema';
import type { Platform } from '../platform.js';

/** Takes out what is marked as a sample, in one transaction; modules first, as their records point at the core's. */
export async function removeSample({
  registry,
  systemContext,
}: Pick<Platform, 'registry' | 'systemContext'>): Promise<void> {
  const seeds = registry.modules.flatMap((module) => module.seeds.filter(({ kind }) => kind === 'sample'));
  const removable = seeds.filter(({ remove }) => remove).reverse();
  if (removable.length === 0) throw new Error('No installed module marks its sample records');
  await transact(systemContext(), async (tx) => {
    for (const seed of removable) await seed.remove?.(tx);
    tx.audit({ act: 'core.seed.remove', type: 'Seed', key: 0 });
  });
}
