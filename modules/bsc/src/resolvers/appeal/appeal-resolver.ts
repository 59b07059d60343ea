import {
  byKeys,
  changeRecord,
  createRecord,
  Department,
  FieldsOf,
  fields,
  forbidden,
  type Page,
  Person,
  parseGlobalId,
  ReadField,
  ReadPage,
  type RequestContext,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Appeal, appeals, RankChange } from '../../entities/appeal/appeal.js';
import { Kpi } from '../../entities/kpi.js';
import { Scorecard } from '../../entities/scorecard.js';
import { AppealEffectArgs, AppealInput, AppealRuling } from '../../inputs/appeal/appeal-inputs.js';
import { checkFiling, checkRuling } from '../../rules/appeal/appeal.js';
import { concernedBy, tellDecision } from '../../stores/appeal/decide-appeal.js';
import { whatIf } from '../../stores/appeal/what-if-store.js';
import { freezeScores } from '../../stores/ranking/freeze.js';
import { requireModuleOn } from '../../stores/write-right.js';

const [FILE, DECIDE, READ] = ['bsc.appeal.file', 'bsc.appeal.decide', 'bsc.appeal.read'];
const [STATEMENT_LENGTH, REASON_LENGTH] = [5000, 1000];
const APPEAL = fields('scorecardKey', 'departmentKey', 'kpiKey', 'year', 'state', 'filedByKey', 'version');

@FieldsOf(() => Appeal)
export class AppealResolver {
  @ReadPage(appeals, { permission: READ, description: '이의신청. / Appeals.' })
  declare appeals: Page<Appeal>;

  @ToOne(() => Kpi, { key: 'kpiKey', description: '지표. / KPI.' })
  declare kpi: Kpi;

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'filedByKey', nullable: true, description: '신청한 사람. / Who filed it.' })
  declare filedBy: Person | null;

  @ToOne(() => Person, { key: 'decidedByKey', nullable: true, description: '결정한 사람. / Who decided.' })
  declare decidedBy: Person | null;

  @ReadField(() => [RankChange], {
    permission: DECIDE,
    args: AppealEffectArgs,
    description:
      '이의신청을 이 점수로 인용하면 달라질 모든 순위와 등급. / Every rank and grade that would change if the appeal were accepted with this score.',
  })
  async appealEffect({ appeal: id, score }: AppealEffectArgs, ctx: RequestContext, selection: Selection) {
    const reference = parseGlobalId(id);
    const [appeal] = reference?.type === Appeal.name ? await byKeys(ctx, Appeal, [reference.key], APPEAL) : [];
    if (!appeal) return [];
    const changes = await whatIf(ctx, appeal, score);
    const keys = changes.map(({ before }) => before.department);
    const departments = await byKeys(ctx, Department, keys, selection.below('department'));
    return changes.map((change, index) => ({ ...change, department: departments[index] }));
  }

  @WriteField(() => Appeal, {
    permission: FILE,
    input: AppealInput,
    description:
      '부서장이 기간 안에 지표마다 한 번 이의를 신청함. / The head appeals inside the window, once for a KPI.',
  })
  fileAppeal(input: AppealInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Appeal, selection, async (tx) => {
      const path = ['input', 'kpi'];
      const { key: kpiKey } = await referred(tx, Kpi, input.kpi, path);
      const cards = await select(tx, Scorecard, fields('departmentKey', 'status', 'appealUntil'), {
        where: sql`t.year = ${input.year} and t.id in (select scorecard_id from bsc_scorecard_item where kpi_id = ${kpiKey})`,
      });
      const card = cards.find(({ departmentKey }) => tx.actor.departmentKeys.has(departmentKey)) ?? cards[0];
      if (!card) throw refuse('bsc.kpi.not-in-force', path);
      if (!tx.actor.departmentKeys.has(card.departmentKey)) throw forbidden();
      await requireModuleOn(tx, [card.departmentKey], path);
      const round = card.appealUntil ?? '';
      const [known] = await select(tx, Appeal, fields(), {
        where: sql`t.scorecard_id = ${card.key} and t.kpi_id = ${kpiKey} and t.round = ${round}`,
      });
      const { status: state, appealUntil } = card;
      checkFiling({ state, appealUntil, today: tx.today, known: known !== undefined });
      const statement = requiredText(input.statement, STATEMENT_LENGTH, ['input', 'statement']);
      const open = { state: 'FILED' as const, score: null, reason: null, decidedOn: null, decidedByKey: null };
      const own = { scorecardKey: card.key, departmentKey: card.departmentKey, kpiKey, year: input.year, round };
      const filed = { filedOn: tx.today, filedByKey: tx.actor.personKey, version: 1 };
      return createRecord(tx, Appeal, FILE, { ...own, ground: input.ground, statement, ...open, ...filed });
    });
  }

  @WriteField(() => Appeal, {
    permission: DECIDE,
    input: AppealRuling,
    description:
      '이의신청을 결정함: 인용하면 다시 채점되고 앞의 점수는 남음. / Decides an appeal; an accepted one is scored again, and the earlier score stays.',
  })
  decideAppeal(input: AppealRuling, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Appeal, selection, async (tx) => {
      const before = await referred(tx, Appeal, input.id, ['input', 'id'], APPEAL);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const score = input.score ?? null;
      checkRuling({
        from: before.state,
        to: input.state,
        score,
        reviewer: tx.actor.personKey,
        concerned: await concernedBy(tx, before),
        ownDepartment: tx.actor.homeDepartmentKey === before.departmentKey,
      });
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const decided = { decidedOn: tx.today, decidedByKey: tx.actor.personKey };
      const change = { act: DECIDE, version: input.version, reason };
      await changeRecord(tx, Appeal, before, { state: input.state, score, reason, ...decided }, change);
      if (score !== null) await freezeScores(tx, before.year, [before.scorecardKey], reason);
      await tellDecision(tx, before);
      return before.key;
    });
  }
}
