import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  formatDate,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  type StatusKind,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PolicyRndTaskForcesDocument } from '../gql/graphql';
import { TaskForceActs } from '../parts/task-force-acts';
import { TaskForceForm } from '../parts/task-force-form';
import { type TaskForce, TaskForceLines } from '../parts/task-force-lines';
import { tableSearch } from '../searches';

const kindOf = ({ status, adrift }: TaskForce): StatusKind => {
  if (adrift) return 'late';
  return status === 'PLANNED' ? 'reference' : 'normal';
};

/** Eleven task forces on a line of time up to their sunset, with members and outputs. */
export default function TaskForcesPage() {
  const t = useText('policy-rnd');
  const { year, businessDate: today } = usePlan();
  const mayWrite = useHasRole('planner', 'policy', 'head', 'staff');
  const [{ sort }, patch] = useView(tableSearch);
  const result = useQuery(PolicyRndTaskForcesDocument, { variables: { year } });
  const columns = useColumns(mayWrite);
  const rows = result.data?.taskForces.nodes ?? [];
  return (
    <PageFrame
      title={t('taskForces.title')}
      purpose={t('taskForces.purpose')}
      table={result.data && (() => exportTable(`${t('taskForces.title')} ${year}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('taskForces.add')} width="lg">
            {(close) => <TaskForceForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {() => (
          <>
            <Section title={t('taskForces.lines')}>
              <TaskForceLines teams={rows} year={year} today={today} />
            </Section>
            <Section title={t('taskForces.table')}>
              <DataTable
                caption={t('taskForces.table')}
                captionHidden
                columns={columns}
                rows={rows}
                rowKey={({ id }) => id}
                sort={sort}
                onSort={(next) => patch({ sort: next })}
                empty={<EmptyState title={t('taskForces.none')} hint={t('taskForces.noneHint')} />}
              />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function useColumns(mayWrite: boolean): readonly Column<TaskForce>[] {
  const t = useText('policy-rnd');
  const lang = useLang();
  const consent = ({ consentBy }: TaskForce['members'][number]) => (consentBy ? '' : ` (${t('taskForces.noConsent')})`);
  return [
    {
      key: 'title',
      title: t('field.taskForce'),
      rowHead: true,
      width: '12.5rem',
      value: ({ title }) => title,
      render: ({ title, issue, initiative }) => (
        <>
          {title}
          <div className="muted">{issue}</div>
          {initiative && <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>}
        </>
      ),
    },
    {
      key: 'leader',
      title: t('field.leader'),
      width: '6.5rem',
      value: ({ leader }) => leader?.name ?? t('taskForces.noLeader'),
    },
    { key: 'department', title: t('field.department'), width: '7rem', value: ({ department }) => department.name },
    {
      key: 'members',
      title: t('field.members'),
      width: '10.5rem',
      value: ({ members }) =>
        members.map((one) => `${one.person.name} ${one.timeShare}%${consent(one)}`).join(', ') || '–',
    },
    {
      key: 'sunset',
      title: t('field.sunset'),
      width: '8rem',
      value: ({ sunsetOn }) => sunsetOn,
      render: ({ sunsetOn, extensions }) => (
        <>
          {formatDate(sunsetOn, lang)}
          {extensions.map(({ id, fromDay, reason }) => (
            <div key={id} className="muted">
              {t('taskForces.extended', { day: formatDate(fromDay, lang), reason })}
            </div>
          ))}
        </>
      ),
    },
    {
      key: 'outputs',
      title: t('field.outputs'),
      width: '7.5rem',
      value: ({ outputs, noActionReason }) =>
        outputs.map(({ title }) => title).join(', ') ||
        (noActionReason ? t('taskForces.noAction', { reason: noActionReason }) : '–'),
    },
    {
      key: 'status',
      title: t('field.status'),
      value: ({ status, adrift }) => t(adrift ? 'taskForces.adrift' : `teamStatus.${status}`),
      render: (row) => (
        <StatusMark kind={kindOf(row)} label={t(row.adrift ? 'taskForces.adrift' : `teamStatus.${row.status}`)} />
      ),
    },
    ...(mayWrite
      ? [{ key: 'acts', title: t('field.acts'), render: (row: TaskForce) => <TaskForceActs team={row} /> }]
      : []),
  ];
}
