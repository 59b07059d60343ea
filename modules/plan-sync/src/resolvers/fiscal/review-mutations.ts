import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  once,
  optionalText,
  type RequestContext,
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
import { InvestmentReview, ReviewThreshold } from '../../entities/fiscal/investment-review.js';
import { FiscalLine } from '../../entities/fiscal-line.js';
import {
  InvestmentReviewInput,
  InvestmentReviewUpdate,
  ReviewThresholdInput,
} from '../../inputs/fiscal/review-inputs.js';
import { lineReviews } from '../../stores/fiscal/line-reviews.js';
import { requireModuleOn } from '../../stores/write-right.js';

const WRITE = 'plan-sync.review.write';
const CONFIGURE = 'plan-sync.fiscal.configure';
const [TEXT_LENGTH, NUMBER_LENGTH] = [1000, 100];
const USUAL_GROWTH = 30;
const LINE = fields('spending', 'versionKey', 'lineageKey', 'totalCost', 'spentBefore', 'departmentKey');

@FieldsOf(() => InvestmentReview)
export class InvestmentReviewMutations {
  @WriteField(() => InvestmentReview, {
    permission: WRITE,
    input: InvestmentReviewInput,
    description: '투자심사 결과를 적음. / Records the result of an investment review.',
  })
  recordInvestmentReview(input: InvestmentReviewInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InvestmentReview, selection, (tx) =>
      once(tx, 'plan-sync.review.record', input.idempotencyKey, async () => {
        const line = await referred(tx, FiscalLine, input.fiscalLine, ['input', 'fiscalLine'], LINE);
        await requireModuleOn(tx, [line.departmentKey], ['input', 'fiscalLine']);
        const [now] = await lineReviews(tx, [line], fields());
        const { kind, verdict, reviewedOn, documentDate } = input;
        if (reviewedOn > tx.today) throw refuse('plan-sync.review.to-come', ['input', 'reviewedOn']);
        return createRecord(tx, InvestmentReview, WRITE, {
          ...{ fiscalLineKey: line.lineageKey as number, kind, verdict, reviewedOn, documentDate },
          totalCost: costOf(input.totalCost ?? now?.totalCost ?? 0),
          conditions: conditionsOf(verdict, input.conditions),
          documentNo: requiredText(input.documentNo, NUMBER_LENGTH, ['input', 'documentNo']),
          ...{ sample: false, version: 1 },
        });
      }),
    );
  }

  @WriteField(() => InvestmentReview, {
    permission: WRITE,
    input: InvestmentReviewUpdate,
    description: '투자심사 결과를 사유와 함께 바로잡음. / Corrects a review, with the reason.',
  })
  correctInvestmentReview(input: InvestmentReviewUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InvestmentReview, selection, async (tx) => {
      const read = fields('fiscalLineKey', 'verdict', 'totalCost', 'conditions');
      const before = await referred(tx, InvestmentReview, input.id, ['input', 'id'], read);
      await requireLineOn(tx, before.fiscalLineKey);
      const verdict = input.verdict ?? before.verdict;
      const conditions = input.conditions === undefined ? before.conditions : input.conditions;
      const changes = {
        verdict,
        totalCost: costOf(input.totalCost ?? before.totalCost),
        conditions: conditionsOf(verdict, conditions),
      };
      const reason = requiredText(input.reason, TEXT_LENGTH, ['input', 'reason']);
      return changeRecord(tx, InvestmentReview, before, changes, { act: WRITE, version: input.version, reason });
    });
  }

  @WriteField(() => ReviewThreshold, {
    permission: CONFIGURE,
    input: ReviewThresholdInput,
    description: '어느 날부터의 투자심사 기준을 정함. / Sets a threshold of investment reviews from a day on.',
  })
  setReviewThreshold(input: ReviewThresholdInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ReviewThreshold, selection, async (tx) => {
      const { kind, validFrom, fromAmount, growthPercent } = input;
      if (fromAmount <= 0) throw refuse('plan-sync.review.cost', ['input', 'fromAmount']);
      const growth = growthPercent ?? USUAL_GROWTH;
      if (growth < 1) throw refuse('plan-sync.review.growth', ['input', 'growthPercent']);
      const where = sql`t.kind = ${kind} and t.valid_from = ${validFrom}`;
      const [before] = await select(tx, ReviewThreshold, fields('fromAmount', 'growthPercent', 'version'), { where });
      const values = { fromAmount, growthPercent: growth };
      if (!before) {
        return createRecord(tx, ReviewThreshold, CONFIGURE, { kind, validFrom, ...values, sample: false, version: 1 });
      }
      const { version } = input;
      if (typeof version !== 'number') throw refuse('plan-sync.review.threshold', ['input', 'version']);
      return changeRecord(tx, ReviewThreshold, before, values, { act: CONFIGURE, version });
    });
  }
}

function costOf(cost: number): number {
  if (cost <= 0) throw refuse('plan-sync.review.cost', ['input', 'totalCost']);
  return cost;
}

function conditionsOf(verdict: InvestmentReview['verdict'], text: string | null | undefined): string | null {
  const conditions = optionalText(text, TEXT_LENGTH, ['input', 'conditions']);
  if (verdict === 'CONDITIONAL' && conditions === null) {
    throw refuse('plan-sync.review.conditions', ['input', 'conditions']);
  }
  return conditions;
}

async function requireLineOn(tx: TransactionContext, key: number): Promise<void> {
  const [line] = await select(tx, FiscalLine, fields('departmentKey'), { where: sql`t.id = ${key}` });
  await requireModuleOn(tx, [line?.departmentKey ?? 0], ['input', 'id']);
}
