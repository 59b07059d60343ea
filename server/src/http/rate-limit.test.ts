import { PlatformError } from '@yeondong/schema';
import { createRateLimit } from './rate-limit.js';

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
