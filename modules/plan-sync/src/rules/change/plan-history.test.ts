import { createHash } from 'node:crypto';
import { hasLeft, type ItemStatus } from '../item-state.js';
import { type DiffItem, diffOf } from '../plan-diff.js';
import { rolledYears } from '../rolled-years.js';
import type { Descent } from './descent.js';

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A small generator of numbers, always the same from the same seed. */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Edition {
  readonly year: number;
  readonly items: readonly DiffItem[];
  readonly descents: readonly Descent[];
}

/** A plan that is rolled on from year to year and worked on at random; `roots` is kept beside, by what was done. */
class RandomPlan {
  readonly editions: Edition[] = [];
  readonly hashes: string[] = [];
  /** Of each line, the lines of the first edition that it goes back to. */
  readonly roots = new Map<number, ReadonlySet<number>>();
  private items: DiffItem[] = [];
  private descents: Descent[] = [];
  private next = 1;

  constructor(private readonly below: (count: number) => number) {
    for (let count = 0; count < 12; count += 1) this.add();
    for (const { lineage } of this.items) this.roots.set(lineage, new Set([lineage]));
    this.settle();
    for (let edition = 0; edition < 2 + below(4); edition += 1) this.workOn();
  }

  private born(roots: Iterable<number>): number {
    const lineage = this.next;
    this.next += 1;
    this.roots.set(lineage, new Set(roots));
    const fresh = { key: lineage, lineage, status: 'IN_PROGRESS' as const, startYear: 2006, endYear: 2030 };
    this.items.push({ ...fresh, stands: { department: '1', node: 'goalKey 1' }, values: { title: `사업 ${lineage}` } });
    return lineage;
  }

  private add(): void {
    this.born([]);
  }

  private change(lineage: number, changes: Partial<DiffItem>): void {
    this.items = this.items.map((item) => (item.lineage === lineage ? { ...item, ...changes } : item));
  }

  private leave(lineage: number, status: ItemStatus): void {
    this.change(lineage, { status });
  }

  private split(lineage: number): void {
    for (let part = 0; part < 2 + this.below(2); part += 1) {
      const to = this.born(this.roots.get(lineage) ?? []);
      this.descents.push({ from: lineage, to, kind: 'SPLIT' });
    }
    this.leave(lineage, 'SPLIT_INTO');
  }

  private merge(one: number, other: number): void {
    const to = this.born([...(this.roots.get(one) ?? []), ...(this.roots.get(other) ?? [])]);
    for (const from of [one, other]) {
      this.descents.push({ from, to, kind: 'MERGE' });
      this.leave(from, 'MERGED_INTO');
    }
  }

  private act(): void {
    const live = this.items.filter(({ status }) => !hasLeft(status));
    const [one, other] = [live[this.below(live.length)], live[this.below(live.length)]];
    const acts: (() => void)[] = [
      () => this.add(),
      () => one && this.split(one.lineage),
      () => one && other && one !== other && this.merge(one.lineage, other.lineage),
      () => one && this.change(one.lineage, { startYear: one.startYear + 1, status: 'DEFERRED' }),
      () => one && this.change(one.lineage, { startYear: one.startYear - 1 }),
      () => one && this.change(one.lineage, { stands: { ...one.stands, department: `${one.stands.department}'` } }),
      () => one && this.leave(one.lineage, 'DROPPED'),
      () => one && this.leave(one.lineage, 'COMPLETED'),
    ];
    acts[this.below(acts.length)]?.();
  }

  private workOn(): void {
    const base = this.editions.at(-1) as Edition;
    this.items = base.items.flatMap((item) => {
      const years = rolledYears(item, base.year + 1);
      return years === null ? [] : [{ ...item, ...years }];
    });
    this.descents = [];
    for (let act = 0; act < 3 + this.below(10); act += 1) this.act();
    this.settle();
  }

  private settle(): void {
    const year = (this.editions.at(-1)?.year ?? 2005) + 1;
    this.editions.push({ year, items: this.items, descents: this.descents });
    this.hashes.push(checksum(JSON.stringify(this.items)));
  }

  between(from: number, to: number) {
    const passed = this.editions.slice(from + 1, to + 1);
    const left = passed.flatMap(({ items }) => items.filter(({ status }) => hasLeft(status)));
    return {
      descents: passed.flatMap(({ descents }) => descents),
      leftAs: new Map(left.map(({ lineage, status }) => [lineage, status])),
    };
  }
}

describe('any history of a plan', () => {
  const plans = Array.from({ length: 200 }, (_, seed) => new RandomPlan(numbers(seed + 1)));

  const pairsOf = (plan: RandomPlan) =>
    plan.editions.flatMap((older, from) =>
      plan.editions.slice(from + 1).map((newer, at) => ({ older, newer, between: plan.between(from, from + 1 + at) })),
    );

  it('loses no item between any two editions, and none goes without a word', () => {
    for (const { older, newer, between } of plans.flatMap(pairsOf)) {
      const changes = diffOf(older.items, newer.items, between);
      const count = (...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
      const away = count('REMOVED', 'SPLIT_AWAY', 'MERGED_AWAY');
      expect(count('CARRIED', 'CHANGED') + away).toBe(older.items.length);
      const live = newer.items.filter(({ status }) => !hasLeft(status));
      expect(count('CARRIED', 'CHANGED', 'ADDED', 'FROM_SPLIT', 'FROM_MERGE')).toBe(live.length);
      expect(changes.filter(({ reason }) => reason === 'UNEXPLAINED')).toEqual([]);
    }
  });

  it('leaves the earlier editions as they were, byte by byte', () => {
    for (const { editions, hashes } of plans) {
      expect(editions.map(({ items }) => checksum(JSON.stringify(items)))).toEqual(hashes);
    }
  });

  it('leads every item of the newest edition back to where it came from', () => {
    for (const plan of plans) {
      const last = plan.editions.length - 1;
      const [first, newest] = [plan.editions[0] as Edition, plan.editions[last] as Edition];
      for (const { kind, before, after, relatives } of diffOf(first.items, newest.items, plan.between(0, last))) {
        if (after === null || hasLeft(after.status)) continue;
        const roots = [...(plan.roots.get(after.lineage) ?? [])].sort((one, other) => one - other);
        const told = before ? [before.lineage] : relatives.map(({ lineage }) => lineage);
        expect([kind === 'ADDED', told.sort((one, other) => one - other)]).toEqual([roots.length === 0, roots]);
      }
    }
  });
});
