import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  DataTable,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  useParam,
  usePlan,
  useText,
  useView,
} from '@yeondong/client/kit';
import { DomainPageDocument, type DomainPageQuery } from '../gql/graphql';
import { isLate } from '../parts/initiative-state';
import { InitiativeTable, useInitiativeCsv } from '../parts/initiative-table';
import { ModuleSections } from '../parts/module-sections';
import { domainStep, visionStep } from '../parts/paths';
import { RecordHistory } from '../parts/record-history';
import { tableSearch } from './searches';

type Domain = NonNullable<DomainPageQuery['domain']>;

export default function DomainPage() {
  const code = useParam('code');
  const { year } = usePlan();
  const result = useQuery(DomainPageDocument, { variables: { code, year } });
  return (
    <QueryState result={result}>{({ domain }) => (domain ? <Content domain={domain} /> : <AbsentState />)}</QueryState>
  );
}

function Content({ domain }: { domain: Domain }) {
  const t = useText('core');
  const { year } = usePlan();
  const [{ sort }, patch] = useView(tableSearch);
  const initiatives = domain.goals.nodes.flatMap((goal) => goal.initiatives.nodes);
  const csv = useInitiativeCsv(domain.title, initiatives);
  return (
    <PageFrame
      title={domain.title}
      purpose={
        domain.missions.length > 0
          ? t('domain.missions', { missions: domain.missions.map((mission) => mission.title).join(' · ') })
          : t('domain.purpose')
      }
      path={[visionStep(domain.vision.title), domainStep(domain, domain.vision.domains)]}
      csv={csv}
    >
      <Section title={t('field.goals')}>
        <GoalTable domain={domain} />
      </Section>
      <Section title={t('field.initiatives')}>
        <InitiativeTable rows={initiatives} sort={sort} onSort={(next) => patch({ sort: next })} />
      </Section>
      <ModuleSections at="domain.section" id={domain.id} code={domain.code} year={year} />
      <RecordHistory id={domain.id} at="domains" />
    </PageFrame>
  );
}

function GoalTable({ domain }: { domain: Domain }) {
  const t = useText('core');
  const { businessDate } = usePlan();
  return (
    <DataTable
      caption={t('field.goals')}
      captionHidden
      rows={domain.goals.nodes}
      rowKey={(goal) => goal.id}
      columns={[
        {
          key: 'title',
          title: t('field.goal'),
          rowHead: true,
          render: (goal) => <PageLink to={`/goals/${goal.code}`}>{goal.title}</PageLink>,
        },
        {
          key: 'count',
          title: t('field.initiatives'),
          unit: t('unit.item'),
          numeric: true,
          width: '9rem',
          render: (goal) => goal.initiatives.nodes.length,
        },
        {
          key: 'late',
          title: t('initiative.late'),
          unit: t('unit.item'),
          numeric: true,
          width: '9rem',
          render: (goal) => goal.initiatives.nodes.filter((row) => isLate(row, businessDate)).length,
        },
      ]}
      empty={<p className="muted">{t('vision.noGoals')}</p>}
    />
  );
}
