import {
  changeRecord,
  FieldsOf,
  fields,
  optionalText,
  planYear,
  type RequestContext,
  referred,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import { IndicatorActInput } from '../inputs/indicator-inputs.js';
import { type IndicatorAct, nextState } from '../rules/indicator-state.js';
import { requireModuleOn } from '../stores/write-right.js';

const DECIDE = 'social-indicators.indicator.decide';
const REASON_LENGTH = 1000;

@FieldsOf(() => Indicator)
export class IndicatorActMutations {
  @WriteField(() => Indicator, {
    permission: DECIDE,
    input: IndicatorActInput,
    description: '제안을 검토에 올림. / Takes a proposal under review.',
  })
  reviewIndicator(input: IndicatorActInput, ctx: RequestContext, selection: Selection) {
    return move(ctx, 'REVIEW', input, selection);
  }

  @WriteField(() => Indicator, {
    permission: DECIDE,
    input: IndicatorActInput,
    description: '검토한 지표를 씀(제안한 사람 제외). / Adopts a reviewed indicator; not by who proposed it.',
  })
  activateIndicator(input: IndicatorActInput, ctx: RequestContext, selection: Selection) {
    return move(ctx, 'ACTIVATE', input, selection);
  }

  @WriteField(() => Indicator, {
    permission: DECIDE,
    input: IndicatorActInput,
    description: '검토하던 지표를 사유와 함께 돌려보냄. / Returns an indicator, with a reason.',
  })
  returnIndicator(input: IndicatorActInput, ctx: RequestContext, selection: Selection) {
    return move(ctx, 'RETURN', input, selection);
  }

  @WriteField(() => Indicator, {
    permission: DECIDE,
    input: IndicatorActInput,
    description: '지표를 올해까지 쓰고 폐지함. / Retires an indicator at the end of the year.',
  })
  retireIndicator(input: IndicatorActInput, ctx: RequestContext, selection: Selection) {
    return move(ctx, 'RETIRE', input, selection);
  }
}

/** Load, decide, save, tell. */
function move(ctx: RequestContext, act: IndicatorAct, input: IndicatorActInput, selection: Selection) {
  return saved(ctx, Indicator, selection, async (tx) => {
    const read = fields('status', 'reason', 'proposedByKey', 'ownerDepartmentKey');
    const before = await referred(tx, Indicator, input.id, ['input', 'id'], read);
    await requireModuleOn(tx, [before.ownerDepartmentKey], ['input', 'id']);
    const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
    const { status: state, proposedByKey } = before;
    const status = nextState(act, { state, proposedByKey, actorKey: tx.actor.personKey, reason });
    const changes = {
      status,
      reason,
      visibility: status === 'PROPOSED' ? ('DRAFT' as const) : ('APPROVED' as const),
      ...(act === 'RETIRE' ? { toYear: planYear(tx) } : {}),
    };
    return changeRecord(tx, Indicator, before, changes, { act: DECIDE, version: input.version, reason });
  });
}
