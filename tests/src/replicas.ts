import { createPlatform, type Platform } from './platform.js';

/** Two servers on one MariaDB, while the tests of the block run that asks for them. */
export function twoReplicas(): { first(): Platform; second(): Platform } {
  let first: Platform | undefined;
  let second: Platform | undefined;
  beforeAll(async () => {
    first = await createPlatform({ database: 'mariadb' });
    second = await first.replica();
  });
  afterAll(async () => {
    await second?.stop();
    await first?.stop();
  });
  return { first: () => first as Platform, second: () => second as Platform };
}
