import { PlatformError } from '@yeondong/schema';
import { createRateLimit, weightOf } from './rate-limit.js';

const refused = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    return error instanceof PlatformError ? [error.code, error.details.retryAfter] : error;
  }
  return null;
};

test('an address may ask 1,200 times a minute, then as fast as its bucket fills', () => {
  let now = 0;
  const rates = createRateLimit(undefined, () => now);
  for (let turn = 0; turn < 1_200; turn += 1) rates.takeOfAddress('10.0.0.1');
  expect(refused(() => rates.takeOfAddress('10.0.0.1'))).toEqual(['RATE_LIMITED', 1]);
  expect(refused(() => rates.takeOfAddress('10.0.0.2'))).toBeNull();
  now = 50;
  expect(refused(() => rates.takeOfAddress('10.0.0.1'))).toBeNull();
  expect(refused(() => rates.takeOfAddress('10.0.0.1'))).not.toBeNull();
  now = 60_050;
  for (let turn = 0; turn < 1_200; turn += 1) rates.takeOfAddress('10.0.0.1');
  expect(refused(() => rates.takeOfAddress('10.0.0.1'))).toEqual(['RATE_LIMITED', 1]);
});

test.each([
  [0, 1],
  [1, 1],
  [1_000, 1],
  [1_001, 2],
  [50_000, 50],
  [500_000, 500],
])('an operation of %s expected records counts for %s', (objects, weight) => expect(weightOf(objects)).toBe(weight));

describe('operations that count for more than one', () => {
  const caller = { address: '10.0.0.1', personKey: 7 };
  /** As a request does it: one before the operation is known, the rest behind. */
  const ask = (rates: ReturnType<typeof createRateLimit>, weight: number) =>
    refused(() => {
      rates.takeOfAddress(caller.address);
      rates.takeOfUser(caller.personKey);
      rates.takeWeight(caller, weight);
    });

  test('empty the bucket of their user sooner: 12 of 50, and the next after 5 seconds', () => {
    let now = 0;
    const rates = createRateLimit(undefined, () => now);
    for (let turn = 0; turn < 12; turn += 1) expect(ask(rates, 50)).toBeNull();
    expect(refused(() => rates.takeOfUser(7))).toEqual(['RATE_LIMITED', 1]);
    now = 5_000;
    expect(ask(rates, 50)).toBeNull();
    expect(ask(rates, 1)).toEqual(['RATE_LIMITED', 1]);
  });

  test('say how long to wait for what they need, and take nothing when they are refused', () => {
    let now = 0;
    const rates = createRateLimit(undefined, () => now);
    for (let turn = 0; turn < 580; turn += 1) rates.takeOfUser(7);
    // 20 are left, 19 behind the refusal; the next try needs 50: 31 more at 10 a second.
    expect(ask(rates, 50)).toEqual(['RATE_LIMITED', 4]);
    expect(rates.headersOf(caller).ratelimit).toBe('"user";r=19;t=59, "address";r=1199;t=1');
    now = 4_000;
    expect(ask(rates, 50)).toBeNull();
  });

  test('are counted for the address too, whoever asks', () => {
    const rates = createRateLimit({ user: 600, address: 1_200 }, () => 0);
    for (const personKey of [1, 2, 3]) rates.takeWeight({ address: '10.0.0.1', personKey }, 400);
    expect(refused(() => rates.takeWeight({ address: '10.0.0.1', personKey: 4 }, 5))).toEqual(['RATE_LIMITED', 1]);
    expect(refused(() => rates.takeWeight({ address: '10.0.0.2', personKey: 4 }, 5))).toBeNull();
  });

  test('wait for a full bucket where they count for more than one holds', () => {
    const rates = createRateLimit({ user: 10, address: 1_000 }, () => 0);
    expect(ask(rates, 500)).toBeNull();
    expect(ask(rates, 2)).toEqual(['RATE_LIMITED', 6]);
  });

  test('are told in the headers of a visitor by the address alone', () => {
    const rates = createRateLimit(undefined, () => 0);
    rates.takeOfAddress('10.0.0.1');
    expect(rates.headersOf({ address: '10.0.0.1', personKey: null })).toEqual({
      'ratelimit-policy': '"address";q=1200;w=60',
      ratelimit: '"address";r=1199;t=1',
    });
  });
});

test('what has a rate of its own is counted by address, apart from operations', () => {
  let now = 0;
  const rates = createRateLimit(undefined, () => now);
  const submit = (address: string) => refused(() => rates.takeOfField(address, 'submitOpinion', 10));
  for (let turn = 0; turn < 10; turn += 1) expect(submit('10.0.0.1')).toBeNull();
  expect(submit('10.0.0.1')).toEqual(['RATE_LIMITED', 6]);
  expect([submit('10.0.0.2'), refused(() => rates.takeOfAddress('10.0.0.1'))]).toEqual([null, null]);
  now = 6_000;
  expect(submit('10.0.0.1')).toBeNull();
});
