import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  formatDate,
  formatNumber,
  PageFrame,
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
import { PolicyRndVisitsDocument } from '../gql/graphql';
import { Days } from '../parts/days';
import { Findings } from '../parts/findings';
import { type Visit, VisitActs } from '../parts/visit-acts';
import { VisitForm } from '../parts/visit-form';
import { tableSearch } from '../searches';

const markOf = ({ status, reportDue }: Visit, today: string): StatusKind => {
  if (status === 'HELD') return reportDue < today ? 'late' : 'caution';
  return status === 'REPORTED' ? 'normal' : 'reference';
};

/** Eight visits of the year, what was seen on them, and what departments do about it. */
export default function VisitsPage() {
  const t = useText('policy-rnd');
  const { year } = usePlan();
  const mayWrite = useHasRole('planner', 'policy', 'head', 'staff');
  const [{ sort }, patch] = useView(tableSearch);
  const result = useQuery(PolicyRndVisitsDocument, { variables: { year } });
  const columns = useColumns(mayWrite);
  const rows = result.data?.benchmarkVisits.nodes ?? [];
  return (
    <PageFrame
      title={t('visits.title')}
      purpose={t('visits.purpose')}
      table={result.data && (() => exportTable(`${t('visits.title')} ${year}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('visits.add')} width="lg">
            {(close) => <VisitForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {() => (
          <>
            <DataTable
              caption={t('visits.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('visits.none')} hint={t('visits.noneHint')} />}
            />
            <Section title={t('visits.findings')}>
              <Findings visits={rows} mayWrite={mayWrite} />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function useColumns(mayWrite: boolean): readonly Column<Visit>[] {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { businessDate: today } = usePlan();
  return [
    {
      key: 'title',
      title: t('field.visit'),
      rowHead: true,
      width: '14rem',
      value: ({ title }) => title,
      render: ({ title, purpose }) => (
        <>
          {title}
          <div className="muted">{purpose}</div>
        </>
      ),
    },
    {
      key: 'targets',
      title: t('field.targets'),
      value: ({ targets }) =>
        targets.map(({ name, country, sector }) => `${name} (${country}, ${t(`sector.${sector}`)})`).join(', '),
    },
    { key: 'department', title: t('field.department'), width: '7.5rem', value: ({ department }) => department.name },
    {
      key: 'days',
      title: t('field.days'),
      value: ({ startsOn }) => startsOn,
      render: ({ startsOn, endsOn }) => <Days from={startsOn} to={endsOn} />,
    },
    { key: 'headcount', title: t('field.headcount'), numeric: true, value: ({ headcount }) => headcount },
    {
      key: 'cost',
      title: t('field.cost'),
      unit: t('unit.won'),
      numeric: true,
      value: ({ cost }) => cost,
      render: ({ cost }) => formatNumber(cost),
    },
    {
      key: 'report',
      title: t('field.report'),
      value: ({ report, reportedOn, reportDue, status }) => report ?? (status === 'HELD' ? reportDue : reportedOn),
      render: ({ report, reportDue, status }) =>
        report ?? (status === 'HELD' ? t('visits.reportBy', { day: formatDate(reportDue, lang) }) : '–'),
    },
    {
      key: 'status',
      title: t('field.status'),
      value: ({ status }) => t(`visitStatus.${status}`),
      render: (row) => <StatusMark kind={markOf(row, today)} label={t(`visitStatus.${row.status}`)} />,
    },
    ...(mayWrite ? [{ key: 'acts', title: t('field.acts'), render: (row: Visit) => <VisitActs visit={row} /> }] : []),
  ];
}
