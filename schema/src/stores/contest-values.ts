import type { TransactionContext } from '../contract/context.js';
import { Activity } from '../entities/activity.js';
import type { Contest } from '../entities/contest.js';
import { Department } from '../entities/department.js';
import { LAST_POSITION } from '../entities/lineage.js';
import type { ContestInput, ContestPrizeInput, ContestUpdate } from '../inputs/contest-inputs.js';
import { refuse, refuseAll } from '../kernel/errors.js';
import { checkDaysOf, isBefore } from '../rules/contest-stage.js';
import { checkCriteria } from '../rules/panel-points.js';
import { checkPrizes, type Prize } from '../rules/panel-prize.js';
import { TIE_STEPS } from '../rules/panel-rank.js';
import { criteriaFrom, namedOf } from '../rules/panel-text.js';
import { changedTitles, codeText, newTitles, requiredText } from '../rules/text-input.js';
import { requireRun } from './contest-store.js';
import { referred, referredKey } from './reference.js';

const TOPIC_LENGTH = 1000;
const USUAL_QUORUM = 3;

const topicOf = (topic: string): string => requiredText(topic, TOPIC_LENGTH, ['input', 'topic']);

const prizesFrom = (prizes: readonly ContestPrizeInput[]): Prize[] =>
  prizes.map(({ grade, titleKo, titleEn, quantity, amount, from }, at) => {
    const { code, ...titles } = namedOf({ code: grade, titleKo, titleEn }, 'prizes', at, 'grade');
    return { grade: code, ...titles, quantity, amount: amount ?? null, from: from ?? null };
  });

type Plan = Pick<Contest, 'prizeBudget' | 'prizes' | 'criteria' | 'quorum' | 'staffVoteWeight'>;

/** Criteria may come later; what is there must be right. */
function checkPlan({ prizeBudget, prizes, criteria, quorum, staffVoteWeight }: Plan): void {
  refuseAll([
    ...(prizeBudget !== null && prizeBudget < 0 ? [{ path: ['input', 'prizeBudget'], code: 'contest.negative' }] : []),
    ...checkPrizes(prizes, prizeBudget),
    ...(criteria.length === 0 ? [] : checkCriteria(criteria)),
    ...(quorum < 1 ? [{ path: ['input', 'quorum'], code: 'contest.quorum-least' }] : []),
    ...(staffVoteWeight < 0 || staffVoteWeight > 99
      ? [{ path: ['input', 'staffVoteWeight'], code: 'contest.vote-weight' }]
      : []),
  ]);
}

const judgingOf = (input: ContestInput) => ({
  ...{ blind: input.blind ?? true, halfPoints: input.halfPoints ?? false, normalised: input.normalised ?? false },
  tieChain: [...new Set(input.tieChain ?? TIE_STEPS)],
});

/** A new contest as it is kept. */
export async function newContest(tx: TransactionContext, input: ContestInput): Promise<Omit<Contest, 'key' | 'id'>> {
  const department = await referred(tx, Department, input.department, ['input', 'department']);
  const module = input.module ?? 'core';
  if (module !== 'core' && !tx.modules.has(module)) throw refuse('record.unknown', ['input', 'module']);
  await requireRun(tx, { module, ownerDepartmentKey: department.key }, ['input', 'department']);
  const { kind, opensOn, closesOn } = input;
  refuseAll(checkDaysOf({ stage: 'ANNOUNCED', opensOn, closesOn }));
  const plan = {
    prizeBudget: input.prizeBudget ?? null,
    prizes: prizesFrom(input.prizes ?? []),
    criteria: criteriaFrom(input.criteria ?? []),
    quorum: input.quorum ?? USUAL_QUORUM,
    staffVoteWeight: input.staffVoteWeight ?? 0,
  };
  checkPlan(plan);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    topic: topicOf(input.topic),
    ...{ kind, stage: 'ANNOUNCED', visibility: 'APPROVED', opensOn, closesOn, withheld: [] },
    ...plan,
    ...judgingOf(input),
    activityKey: await referredKey(tx, Activity, input.activity, ['input', 'activity']),
    ...{ module, ownerDepartmentKey: department.key, ownerPersonKey: tx.actor.personKey },
    ...{ sample: false, position: LAST_POSITION, version: 1 },
  };
}

/** What an update changes: days until it is closed for entries, the rest until it is judged. */
export function changedContest(before: Contest, input: ContestUpdate): Partial<Contest> {
  const { closesOn, topic, prizeBudget, prizes, criteria, quorum, staffVoteWeight } = input;
  if (!isBefore(before.stage, 'JUDGING')) throw refuse('contest.judged', ['input', 'id']);
  if (closesOn) refuseAll(checkDaysOf({ ...before, closesOn }));
  const plan = {
    prizeBudget: prizeBudget === undefined ? before.prizeBudget : prizeBudget,
    prizes: prizes ? prizesFrom(prizes) : before.prizes,
    criteria: criteria ? criteriaFrom(criteria) : before.criteria,
    quorum: quorum ?? before.quorum,
    staffVoteWeight: staffVoteWeight ?? before.staffVoteWeight,
  };
  checkPlan(plan);
  return { ...changedTitles(input), ...plan, ...(closesOn && { closesOn }), ...(topic && { topic: topicOf(topic) }) };
}
