import type { SeedDefinition } from '@yeondong/schema';

export const policyRndSeeds: readonly SeedDefinition[] = [];
