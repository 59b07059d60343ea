import {
  byKeys,
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Department,
  Domain,
  FieldsOf,
  fields,
  giveFacets,
  Initiative,
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
  select,
  sql,
  type TransactionContext,
  update,
  type Values,
  WriteField,
} from '@yeondong/schema';
import { Policy, PolicyAlternative, QualityReview } from '../entities/policy.js';
import { SwotStrategy } from '../entities/swot.js';
import {
  AlternativeChoice,
  AlternativeInput,
  PolicyDecision,
  PolicyInput,
  PolicyUpdate,
  QualityReviewInput,
} from '../inputs/policy-inputs.js';
import { checkAdoption, checkAnswers, gateOf, qualityScore, requireDraft } from '../rules/policy.js';
import { checkScores } from '../rules/swot.js';
import { draftToActOn, itemsOfStage, policyToJudge, standingOf } from '../stores/policy-store.js';
import {
  needed,
  notNegative,
  REASON_LENGTH,
  requireAim,
  requireModuleOn,
  requireWritable,
} from '../stores/write-right.js';

const WRITE = 'policy-rnd.policy.write';
const DECIDE = 'policy-rnd.policy.decide';
const [TEXT_LENGTH, PROBLEM_LENGTH] = [1000, 2000];

@FieldsOf(() => Policy)
export class PolicyMutations {
  @WriteField(() => Policy, { permission: WRITE, input: PolicyInput, description: '정책안을 씀. / Drafts a policy.' })
  createPolicy(input: PolicyInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Policy, selection, (tx) =>
      once(tx, 'policy-rnd.policy.create', input.idempotencyKey, async () => {
        const key = await createRecord(tx, Policy, WRITE, await newPolicy(tx, input));
        await giveFacets(tx, { type: 'Policy', key }, input.facets);
        return key;
      }),
    );
  }

  @WriteField(() => Policy, {
    permission: WRITE,
    input: PolicyUpdate,
    description: '정책안을 고치고 실현가능성을 매김. / Changes a draft and scores its feasibility.',
  })
  updatePolicy(input: PolicyUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Policy, selection, async (tx) => {
      const before = await draftToActOn(tx, input.id, 'id');
      const scores = scoresOf(input);
      refuseAll(checkScores(scores));
      const { problem } = input;
      const text =
        problem === undefined ? {} : { problem: requiredText(problem, PROBLEM_LENGTH, ['input', 'problem']) };
      const changes = { ...changedTitles(input), ...text, ...scores };
      return changeRecord(tx, Policy, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => Policy, {
    permission: WRITE,
    input: AlternativeInput,
    description: '정책안에 대안을 더함. / Adds an alternative to a draft.',
  })
  addPolicyAlternative(input: AlternativeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Policy, selection, (tx) =>
      once(tx, 'policy-rnd.policy.alternative', input.idempotencyKey, async () => {
        const policy = await draftToActOn(tx, input.policy, 'policy');
        const { effect, economy, feasibility } = input;
        refuseAll(checkScores({ effect, economy, feasibility }));
        const content = requiredText(input.content, TEXT_LENGTH, ['input', 'content']);
        const cost = notNegative(input.cost, 'cost');
        const scores = { effect, economy, feasibility, chosen: false, version: 1 };
        await createRecord(tx, PolicyAlternative, WRITE, { policyKey: policy.key, content, cost, ...scores });
        return policy.key;
      }),
    );
  }

  @WriteField(() => PolicyAlternative, {
    permission: WRITE,
    input: AlternativeChoice,
    description: '대안 하나를 고름(앞의 것은 풀림). / Chooses an alternative in place of the one before.',
  })
  choosePolicyAlternative(input: AlternativeChoice, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PolicyAlternative, selection, async (tx) => {
      const path = ['input', 'id'];
      const before = await referred(tx, PolicyAlternative, input.id, path, fields('policyKey', 'chosen', 'version'));
      const [policy] = await byKeys(tx, Policy, [before.policyKey], fields('status', 'departmentKey'));
      if (!policy) throw refuse('record.unknown', path);
      requireDraft(policy.status, path);
      await requireWritable(tx, policy.departmentKey, path);
      const where = sql`t.policy_id = ${before.policyKey} and t.chosen = 1`;
      for (const { key } of await select(tx, PolicyAlternative, fields(), { where }))
        await update(tx, PolicyAlternative, key, { chosen: false });
      return changeRecord(tx, PolicyAlternative, before, { chosen: true }, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => Policy, {
    permission: DECIDE,
    input: QualityReviewInput,
    description: '정책품질을 단계별로 검증함. / Reviews the quality of a policy in a stage.',
  })
  reviewPolicyQuality(input: QualityReviewInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Policy, selection, (tx) =>
      once(tx, 'policy-rnd.policy.review', input.idempotencyKey, async () => {
        const policy = await policyToJudge(tx, input.policy, 'policy');
        await requireModuleOn(tx, [policy.departmentKey], ['input', 'policy']);
        if (input.stage === 'FORMATION') requireDraft(policy.status, ['input', 'policy']);
        await createRecord(tx, QualityReview, DECIDE, { policyKey: policy.key, ...(await reviewOf(tx, input)) });
        return policy.key;
      }),
    );
  }

  @WriteField(() => Policy, {
    permission: DECIDE,
    input: PolicyDecision,
    description:
      '품질 검증을 통과한 정책안을 과제에 담거나, 폐기함. / Adopts a draft that passed its gate, or drops it.',
  })
  decidePolicy(input: PolicyDecision, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Policy, selection, async (tx) => {
      const before = await policyToJudge(tx, input.id, 'id');
      requireDraft(before.status, ['input', 'id']);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const changes = { decidedOn: tx.today, ...(await RULINGS[input.ruling](tx, input, before)) };
      const reason = changes.reason ?? null;
      return changeRecord(tx, Policy, before, changes, { act: DECIDE, version: input.version, reason });
    });
  }
}

