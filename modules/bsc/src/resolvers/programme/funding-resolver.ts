import {
  BatchField,
  FieldsOf,
  insert,
  once,
  optionalText,
  type Page,
  ReadPage,
  type RequestContext,
  refuse,
  requiredText,
  type Selection,
  saved,
  ToMany,
  ToOne,
  tell,
  WonScalar,
  WriteField,
} from '@yeondong/schema';
import { fundingGoals } from '../../entities/programme/collections.js';
import { FundingEntry, FundingGoal } from '../../entities/programme/funding.js';
import { FundingEntryInput, FundingGoalInput } from '../../inputs/programme/plan-inputs.js';
import { securedOf } from '../../stores/programme/funding-store.js';
import { PROGRAMME_WRITE, recordAsRead, saveYearRecord } from '../../stores/programme/year-record-store.js';

@FieldsOf(() => FundingGoal)
export class FundingResolver {
  @ReadPage(fundingGoals, { permission: 'bsc.programme.read', description: '재원 확보 목표. / Funds to be secured.' })
  declare fundingGoals: Page<FundingGoal>;

  @BatchField(() => WonScalar, { description: '확보한 금액(원). / How much has been secured, in won.' })
  secured(rows: readonly FundingGoal[], _args: unknown, ctx: RequestContext) {
    return securedOf(
      ctx,
      rows.map((row) => row.key),
    );
  }

  @ToMany(() => FundingEntry, {
    key: 'goalKey',
    orderBy: 't.secured_on, t.id',
    description: '확보 내역. / What was secured.',
  })
  declare entries: FundingEntry[];

  @WriteField(() => FundingGoal, {
    permission: PROGRAMME_WRITE,
    input: FundingGoalInput,
    description: '재원 확보 목표를 정함. / Sets funds to be secured.',
  })
  saveFundingGoal(input: FundingGoalInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FundingGoal, selection, (tx) => {
      if (input.amount <= 0) throw refuse('bsc.amount.not-positive', ['input', 'amount']);
      const source = requiredText(input.source, 40, ['input', 'source']);
      return saveYearRecord(tx, FundingGoal, input, { source, amount: input.amount, dueOn: input.dueOn });
    });
  }
}

@FieldsOf(() => FundingEntry)
export class FundingEntryResolver {
  @ToOne(() => FundingGoal, { key: 'goalKey', description: '재원 확보 목표. / Goal.' })
  declare goal: FundingGoal;

  @WriteField(() => FundingEntry, {
    permission: PROGRAMME_WRITE,
    input: FundingEntryInput,
    description: '확보한 금액을 적음(감액은 음수). / Records an amount secured; a cut is negative.',
  })
  recordFunding(input: FundingEntryInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FundingEntry, selection, (tx) =>
      once(tx, 'bsc.funding.record', input.idempotencyKey, async () => {
        const goal = await recordAsRead(tx, FundingGoal, { id: input.goal });
        const note = optionalText(input.note, 1000, ['input', 'note']);
        const [secured = 0] = await securedOf(tx, [goal.key]);
        if (input.amount === 0) throw refuse('bsc.amount.zero', ['input', 'amount']);
        if (input.amount < 0 && note === null) throw refuse('reason.missing', ['input', 'note']);
        if (secured + input.amount < 0) throw refuse('bsc.funding.below-zero', ['input', 'amount']);
        if (input.securedOn > tx.today) throw refuse('activity.in-future', ['input', 'securedOn']);
        const values = {
          goalKey: goal.key,
          amount: input.amount,
          securedOn: input.securedOn,
          documentNo: optionalText(input.documentNo, 100, ['input', 'documentNo']),
          note,
          sample: false,
        };
        const key = await insert(tx, FundingEntry, values);
        tell(tx, { act: PROGRAMME_WRITE, type: 'FundingGoal', key: goal.key, after: values });
        return key;
      }),
    );
  }
}
