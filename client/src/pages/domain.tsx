import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  DataTable,
  FormDialog,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  useHasRole,
  useParam,
  usePlan,
  useText,
  useView,
} from '@yeondong/client/kit';
import { DomainPageDocument, type DomainPageQuery } from '../gql/graphql';
import { AimedInitiatives } from '../parts/facet/aimed-initiatives';
import { isLate } from '../parts/initiative-state';
import { useInitiativeExport } from '../parts/initiative-table';
import { ModuleSections } from '../parts/module-sections';
import { domainStep, visionStep } from '../parts/paths';
import { PlanRecordCreateForm, PlanRecordEditForm } from '../parts/plan-record-form';
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
  const [{ sort, facet }, patch] = useView(tableSearch);
  const initiatives = domain.goals.nodes.flatMap((goal) => goal.initiatives.nodes);
  const table = useInitiativeExport(domain.title, initiatives);
  return (
    <PageFrame
      title={domain.title}
      purpose={
        domain.missions.length > 0
          ? t('domain.missions', { missions: domain.missions.map((mission) => mission.title).join(' · ') })
          : t('domain.purpose')
      }
      path={[visionStep(domain.vision.title), domainStep(domain, domain.vision.domains)]}
      table={table}
      primary={useHasRole('planner') && <DomainActs domain={domain} />}
    >
      <Section title={t('field.goals')}>
        <GoalTable domain={domain} />
      </Section>
      <AimedInitiatives
        rows={initiatives}
        within={{ goal: { domain: { code: { eq: domain.code } } } }}
        {...{ facet, sort, onView: patch }}
      />
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

function DomainActs({ domain }: { domain: Domain }) {
  const t = useText('core');
  return (
    <Group gap="xs">
      <FormDialog label={t('edit.edit')} title={domain.title} variant="default">
        {(close) => <PlanRecordEditForm kind="domain" record={domain} onDone={close} />}
      </FormDialog>
      <FormDialog label={t('edit.newGoal')}>
        {(close) => <PlanRecordCreateForm kind="goal" parent={domain.id} onDone={close} />}
      </FormDialog>
    </Group>
  );
}