type Ruling = (tx: TransactionContext, input: PolicyDecision, before: Row<Policy>) => Promise<Values<Policy>>;

const RULINGS: Readonly<Record<PolicyDecision['ruling'], Ruling>> = {
  ADOPT: async (tx, input, before) => {
    refuseAll(checkAdoption(await standingOf(tx, before)));
    const { key } = await referred(tx, Initiative, needed(input.initiative, 'initiative'), ['input', 'initiative']);
    return { status: 'ADOPTED', initiativeKey: key };
  },
  DROP: async (_, input) => ({
    status: 'DROPPED',
    reason: requiredText(input.reason, REASON_LENGTH, ['input', 'reason']),
  }),
};

/** The scores that are given, by their field. */
const scoresOf = ({ legal, budgetary, technical, acceptance }: PolicyUpdate): Record<string, number> =>
  Object.fromEntries(
    Object.entries({ legal, budgetary, technical, acceptance }).filter(
      (entry): entry is [string, number] => entry[1] !== undefined,
    ),
  );

async function reviewOf(tx: TransactionContext, { stage, answers, conditions, conditionsDue }: QualityReviewInput) {
  const items = await itemsOfStage(tx, stage);
  refuseAll(checkAnswers(answers, items));
  const given = answers.map(({ item, answer }) => ({ item, answer }));
  const gate = gateOf(given, items);
  const conditional = gate === 'CONDITIONAL';
  const due = conditional ? needed(conditionsDue, 'conditionsDue') : null;
  if (due !== null && due < tx.today) throw refuse('policy-rnd.past', ['input', 'conditionsDue']);
  return {
    ...{ stage, answers: given, score: qualityScore(given), gate, conditionsDue: due, reviewedOn: tx.today },
    conditions: conditional ? requiredText(conditions, TEXT_LENGTH, ['input', 'conditions']) : null,
    reviewerKey: tx.actor.personKey as number,
  };
}

async function newPolicy(tx: TransactionContext, input: PolicyInput) {
  const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
  await requireWritable(tx, departmentKey, ['input', 'department']);
  requireAim(input);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    ...{ departmentKey, status: 'DRAFT' as const, initiativeKey: null },
    problem: requiredText(input.problem, PROBLEM_LENGTH, ['input', 'problem']),
    domainKey: await referredKey(tx, Domain, input.domain, ['input', 'domain']),
    strategyKey: await referredKey(tx, SwotStrategy, input.strategy, ['input', 'strategy']),
    ...{ legal: null, budgetary: null, technical: null, acceptance: null, decidedOn: null, reason: null },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  };
}
