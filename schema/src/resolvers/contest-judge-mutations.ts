import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import type { Contest } from '../entities/contest.js';
import { ContestJudge, JudgeScore } from '../entities/contest-judge.js';
import { Person } from '../entities/person.js';
import { runsContest } from '../entities/who-runs-contests.js';
import {
  ContestJudgeInput,
  ContestJudgeRemoval,
  JudgeRecusal,
  JudgeScoreInput,
} from '../inputs/contest-entry-inputs.js';
import { forbidden, refuse, refuseAll } from '../kernel/errors.js';
import { sql } from '../kernel/sql.js';
import { isBefore } from '../rules/contest-stage.js';
import { checkGiven, checkPoints, totalOf } from '../rules/panel-points.js';
import { optionalText, requiredText } from '../rules/text-input.js';
import { laySheets } from '../stores/contest-result-store.js';
import { contestOf, contestToRun, requireRun } from '../stores/contest-store.js';
import { once } from '../stores/idempotency-store.js';
import { changeRecord, createRecord } from '../stores/record-changes.js';
import { byKeys, remove, select } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

const RUN = 'core.contest.run';
const JUDGE = 'core.contest.judge';
const NAME_LENGTH = 100;
const OPINION_LENGTH = 2000;

@FieldsOf(() => ContestJudge)
export class ContestJudgeMutations {
  @WriteField(() => ContestJudge, {
    permission: RUN,
    input: ContestJudgeInput,
    description: '심사위원을 앉힘(결과 전까지). / Seats a judge, until the result.',
  })
  seatContestJudge(input: ContestJudgeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ContestJudge, selection, async (tx) => {
      const contest = await contestToRun(tx, input.contest, ['input', 'contest']);
      if (!isBefore(contest.stage, 'RESULT')) throw refuse('contest.judging-over', ['input', 'contest']);
      return once(tx, 'core.contest.seat', input.idempotencyKey, async () => {
        const values = { contestKey: contest.key, ...(await judgeIn(tx, contest, input)), sample: false };
        const key = await createRecord(tx, ContestJudge, RUN, values);
        if (contest.stage === 'JUDGING') await laySheets(tx, contest, [key]);
        return key;
      });
    });
  }

  @WriteField(() => Boolean, {
    permission: RUN,
    input: ContestJudgeRemoval,
    description: '심사 자리를 비움(심사 전까지). / Clears a judge’s seat, until judging begins.',
  })
  removeContestJudge(input: ContestJudgeRemoval, ctx: RequestContext) {
    return transact(ctx, async (tx) => {
      const judge = await referred(tx, ContestJudge, input.id, ['input', 'id'], fields('contestKey', 'name', 'seat'));
      const contest = await contestOf(tx, judge.contestKey);
      await requireRun(tx, contest, ['input', 'id']);
      if (!isBefore(contest.stage, 'JUDGING')) throw refuse('contest.judged', ['input', 'id']);
      await remove(tx, ContestJudge, sql`id = ${judge.key}`);
      tell(tx, { act: RUN, type: 'ContestJudge', key: judge.key, before: { name: judge.name, seat: judge.seat } });
      return true;
    });
  }

  @WriteField(() => JudgeScore, {
    permission: JUDGE,
    input: JudgeScoreInput,
    description: '심사표를 채우거나 냄(심사가 끝나기 전까지). / Fills in or hands in a sheet, until judging is over.',
  })
  scoreContestEntry(input: JudgeScoreInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, JudgeScore, selection, async (tx) => {
      const { sheet, contest } = await sheetToWrite(tx, input.id, false);
      if (sheet.state === 'RECUSED') throw refuse('contest.recused', ['input', 'id']);
      const points = input.points.map(({ criterion, points: given }) => ({ criterion, points: given }));
      const check = input.submit ? checkPoints : checkGiven;
      refuseAll(check(points, contest.criteria, contest.halfPoints));
      const opinion = optionalText(input.opinion, OPINION_LENGTH, ['input', 'opinion']);
      const handedIn = input.submit
        ? { state: 'SUBMITTED' as const, total: totalOf(points), scoredOn: tx.today }
        : { state: 'DRAFT' as const, total: null, scoredOn: null };
      const changes = { points, opinion, ...handedIn };
      return changeRecord(tx, JudgeScore, sheet, changes, { act: JUDGE, version: input.version });
    });
  }

  @WriteField(() => JudgeScore, {
    permission: JUDGE,
    input: JudgeRecusal,
    description: '한 출품의 심사를 기피함. / Recuses a judge from an entry.',
  })
  recuseFromEntry(input: JudgeRecusal, ctx: RequestContext, selection: Selection) {
    return saved(ctx, JudgeScore, selection, async (tx) => {
      const { sheet } = await sheetToWrite(tx, input.id, true);
      const reason = requiredText(input.reason, OPINION_LENGTH, ['input', 'reason']);
      const changes = { state: 'RECUSED' as const, points: [], total: null, scoredOn: null, opinion: reason };
      return changeRecord(tx, JudgeScore, sheet, changes, { act: JUDGE, version: input.version, reason });
    });
  }
}

/** A person with an account, who sits once; or the name of an expert without one. */
async function judgeIn(tx: TransactionContext, contest: Contest, { person, name, seat }: ContestJudgeInput) {
  const seatText = requiredText(seat, NAME_LENGTH, ['input', 'seat']);
  if (!person) return { personKey: null, name: requiredText(name, NAME_LENGTH, ['input', 'name']), seat: seatText };
  const found = await referred(tx, Person, person, ['input', 'person'], fields('name'));
  const where = sql`t.contest_id = ${contest.key} and t.person_id = ${found.key}`;
  const [seated] = await select(tx, ContestJudge, fields(), { where });
  if (seated) throw refuse('contest.judge-twice', ['input', 'person']);
  return { personKey: found.key, name: found.name, seat: seatText };
}

/** A sheet while judging goes on: the judge's own; the office writes those on paper, and may recuse who stays away. */
async function sheetToWrite(tx: TransactionContext, id: string, byOffice: boolean) {
  const path = ['input', 'id'];
  const sheet = await referred(tx, JudgeScore, id, path, fields('judgeKey', 'entryKey', 'state', 'total', 'version'));
  const [judge] = await byKeys(tx, ContestJudge, [sheet.judgeKey], fields('personKey', 'contestKey'));
  if (!judge) throw refuse('record.unknown', path);
  const contest = await contestOf(tx, judge.contestKey);
  const own = judge.personKey !== null && judge.personKey === tx.actor.personKey;
  if (!own && !((judge.personKey === null || byOffice) && runsContest(tx, contest))) throw forbidden();
  if (contest.stage !== 'JUDGING') throw refuse('contest.judging-over', path);
  return { sheet, contest };
}
