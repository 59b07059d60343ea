import {
  AbsentState,
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  Figures,
  FilterBar,
  PageFrame,
  PageLink,
  QueryState,
  TextInput,
  useHasRole,
  useParam,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncDiffDocument, PlanSyncPlanDocument, type PlanSyncPlanQuery } from '../gql/graphql';
import { useChangeColumns } from '../parts/change/change-columns';
import { changeTree } from '../parts/change/change-tree';
import { CHANGE_FILTERS, CHANGE_ORIGINS, compareSearch } from '../searches';
import classes from './compare.module.css';

type Plan = NonNullable<PlanSyncPlanQuery['plan']>;
type Edition = Plan['versions']['nodes'][number];

/** Two editions of a plan side by side: what was carried over, what changed, what is gone and why, what is new. */
export default function ComparePage() {
  const t = useText('plan-sync');
  const code = useParam('code');
  const result = useQuery(PlanSyncPlanDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ plan }) => {
        if (!plan) return <AbsentState />;
        if (plan.versions.nodes.length > 1) return <CompareView plan={plan} />;
        return (
          <PageFrame title={t('compare.titleOf', { title: plan.title })}>
            <EmptyState title={t('compare.one')} hint={t('compare.oneHint')} />
          </PageFrame>
        );
      }}
    </QueryState>
  );
}

const nameOf = ({ year, number }: Edition): string => `${year}-${number}`;
const TAKING = ['DRAFT', 'COLLECTING', 'COORDINATION'];

/** The two editions of the URL; the two newest unless it names others. */
function useEditions(plan: Plan) {
  const [view] = useView(compareSearch);
  const editions = plan.versions.nodes;
  const named = (name: string | null) => editions.find((edition) => nameOf(edition) === name);
  return {
    from: named(view.from) ?? (editions[1] as Edition),
    to: named(view.to) ?? (editions[0] as Edition),
  };
}

function CompareView({ plan }: { plan: Plan }) {
  const t = useText('plan-sync');
  const [view] = useView(compareSearch);
  const { from, to } = useEditions(plan);
  const result = useQuery(PlanSyncDiffDocument, { variables: { from: from.id, to: to.id } });
  const settles = useHasRole('planner') && TAKING.includes(to.status);
  const columns = useChangeColumns(settles ? to.id : null);
  const rows = changeTree(result.data?.planDiff.changes ?? [], {
    kind: view.kind,
    source: view.source,
    text: view.q,
  });
  return (
    <PageFrame
      title={t('compare.titleOf', { title: plan.title })}
      purpose={t('compare.purpose')}
      table={result.data && (() => exportTable(`${plan.title} ${nameOf(from)} ${nameOf(to)}`, columns, rows))}
      primary={<PageLink to={`/m/plan-sync/plans/${plan.code}`}>{t('compare.toPlan')}</PageLink>}
      filters={<CompareBar plan={plan} />}
    >
      <QueryState result={result}>
        {({ planDiff }) => (
          <div className={classes.sides}>
            <Figures
              label={t('compare.counts')}
              figures={planDiff.counts.map(({ kind, count }) => ({ name: t(`change.${kind}`), value: count }))}
            />
            <DataTable
              caption={t('compare.titleOf', { title: plan.title })}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ change }) => change.lineageId}
              empty={<EmptyState title={t('compare.same')} hint={t('compare.sameHint')} />}
            />
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}

/** Which editions, which changes of them, from where, with which words. */
function CompareBar({ plan }: { plan: Plan }) {
  const t = useText('plan-sync');
  const [view, patch] = useView(compareSearch);
  const { from, to } = useEditions(plan);
  const options = plan.versions.nodes.map((each) => ({
    value: nameOf(each),
    label: t('plans.edition', { year: each.year, number: each.number, kind: t(`kind.${each.kind}`) }),
  }));
  return (
    <FilterBar>
      <Choice
        width={180}
        label={t('compare.from')}
        value={nameOf(from)}
        options={options}
        onChange={(name) => patch({ from: name })}
      />
      <Choice
        width={180}
        label={t('compare.to')}
        value={nameOf(to)}
        options={options}
        onChange={(name) => patch({ to: name })}
      />
      <Choice
        label={t('compare.show')}
        value={view.kind}
        options={CHANGE_FILTERS.map((value) => ({ value, label: t(`compare.kinds.${value}`) }))}
        onChange={(kind) => patch({ kind })}
      />
      <Choice
        label={t('compare.source')}
        value={view.source}
        options={CHANGE_ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))}
        onChange={(source) => patch({ source })}
      />
      <TextInput
        size="xs"
        w={160}
        type="search"
        aria-label={t('compare.search')}
        placeholder={t('compare.search')}
        value={view.q}
        onChange={(event) => patch({ q: event.currentTarget.value })}
      />
    </FilterBar>
  );
}
