import type { RequestContext } from '@yeondong/schema';
import { campaign } from './campaign.js';
import { trialSchema } from './trial-schema.js';

const SCHEMAS = 10;
const OPERATIONS = 60;
const context = (): RequestContext => ({}) as RequestContext;

it('answers as graphql-js where resolvers throw, promise, share rows and give what their types do not allow', async () => {
  let failed = 0;
  for (let seed = 1; seed <= SCHEMAS; seed++) {
    const asker = { name: 'anyone', schema: trialSchema(seed), context };
    const result = await campaign([asker], { ids: ['x'], codes: [] }, OPERATIONS, seed);
    expect(result.differences).toEqual([]);
    failed += result.failed;
  }
  expect(failed).toBeGreaterThan(SCHEMAS * OPERATIONS * 0.5);
});
