import {
  byKeys,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  forbidden,
  isOwnDepartment,
  type RequestContext,
  type Row,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Appeal } from '../../entities/appeal/appeal.js';
import { Kpi } from '../../entities/kpi.js';
import { Scorecard } from '../../entities/scorecard.js';
import { AppealInput, AppealRuling } from '../../inputs/appeal/appeal-inputs.js';
import { checkFiling, checkRuling, roundOf } from '../../rules/appeal/appeal.js';
import { tellDecided, tellFiled } from '../../stores/appeal/appeal-notice.js';
import { applyScore, concernedBy } from '../../stores/appeal/decide-appeal.js';
import { overridesOf } from '../../stores/appeal/overrides.js';
import { requireModuleOn } from '../../stores/write-right.js';

const [FILE, DECIDE] = ['bsc.appeal.file', 'bsc.appeal.decide'];
const [STATEMENT_LENGTH, REASON_LENGTH] = [5000, 1000];
const APPEAL = fields('scorecardKey', 'departmentKey', 'kpiKey', 'year', 'state', 'filedByKey', 'version');
const CARD = fields('departmentKey', 'year', 'status', 'appealUntil');

/** The own department's scorecard of the year that the KPI is on. */
async function ownCard(tx: TransactionContext, kpiKey: number, year: number): Promise<Row<Scorecard>> {
  const path = ['input', 'kpi'];
  const [card] = await select(tx, Scorecard, CARD, {
    where: sql`t.year = ${year} and t.id in (select scorecard_id from bsc_scorecard_item where kpi_id = ${kpiKey})`,
  });
  if (!card) throw refuse('bsc.kpi.not-in-force', path);
  if (!tx.actor.departmentKeys.has(card.departmentKey)) throw forbidden();
  await requireModuleOn(tx, [card.departmentKey], path);
  return card;
}

@FieldsOf(() => Appeal)
export class AppealMutations {
  @WriteField(() => Appeal, {
    permission: FILE,
    input: AppealInput,
    description:
      '부서장이 기간 안에 지표마다 한 번 이의를 신청함; 최종 확정 뒤에는 사실의 오류만 한 번 더. / The head appeals inside the window, once for a KPI; once results are final, once more on an error of fact.',
  })
  fileAppeal(input: AppealInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Appeal, selection, async (tx) => {
      const { key: kpiKey } = await referred(tx, Kpi, input.kpi, ['input', 'kpi']);
      const { key: scorecardKey, ...card } = await ownCard(tx, kpiKey, input.year);
      const { departmentKey, status: state, appealUntil } = card;
      const round = roundOf(state, appealUntil);
      const [known] = await select(tx, Appeal, fields(), {
        where: sql`t.scorecard_id = ${scorecardKey} and t.kpi_id = ${kpiKey} and t.round = ${round}`,
      });
      const { ground, year } = input;
      checkFiling({ state, appealUntil, today: tx.today, ground, known: known !== undefined });
      const statement = requiredText(input.statement, STATEMENT_LENGTH, ['input', 'statement']);
      const open = { state: 'FILED' as const, score: null, reason: null, decidedOn: null, decidedByKey: null };
      const own = { scorecardKey, departmentKey, kpiKey, year, round, ground, statement };
      const filed = { filedOn: tx.today, filedByKey: tx.actor.personKey, version: 1 };
      const key = await createRecord(tx, Appeal, FILE, { ...own, ...open, ...filed });
      await tellFiled(tx, { key, departmentKey });
      return key;
    });
  }

  @WriteField(() => Appeal, {
    permission: DECIDE,
    input: AppealRuling,
    description:
      '이의신청을 결정함: 인용하면 다시 채점되고 앞의 점수는 남으며, 게시된 것은 정정됨. / Decides an appeal; an accepted one is scored again, the earlier score stays, and what was published is corrected.',
  })
  decideAppeal(input: AppealRuling, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Appeal, selection, async (tx) => {
      const before = await referred(tx, Appeal, input.id, ['input', 'id'], APPEAL);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const score = input.score ?? null;
      const [card] = await byKeys(tx, Scorecard, [before.scorecardKey], CARD);
      checkRuling({
        from: before.state,
        to: input.state,
        score,
        standing: (await overridesOf(tx, before.year)).get(before.kpiKey) ?? null,
        reviewer: tx.actor.personKey,
        concerned: await concernedBy(tx, before),
        ownDepartment: isOwnDepartment(tx.actor, before.departmentKey),
      });
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const decided = { decidedOn: tx.today, decidedByKey: tx.actor.personKey };
      const change = { act: DECIDE, version: input.version, reason };
      await changeRecord(tx, Appeal, before, { state: input.state, score, reason, ...decided }, change);
      if (card && score !== null) await applyScore(tx, card, before.key, reason);
      await tellDecided(tx, before);
      return before.key;
    });
  }
}
