import { bilingualField, FieldsOf, ReadField, type RequestContext, transact, WriteField } from '@yeondong/schema';
import {
  OpinionForm,
  OpinionLabel,
  OpinionReceipt,
  SubmittedOpinion,
} from '../../entities/public-form/opinion-form.js';
import { ReceiptArgs, SubmittedOpinionInput } from '../../inputs/public-form/opinion-form-inputs.js';
import { opinionForm, submittedOpinion } from '../../stores/public-form/opinion-form-store.js';
import { submitOpinion } from '../../stores/public-form/submit-opinion.js';

const READ = 'plan-sync.public.read';
/** More than anybody writes, and far below what fills a table. */
const SUBMISSIONS_A_MINUTE = 10;

/** For everybody, signed in or not. */
@FieldsOf(() => SubmittedOpinion)
export class OpinionFormResolver {
  @ReadField(() => OpinionForm, {
    permission: READ,
    description: '누구나 쓰는 의견 서식. / The form in which everybody writes opinions.',
  })
  opinionForm(_args: unknown, ctx: RequestContext) {
    return opinionForm(ctx);
  }

  @ReadField(() => SubmittedOpinion, {
    permission: READ,
    args: ReceiptArgs,
    nullable: true,
    description: '접수증으로 보는 의견과 회신(그런 접수증이 없으면 없음). / An opinion and its reply by the receipt.',
  })
  submittedOpinion({ receipt }: ReceiptArgs, ctx: RequestContext) {
    return submittedOpinion(ctx, receipt);
  }

  @WriteField(() => OpinionReceipt, {
    permission: 'plan-sync.opinion.submit',
    input: SubmittedOpinionInput,
    perMinute: SUBMISSIONS_A_MINUTE,
    description:
      '시민이 의견을 냄: 계획의 기간에만, 한 주소에서 1분에 10번까지. / A citizen sends an opinion, within the days of the plan; up to ten a minute from one address.',
  })
  submitOpinion(input: SubmittedOpinionInput, ctx: RequestContext) {
    return transact(ctx, (tx) => submitOpinion(tx, input));
  }
}

export const OpinionLabelTitle = bilingualField(() => OpinionLabel, 'title', '이름. / Name.');
