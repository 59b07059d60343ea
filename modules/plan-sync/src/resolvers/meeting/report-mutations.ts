import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  Initiative,
  once,
  type RequestContext,
  type Row,
  referred,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { ProgressReport } from '../../entities/meeting/progress-report.js';
import {
  ProgressReportInput,
  ProgressReportMove,
  ProgressReportReturn,
  ProgressReportUpdate,
} from '../../inputs/meeting/report-inputs.js';
import { checkReportAct, type ReportAct, reportIssues, submissionIssues } from '../../rules/meeting/report-life.js';
import { reportToActOn, reportValues, requireQuarter } from '../../stores/meeting/report-store.js';
import { requireWritable } from '../../stores/write-right.js';

const WRITE = 'plan-sync.report.write';
const CONFIRM = 'plan-sync.report.confirm';
const ACCEPT = 'plan-sync.report.accept';
const REASON_LENGTH = 1000;

/** A report of the actor's own department, at a state in which the act is due. */
async function own(tx: TransactionContext, id: string, act: ReportAct): Promise<Row<ProgressReport>> {
  const report = await reportToActOn(tx, id);
  await requireWritable(tx, report.departmentKey, ['input', 'id']);
  const { status, submittedByKey: submittedBy } = report;
  checkReportAct({ status, submittedBy }, act, tx.actor.personKey);
  return report;
}

@FieldsOf(() => ProgressReport)
export class ProgressReportMutations {
  @WriteField(() => ProgressReport, {
    permission: WRITE,
    input: ProgressReportInput,
    description: '추진상황 보고서를 쓰기 시작함. / Begins a progress report.',
  })
  createProgressReport(input: ProgressReportInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressReport, selection, (tx) =>
      once(tx, 'plan-sync.report.create', input.idempotencyKey, async () =>
        createRecord(tx, ProgressReport, WRITE, await newReport(tx, input)),
      ),
    );
  }

  @WriteField(() => ProgressReport, {
    permission: WRITE,
    input: ProgressReportUpdate,
    description: '작성 중이거나 반려된 보고서를 고침. / Changes a report that is being written.',
  })
  updateProgressReport(input: ProgressReportUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressReport, selection, async (tx) => {
      const before = await own(tx, input.id, 'EDIT');
      refuseAll(reportIssues(input));
      return changeRecord(tx, ProgressReport, before, reportValues(input), { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => ProgressReport, {
    permission: WRITE,
    input: ProgressReportMove,
    description: '보고서를 부서장에게 제출함. / Hands a report in to the head.',
  })
  submitProgressReport(input: ProgressReportMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressReport, selection, async (tx) => {
      const before = await own(tx, input.id, 'SUBMIT');
      refuseAll(submissionIssues({ ...before, indicators: before.indicatorRows }));
      const submittedOn = before.submittedOn ?? tx.today;
      const by = { submittedOn, submittedByKey: tx.actor.personKey, returnReason: null };
      return changeRecord(tx, ProgressReport, before, { status: 'SUBMITTED', ...by }, change(WRITE, input));
    });
  }

  @WriteField(() => ProgressReport, {
    permission: CONFIRM,
    input: ProgressReportMove,
    description: '부서장이 보고서를 확인함(제출한 사람은 안 됨). / The head confirms a report; not who handed it in.',
  })
  confirmProgressReport(input: ProgressReportMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressReport, selection, async (tx) => {
      const before = await own(tx, input.id, 'CONFIRM');
      const changes = { status: 'CONFIRMED' as const, confirmedByKey: tx.actor.personKey };
      return changeRecord(tx, ProgressReport, before, changes, change(CONFIRM, input));
    });
  }

  @WriteField(() => ProgressReport, {
    permission: ACCEPT,
    input: ProgressReportMove,
    description: '보고서를 보고회에 받아들임. / Takes a report in for the meeting.',
  })
  acceptProgressReport(input: ProgressReportMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressReport, selection, async (tx) => {
      const before = await own(tx, input.id, 'ACCEPT');
      return changeRecord(tx, ProgressReport, before, { status: 'ACCEPTED' }, change(ACCEPT, input));
    });
  }

  @WriteField(() => ProgressReport, {
    permission: CONFIRM,
    input: ProgressReportReturn,
    description: '보고서를 사유와 함께 반려함. / Returns a report with a reason.',
  })
  returnProgressReport(input: ProgressReportReturn, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProgressReport, selection, async (tx) => {
      const before = await own(tx, input.id, 'RETURN');
      const returnReason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { status: 'RETURNED' as const, returnReason, confirmedByKey: null };
      return changeRecord(tx, ProgressReport, before, changes, { ...change(CONFIRM, input), reason: returnReason });
    });
  }
}

const change = (act: string, { version }: { readonly version: number }) => ({ act, version });

async function newReport(tx: TransactionContext, input: ProgressReportInput) {
  const { year } = requireQuarter(input.period);
  refuseAll(reportIssues(input));
  const path = ['input', 'initiative'];
  const initiative = await referred(tx, Initiative, input.initiative, path, fields('leadDepartmentKey'));
  await requireWritable(tx, initiative.leadDepartmentKey, path);
  const known = await tx.db.rows(
    sql`select 1 as found from plan_sync_report where initiative_id = ${initiative.key} and period = ${input.period}`,
  );
  if (known.length > 0) throw refuse('record.duplicate', ['input', 'period']);
  return {
    ...reportValues(input),
    initiativeKey: initiative.key,
    departmentKey: initiative.leadDepartmentKey,
    period: input.period,
    year,
    status: 'DRAFT' as const,
    ...{ submittedOn: null, submittedByKey: null, confirmedByKey: null, returnReason: null },
    sample: false,
    version: 1,
  };
}
