import {
  Attachment,
  attachmentsOf,
  BatchField,
  Department,
  FieldsOf,
  Initiative,
  keysOf,
  type Page,
  Person,
  ProgressLightName,
  ReadField,
  ReadPage,
  type RequestContext,
  RowField,
  type Selection,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { progressReports } from '../../entities/meeting/collections.js';
import { ProgressReport, ReportIndicator, ReportSuggestion } from '../../entities/meeting/progress-report.js';
import { ReportSuggestionArgs } from '../../inputs/meeting/report-inputs.js';
import { indicatorGap } from '../../rules/meeting/report-life.js';
import { isLate } from '../../rules/meeting/report-light.js';
import { reportDueDays } from '../../stores/meeting/meeting-days.js';
import { lightsOf } from '../../stores/meeting/report-store.js';
import { reportSuggestion } from '../../stores/meeting/report-suggestion.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => ProgressReport)
export class ProgressReportResolver {
  @ReadPage(progressReports, { permission, description: '추진상황 보고서 목록. / Progress reports.' })
  declare progressReports: Page<ProgressReport>;

  @ReadField(() => ReportSuggestion, {
    permission,
    args: ReportSuggestionArgs,
    description: '보고서에 미리 적어 줄 것. / What a report can begin with.',
  })
  reportSuggestion({ initiative, period }: ReportSuggestionArgs, ctx: RequestContext) {
    return reportSuggestion(ctx, initiative, period);
  }

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '담당 부서. / Department that reports.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'submittedByKey', nullable: true, description: '제출한 사람. / Who handed it in.' })
  declare submittedBy: Person | null;

  @ToOne(() => Person, { key: 'confirmedByKey', nullable: true, description: '확인한 사람. / Who confirmed it.' })
  declare confirmedBy: Person | null;

  @RowField(() => [ReportIndicator], { needs: ['indicatorRows'], description: '지표와 실적. / Indicators, results.' })
  indicators({ indicatorRows }: ProgressReport) {
    return indicatorRows.map((row) => ({ ...row, gap: indicatorGap(row) }));
  }

  @BatchField(() => Boolean, {
    needs: ['period', 'submittedOn'],
    description: '기한 뒤에 제출했는지. / Whether it was handed in after the last day.',
  })
  async late(rows: readonly ProgressReport[], _args: unknown, ctx: RequestContext) {
    const dueDays = await reportDueDays(ctx);
    return rows.map(({ period, submittedOn }) => isLate(submittedOn, dueDays.get(period) ?? null));
  }

  @BatchField(() => ProgressLightName, {
    nullable: true,
    needs: ['initiativeKey', 'period', 'status', 'planned', 'actual', 'submittedOn'],
    description: '진도 신호. / Its light.',
  })
  light(rows: readonly ProgressReport[], _args: unknown, ctx: RequestContext) {
    return lightsOf(ctx, rows);
  }

  @BatchField(() => [Attachment], { description: '증빙(첨부파일). / Evidence, as attachments.' })
  attachments(rows: readonly ProgressReport[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return attachmentsOf(ctx, ProgressReport.name, keysOf(rows), selection);
  }
}

@FieldsOf(() => Initiative)
export class InitiativeReports {
  @ToPage(progressReports, {
    column: 'initiative_id',
    permission,
    description: '이 과제의 추진상황 보고서. / Its progress reports.',
  })
  declare progressReports: Page<ProgressReport>;
}
