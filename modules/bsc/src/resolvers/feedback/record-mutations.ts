import {
  changeRecord,
  createRecord,
  Department,
  FieldsOf,
  Initiative,
  Person,
  type RequestContext,
  referred,
  referredKey,
  refuse,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Feedback } from '../../entities/feedback/feedback.js';
import { Kpi } from '../../entities/kpi.js';
import { FeedbackInput, FeedbackUpdate } from '../../inputs/feedback/feedback-inputs.js';
import { checkPlace, feedbackOf, tellFeedback } from '../../stores/feedback/feedback-store.js';
import { requireModuleOn } from '../../stores/write-right.js';

const WRITE = 'bsc.feedback.write';
const LONGEST = 2000;

const finding = (text: string) => requiredText(text, LONGEST, ['input', 'finding']);
const keys = {
  kpi: (tx: TransactionContext, id: string | null | undefined) => referredKey(tx, Kpi, id, ['input', 'kpi']),
  owner: (tx: TransactionContext, id: string | null | undefined) => referredKey(tx, Person, id, ['input', 'owner']),
  initiative: (tx: TransactionContext, id: string | null | undefined) =>
    referredKey(tx, Initiative, id, ['input', 'initiative']),
};

/** What is not done yet, to write beside a new feedback. */
const UNDONE = {
  ...{ action: null, effect: null, effectKpiKey: null, reason: null, actedByKey: null },
  ...{ doneOn: null, doneByKey: null, verifiedOn: null, verifiedByKey: null },
};

@FieldsOf(() => Feedback)
export class FeedbackRecordMutations {
  @WriteField(() => Feedback, {
    permission: WRITE,
    input: FeedbackInput,
    description: '환류를 등록하고 부서에 알림. / Records a feedback and tells its department.',
  })
  createFeedback(input: FeedbackInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Feedback, selection, async (tx) => {
      const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
      await requireModuleOn(tx, [departmentKey], ['input', 'department']);
      const { year, source, dueOn } = input;
      const own = {
        ...{ year, source, dueOn, departmentKey, recordedOn: tx.today },
        kpiKey: await keys.kpi(tx, input.kpi),
        initiativeKey: await keys.initiative(tx, input.initiative),
        ownerKey: await keys.owner(tx, input.owner),
        finding: finding(input.finding),
      };
      await checkPlace(tx, own);
      const open = { ...UNDONE, state: 'OPEN' as const, sample: false, version: 1 };
      const key = await createRecord(tx, Feedback, WRITE, { ...own, ...open });
      await tellFeedback(tx, key, own);
      return key;
    });
  }

  @WriteField(() => Feedback, {
    permission: WRITE,
    input: FeedbackUpdate,
    description: '이행을 확인하기 전의 환류를 고침. / Changes a feedback that is not verified yet.',
  })
  updateFeedback(input: FeedbackUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Feedback, selection, async (tx) => {
      const before = await feedbackOf(tx, input.id);
      if (before.state === 'VERIFIED') throw refuse('bsc.feedback.state', ['input', 'id']);
      const next = {
        ...(input.source && { source: input.source }),
        ...(input.dueOn && { dueOn: input.dueOn }),
        ...(input.finding != null && { finding: finding(input.finding) }),
        ...(input.kpi !== undefined && { kpiKey: await keys.kpi(tx, input.kpi) }),
        ...(input.initiative !== undefined && { initiativeKey: await keys.initiative(tx, input.initiative) }),
        ...(input.owner !== undefined && { ownerKey: await keys.owner(tx, input.owner) }),
      };
      await checkPlace(tx, { ...before, ...next });
      return changeRecord(tx, Feedback, before, next, { act: WRITE, version: input.version });
    });
  }
}
