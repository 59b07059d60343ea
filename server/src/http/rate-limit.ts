import { PlatformError } from '@yeondong/schema';

/** Operations a minute. */
export interface Rates {
  readonly user: number;
  readonly address: number;
}

const STANDARD: Rates = { user: 600, address: 1_200 };
/** Full buckets are forgotten after so many takes. */
const SWEEP_EVERY = 1_000;
const MINUTE = 60;
/** Records that count as one operation. */
const OBJECTS_A_UNIT = 1_000;

/**
 * How many operations one counts for: one for each thousand records that it is expected to read, begun ones whole, and one
 * at least. Staff's largest counts for 50, an analyst's for 500.
 */
export const weightOf = (objects: number): number => Math.max(1, Math.ceil(objects / OBJECTS_A_UNIT));

/** Who a rate is counted for: an address, and the person where one is known. */
export interface RatedCaller {
  readonly address: string;
  readonly personKey: number | null;
}

export interface RateLimit {
  /** One operation, before the caller is known. @throws {PlatformError} RATE_LIMITED */
  takeOfAddress(address: string): void;
  /** One operation of a known caller. @throws {PlatformError} RATE_LIMITED */
  takeOfUser(personKey: number | null): void;
  /** What an operation counts for beyond one, of both. @throws {PlatformError} RATE_LIMITED, and takes nothing then */
  takeWeight(caller: RatedCaller, weight: number): void;
  /** One time that an address does what has a rate of its own. @throws {PlatformError} RATE_LIMITED */
  takeOfField(address: string, field: string, perMinute: number): void;
  /** `RateLimit` and `RateLimit-Policy` as draft-ietf-httpapi-ratelimit-headers has them. */
  headersOf(caller: RatedCaller): Readonly<Record<string, string>>;
}

export function createRateLimit(rates: Rates = STANDARD, now: () => number = () => performance.now()): RateLimit {
  const addresses = new Buckets(rates.address, now);
  const users = new Buckets(rates.user, now);
  const fields = new Map<string, Buckets>();
  const of = ({ address, personKey }: RatedCaller): [string, Buckets, string][] => [
    ...(personKey === null ? [] : [['user', users, String(personKey)] as [string, Buckets, string]]),
    ['address', addresses, address],
  ];
  return {
    takeOfAddress: (address) => addresses.take(address, 1),
    takeOfUser: (personKey) => {
      if (personKey !== null) users.take(String(personKey), 1);
    },
    takeWeight: (caller, weight) => {
      for (const [, buckets, key] of of(caller)) buckets.require(key, weight - 1, weight);
      for (const [, buckets, key] of of(caller)) buckets.take(key, weight - 1);
    },
    takeOfField: (address, field, perMinute) => {
      const buckets = fields.get(field) ?? new Buckets(perMinute, now);
      fields.set(field, buckets);
      buckets.take(address, 1);
    },
    headersOf: (caller) => ({
      'ratelimit-policy': of(caller)
        .map(([name, { perMinute }]) => `"${name}";q=${perMinute};w=${MINUTE}`)
        .join(', '),
      ratelimit: of(caller)
        .map(([name, buckets, key]) => `"${name}";r=${buckets.left(key)};t=${buckets.secondsUntilFull(key)}`)
        .join(', '),
    }),
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

  take(key: string, wanted: number): void {
    const now = this.now();
    this.#takes += 1;
    if (this.#takes % SWEEP_EVERY === 0) this.#sweep(now);
    this.require(key, wanted);
    this.#buckets.set(key, { left: this.#filled(this.#at(key)) - this.#bounded(wanted), at: now });
  }

  /** `again`: what the next try will want, where that is more. */
  require(key: string, wanted: number, again = wanted): void {
    const left = this.#filled(this.#at(key));
    if (this.#bounded(wanted) <= left) return;
    const missing = Math.min(again, this.perMinute) - left;
    throw new PlatformError('RATE_LIMITED', { retryAfter: Math.ceil((missing * MINUTE) / this.perMinute) });
  }

  left(key: string): number {
    return Math.floor(this.#filled(this.#at(key)));
  }

  secondsUntilFull(key: string): number {
    return Math.ceil(((this.perMinute - this.#filled(this.#at(key))) * MINUTE) / this.perMinute);
  }

  /** More than a full bucket could never be had: an operation that counts for more waits for a full one. */
  #bounded(wanted: number): number {
    return Math.min(wanted, this.perMinute - 1);
  }

  #at(key: string): Bucket {
    return this.#buckets.get(key) ?? { left: this.perMinute, at: this.now() };
  }

  #filled({ left, at }: Bucket, now = this.now()): number {
    return Math.min(this.perMinute, left + ((now - at) / (MINUTE * 1000)) * this.perMinute);
  }

  #sweep(now: number): void {
    for (const [key, bucket] of this.#buckets) {
      if (this.#filled(bucket, now) >= this.perMinute) this.#buckets.delete(key);
    }
  }
}
