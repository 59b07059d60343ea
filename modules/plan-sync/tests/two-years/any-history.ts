import type { Asked } from '@yeondong/testing';
import { ref } from '../change-calls.js';
import type { Acts } from './acts.js';
import { diffAgrees } from './figures.js';
import { lastSteps } from './first-plans.js';
import { DEPARTMENTS, type PlanCode } from './scenario.js';

const LIVE = ['PROPOSED', 'SELECTED', 'IN_PROGRESS', 'DEFERRED'];
const reason = '임의의 이력';

/** A small generator of numbers, always the same from the same seed. */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A plan that is rolled on and worked on at random; `roots` says of each item by what was done to it where it came from. */
class AnyHistory {
  readonly roots = new Map<string, ReadonlySet<string>>();
  private count = 0;

  constructor(
    private readonly acts: Acts,
    private readonly below: (count: number) => number,
  ) {}

  private code(roots: Iterable<string>): string {
    this.count += 1;
    const code = `H-${this.count}`;
    this.roots.set(code, new Set(roots));
    return code;
  }

  private rootsOf = ({ code }: Asked): Iterable<string> => this.roots.get(code) ?? [];

  private async split(item: Asked, edition: string): Promise<void> {
    const links = await this.acts.standingLinks(edition, item.code);
    const part = (own: string[]) => ({
      code: this.code(this.rootsOf(item)),
      titleKo: `${item.title} 나눔`,
      links: own,
    });
    const input = { ...ref(item), reason, parts: [part(links), part([])] };
    await this.acts.calls.done('splitPlanItem', 'PlanItemSplit', 'code', input);
  }

  private async merge(one: Asked, other: Asked): Promise<void> {
    await this.acts.calls.done('mergePlanItems', 'PlanItemsMerge', 'code', {
      ...{ items: [ref(one), ref(other)], code: this.code([...this.rootsOf(one), ...this.rootsOf(other)]), reason },
      ...{ titleKo: `${one.title}·${other.title}`, node: await this.acts.id('goal', 'G-CARE') },
      department: await this.acts.id('department', one.department.code),
    });
  }

  /** One act on one of the items that are live, drawn by lot. */
  async act(edition: string): Promise<void> {
    const { done } = this.acts.calls;
    const live = (await this.acts.items(edition)).filter(({ status }) => LIVE.includes(status));
    const at = this.below(live.length);
    const [one, other] = [live[at], live[(at + 1) % live.length]];
    const department = await this.acts.id('department', DEPARTMENTS[this.below(DEPARTMENTS.length)] as string);
    const all: (() => Promise<unknown>)[] = [
      () => this.split(one, edition),
      () => this.merge(one, other),
      () =>
        done('deferPlanItem', 'PlanItemShift', 'id', {
          ...ref(one),
          startYear: one.startYear + 1,
          endYear: one.endYear,
          reason,
        }),
      () => done('movePlanItem', 'PlanItemMove', 'id', { ...ref(one), department, node: null, reason }),
      () => done('dropPlanItem', 'PlanItemDrop', 'id', { ...ref(one), reason }),
      () => done('updatePlanItem', 'PlanItemUpdate', 'id', { ...ref(one), titleKo: `${one.title} 개선` }),
    ];
    await all[this.below(all.length)]?.();
  }
}

/**
 * Two more years of a plan, in which a dozen acts are done as drawn by lot: the comparison agrees with the rows, and leads
 * every item back to the first edition it came from.
 */
export async function anyHistory(acts: Acts, plan: PlanCode, first: string, seed: number): Promise<void> {
  try {
    const history = new AnyHistory(acts, numbers(seed));
    for (const { code } of await acts.items(first)) history.roots.set(code, new Set([code]));
    const editions = [first];
    for (const year of [2008, 2009]) {
      const input = { plan: await acts.id('plan', plan), year };
      const { id } = await acts.calls.done('rollPlanForward', 'PlanRollInput', 'id', input);
      for (let act = 0; act < 6; act += 1) await history.act(id);
      await acts.move(id, 'COLLECTING');
      await acts.passItems(id);
      await acts.move(id, ...lastSteps(plan).slice(1));
      editions.push(id);
      await diffAgrees(acts, ...editions.slice(-2));
    }
    await diffAgrees(acts, ...editions);
    const { changes } = await acts.calls.diff(first, editions.at(-1) as string);
    for (const { before, after, kind, relatives } of changes) {
      if (after === null || ['REMOVED', 'SPLIT_AWAY', 'MERGED_AWAY'].includes(kind)) continue;
      const told = before ? [before.code] : relatives.map(({ code }: Asked) => code);
      expect([after.code, told.sort()]).toEqual([after.code, [...(history.roots.get(after.code) ?? [])].sort()]);
    }
  } catch (error) {
    throw new Error(`A history drawn from the seed ${seed}`, { cause: error });
  }
}
