import { PlatformError } from '@yeondong/schema';
import type { Caller, Rates } from './parts.js';

const STANDARD: Rates = { user: 600, address: 1_200 };
/** Full buckets are forgotten after so many takes. */
const SWEEP_EVERY = 1_000;

export interface RateLimit {
  /** Before the caller is known. @throws {PlatformError} RATE_LIMITED */
  takeOfAddress(address: string): void;
  /** @throws {PlatformError} RATE_LIMITED */
  takeOfUser(caller: Caller): void;
}

export function createRateLimit(rates: Rates = STANDARD, now: () => number = () => performance.now()): RateLimit {
  const addresses = new Buckets(rates.address, now);
  const users = new Buckets(rates.user, now);
  return {
    takeOfAddress: (address) => addresses.take(address),
    takeOfUser: ({ ctx }) => {
      if (ctx.actor.personKey !== null) users.take(String(ctx.actor.personKey));
    },
  };
}

interface Bucket {
  left: number;
  at: number;
}

/** Token buckets: each holds a minute's worth and fills evenly. */
class Buckets {
  readonly #buckets = new Map<string, Bucket>();
  #takes = 0;

  constructor(
    readonly perMinute: number,
    readonly now: () => number,
  ) {}

  take(key: string): void {
    const now = this.now();
    this.#takes += 1;
    if (this.#takes % SWEEP_EVERY === 0) this.#sweep(now);
    const bucket = this.#buckets.get(key) ?? { left: this.perMinute, at: now };
    const left = this.#filled(bucket, now);
    if (left < 1) {
      const retryAfter = Math.ceil(((1 - left) * 60) / this.perMinute);
      throw new PlatformError('RATE_LIMITED', { retryAfter });
    }
    this.#buckets.set(key, { left: left - 1, at: now });
  }

  #filled({ left, at }: Bucket, now: number): number {
    return Math.min(this.perMinute, left + ((now - at) / 60_000) * this.perMinute);
  }

  #sweep(now: number): void {
    for (const [key, bucket] of this.#buckets) {
      if (this.#filled(bucket, now) >= this.perMinute) this.#buckets.delete(key);
    }
  }
}
