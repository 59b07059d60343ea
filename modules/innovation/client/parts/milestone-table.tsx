import {
  type Column,
  DataTable,
  FormBody,
  FormDialog,
  formatDate,
  formatNumber,
  Group,
  SelectField,
  type StatusKind,
  StatusMark,
  TextField,
  useContractMutation,
  useForm,
  useLang,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { InnovationReportMilestoneDocument } from '../gql/graphql';
import type { TaskPage } from './task-form';
import { writesFor } from './task-marks';
import { usePerson } from './use-person';

type Milestone = TaskPage['milestones'][number];

/** The milestones of a task, who has reached them, and the form that says so. */
export function MilestoneTable({ task }: { task: TaskPage }) {
  const t = useText('innovation');
  const lang = useLang();
  const person = usePerson();
  const { businessDate } = usePlan();
  const mine = task.parts.filter(({ department }) => writesFor(person, department.code));
  const kindOf = ({ doneOn, dueOn }: Milestone): StatusKind =>
    doneOn ? 'normal' : dueOn < businessDate ? 'late' : 'reference';
  const columns: readonly Column<Milestone>[] = [
    { key: 'title', title: t('field.milestone'), rowHead: true, value: (row) => row.title },
    {
      key: 'weight',
      title: t('field.weight'),
      unit: '%',
      numeric: true,
      value: (row) => Number(row.weight),
      render: (row) => formatNumber(row.weight),
    },
    {
      key: 'due',
      title: t('field.due'),
      value: (row) => row.dueOn,
      render: (row) => <StatusMark kind={kindOf(row)} label={formatDate(row.dueOn, lang)} />,
    },
    {
      key: 'reached',
      title: t('field.reached'),
      value: (row) => row.reports.map(({ department }) => department.name).join(', '),
      render: (row) => <Reports milestone={row} of={task.parts.length} />,
    },
    ...(task.status === 'IN_PROGRESS' && mine.length > 0
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: (row: Milestone) => (
              <FormDialog
                label={t('task.reach')}
                title={t('task.reachOf', { title: row.title })}
                size="compact-xs"
                variant="default"
              >
                {(close) => <ReachForm task={task} milestone={row} parts={mine} onDone={close} />}
              </FormDialog>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('task.milestones')}
      captionHidden
      columns={columns}
      rows={task.milestones}
      rowKey={(row) => row.id}
      empty={<p className="muted">{t('task.noMilestones')}</p>}
    />
  );
}

function Reports({ milestone, of }: { milestone: Milestone; of: number }) {
  const t = useText('innovation');
  const lang = useLang();
  if (milestone.reports.length === 0) return <span className="muted">{t('task.notReached')}</span>;
  return (
    <Group gap="xs">
      {of > 1 && <strong>{t('task.reachedBy', { count: milestone.reports.length, of })}</strong>}
      {milestone.reports.map(({ id, department, doneOn }) => (
        <span key={id}>{of > 1 ? `${department.name} ${formatDate(doneOn, lang)}` : formatDate(doneOn, lang)}</span>
      ))}
    </Group>
  );
}

interface ReachProps {
  task: TaskPage;
  milestone: Milestone;
  parts: TaskPage['parts'];
  onDone: () => void;
}

function ReachForm({ task: { id, version }, milestone, parts, onDone }: ReachProps) {
  const t = useText('innovation');
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const [report, state] = useContractMutation(InnovationReportMilestoneDocument, { refetch: ['InnovationTaskPage'] });
  const { values, field } = useForm(
    { department: parts[0]?.department.id ?? '', doneOn: businessDate },
    state.fieldErrors,
  );
  const onSubmit = async () => {
    const { department, doneOn } = values;
    const outcome = await report({
      input: { id, version, milestone: milestone.id, department, doneOn: doneOn || null },
    });
    if (!outcome.ok) return;
    toasts.done(t(doneOn ? 'task.reachDone' : 'task.reachUndone'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <SelectField
        {...field('department')}
        label={t('field.department')}
        options={parts.map(({ department }) => ({ value: department.id, label: department.name }))}
      />
      <TextField {...field('doneOn')} label={t('field.doneOn')} hint={t('task.reachHint')} type="date" />
    </FormBody>
  );
}
