import {
  byKeys,
  changeRecord,
  codeText,
  createRecord,
  Department,
  Domain,
  FieldsOf,
  fields,
  holidaysOf,
  Initiative,
  insert,
  LAST_POSITION,
  newTitles,
  once,
  type RequestContext,
  type Row,
  referred,
  referredKey,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { AdoptionAction, BenchmarkFinding, BenchmarkVisit, VisitTarget } from '../entities/benchmark-visit.js';
import {
  AdoptionActionInput,
  AdoptionDone,
  BenchmarkVisitInput,
  FindingJudgement,
  VisitCancellation,
  VisitHolding,
  VisitReport,
} from '../inputs/visit-inputs.js';
import { checkDays, checkVisitAct, reportDueDay } from '../rules/visit.js';
import { visitToActOn } from '../stores/visit-store.js';
import { notNegative, REASON_LENGTH, requireWritable } from '../stores/write-right.js';

const WRITE = 'policy-rnd.visit.write';
const [TEXT_LENGTH, REPORT_LENGTH, NAME_LENGTH, COUNTRY_LENGTH] = [1000, 4000, 300, 60];
const MOST_TARGETS = 20;
const MOST_FINDINGS = 50;

@FieldsOf(() => BenchmarkVisit)
export class VisitMutations {
  @WriteField(() => BenchmarkVisit, {
    permission: WRITE,
    input: BenchmarkVisitInput,
    description: '벤치마킹을 계획함. / Plans a visit.',
  })
  createBenchmarkVisit(input: BenchmarkVisitInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BenchmarkVisit, selection, (tx) =>
      once(tx, 'policy-rnd.visit.create', input.idempotencyKey, async () => {
        const targets = targetsOf(input);
        const key = await createRecord(tx, BenchmarkVisit, WRITE, await newVisit(tx, input));
        for (const target of targets) await insert(tx, VisitTarget, { visitKey: key, ...target });
        return key;
      }),
    );
  }

  @WriteField(() => BenchmarkVisit, {
    permission: WRITE,
    input: VisitHolding,
    description: '벤치마킹을 다녀온 것으로 적음. / Records that a visit was held.',
  })
  holdBenchmarkVisit(input: VisitHolding, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BenchmarkVisit, selection, async (tx) => {
      const before = await visitToActOn(tx, input.id);
      checkVisitAct(before.status, 'HOLD', before.endsOn, tx.today);
      return changeRecord(tx, BenchmarkVisit, before, { status: 'HELD' }, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => BenchmarkVisit, {
    permission: WRITE,
    input: VisitCancellation,
    description: '예정된 벤치마킹을 취소함. / Cancels a planned visit.',
  })
  cancelBenchmarkVisit(input: VisitCancellation, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BenchmarkVisit, selection, async (tx) => {
      const before = await visitToActOn(tx, input.id);
      checkVisitAct(before.status, 'CANCEL', before.endsOn, tx.today);
      const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
      const changes = { status: 'CANCELLED' as const, reason };
      return changeRecord(tx, BenchmarkVisit, before, changes, { act: WRITE, version: input.version, reason });
    });
  }

  @WriteField(() => BenchmarkVisit, {
    permission: WRITE,
    input: VisitReport,
    description: '벤치마킹 결과를 본 것과 함께 보고함. / Reports a visit with its findings.',
  })
  reportBenchmarkVisit(input: VisitReport, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BenchmarkVisit, selection, async (tx) => {
      const before = await visitToActOn(tx, input.id);
      checkVisitAct(before.status, 'REPORT', before.endsOn, tx.today);
      const report = requiredText(input.report, REPORT_LENGTH, ['input', 'report']);
      const { length } = input.findings;
      if (length === 0 || length > MOST_FINDINGS)
        throw refuse('policy-rnd.visit.findings', ['input', 'findings'], { most: MOST_FINDINGS });
      for (const [at, text] of input.findings.entries()) {
        const content = requiredText(text, TEXT_LENGTH, ['input', 'findings', at]);
        const finding = { visitKey: before.key, content, verdict: 'OPEN' as const, reason: null, version: 1 };
        await createRecord(tx, BenchmarkFinding, WRITE, finding);
      }
      const changes = { status: 'REPORTED' as const, report, reportedOn: tx.today };
      return changeRecord(tx, BenchmarkVisit, before, changes, { act: WRITE, version: input.version });
    });
  }
}

