import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  formatDate,
  formatNumber,
  type Lang,
  PageFrame,
  PageLink,
  QueryState,
  type StatusKind,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PolicyRndStudiesDocument, type StudyRowFragment as Study } from '../gql/graphql';
import { Days } from '../parts/days';
import { StudyActs } from '../parts/study-acts';
import { StudyForm } from '../parts/study-form';
import { tableSearch } from '../searches';

const ENDED = ['FINAL', 'ACCEPTED', 'PUBLISHED', 'CLOSED_NONPUBLIC', 'UTILISED'];

const markOf = ({ status, verdict, endsOn, utiliseDue }: Study, today: string): StatusKind => {
  if (status === 'UTILISED') return 'normal';
  if (ENDED.includes(status)) return utiliseDue && utiliseDue < today ? 'late' : 'normal';
  if (status === 'COMMITTEE' && verdict === 'UNSUITABLE') return 'poor';
  return endsOn < today ? 'late' : 'reference';
};

/** Studies of the year: by contract, with universities, the city's own, and what became of them. */
export default function StudiesPage() {
  const t = useText('policy-rnd');
  const { year } = usePlan();
  const mayWrite = useHasRole('planner', 'policy', 'head', 'staff');
  const [{ sort }, patch] = useView(tableSearch);
  const result = useQuery(PolicyRndStudiesDocument, { variables: { year } });
  const columns = useColumns(mayWrite);
  const rows = result.data?.studies.nodes ?? [];
  return (
    <PageFrame
      title={t('studies.title')}
      purpose={t('studies.purpose')}
      table={result.data && (() => exportTable(`${t('studies.title')} ${year}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('studies.add')} width="lg">
            {(close) => <StudyForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('studies.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('studies.none')} hint={t('studies.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function useColumns(mayWrite: boolean): readonly Column<Study>[] {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { businessDate: today } = usePlan();
  return [
    {
      key: 'title',
      title: t('field.study'),
      rowHead: true,
      width: '14rem',
      value: ({ title }) => title,
      render: ({ title, need, initiative }) => (
        <>
          {title}
          <div className="muted">{need}</div>
          {initiative && <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>}
        </>
      ),
    },
    {
      key: 'kind',
      title: t('field.kind'),
      width: '10rem',
      value: ({ kind }) => t(`studyKind.${kind}`),
      render: ({ kind, reasonNotInHouse }) => (
        <>
          {t(`studyKind.${kind}`)}
          {reasonNotInHouse && <div className="muted">{reasonNotInHouse}</div>}
        </>
      ),
    },
    {
      key: 'department',
      title: t('field.department'),
      width: '9rem',
      value: ({ department }) => department.name,
      render: ({ department, partner, region }) => (
        <>
          {department.name}
          {partner && <div className="muted">{partner}</div>}
          {region && <div className="muted">{region}</div>}
        </>
      ),
    },
    { key: 'partner', title: t('field.partner'), exportOnly: true, value: ({ partner }) => partner },
    { key: 'region', title: t('field.region'), exportOnly: true, value: ({ region }) => region },
    {
      key: 'days',
      title: t('field.days'),
      value: ({ startsOn }) => startsOn,
      render: ({ startsOn, endsOn }) => <Days from={startsOn} to={endsOn} />,
    },
    {
      key: 'cost',
      title: t('field.cost'),
      unit: t('unit.won'),
      numeric: true,
      value: ({ cost }) => cost,
      render: ({ cost, budget }) => (
        <>
          {formatNumber(cost)}
          {budget && <div className="muted">{t('studies.ofBudget', { budget: formatNumber(budget) })}</div>}
        </>
      ),
    },
    { key: 'result', title: t('field.result'), width: '14rem', value: (row) => resultOf(row, t, lang) },
    {
      key: 'status',
      title: t('field.status'),
      value: ({ status }) => t(`studyStatus.${status}`),
      render: (row) => <StatusMark kind={markOf(row, today)} label={t(`studyStatus.${row.status}`)} />,
    },
    ...(mayWrite ? [{ key: 'acts', title: t('field.acts'), render: (row: Study) => <StudyActs study={row} /> }] : []),
  ];
}

/** The result with the thesis and what became of it; of what is withheld only until when. */
function resultOf(
  { result, paper, utilisation, withheldUntil }: Study,
  t: ReturnType<typeof useText>,
  lang: Lang,
): string {
  const parts = [result, paper, utilisation && t(`utilisation.${utilisation}`)];
  if (withheldUntil) parts.push(t('studies.withheldUntil', { day: formatDate(withheldUntil, lang) }));
  return parts.filter(Boolean).join(' · ') || '–';
}
