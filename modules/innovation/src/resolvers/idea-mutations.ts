import {
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
  type RequestContext,
  type Row,
  referred,
  referredKey,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { TaskIdea } from '../entities/task-idea.js';
import { TaskIdeaInput, TaskIdeaScreening, TaskIdeaSelection } from '../inputs/idea-inputs.js';
import { checkIdeaAct, type IdeaAct } from '../rules/idea-life.js';
import { createTask, placesOf } from '../stores/task-writer.js';
import { requireModuleOn, requireWritable } from '../stores/write-right.js';

const WRITE = 'innovation.idea.write';
const DECIDE = 'innovation.idea.decide';
const [CONTENT_LENGTH, OPINION_LENGTH] = [2000, 1000];
const READ = fields('titleKo', 'titleEn', 'problem', 'content', 'status', 'proposedByKey', 'departmentKey', 'version');

@FieldsOf(() => TaskIdea)
export class TaskIdeaMutations {
  @WriteField(() => TaskIdea, {
    permission: WRITE,
    input: TaskIdeaInput,
    description: '혁신과제를 제안함. / Puts an idea forward.',
  })
  submitTaskIdea(input: TaskIdeaInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskIdea, selection, (tx) =>
      once(tx, 'innovation.idea.submit', input.idempotencyKey, async () =>
        createRecord(tx, TaskIdea, WRITE, await newIdea(tx, input)),
      ),
    );
  }

  @WriteField(() => TaskIdea, {
    permission: DECIDE,
    input: TaskIdeaScreening,
    description: '제안을 심사함(제안한 사람은 안 됨). / Screens an idea; not by who put it forward.',
  })
  screenTaskIdea(input: TaskIdeaScreening, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskIdea, selection, async (tx) => {
      const idea = await ideaToActOn(tx, input.id, input.passes ? 'SCREEN' : 'DROP');
      const screening = requiredText(input.screening, OPINION_LENGTH, ['input', 'screening']);
      const status = input.passes ? ('SCREENED' as const) : ('DROPPED' as const);
      const changes = { status, screening, screenedByKey: tx.actor.personKey };
      return changeRecord(tx, TaskIdea, idea, changes, { act: DECIDE, version: input.version, reason: screening });
    });
  }

  @WriteField(() => TaskIdea, {
    permission: DECIDE,
    input: TaskIdeaSelection,
    description: '심사를 통과한 제안을 시정 혁신과제로 선정함. / Selects a screened idea as a task of the city.',
  })
  selectTaskIdea(input: TaskIdeaSelection, ctx: RequestContext, selection: Selection) {
    return saved(ctx, TaskIdea, selection, async (tx) => {
      const idea = await ideaToActOn(tx, input.id, 'SELECT');
      const taskKey = await createTask(tx, DECIDE, {
        ...(await placesOf(tx, input)),
        year: Number(tx.today.slice(0, 4)),
        origin: 'CITY',
        number: input.number,
        titleKo: idea.titleKo,
        titleEn: idea.titleEn,
        problem: idea.problem,
        aim: idea.content,
        startsOn: input.startsOn ?? null,
        endsOn: input.endsOn ?? null,
      });
      const changes = { status: 'SELECTED' as const, taskKey };
      return changeRecord(tx, TaskIdea, idea, changes, { act: DECIDE, version: input.version });
    });
  }
}

async function ideaToActOn(tx: TransactionContext, id: string, act: IdeaAct): Promise<Row<TaskIdea>> {
  const idea = await referred(tx, TaskIdea, id, ['input', 'id'], READ);
  await requireModuleOn(tx, [idea.departmentKey], ['input', 'id']);
  checkIdeaAct({ status: idea.status, proposedBy: idea.proposedByKey }, act, tx.actor.personKey);
  return idea;
}

async function newIdea(tx: TransactionContext, input: TaskIdeaInput) {
  const path = ['input', 'department'];
  const departmentKey = (await referredKey(tx, Department, input.department, path)) ?? tx.actor.homeDepartmentKey;
  if (departmentKey === null) throw forbidden();
  await requireWritable(tx, departmentKey, path);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    problem: requiredText(input.problem, CONTENT_LENGTH, ['input', 'problem']),
    content: requiredText(input.content, CONTENT_LENGTH, ['input', 'content']),
    proposedOn: tx.today,
    proposedByKey: tx.actor.personKey,
    departmentKey,
    status: 'IDEA' as const,
    ...{ screening: null, screenedByKey: null, taskKey: null },
    position: LAST_POSITION,
    sample: false,
    version: 1,
  };
}
