import {
  byKeys,
  changeRecord,
  decideEach,
  FieldsOf,
  listedRecords,
  type RequestContext,
  requiredText,
  type Selection,
  transact,
  type Values,
  WriteField,
} from '@yeondong/schema';
import { ProgressReport } from '../../entities/meeting/progress-report.js';
import {
  type ProgressReportAsRead,
  ProgressReportsAct,
  ProgressReportsReturn,
} from '../../inputs/meeting/report-inputs.js';
import { checkReportAct, type ReportAct } from '../../rules/meeting/report-life.js';
import { REPORT_READ } from '../../stores/meeting/report-store.js';
import { requireWritable } from '../../stores/write-right.js';

const CONFIRM = 'plan-sync.report.confirm';
const ACCEPT = 'plan-sync.report.accept';
const PATH = ['input', 'reports'];
const REASON_LENGTH = 1000;

/** What is done with many reports at once: all of them or none, each refusal at its own row. */
@FieldsOf(() => ProgressReport)
export class ProgressReportBulkMutations {
  @WriteField(() => [ProgressReport], {
    permission: CONFIRM,
    input: ProgressReportsAct,
    description:
      '부서장이 여러 보고서를 확인함(제출한 사람은 안 됨). / The head confirms reports; not who handed them in.',
  })
  confirmProgressReports({ reports }: ProgressReportsAct, ctx: RequestContext, selection: Selection) {
    const changes = { status: 'CONFIRMED' as const, confirmedByKey: ctx.actor.personKey };
    return actOnAll(ctx, { reports, act: 'CONFIRM', permission: CONFIRM, changes, reason: null }, selection);
  }

  @WriteField(() => [ProgressReport], {
    permission: ACCEPT,
    input: ProgressReportsAct,
    description: '여러 보고서를 보고회에 받아들임. / Takes reports in for the meeting.',
  })
  acceptProgressReports({ reports }: ProgressReportsAct, ctx: RequestContext, selection: Selection) {
    const changes = { status: 'ACCEPTED' as const };
    return actOnAll(ctx, { reports, act: 'ACCEPT', permission: ACCEPT, changes, reason: null }, selection);
  }

  @WriteField(() => [ProgressReport], {
    permission: CONFIRM,
    input: ProgressReportsReturn,
    description: '여러 보고서를 사유와 함께 반려함. / Returns reports with a reason.',
  })
  returnProgressReports(input: ProgressReportsReturn, ctx: RequestContext, selection: Selection) {
    const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
    const changes = { status: 'RETURNED' as const, returnReason: reason, confirmedByKey: null };
    return actOnAll(ctx, { reports: input.reports, act: 'RETURN', permission: CONFIRM, changes, reason }, selection);
  }
}

interface BulkAct {
  readonly reports: readonly ProgressReportAsRead[];
  readonly act: ReportAct;
  readonly permission: string;
  readonly changes: Values<ProgressReport>;
  readonly reason: string | null;
}

async function actOnAll(ctx: RequestContext, bulk: BulkAct, selection: Selection) {
  const { reports, act, permission, changes, reason } = bulk;
  const keys = await transact(ctx, async (tx) => {
    const rows = await listedRecords(tx, ProgressReport, reports, PATH, REPORT_READ);
    for (const [index, { departmentKey }] of rows.entries()) {
      await requireWritable(tx, departmentKey, [...PATH, index, 'id']);
    }
    decideEach(rows, PATH, ({ status, submittedByKey: submittedBy }) =>
      checkReportAct({ status, submittedBy }, act, tx.actor.personKey, ['id']),
    );
    for (const [index, row] of rows.entries()) {
      const version = reports[index]?.version as number;
      await changeRecord(tx, ProgressReport, row, changes, { act: permission, version, reason });
    }
    return rows.map(({ key }) => key);
  });
  return byKeys(ctx, ProgressReport, keys, selection);
}
