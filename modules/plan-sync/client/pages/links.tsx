import {
  exportTable,
  FilterBar,
  PageFrame,
  QueryState,
  Section,
  Switch,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncLinksDocument, PlanSyncPairsDocument } from '../gql/graphql';
import { TableExchange } from '../parts/exchange/table-exchange';
import { WaitingLinks } from '../parts/link/link-list';
import { LooseList } from '../parts/link/loose-list';
import { PairView } from '../parts/link/pair-view';
import { type PairRow, PlanMatrix } from '../parts/link/plan-matrix';
import { linksSearch } from '../searches';

/** How plans hang together: what waits, each plan against each other, two of them item by item, what is loose. */
export default function LinksPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const mayPropose = useHasRole('planner', 'head', 'staff');
  const [view, patch] = useView(linksSearch);
  const waiting = useQuery(PlanSyncLinksDocument);
  const pairs = useQuery(PlanSyncPairsDocument, { variables: { year, throughOne: view.through } });
  const rows = pairs.data?.planPairs ?? [];
  const open = rows.find(({ from, to }) => from.code === view.from && to.code === view.to);
  return (
    <PageFrame
      title={t('links.title')}
      purpose={t('links.purpose')}
      table={pairs.data && (() => exportTable(`${t('links.plans')} ${year}`, pairColumns(t), rows))}
      primary={
        <TableExchange
          kind="LINKS"
          name={t('exchange.name.LINKS')}
          into={mayPropose ? {} : null}
          holder={t('exchange.holder')}
          refetch={['PlanSyncLinks', 'PlanSyncPairs']}
        />
      }
    >
      <QueryState result={waiting}>
        {({ planLinks }) => (
          <Section title={t('links.waitingCount', { count: planLinks.totalCount })}>
            <WaitingLinks links={planLinks.nodes} />
          </Section>
        )}
      </QueryState>
      <Section title={t('links.plans')} aside={<Measure />}>
        <QueryState result={pairs}>
          {() => (
            <PlanMatrix
              pairs={rows}
              weighed={view.weighed}
              open={view}
              onOpen={({ from, to }) => patch({ from: from.code, to: to.code })}
            />
          )}
        </QueryState>
      </Section>
      {open && <PairView pair={open} />}
      <LooseList />
    </PageFrame>
  );
}

/** What a cell of the matrix counts. */
function Measure() {
  const t = useText('plan-sync');
  const [{ through, weighed }, patch] = useView(linksSearch);
  return (
    <FilterBar>
      <Switch
        size="sm"
        label={t('links.through')}
        checked={through}
        onChange={(event) => patch({ through: event.currentTarget.checked })}
      />
      <Switch
        size="sm"
        label={t('links.weighed')}
        checked={weighed}
        onChange={(event) => patch({ weighed: event.currentTarget.checked })}
      />
    </FilterBar>
  );
}

const pairColumns = (t: ReturnType<typeof useText>) => [
  { key: 'from', title: t('links.fromPlan'), rowHead: true, value: (row: PairRow) => row.from.title },
  { key: 'to', title: t('links.toPlan'), value: (row: PairRow) => row.to.title },
  { key: 'linked', title: t('why.linked'), numeric: true, value: (row: PairRow) => row.linked },
  { key: 'total', title: t('why.total'), numeric: true, value: (row: PairRow) => row.total },
  { key: 'rate', title: t('links.rate'), unit: '%', numeric: true, value: (row: PairRow) => row.rate.value ?? null },
  {
    key: 'budgetRate',
    title: t('links.budgetRate'),
    unit: '%',
    numeric: true,
    value: (row: PairRow) => row.budgetRate.value ?? null,
  },
  { key: 'undecided', title: t('links.undecided'), numeric: true, value: (row: PairRow) => row.undecided },
];
