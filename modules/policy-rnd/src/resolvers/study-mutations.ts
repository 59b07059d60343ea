import {
  addMonths,
  changeRecord,
  codeText,
  createRecord,
  Department,
  Domain,
  FieldsOf,
  Initiative,
  LAST_POSITION,
  newTitles,
  once,
  optionalText,
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
  type Values,
  WriteField,
} from '@yeondong/schema';
import { Study } from '../entities/study.js';
import { StudyAdvance, StudyInput } from '../inputs/study-inputs.js';
import { checkBegin, checkStudy, nextStudyStatus } from '../rules/study.js';
import { checkDays } from '../rules/visit.js';
import { studyToActOn } from '../stores/study-store.js';
import { needed, notNegative, requireWritable } from '../stores/write-right.js';

const WRITE = 'policy-rnd.study.write';
const [NAME_LENGTH, TEXT_LENGTH, NEED_LENGTH, RESULT_LENGTH] = [300, 1000, 2000, 4000];
/** What became of a study is looked at half a year after its end. */
const MONTHS_TO_USE = 6;

@FieldsOf(() => Study)
export class StudyMutations {
  @WriteField(() => Study, { permission: WRITE, input: StudyInput, description: '연구 수요를 냄. / Asks for a study.' })
  createStudy(input: StudyInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Study, selection, (tx) =>
      once(tx, 'policy-rnd.study.create', input.idempotencyKey, async () =>
        createRecord(tx, Study, WRITE, await newStudy(tx, input)),
      ),
    );
  }

  @WriteField(() => Study, {
    permission: WRITE,
    input: StudyAdvance,
    description: '연구를 다음 단계로 옮김(1천만 원이 넘으면 심의를 거침). / Moves a study to its next step.',
  })
  advanceStudy(input: StudyAdvance, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Study, selection, async (tx) => {
      const before = await studyToActOn(tx, input.id);
      const status = nextStudyStatus(before.status, input.step);
      const changes = { status, ...STEPS[input.step](tx, input, before) };
      const reason = input.step === 'WITHHOLD' ? (changes.withheldReason ?? null) : null;
      return changeRecord(tx, Study, before, changes, { act: WRITE, version: input.version, reason });
    });
  }
}

type Step = (tx: TransactionContext, input: StudyAdvance, before: Row<Study>) => Values<Study>;

const noteOf = ({ note }: StudyAdvance): string => requiredText(note, TEXT_LENGTH, ['input', 'note']);

const STEPS: Readonly<Record<StudyAdvance['step'], Step>> = {
  CHECK: (_, input) => ({ duplicateNote: noteOf(input) }),
  DELIBERATE: (_, input) => ({ verdict: needed(input.verdict, 'verdict'), verdictNote: noteOf(input) }),
  BEGIN: (tx, input, before) => {
    const cost = notNegative(input.cost, 'cost');
    checkBegin(before, cost);
    const partner = optionalText(input.partner, NAME_LENGTH, ['input', 'partner']) ?? before.partner;
    if (before.kind !== 'OWN') needed(partner, 'partner');
    return { begunOn: tx.today, cost, partner, mouOn: input.mouOn ?? null };
  },
  REPORT_INTERIM: (tx) => ({ interimOn: tx.today }),
  REPORT_FINAL: (tx, input) => ({
    finalOn: tx.today,
    utiliseDue: addMonths(tx.today, MONTHS_TO_USE),
    result: requiredText(input.result, RESULT_LENGTH, ['input', 'result']),
    paper: optionalText(input.paper, NAME_LENGTH, ['input', 'paper']),
  }),
  ACCEPT: () => ({}),
  PUBLISH: () => ({}),
  WITHHOLD: (tx, input) => {
    const withheldUntil = needed(input.until, 'until');
    if (withheldUntil <= tx.today) throw refuse('policy-rnd.past', ['input', 'until']);
    return { withheldUntil, withheldReason: noteOf(input) };
  },
  UTILISE: (_, input) => ({ utilisation: needed(input.utilisation, 'utilisation') }),
};

async function newStudy(tx: TransactionContext, input: StudyInput) {
  const { kind, startsOn, endsOn } = input;
  const reasonNotInHouse = optionalText(input.reasonNotInHouse, TEXT_LENGTH, ['input', 'reasonNotInHouse']);
  const partner = optionalText(input.partner, NAME_LENGTH, ['input', 'partner']);
  const issues = [...checkStudy({ kind, reasonNotInHouse, partner }), ...checkDays(startsOn, endsOn)];
  refuseAll(issues);
  const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
  await requireWritable(tx, departmentKey, ['input', 'department']);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    ...{ kind, reasonNotInHouse, partner, startsOn, endsOn, departmentKey, status: 'NEEDED' as const },
    need: requiredText(input.need, NEED_LENGTH, ['input', 'need']),
    region: optionalText(input.region, NAME_LENGTH, ['input', 'region']),
    budget: notNegative(input.budget, 'budget'),
    domainKey: await referredKey(tx, Domain, input.domain, ['input', 'domain']),
    initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
    ...{ cost: null, mouOn: null, duplicateNote: null, verdict: null, verdictNote: null },
    ...{ begunOn: null, interimOn: null, finalOn: null, result: null, paper: null },
    ...{ withheldReason: null, withheldUntil: null, utiliseDue: null, utilisation: null },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  };
}
