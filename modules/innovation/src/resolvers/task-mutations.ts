import {
  changedTitles,
  changeRecord,
  FieldsOf,
  forbidden,
  Initiative,
  newTitles,
  once,
  optionalText,
  planYear,
  type RequestContext,
  referredKey,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { InnovationTask } from '../entities/innovation-task.js';
import { innovationEvents } from '../events.js';
import { InnovationTaskInput, InnovationTaskMove, InnovationTaskUpdate } from '../inputs/task-inputs.js';
import { checkTaskMove, DEPARTMENT_STEPS, isOpenTask } from '../rules/task-life.js';
import { checkTaskMilestones, checkTaskPeriod } from '../rules/task-plan.js';
import { isReached } from '../rules/task-progress.js';
import { settleMilestones, taskFacts } from '../stores/task-facts.js';
import { taskToActOn } from '../stores/task-store.js';
import { createTask, placesOf } from '../stores/task-writer.js';
import { isOffice } from '../stores/write-right.js';

const WRITE = 'innovation.task.write';
const DECIDE = 'innovation.task.decide';
const LONG = 2000;
const REASON_LENGTH = 1000;

@FieldsOf(() => InnovationTask)
export class InnovationTaskMutations {
  @WriteField(() => InnovationTask, {
    permission: DECIDE,
    input: InnovationTaskInput,
    description: '혁신과제를 선정하여 등록함. / Enters a selected task.',
  })
  createInnovationTask(input: InnovationTaskInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationTask, selection, (tx) =>
      once(tx, 'innovation.task.create', input.idempotencyKey, async () =>
        createTask(tx, DECIDE, {
          ...(await placesOf(tx, input)),
          ...newTitles(input),
          ...textsOf(input),
          year: input.year ?? planYear(tx),
          origin: input.origin,
          number: input.number,
          startsOn: input.startsOn ?? null,
          endsOn: input.endsOn ?? null,
        }),
      ),
    );
  }

  @WriteField(() => InnovationTask, {
    permission: WRITE,
    input: InnovationTaskUpdate,
    description: '혁신과제의 내용과 기간을 고침. / Changes what a task says and when it runs.',
  })
  updateInnovationTask(input: InnovationTaskUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationTask, selection, async (tx) => {
      const task = await taskToActOn(tx, input.id);
      if (!isOpenTask(task.status)) throw refuse('innovation.task.closed', ['input', 'id'], { status: task.status });
      const changes = await changesOf(tx, input);
      const period = { startsOn: task.startsOn, endsOn: task.endsOn, ...changes };
      const [facts] = await taskFacts(tx, [task.key]);
      const planned = facts?.milestones ?? [];
      const issues = [
        ...checkTaskPeriod(period),
        ...(planned.length > 0 && checkTaskMilestones(planned, period).length > 0
          ? [{ path: ['input', 'endsOn'], code: 'innovation.task.milestones-outside' }]
          : []),
      ];
      refuseAll(issues);
      const dueOn = await settleMilestones(tx, { key: task.key, status: task.status, endsOn: period.endsOn });
      return changeRecord(tx, InnovationTask, task, { ...changes, dueOn }, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => InnovationTask, {
    permission: WRITE,
    input: InnovationTaskMove,
    description:
      '혁신과제를 다음 단계로 옮김(효과점검·확산·중단은 혁신 담당). / Takes a task to its next step; judging, spreading and dropping are the innovation office’s.',
  })
  moveInnovationTask(input: InnovationTaskMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationTask, selection, async (tx) => {
      const task = await taskToActOn(tx, input.id);
      const office = !DEPARTMENT_STEPS.includes(input.to);
      if (office && !isOffice(tx)) throw forbidden();
      const [{ milestones } = { milestones: [] }] = await taskFacts(tx, [task.key]);
      const open = milestones.filter((milestone) => !isReached(milestone)).length;
      checkTaskMove({ ...task, milestones: milestones.length, open }, input.to, tx.today);
      const changes = movedTo(tx, input);
      const dueOn = await settleMilestones(tx, { ...task, status: input.to });
      const act = office ? DECIDE : WRITE;
      await changeRecord(tx, InnovationTask, task, { ...changes, dueOn }, { act, version: input.version });
      tx.emit(innovationEvents.taskMoved, { task: task.key, status: input.to });
      return task.key;
    });
  }
}

/** What a step writes down: the state, and what must be said with it. */
function movedTo({ today }: TransactionContext, { to, note }: InnovationTaskMove) {
  const said = (longest: number) => requiredText(note, longest, ['input', 'note']);
  if (to === 'DONE') return { status: to, result: said(LONG), doneOn: today };
  if (to === 'EFFECT_CHECKED') return { status: to, effect: said(LONG), effectOn: today };
  if (to === 'SPREAD') return { status: to, spreadNote: said(LONG) };
  if (to === 'DROPPED') return { status: to, dropReason: said(REASON_LENGTH) };
  return { status: to };
}

const textsOf = ({ problem, aim }: Pick<InnovationTaskInput, 'problem' | 'aim'>) => ({
  problem: optionalText(problem, LONG, ['input', 'problem']),
  aim: optionalText(aim, LONG, ['input', 'aim']),
});

async function changesOf(tx: TransactionContext, input: InnovationTaskUpdate) {
  const texts = textsOf(input);
  return {
    ...changedTitles(input),
    ...(input.problem === undefined ? {} : { problem: texts.problem }),
    ...(input.aim === undefined ? {} : { aim: texts.aim }),
    ...(input.startsOn === undefined ? {} : { startsOn: input.startsOn }),
    ...(input.endsOn === undefined ? {} : { endsOn: input.endsOn }),
    ...(input.initiative === undefined
      ? {}
      : { initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']) }),
  };
}
