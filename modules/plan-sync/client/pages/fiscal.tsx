import {
  Choice,
  EmptyState,
  FilterBar,
  PageFrame,
  QueryState,
  Tabs,
  usePlan,
  useQuery,
  useText,
  useView,
  WonUnitSwitch,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { PlanSyncFiscalEditionsDocument } from '../gql/graphql';
import { CompareTab } from '../parts/fiscal/compare-tab';
import { type FiscalEdition, useEditionName } from '../parts/fiscal/edition';
import { FindingsTab } from '../parts/fiscal/findings-tab';
import { LinesTab } from '../parts/fiscal/lines-tab';
import { TableTab } from '../parts/fiscal/table-tab';
import { FISCAL_TABS, fiscalSearch } from '../searches';

/** The mid-term fiscal plan: its five-year table, lines, what is to be mended, and the year before. */
export default function FiscalPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const [view] = useView(fiscalSearch);
  const editions = useQuery(PlanSyncFiscalEditionsDocument);
  const list = editions.data?.planVersions.nodes ?? [];
  const edition =
    list.find((each) => each.year === view.edition) ??
    list.find((each) => each.year <= year && each.status === 'FINAL') ??
    list[0];
  return (
    <QueryState result={editions}>
      {() =>
        edition ? (
          <FiscalTabs edition={edition} editions={list} />
        ) : (
          <PageFrame title={t('fiscal.title')} purpose={t('fiscal.purpose')}>
            <EmptyState title={t('fiscal.noEdition')} hint={t('plan.noEditionHint')} />
          </PageFrame>
        )
      }
    </QueryState>
  );
}

interface FiscalTabsProps {
  edition: FiscalEdition;
  editions: readonly FiscalEdition[];
}

function FiscalTabs({ edition, editions }: FiscalTabsProps) {
  const t = useText('plan-sync');
  const [view, patch] = useView(fiscalSearch);
  const nameOf = useEditionName();
  const head = (own: ReactNode) => (
    <>
      <Tabs value={view.tab} onChange={(tab) => patch({ tab: FISCAL_TABS.find((each) => each === tab) ?? 'table' })}>
        <Tabs.List aria-label={t('fiscal.title')}>
          {FISCAL_TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`fiscalTab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <FilterBar>
        <Choice
          label={t('field.edition')}
          width={240}
          value={edition.id}
          options={editions.map((each) => ({ value: each.id, label: nameOf(each) }))}
          onChange={(id) => patch({ edition: editions.find((each) => each.id === id)?.year ?? null, from: null })}
        />
        {own}
        <WonUnitSwitch
          value={view.unit}
          onChange={(unit) => patch({ unit: unit === 'hundredMillion' ? unit : 'million' })}
        />
      </FilterBar>
    </>
  );
  if (view.tab === 'lines') return <LinesTab key={edition.id} edition={edition} head={head} />;
  if (view.tab === 'findings') return <FindingsTab key={edition.id} edition={edition} head={head} />;
  if (view.tab === 'compare') return <CompareTab edition={edition} editions={editions} head={head} />;
  return <TableTab edition={edition} head={head} />;
}
