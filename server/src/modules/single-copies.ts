import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Packages that hold registries or classes compared by identity: two copies of one do not know each other. */
const SHARED = ['graphql', 'type-graphql', 'typeorm', '@yeondong/schema'];

const here = createRequire(import.meta.url);

/** Which shared packages a module's package would load in a copy of its own. */
export function secondCopies(packageName: string): string[] {
  const there = createRequire(fileURLToPath(import.meta.resolve(packageName)));
  return SHARED.flatMap((shared) => {
    const [ours, theirs] = [here.resolve(shared), there.resolve(shared)];
    return ours === theirs ? [] : [`package ${packageName} brings a second copy of ${shared} (${theirs})`];
  });
}
