import type { SeedDefinition } from '@yeondong/schema';
import { loadBscSample } from './bucheon-2006.js';
import { perspectiveSeed } from './perspectives.js';

export const bscSeeds: readonly SeedDefinition[] = [
  perspectiveSeed,
  { set: 'bucheon-2006', kind: 'sample', run: loadBscSample },
];
