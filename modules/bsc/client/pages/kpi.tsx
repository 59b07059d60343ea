import {
  AbsentState,
  Badge,
  exportTable,
  FilterBar,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  TableSkeleton,
  useParam,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { lazy, Suspense } from 'react';
import { BscKpiDocument } from '../gql/graphql';
import { MonthSelect } from '../parts/controls';
import { KpiActs } from '../parts/definition/kpi-acts';
import { KpiChart } from '../parts/kpi-chart';
import { KpiDefinition } from '../parts/kpi-definition';
import type { KpiNode } from '../parts/kpi-node';
import { KpiResults, useResultColumns } from '../parts/kpi-results';
import { KpiStanding } from '../parts/kpi-standing';
import { KpiTargets } from '../parts/kpi-targets';
import { monthsOf, useMonth, yearOf } from '../parts/periods';
import { UndefinedDecision } from '../parts/undefined-decision';
import { kpiSearch } from '../searches';

const KpiWarnings = lazy(() => import('../parts/alert/kpi-warnings'));
const KpiYears = lazy(() => import('../parts/years/kpi-years'));

/** One KPI: how it stands and why, its series, its results and corrections, its definition sheet. */
export default function KpiPage() {
  const code = useParam('code');
  const [view] = useView(kpiSearch);
  const period = useMonth(view.period);
  const year = yearOf(period);
  const result = useQuery(BscKpiDocument, {
    variables: { code, year, period, from: `${year - 1}-01`, to: `${year}-12` },
  });
  return (
    <QueryState result={result}>
      {({ kpi }) => (kpi ? <Content kpi={kpi} period={period} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ kpi, period }: { kpi: KpiNode; period: string }) {
  const t = useText('bsc');
  const [, patch] = useView(kpiSearch);
  const columns = useResultColumns(kpi);
  const months = new Set(monthsOf(yearOf(period)));
  const results = kpi.results.filter((result) => months.has(result.period));
  return (
    <PageFrame
      title={kpi.title}
      purpose={t('kpi.purpose', {
        department: kpi.department.name,
        perspective: kpi.objective.perspective.title,
        objective: kpi.objective.title,
      })}
      path={[
        { title: t('kpis.title'), to: '/m/bsc/kpis' },
        { title: kpi.department.name, to: `/m/bsc/departments/${kpi.department.code}` },
        { title: kpi.title, to: `/m/bsc/kpis/${kpi.code}` },
      ]}
      aside={
        <>
          <span className="code">{kpi.code}</span>
          {kpi.sample && <Badge variant="default">{t('field.sample')}</Badge>}
        </>
      }
      primary={<KpiActs code={kpi.code} year={yearOf(period)} />}
      table={() => exportTable(kpi.title, columns, kpi.results)}
      filters={
        <FilterBar>
          <MonthSelect value={period} onChange={(next) => patch({ period: next })} />
          <PageLink to="/m/bsc/entry" search={{ department: kpi.department.code, period }}>
            {t('entry.title')}
          </PageLink>
        </FilterBar>
      }
    >
      <KpiStanding kpi={kpi} period={period} />
      <UndefinedDecision kpi={kpi} period={period} />
      <KpiChart kpi={kpi} year={yearOf(period)} />
      <Section title={t('kpi.results')}>
        <KpiResults columns={columns} results={results} />
      </Section>
      <Suspense fallback={<TableSkeleton />}>
        <KpiWarnings code={kpi.code} title={kpi.title} year={yearOf(period)} />
      </Suspense>
      <Section title={t('kpi.targets')}>
        <KpiTargets kpi={kpi} />
      </Section>
      <Section title={t('kpi.initiatives')}>
        <Initiatives kpi={kpi} />
      </Section>
      <Section title={t('kpi.definition')}>
        <KpiDefinition kpi={kpi} />
      </Section>
      <Suspense fallback={<TableSkeleton />}>
        <KpiYears code={kpi.code} year={yearOf(period)} />
      </Suspense>
    </PageFrame>
  );
}

function Initiatives({ kpi }: { kpi: KpiNode }) {
  const t = useText('bsc');
  if (kpi.initiatives.length === 0) return <p className="muted">{t('kpi.noInitiatives')}</p>;
  return (
    <ul>
      {kpi.initiatives.map((initiative) => (
        <li key={initiative.id}>
          <PageLink to={`/initiatives/${initiative.code}`} search={{ tab: 'bsc' }}>
            {initiative.title}
          </PageLink>{' '}
          <span className="muted">{initiative.leadDepartment.name}</span>
        </li>
      ))}
    </ul>
  );
}