@FieldsOf(() => BenchmarkFinding)
export class FindingMutations {
  @WriteField(() => BenchmarkFinding, {
    permission: WRITE,
    input: FindingJudgement,
    description: '본 것을 도입할 수 있는지 판단함. / Judges whether a finding can be adopted.',
  })
  judgeFinding(input: FindingJudgement, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BenchmarkFinding, selection, async (tx) => {
      const before = await findingToActOn(tx, input.id, 'id');
      const { verdict } = input;
      const needed = verdict === 'NOT_ADOPTABLE' || Boolean(input.reason);
      const reason = needed ? requiredText(input.reason, REASON_LENGTH, ['input', 'reason']) : null;
      return changeRecord(
        tx,
        BenchmarkFinding,
        before,
        { verdict, reason },
        { act: WRITE, version: input.version, reason },
      );
    });
  }

  @WriteField(() => AdoptionAction, {
    permission: WRITE,
    input: AdoptionActionInput,
    description: '도입할 것에 부서와 기한을 정함. / Gives a finding to a department, with a day.',
  })
  addAdoptionAction(input: AdoptionActionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, AdoptionAction, selection, (tx) =>
      once(tx, 'policy-rnd.adoption.create', input.idempotencyKey, async () => {
        const finding = await findingToActOn(tx, input.finding, 'finding');
        if (finding.verdict !== 'ADOPTABLE') throw refuse('policy-rnd.visit.not-adoptable', ['input', 'finding']);
        if (input.dueOn < tx.today) throw refuse('policy-rnd.past', ['input', 'dueOn']);
        const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
        return createRecord(tx, AdoptionAction, WRITE, {
          findingKey: finding.key,
          departmentKey,
          initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
          content: requiredText(input.content, TEXT_LENGTH, ['input', 'content']),
          ...{ dueOn: input.dueOn, doneOn: null, result: null, version: 1 },
        });
      }),
    );
  }

  @WriteField(() => AdoptionAction, {
    permission: WRITE,
    input: AdoptionDone,
    description: '도입 조치를 마친 것으로 적음. / Records that an adoption action is done.',
  })
  completeAdoptionAction(input: AdoptionDone, ctx: RequestContext, selection: Selection) {
    return saved(ctx, AdoptionAction, selection, async (tx) => {
      const READ = fields('departmentKey', 'doneOn', 'version');
      const before = await referred(tx, AdoptionAction, input.id, ['input', 'id'], READ);
      await requireWritable(tx, before.departmentKey, ['input', 'id']);
      if (before.doneOn !== null) throw refuse('policy-rnd.visit.done', ['input', 'id']);
      const doneOn = input.doneOn ?? tx.today;
      if (doneOn > tx.today) throw refuse('policy-rnd.to-come', ['input', 'doneOn']);
      const result = requiredText(input.result, TEXT_LENGTH, ['input', 'result']);
      return changeRecord(tx, AdoptionAction, before, { doneOn, result }, { act: WRITE, version: input.version });
    });
  }
}

/** A finding of a visit of a department that the actor writes for. */
async function findingToActOn(tx: TransactionContext, id: string, field: string): Promise<Row<BenchmarkFinding>> {
  const path = ['input', field];
  const finding = await referred(tx, BenchmarkFinding, id, path, fields('visitKey', 'verdict', 'version'));
  const [visit] = await byKeys(tx, BenchmarkVisit, [finding.visitKey], fields('departmentKey'));
  if (!visit) throw refuse('record.unknown', path);
  await requireWritable(tx, visit.departmentKey, path);
  return finding;
}

function targetsOf({ targets }: BenchmarkVisitInput) {
  if (targets.length === 0 || targets.length > MOST_TARGETS)
    throw refuse('policy-rnd.visit.targets', ['input', 'targets'], { most: MOST_TARGETS });
  return targets.map(({ name, country, sector }, at) => ({
    name: requiredText(name, NAME_LENGTH, ['input', 'targets', at, 'name']),
    country: requiredText(country, COUNTRY_LENGTH, ['input', 'targets', at, 'country']),
    sector,
  }));
}

async function newVisit(tx: TransactionContext, input: BenchmarkVisitInput) {
  const issues = checkDays(input.startsOn, input.endsOn);
  refuseAll(issues);
  const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
  await requireWritable(tx, departmentKey, ['input', 'department']);
  const { startsOn, endsOn } = input;
  const [headcount, cost] = [notNegative(input.headcount, 'headcount'), notNegative(input.cost, 'cost')];
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    purpose: requiredText(input.purpose, TEXT_LENGTH, ['input', 'purpose']),
    departmentKey,
    domainKey: await referredKey(tx, Domain, input.domain, ['input', 'domain']),
    status: 'PLANNED' as const,
    ...{ startsOn, endsOn, reportDue: reportDueDay(endsOn, await holidaysOf(tx)) },
    ...{ headcount, cost, reportedOn: null, report: null, reason: null },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  };
}
