import type { RequestContext, TransactionContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Contest } from '../entities/contest.js';
import { ContestEntry } from '../entities/contest-entry.js';
import { ContestInput, ContestMove, ContestTieInput, ContestUpdate } from '../inputs/contest-inputs.js';
import { refuse } from '../kernel/errors.js';
import { checkStage } from '../rules/contest-stage.js';
import { requiredText } from '../rules/text-input.js';
import { recordHeldOn } from '../stores/activity-store.js';
import { byCode } from '../stores/code-store.js';
import { beginJudging, freezeResult } from '../stores/contest-result-store.js';
import { contestToRun } from '../stores/contest-store.js';
import { changedContest, newContest } from '../stores/contest-values.js';
import { once } from '../stores/idempotency-store.js';
import { changeRecord, createRecord } from '../stores/record-changes.js';
import { update } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const ACT = 'core.contest.run';
const REASON_LENGTH = 1000;

@FieldsOf(() => Contest)
export class ContestMutations {
  @WriteField(() => Contest, {
    permission: ACT,
    input: ContestInput,
    description: '공모·경진대회를 공고함. / Announces a contest.',
  })
  createContest(input: ContestInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Contest, selection, async (tx) => {
      const values = await newContest(tx, input);
      return once(tx, 'core.contest.create', input.idempotencyKey, async () => {
        if (await byCode(tx, Contest, values.code, fields())) throw refuse('record.duplicate', ['input', 'code']);
        return createRecord(tx, Contest, ACT, values);
      });
    });
  }

  @WriteField(() => Contest, {
    permission: ACT,
    input: ContestUpdate,
    description: '공모·경진대회를 고침. / Changes a contest.',
  })
  updateContest(input: ContestUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Contest, selection, async (tx) => {
      const before = await contestToRun(tx, input.id);
      const changes = changedContest(before, input);
      return changeRecord(tx, Contest, before, changes, { act: ACT, version: input.version });
    });
  }

  @WriteField(() => Contest, {
    permission: ACT,
    input: ContestMove,
    description:
      '다음 단계로 옮김. 심사에서 심사표를 놓고, 결과에서 순위를 굳힘. / Moves a contest on: lays the sheets when judging begins, freezes the places with the result.',
  })
  moveContest(input: ContestMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Contest, selection, async (tx) => {
      const before = await contestToRun(tx, input.id);
      const { to, version } = input;
      checkStage(before.stage, to);
      const withheld = withheldIn(before, input);
      const reason = withheld.length > 0 ? requiredText(input.reason, REASON_LENGTH, ['input', 'reason']) : null;
      await prepare(tx, before, to, withheld);
      const told = to === 'RESULT' ? { visibility: 'PUBLIC' as const, withheld } : {};
      return changeRecord(tx, Contest, before, { stage: to, ...told }, { act: ACT, version, reason });
    });
  }

  @WriteField(() => Contest, {
    permission: ACT,
    input: ContestTieInput,
    description: '표결의 결과를 적어 동점을 가림(심사 중). / Records a vote that decides a tie, while judging.',
  })
  decideContestTie(input: ContestTieInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Contest, selection, async (tx) => {
      const before = await contestToRun(tx, input.id);
      if (before.stage !== 'JUDGING') throw refuse('contest.not-judging', ['input', 'id']);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const keys: number[] = [];
      for (const [at, id] of input.entries.entries()) {
        const path = ['input', 'entries', at];
        const { key, contestKey } = await referred(tx, ContestEntry, id, path, fields('contestKey'));
        if (contestKey !== before.key || keys.includes(key)) throw refuse('record.unknown', path);
        keys.push(key);
      }
      for (const [at, key] of keys.entries()) await update(tx, ContestEntry, key, { votePlace: at + 1 });
      return changeRecord(tx, Contest, before, {}, { act: ACT, version: input.version, reason });
    });
  }
}

/** Grades that nobody is given; named when the result is told, and only then. */
function withheldIn({ prizes }: Contest, { to, withheld }: ContestMove): readonly string[] {
  const grades = new Set(prizes.map(({ grade }) => grade));
  for (const [at, grade] of (withheld ?? []).entries())
    if (to !== 'RESULT' || !grades.has(grade)) throw refuse('contest.grade-unknown', ['input', 'withheld', at]);
  return withheld ?? [];
}

async function prepare(
  tx: TransactionContext,
  contest: Contest,
  to: Contest['stage'],
  withheld: readonly string[],
): Promise<void> {
  if (to === 'JUDGING') await beginJudging(tx, contest);
  if (to === 'RESULT') await freezeResult(tx, contest, withheld);
  if (to === 'AWARDED') await recordHeldOn(tx, contest.activityKey, null, contest.titleKo);
}
