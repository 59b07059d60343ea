import {
  FormBody,
  FormDialog,
  Group,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { InnovationMoveTaskDocument } from '../gql/graphql';
import { MilestonesForm } from './milestones-form';
import { EditTaskForm, type TaskPage } from './task-form';
import { isOpen, type Step, stepsFor, writesFor } from './task-marks';
import { usePerson } from './use-person';

/** What may be done with a task: the next steps, its milestones, what it says. */
export function TaskActs({ task }: { task: TaskPage }) {
  const t = useText('innovation');
  const person = usePerson();
  const writes = isOpen(task) && writesFor(person, task.department.code);
  return (
    <Group gap="xs">
      {writes && (
        <FormDialog label={t('task.edit')} variant="default" width="lg">
          {(close) => <EditTaskForm task={task} onDone={close} />}
        </FormDialog>
      )}
      {writes && (
        <FormDialog label={t('task.editMilestones')} variant="default" width="xl">
          {(close) => <MilestonesForm task={task} onDone={close} />}
        </FormDialog>
      )}
      {stepsFor(task, person).map((step) => (
        <FormDialog
          key={step.to}
          label={t(`task.to.${step.to}`)}
          variant={step.to === 'DROPPED' ? 'default' : 'filled'}
        >
          {(close) => <MoveForm task={task} step={step} onDone={close} />}
        </FormDialog>
      ))}
    </Group>
  );
}

interface MoveProps {
  task: TaskPage;
  step: Step;
  onDone: () => void;
}

function MoveForm({ task: { id, version, title }, step, onDone }: MoveProps) {
  const t = useText('innovation');
  const toasts = useToasts();
  const [move, state] = useContractMutation(InnovationMoveTaskDocument, { refetch: ['InnovationTaskPage'] });
  const { values, field } = useForm({ note: '', to: step.to }, state.fieldErrors);
  const onSubmit = async () => {
    const outcome = await move({ input: { id, version, to: step.to, note: values.note || null } });
    if (!outcome.ok) return;
    toasts.done(t('task.moved', { status: t(`status.${step.to}`) }));
    onDone();
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t(`task.to.${step.to}`)}
      onSubmit={() => void onSubmit()}
      onCancel={onDone}
    >
      <p>{title}</p>
      {step.note && <TextField {...field('note')} label={t(`task.note.${step.to}`)} required multiline />}
      {state.fieldErrors.to && <p role="alert">{state.fieldErrors.to}</p>}
    </FormBody>
  );
}
