import { byKeys, Department, fields, type RequestContext, type Row } from '@yeondong/schema';
import { EvaluationGroup } from '../../entities/ranking/group.js';
import { type BonusPay, bonusPay } from '../../rules/reward/bonus-pay.js';
import type { RewardLine } from '../../rules/reward/delta.js';
import { type RewardKind, type RewardShare, rewardShares } from '../../rules/reward/shares.js';
import { type RankedCard, rankedBy } from '../ranking/ranking-store.js';
import type { SchemeInForce } from '../ranking/scheme-store.js';
import { bonusMembers } from './bonus-members.js';

/** Every department of the year, by rank, with what it gets from a kind of reward by the scheme. */
export async function rewardLines(
  ctx: RequestContext,
  year: number,
  kind: RewardKind,
  scheme: SchemeInForce,
): Promise<RewardLine[]> {
  const cards = await rankedBy(ctx, year, scheme);
  const shares = rewardShares(kind, cards, scheme);
  const departmentKeys = cards.map(({ department }) => department);
  const departments = await byKeys(ctx, Department, departmentKeys, fields('code', 'nameKo', 'nameEn'));
  const groupKeys = cards.map(({ group }) => group);
  const groups = await byKeys(ctx, EvaluationGroup, groupKeys, fields('titleKo', 'titleEn'));
  const pays = kind === 'BONUS' ? await paysOf(ctx, year, departmentKeys, shares, scheme) : [];
  return cards
    .map((card, at) => ({
      ...lineOf(card, shares[at] as RewardShare, departments[at] ?? null, groups[at] ?? null),
      pay: pays[at] ?? null,
    }))
    .sort(byRank);
}

/** How bonus pay comes to the people of each department. */
async function paysOf(
  ctx: RequestContext,
  year: number,
  departments: readonly number[],
  shares: readonly RewardShare[],
  { bonusDepartmentShare }: SchemeInForce,
): Promise<BonusPay[]> {
  const members = await bonusMembers(ctx, departments, year);
  return departments.map((department, at) =>
    bonusPay(shares[at]?.payRate ?? null, bonusDepartmentShare, members.get(department) ?? [], year),
  );
}

const lineOf = (
  card: RankedCard,
  share: RewardShare,
  department: Row<Department> | null,
  group: Row<EvaluationGroup> | null,
): RewardLine => ({
  ...{ code: department?.code ?? '', nameKo: department?.nameKo ?? '', nameEn: department?.nameEn ?? null },
  ...{ groupKo: group?.titleKo ?? null, groupEn: group?.titleEn ?? null },
  ...{ base: card.base, total: card.total, cityRank: card.cityRank, groupRank: card.groupRank, grade: card.grade },
  revision: card.revision,
  ...share,
});

const rankOf = ({ cityRank }: RewardLine): number => cityRank ?? Number.MAX_SAFE_INTEGER;

/** Those without a rank stand last. */
const byRank = (one: RewardLine, other: RewardLine): number =>
  rankOf(one) - rankOf(other) || (one.code < other.code ? -1 : 1);
