import { byKeys, fields, Goal, Initiative, type RequestContext, type Row, renamesOf } from '@yeondong/schema';
import type { PlanItem } from '../../entities/plan-item.js';
import type { DiffItem } from '../../rules/plan-diff.js';
import { afterRenames } from '../../rules/rolling/succession.js';

type Placed = Pick<
  Row<PlanItem>,
  'departmentKey' | 'visionKey' | 'missionKey' | 'domainKey' | 'goalKey' | 'initiativeKey'
>;
type Key = number | null;

/** Which goal each initiative is below, and which domain each goal. */
async function aboveOf(ctx: RequestContext, items: readonly Placed[]) {
  const initiativeKeys = items.map(({ initiativeKey }) => initiativeKey);
  const initiatives = await byKeys(ctx, Initiative, initiativeKeys, fields('goalKey'));
  const goalOf = new Map(initiatives.flatMap((row) => (row ? [[row.key, row.goalKey]] : [])));
  const goals = await byKeys(
    ctx,
    Goal,
    [...items.map(({ goalKey }) => goalKey), ...goalOf.values()],
    fields('domainKey'),
  );
  return { goalOf, domainOf: new Map(goals.flatMap((row) => (row ? [[row.key, row.domainKey]] : []))) };
}

/** Whose each item is and where in the hierarchy, by what its records and those above them are called after all renames. */
export async function standingOf(ctx: RequestContext, items: readonly Placed[]): Promise<DiffItem['stands'][]> {
  const { goalOf, domainOf } = await aboveOf(ctx, items);
  const departments = await renamesOf(ctx, 'Department');
  const domains = await renamesOf(ctx, 'Domain');
  const goals = await renamesOf(ctx, 'Goal');
  const initiatives = await renamesOf(ctx, 'Initiative');
  const named = (type: string, key: Key, renames: ReadonlyMap<number, number> = new Map()) =>
    key === null ? [] : [`${type} ${afterRenames(key, renames)}`];
  return items.map(({ departmentKey, visionKey, missionKey, initiativeKey, ...item }) => {
    const goalKey = initiativeKey === null ? item.goalKey : (goalOf.get(initiativeKey) ?? null);
    const domainKey = goalKey === null ? item.domainKey : (domainOf.get(goalKey) ?? null);
    const path = [
      ...named('initiative', initiativeKey, initiatives),
      ...named('goal', goalKey, goals),
      ...named('domain', domainKey, domains),
      ...named('mission', missionKey),
      ...named('vision', visionKey),
    ];
    return { department: String(afterRenames(departmentKey, departments)), node: path.join(' / ') || null };
  });
}
