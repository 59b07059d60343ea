import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  Figures,
  FormDialog,
  formatDate,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { type ConceptRowFragment, PlanSyncConceptsDocument } from '../gql/graphql';
import { ConceptActs } from '../parts/concept/concept-acts';
import { ConceptForm } from '../parts/concept/concept-form';
import { CONCEPT_MARKS } from '../parts/concept/concept-state';

/** New concepts of urban development by domain, and what of them stands in the long-term plan. */
export default function ConceptsPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const mayWrite = useHasRole('planner', 'head', 'staff');
  const result = useQuery(PlanSyncConceptsDocument, { variables: { year } });
  const columns = useConceptColumns();
  const rows = result.data?.developmentConcepts.nodes ?? [];
  const countOf = (...states: string[]) => rows.filter(({ status }) => states.includes(status)).length;
  return (
    <PageFrame
      title={t('concepts.title')}
      purpose={t('concepts.purpose')}
      table={result.data && (() => exportTable(`${t('concepts.title')} ${year}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('concepts.add')} width="lg">
            {(close) => <ConceptForm concept={null} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {({ conceptCoverage: { covered, total, missing } }) => (
          <>
            <Figures
              label={t('concepts.figures')}
              figures={[
                {
                  name: t('concepts.coverage'),
                  value: `${covered}/${total}`,
                  note:
                    missing.length > 0 && t('concepts.missing', { list: missing.map(({ title }) => title).join(', ') }),
                },
                { name: t('conceptStatus.PROPOSED'), value: countOf('PROPOSED') },
                { name: t('conceptStatus.ADOPTED'), value: countOf('ADOPTED', 'REFLECTED') },
                { name: t('conceptStatus.REFLECTED'), value: countOf('REFLECTED') },
              ]}
            />
            <DataTable
              caption={t('concepts.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              empty={<EmptyState title={t('concepts.none')} hint={t('concepts.noneHint')} />}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function useConceptColumns(): readonly Column<ConceptRowFragment>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  return [
    {
      key: 'title',
      title: t('concepts.concept'),
      rowHead: true,
      width: '17rem',
      value: (row) => row.title,
      render: (row) => (
        <>
          {row.title}
          <div className="muted">{row.summary}</div>
        </>
      ),
    },
    { key: 'domain', title: t('field.domain'), width: '7rem', value: (row) => row.domain.title },
    { key: 'department', title: t('concepts.author'), width: '7.5rem', value: (row) => row.department.name },
    { key: 'study', title: t('concepts.study'), width: '11rem', value: (row) => row.study },
    {
      key: 'status',
      title: t('field.status'),
      value: (row) => t(`conceptStatus.${row.status}`),
      render: (row) => <StatusMark kind={CONCEPT_MARKS[row.status]} label={t(`conceptStatus.${row.status}`)} />,
    },
    {
      key: 'decision',
      title: t('field.decision'),
      width: '12rem',
      value: (row) => row.reason,
      render: (row) => (
        <>
          {row.decidedOn && formatDate(row.decidedOn, lang)}
          <div className="muted">{row.reason}</div>
          {row.item && (
            <PageLink
              to={`/m/plan-sync/plans/${row.item.planVersion.plan.code}`}
              search={{ edition: row.item.planVersion.year, number: row.item.planVersion.number }}
            >
              {row.item.title}
            </PageLink>
          )}
        </>
      ),
    },
    { key: 'acts', title: t('field.acts'), render: (row) => <ConceptActs concept={row} /> },
  ];
}
