import {
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Department,
  FieldsOf,
  fields,
  forbidden,
  LAST_POSITION,
  newTitles,
  once,
  planYear,
  type RequestContext,
  type Row,
  referred,
  referredKey,
  refuse,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  type Values,
  WriteField,
} from '@yeondong/schema';
import { BestPractice, PracticeAdoption } from '../entities/best-practice.js';
import { InnovationTask } from '../entities/innovation-task.js';
import {
  BestPracticeInput,
  BestPracticeMove,
  BestPracticeUpdate,
  PracticeAdoptionInput,
  PracticeAdoptionMove,
} from '../inputs/practice-inputs.js';
import {
  checkAdoption,
  checkAdoptionMove,
  checkPracticeEdit,
  checkPracticeMove,
  isOfficeMove,
} from '../rules/best-practice.js';
import { adoptersOf } from '../stores/practice-store.js';
import { requireWritable } from '../stores/write-right.js';

const WRITE = 'innovation.practice.write';
const PUBLISH = 'innovation.practice.publish';
const ADOPT = 'innovation.practice.adopt';
const [TEXT_LENGTH, REASON_LENGTH] = [2000, 1000];
const TEXTS = ['problem', 'idea', 'process', 'result', 'effect'] as const;

@FieldsOf(() => BestPractice)
export class BestPracticeMutations {
  @WriteField(() => BestPractice, {
    permission: WRITE,
    input: BestPracticeInput,
    description: '우수사례를 작성함. / Writes a best practice.',
  })
  createBestPractice(input: BestPracticeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BestPractice, selection, (tx) =>
      once(tx, 'innovation.practice.create', input.idempotencyKey, async () =>
        createRecord(tx, BestPractice, WRITE, await newPractice(tx, input)),
      ),
    );
  }

  @WriteField(() => BestPractice, {
    permission: WRITE,
    input: BestPracticeUpdate,
    description: '작성 중인 우수사례를 고침. / Changes a draft.',
  })
  updateBestPractice(input: BestPracticeUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BestPractice, selection, async (tx) => {
      const before = await practiceToActOn(tx, input.id);
      checkPracticeEdit(before.status);
      const texts: Values<BestPractice> = {};
      for (const name of TEXTS)
        if (input[name] !== undefined) texts[name] = requiredText(input[name], TEXT_LENGTH, ['input', name]);
      const changes = { ...changedTitles(input), ...texts };
      return changeRecord(tx, BestPractice, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => BestPractice, {
    permission: WRITE,
    input: BestPracticeMove,
    description:
      '우수사례를 제출·공개하거나 거둠(공개한 것은 혁신 담당만). / Submits, publishes or withdraws a practice; what is public is the office’s.',
  })
  moveBestPractice(input: BestPracticeMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BestPractice, selection, async (tx) => {
      const { to, version } = input;
      const before = await practiceToActOn(tx, input.id);
      const office = isOfficeMove(before.status, to);
      if (office && !tx.actor.permissions.has(PUBLISH)) throw forbidden();
      checkPracticeMove({ status: before.status, submittedBy: before.submittedByKey }, to, tx.actor.personKey);
      const back = to === 'DRAFT' || to === 'WITHDRAWN';
      const reason = back ? requiredText(input.reason, REASON_LENGTH, ['input', 'reason']) : null;
      const changes = {
        ...{ status: to, reason },
        ...(to === 'SUBMITTED' ? { submittedByKey: tx.actor.personKey } : {}),
        ...(to === 'PUBLISHED' ? { publishedOn: tx.today } : {}),
      };
      const act = office ? PUBLISH : WRITE;
      return changeRecord(tx, BestPractice, before, changes, { act, version, reason });
    });
  }

  @WriteField(() => BestPractice, {
    permission: ADOPT,
    input: PracticeAdoptionInput,
    description: '다른 부서의 우수사례를 도입함. / Adopts a practice of another department.',
  })
  adoptBestPractice(input: PracticeAdoptionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, BestPractice, selection, (tx) =>
      once(tx, 'innovation.practice.adopt', input.idempotencyKey, () => adopt(tx, input)),
    );
  }

  @WriteField(() => PracticeAdoption, {
    permission: ADOPT,
    input: PracticeAdoptionMove,
    description:
      '도입하여 달라진 것이나 그만둔 것을 적음. / Records what an adoption has changed, or that it was stopped.',
  })
  moveAdoption(input: PracticeAdoptionMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PracticeAdoption, selection, async (tx) => {
      const READ = fields('state', 'changed', 'departmentKey', 'version');
      const before = await referred(tx, PracticeAdoption, input.id, ['input', 'id'], READ);
      await requireWritable(tx, before.departmentKey, ['input', 'id']);
      checkAdoptionMove(before.state, input.to);
      const changes = { state: input.to, changed: requiredText(input.changed, TEXT_LENGTH, ['input', 'changed']) };
      return changeRecord(tx, PracticeAdoption, before, changes, { act: ADOPT, version: input.version });
    });
  }
}

async function ownDepartment(tx: TransactionContext, id: string | null | undefined): Promise<number> {
  const path = ['input', 'department'];
  const key = (await referredKey(tx, Department, id, path)) ?? tx.actor.homeDepartmentKey;
  if (key === null) throw forbidden();
  await requireWritable(tx, key, path);
  return key;
}

async function newPractice(tx: TransactionContext, input: BestPracticeInput): Promise<Values<BestPractice>> {
  const departmentKey = await ownDepartment(tx, input.department);
  const text = (name: (typeof TEXTS)[number]) => requiredText(input[name], TEXT_LENGTH, ['input', name]);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    ...{ year: planYear(tx), departmentKey, status: 'DRAFT', publishedOn: null, reason: null, submittedByKey: null },
    taskKey: await referredKey(tx, InnovationTask, input.task, ['input', 'task']),
    ...{ problem: text('problem'), idea: text('idea'), process: text('process') },
    ...{ result: text('result'), effect: text('effect') },
    ...{ position: LAST_POSITION, sample: false, version: 1 },
  };
}

async function practiceToActOn(tx: TransactionContext, id: string): Promise<Row<BestPractice>> {
  const path = ['input', 'id'];
  const READ = fields('titleKo', 'titleEn', ...TEXTS, 'status', 'submittedByKey', 'departmentKey', 'version');
  const practice = await referred(tx, BestPractice, id, path, READ);
  await requireWritable(tx, practice.departmentKey, path);
  return practice;
}

async function adopt(tx: TransactionContext, input: PracticeAdoptionInput): Promise<number> {
  const READ = fields('status', 'departmentKey');
  const practice = await referred(tx, BestPractice, input.practice, ['input', 'practice'], READ);
  const departmentKey = await ownDepartment(tx, input.department);
  const [adopters = []] = await adoptersOf(tx, [practice.key]);
  checkAdoption({ status: practice.status, department: practice.departmentKey }, departmentKey, adopters);
  const adoptedOn = input.adoptedOn ?? tx.today;
  if (adoptedOn > tx.today) throw refuse('innovation.activity.to-come', ['input', 'adoptedOn']);
  const changed = requiredText(input.changed, TEXT_LENGTH, ['input', 'changed']);
  const adoption = { practiceKey: practice.key, departmentKey, adoptedOn, changed, state: 'ADOPTED' as const };
  await createRecord(tx, PracticeAdoption, ADOPT, { ...adoption, recordedByKey: tx.actor.personKey, version: 1 });
  return practice.key;
}
