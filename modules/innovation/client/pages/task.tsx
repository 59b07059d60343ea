import {
  AbsentState,
  type Column,
  DataTable,
  type Figure,
  Figures,
  formatDate,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useLang,
  useParam,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { InnovationTaskPageDocument } from '../gql/graphql';
import { MilestoneTable } from '../parts/milestone-table';
import { TaskActs } from '../parts/task-acts';
import type { TaskPage } from '../parts/task-form';
import { markOf } from '../parts/task-marks';

/** One task: how far it has come, its milestones, who carries it out, and what is to become better. */
export default function TaskPageRoute() {
  const code = useParam('code');
  const result = useQuery(InnovationTaskPageDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ innovationTask: task }) => (task ? <Content task={task} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ task }: { task: TaskPage }) {
  const t = useText('innovation');
  return (
    <PageFrame
      title={task.title}
      purpose={t('task.purpose', {
        origin: t(`originLong.${task.origin}`),
        number: task.number,
        department: task.department.name,
      })}
      aside={
        <StatusMark
          kind={markOf(task)}
          label={t(task.late ? 'task.late' : 'task.now', { status: t(`status.${task.status}`) })}
        />
      }
      path={[
        { title: t('tasks.title'), to: '/m/innovation/tasks' },
        { title: task.title, to: `/m/innovation/tasks/${task.code}` },
      ]}
      primary={<TaskActs task={task} />}
    >
      <Figures label={t('task.figures')} figures={useFigures(task)} />
      <Section title={t('task.milestones')}>
        <MilestoneTable task={task} />
      </Section>
      {task.parts.length > 1 && (
        <Section title={t('task.parts')}>
          <Parts task={task} />
        </Section>
      )}
      <Section title={t('task.about')}>
        <About task={task} />
      </Section>
    </PageFrame>
  );
}

function useFigures({ progress, startsOn, endsOn, dueOn, late, doneOn }: TaskPage): Figure[] {
  const t = useText('innovation');
  const lang = useLang();
  const day = (on: string | null | undefined) => (on ? formatDate(on, lang) : '–');
  return [
    {
      name: t('field.progress'),
      value: progress ? `${progress.actual} %` : '–',
      note: progress ? t('task.planned', { planned: progress.planned }) : t('task.noMilestones'),
    },
    { name: t('field.period'), value: day(startsOn), note: t('task.until', { day: day(endsOn) }) },
    doneOn
      ? { name: t('field.doneOn'), value: day(doneOn) }
      : { name: t('field.dueOn'), value: day(dueOn), note: late ? <StatusMark kind="late" label={t('late')} /> : null },
  ];
}

function Parts({ task }: { task: TaskPage }) {
  const t = useText('innovation');
  const columns: readonly Column<TaskPage['parts'][number]>[] = [
    {
      key: 'department',
      title: t('field.department'),
      rowHead: true,
      value: (row) => row.department.name,
      render: ({ department }) => <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>,
    },
    {
      key: 'progress',
      title: t('field.ofPlanned'),
      unit: '%',
      numeric: true,
      value: (row) => (row.progress ? Number(row.progress.actual) : null),
      render: (row) => (row.progress ? t('task.ofPlanned', { ...row.progress }) : '–'),
    },
  ];
  return (
    <DataTable caption={t('task.parts')} captionHidden columns={columns} rows={task.parts} rowKey={(row) => row.id} />
  );
}

function About({ task }: { task: TaskPage }) {
  const t = useText('innovation');
  const { initiative } = task;
  const facts: [string, ReactNode][] = [
    [t('field.problem'), task.problem],
    [t('field.aim'), task.aim],
    [
      t('field.initiative'),
      initiative && (
        <PageLink to={`/initiatives/${initiative.code}`} search={{ tab: 'innovation' }}>
          {initiative.title}
        </PageLink>
      ),
    ],
    [t('field.result'), task.result],
    [t('field.effect'), task.effect],
    [t('field.spreadNote'), task.spreadNote],
    [t('field.dropReason'), task.dropReason],
  ];
  return (
    <dl>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>
              <strong>{name}</strong>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
