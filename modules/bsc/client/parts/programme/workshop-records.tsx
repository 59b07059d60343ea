import { DataTable, EmptyState, PageLink, QueryState, Section, usePlan, useQuery, useText } from '@yeondong/client/kit';
import { BscWorkshopDocument, type BscWorkshopQuery } from '../../gql/graphql';
import { EarlierFeedback } from '../feedback/earlier-feedback';
import { Sessions } from './sessions';
import type { SubjectProps } from './subject-props';

type Drafted = NonNullable<BscWorkshopQuery['activity']>['draftedKpis']['nodes'][number];

/** When the workshop was held, and the KPIs that each department drafted in it. */
export default function WorkshopRecords({ fact }: SubjectProps) {
  const t = useText('bsc');
  const { year } = usePlan();
  const result = useQuery(BscWorkshopDocument, { variables: { code: fact?.activity.code ?? '' }, skip: !fact });
  if (!fact) return <EmptyState title={t('programme.noActivity')} />;
  return (
    <QueryState result={result}>
      {({ activity }) => (
        <>
          <Sessions sessions={activity?.occurrences ?? []} />
          <EarlierFeedback year={year} />
          {byDepartment(activity?.draftedKpis.nodes ?? []).map(({ department, kpis }) => (
            <Section
              key={department.id}
              title={t('workshop.drafts', { department: department.name, count: kpis.length })}
            >
              <DataTable
                caption={department.name}
                captionHidden
                rows={kpis}
                rowKey={(kpi) => kpi.id}
                columns={[
                  {
                    key: 'title',
                    title: t('field.kpi'),
                    rowHead: true,
                    width: '40%',
                    render: (kpi) => <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink>,
                  },
                  {
                    key: 'perspective',
                    title: t('field.perspective'),
                    render: (kpi) => kpi.objective.perspective.title,
                  },
                  { key: 'objective', title: t('field.objective'), render: (kpi) => kpi.objective.title },
                  { key: 'kind', title: t('field.kind'), render: (kpi) => t(`kind.${kpi.kind}`) },
                  { key: 'unit', title: t('field.unit'), render: (kpi) => kpi.unit },
                ]}
              />
            </Section>
          ))}
        </>
      )}
    </QueryState>
  );
}

function byDepartment(kpis: readonly Drafted[]) {
  const groups = new Map<string, { department: Drafted['department']; kpis: Drafted[] }>();
  for (const kpi of kpis) {
    const group = groups.get(kpi.department.id) ?? { department: kpi.department, kpis: [] };
    group.kpis.push(kpi);
    groups.set(kpi.department.id, group);
  }
  return [...groups.values()];
}
