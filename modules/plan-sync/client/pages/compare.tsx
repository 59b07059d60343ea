import {
  AbsentState,
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  Figures,
  FilterBar,
  PageFrame,
  PageLink,
  QueryState,
  useParam,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import {
  PlanSyncDiffDocument,
  type PlanSyncDiffQuery,
  PlanSyncPlanDocument,
  type PlanSyncPlanQuery,
} from '../gql/graphql';
import { compareSearch } from '../searches';

type Plan = NonNullable<PlanSyncPlanQuery['plan']>;
type Edition = Plan['versions']['nodes'][number];
type Change = PlanSyncDiffQuery['planDiff']['changes'][number];
type Texts = ReturnType<typeof useText>;

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

function CompareView({ plan }: { plan: Plan }) {
  const t = useText('plan-sync');
  const [view, patch] = useView(compareSearch);
  const editions = plan.versions.nodes;
  const named = (name: string | null) => editions.find((edition) => nameOf(edition) === name);
  const to = named(view.to) ?? (editions[0] as Edition);
  const from = named(view.from) ?? (editions[1] as Edition);
  const result = useQuery(PlanSyncDiffDocument, { variables: { from: from.id, to: to.id } });
  const columns = useChangeColumns();
  const changes = (result.data?.planDiff.changes ?? []).filter(({ kind }) => view.all === 'yes' || kind !== 'CARRIED');
  const options = editions.map((each) => ({
    value: nameOf(each),
    label: t('plans.edition', { year: each.year, number: each.number, kind: t(`kind.${each.kind}`) }),
  }));
  return (
    <PageFrame
      title={t('compare.titleOf', { title: plan.title })}
      purpose={t('compare.purpose')}
      table={result.data && (() => exportTable(`${plan.title} ${nameOf(from)} ${nameOf(to)}`, columns, changes))}
      primary={<PageLink to={`/m/plan-sync/plans/${plan.code}`}>{t('compare.toPlan')}</PageLink>}
      filters={
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
            width={180}
            label={t('compare.show')}
            value={view.all}
            options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`compare.all.${value}`) }))}
            onChange={(all) => patch({ all })}
          />
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {({ planDiff }) => (
          <>
            <Figures
              label={t('compare.counts')}
              figures={planDiff.counts.map(({ kind, count }) => ({ name: t(`change.${kind}`), value: count }))}
            />
            <DataTable
              caption={t('compare.titleOf', { title: plan.title })}
              captionHidden
              columns={columns}
              rows={changes}
              rowKey={({ lineageId }) => lineageId}
              empty={<EmptyState title={t('compare.same')} hint={t('compare.sameHint')} />}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

const kindWords = ({ kind, reason, flags }: Change, t: Texts): string =>
  [t(`change.${kind}`), ...(reason ? [t(`removal.${reason}`)] : []), ...flags.map((flag) => t(`flag.${flag}`))].join(
    ' · ',
  );

function fieldWords({ name, before, after }: Change['fields'][number], t: Texts): string {
  const read = (value: string | null | undefined) => {
    if (!value) return '–';
    return name === 'status' ? t(`status.${value}`) : value;
  };
  return t('compare.field', { name: t(`diffField.${name}`), before: read(before), after: read(after) });
}

function useChangeColumns(): readonly Column<Change>[] {
  const t = useText('plan-sync');
  const item = ({ before, after }: Change) => after ?? before;
  return [
    { key: 'title', title: t('field.item'), rowHead: true, value: (row) => item(row)?.title },
    { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => item(row)?.code },
    { key: 'department', title: t('field.department'), value: (row) => item(row)?.department.name },
    { key: 'kind', title: t('compare.kind'), value: (row) => kindWords(row, t) },
    {
      key: 'fields',
      title: t('compare.fields'),
      value: (row) => row.fields.map((field) => fieldWords(field, t)).join('; ') || null,
      render: (row) =>
        row.fields.length === 0 ? '–' : row.fields.map((field) => <div key={field.name}>{fieldWords(field, t)}</div>),
    },
  ];
}
