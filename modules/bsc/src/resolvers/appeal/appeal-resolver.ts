import {
  Attachment,
  attachmentsOf,
  BatchField,
  byKeys,
  Department,
  FieldsOf,
  fields,
  type Page,
  Person,
  parseGlobalId,
  ReadField,
  ReadPage,
  type RequestContext,
  RowField,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { Appeal, AppealCorrection, appeals, RankChange } from '../../entities/appeal/appeal.js';
import { Kpi } from '../../entities/kpi.js';
import { AppealEffectArgs } from '../../inputs/appeal/appeal-inputs.js';
import { isLateRound } from '../../rules/appeal/appeal.js';
import { arePublished, correctionsOf } from '../../stores/appeal/appeal-corrections.js';
import { whatIf } from '../../stores/appeal/what-if-store.js';

const [DECIDE, READ] = ['bsc.appeal.decide', 'bsc.appeal.read'];
const APPEAL = fields('scorecardKey', 'kpiKey', 'year');

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

  @RowField(() => Boolean, {
    needs: ['round'],
    description: '최종 확정 뒤의 이의신청인지. / Whether it was filed once results were final.',
  })
  afterFinal({ round }: Appeal) {
    return isLateRound(round);
  }

  @BatchField(() => Boolean, {
    needs: ['departmentKey', 'year'],
    description:
      '그 성과표가 게시되었는지: 인용하면 정정본이 게시됨. / Whether the scorecard has been published: accepting publishes a correction.',
  })
  published(rows: readonly Appeal[], _args: unknown, ctx: RequestContext) {
    return arePublished(ctx, rows);
  }

  @BatchField(() => AppealCorrection, {
    nullable: true,
    description: '인용으로 게시된 정정본. / Correction that was published as it was accepted.',
  })
  correction(rows: readonly Appeal[], _args: unknown, ctx: RequestContext) {
    return correctionsOf(ctx, rows);
  }

  @BatchField(() => [Attachment], { description: '증빙(첨부파일). / Evidence, as attachments.' })
  attachments(rows: readonly Appeal[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    return attachmentsOf(ctx, Appeal.name, keys, selection);
  }

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
    return changes.map((change, index) => ({
      ...{ ...change, year: appeal.year, departmentKey: keys[index] },
      department: departments[index],
    }));
  }
}
