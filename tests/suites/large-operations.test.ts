import { type Answer, createPlatform, type Platform } from '../src/index.js';

const leftIn = ({ headers }: Answer<unknown>): number =>
  Number(/"user";r=(\d+);/.exec(headers.get('ratelimit') ?? '')?.[1]);

describe('large operations', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite', env: { YEONDONG_RATE: '30' } });
  });
  afterAll(() => platform.stop());

  it('count for what they read, so that a user has fewer of them in a minute; given again for one', async () => {
    const level = (inner: string) => `initiatives(first: 500) { nodes { goal { domain { ${inner} } } } }`;
    const large = `{ domains { nodes { ${level(level('initiatives(first: 500) { nodes { id } }'))} } } }`;
    const as = 'statistician';
    const first = await platform.gql(large, {}, { as });
    const left = leftIn(first);
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([
      200,
      '"user";q=30;w=60, "address";q=60;w=60',
    ]);
    expect(left).toBeLessThan(28);
    const most = Math.ceil(left / (30 - left)) + 5;
    const again = await platform.gql(large, {}, { as });
    expect(leftIn(again)).toBeGreaterThanOrEqual(left - 1);
    let answer = first;
    for (let turn = 0; turn < most && answer.status === 200; turn += 1) {
      answer = await platform.gql(`${large} # ${turn}`, {}, { as });
    }
    expect([answer.status, answer.codes]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(answer.headers.get('retry-after'))).toBe(answer.errors[0]?.extensions.retryAfter);
  });
});
