import {
  byKeys,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  forbidden,
  once,
  optionalText,
  type RequestContext,
  type Row,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  ToMany,
  ToOne,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Consultation } from '../entities/consultation.js';
import { Expert } from '../entities/expert.js';
import { Policy } from '../entities/policy.js';
import { ConsultationDecision, ConsultationInput } from '../inputs/consultation-inputs.js';
import { requireDraft } from '../rules/policy.js';
import { policyToJudge } from '../stores/policy-store.js';
import { REASON_LENGTH, requireModuleOn, requireWritable } from '../stores/write-right.js';

const [CONSULT, DECIDE] = ['policy-rnd.consultation.write', 'policy-rnd.policy.write'];
const OPINION_LENGTH = 2000;

@FieldsOf(() => Consultation)
export class ConsultationResolver {
  @ToOne(() => Policy, { key: 'policyKey', description: '정책안. / Policy.' })
  declare policy: Policy;

  @ToOne(() => Expert, { key: 'expertKey', description: '전문가. / Expert.' })
  declare expert: Expert;

  @WriteField(() => Consultation, {
    permission: CONSULT,
    input: ConsultationInput,
    description:
      '정책안에 대한 전문가의 의견을 적음: 맡은 부서, 또는 그 전문가. / Records an opinion: its department, or the expert.',
  })
  recordConsultation(input: ConsultationInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Consultation, selection, (tx) =>
      once(tx, 'policy-rnd.consultation.record', input.idempotencyKey, async () => {
        const policy = await policyToJudge(tx, input.policy, 'policy');
        requireDraft(policy.status, ['input', 'policy']);
        const expert = await referred(tx, Expert, input.expert, ['input', 'expert'], fields('personKey'));
        await requireToConsult(tx, policy, expert);
        const consultedOn = input.consultedOn ?? tx.today;
        if (consultedOn > tx.today) throw refuse('policy-rnd.to-come', ['input', 'consultedOn']);
        return createRecord(tx, Consultation, CONSULT, {
          ...{
            policyKey: policy.key,
            expertKey: expert.key,
            consultedOn,
            incorporated: null,
            reason: null,
            version: 1,
          },
          opinion: requiredText(input.opinion, OPINION_LENGTH, ['input', 'opinion']),
        });
      }),
    );
  }

  @WriteField(() => Consultation, {
    permission: DECIDE,
    input: ConsultationDecision,
    description: '의견을 반영했는지 정함(맡은 부서). / Decides whether an opinion is incorporated.',
  })
  decideConsultation(input: ConsultationDecision, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Consultation, selection, async (tx) => {
      const path = ['input', 'id'];
      const read = fields('policyKey', 'incorporated', 'reason', 'version');
      const before = await referred(tx, Consultation, input.id, path, read);
      const policy = await policyOf(tx, before);
      requireDraft(policy.status, path);
      await requireWritable(tx, policy.departmentKey, path);
      const { incorporated } = input;
      const text = incorporated ? optionalText : requiredText;
      const changes = { incorporated, reason: text(input.reason, REASON_LENGTH, ['input', 'reason']) };
      return changeRecord(tx, Consultation, before, changes, { act: DECIDE, version: input.version });
    });
  }
}

/** An advisor writes the opinions of their own, the others those of their department's policies. */
async function requireToConsult(tx: TransactionContext, policy: Row<Policy>, expert: Row<Expert>): Promise<void> {
  if (tx.actor.permissions.has(DECIDE)) return requireWritable(tx, policy.departmentKey, ['input', 'policy']);
  if (expert.personKey !== tx.actor.personKey) throw forbidden();
  await requireModuleOn(tx, [policy.departmentKey], ['input', 'policy']);
}

const policyOf = async (tx: TransactionContext, { policyKey }: Row<Consultation>): Promise<Row<Policy>> => {
  const [policy] = await byKeys(tx, Policy, [policyKey], fields('status', 'departmentKey'));
  if (!policy) throw refuse('record.unknown', ['input', 'id']);
  return policy;
};

const consulted = { orderBy: 't.consulted_on, t.id' };

@FieldsOf(() => Policy)
export class PolicyConsultations {
  @ToMany(() => Consultation, { key: 'policyKey', ...consulted, description: '전문가 자문. / Opinions of experts.' })
  declare consultations: Consultation[];
}

@FieldsOf(() => Expert)
export class ExpertConsultations {
  @ToMany(() => Consultation, { key: 'expertKey', ...consulted, description: '자문한 정책. / What they advised on.' })
  declare consultations: Consultation[];
}
