import {
  AbsentState,
  Badge,
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  formatMoment,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  useLang,
  useParam,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import {
  PlanSyncDepartmentsDocument,
  PlanSyncItemsDocument,
  PlanSyncPlanDocument,
  type PlanSyncPlanQuery,
} from '../gql/graphql';
import { TableExchange } from '../parts/exchange/table-exchange';
import { useItemColumns, useItemPerson } from '../parts/item-columns';
import { ItemForm } from '../parts/item-form';
import { treeRows } from '../parts/item-tree';
import { OpenForm } from '../parts/open-form';
import { PlanEditForm } from '../parts/plan-edit-form';
import { VersionMoves } from '../parts/version-moves';
import { planSearch } from '../searches';

type Plan = NonNullable<PlanSyncPlanQuery['plan']>;
type Edition = Plan['versions']['nodes'][number];

/** One plan: its editions, and the items of the one that is chosen. */
export default function PlanPage() {
  const code = useParam('code');
  const { year } = usePlan();
  const [view] = useView(planSearch);
  const result = useQuery(PlanSyncPlanDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ plan }) => {
        if (!plan) return <AbsentState />;
        const editions = plan.versions.nodes;
        const asked = editions.find((edition) => edition.year === view.edition && edition.number === view.number);
        const edition = asked ?? editions.find((each) => each.year <= year) ?? editions[0];
        if (edition) return <EditionView key={edition.id} plan={plan} edition={edition} />;
        return (
          <PageFrame {...usualParts(plan)} primary={<PlanActs plan={plan} />}>
            <NoEdition />
          </PageFrame>
        );
      }}
    </QueryState>
  );
}

const usualParts = (plan: Plan) => ({ title: plan.title, aside: <PlanState plan={plan} /> });

function PlanState({ plan }: { plan: Plan }) {
  const t = useText('plan-sync');
  return <Badge variant="default">{t(`planStatus.${plan.status}`)}</Badge>;
}

function NoEdition() {
  const t = useText('plan-sync');
  return <EmptyState title={t('plan.noEdition')} hint={t('plan.noEditionHint')} />;
}

/** What the planner may do with a plan and its edition. */
function PlanActs({ plan, edition }: { plan: Plan; edition?: Edition }) {
  const t = useText('plan-sync');
  const { year } = usePlan();
  if (!useHasRole('planner')) return null;
  return (
    <Group gap="xs">
      <FormDialog label={t('plans.edit')} variant="default">
        {(close) => <PlanEditForm plan={plan} onDone={close} />}
      </FormDialog>
      {plan.status === 'OPEN' && (
        <>
          <FormDialog label={t('version.open')} variant="default">
            {(close) => <OpenForm plan={plan.id} year={year} onDone={close} />}
          </FormDialog>
          <PageLink to={`/m/plan-sync/plans/${plan.code}/roll`}>{t('version.roll')}</PageLink>
        </>
      )}
      {edition && plan.status === 'OPEN' && <VersionMoves edition={edition} level={plan.level} />}
    </Group>
  );
}

const nameOf = ({ year, number }: Edition): string => `${year}-${number}`;

/** Departments write while their items are collected, the planner until the edition is settled. */
function useMayAdd({ status }: Edition): boolean {
  const { planner, head, staff } = useItemPerson();
  if (status === 'COLLECTING') return planner || head || staff;
  return planner && ['DRAFT', 'COORDINATION'].includes(status);
}

function EditionView({ plan, edition }: { plan: Plan; edition: Edition }) {
  const t = useText('plan-sync');
  const lookup = useQuery(PlanSyncDepartmentsDocument);
  const result = useQuery(PlanSyncItemsDocument, { variables: { planVersion: edition.id } });
  const items = result.data?.planItems.nodes ?? [];
  const rows = useMemo(() => treeRows(items), [items]);
  const departments = lookup.data?.departments.nodes ?? [];
  const place = { planVersion: edition.id, year: edition.year, departments, items };
  const columns = useItemColumns(edition.status, place);
  const mayAdd = useMayAdd(edition);
  return (
    <PageFrame
      {...usualParts(plan)}
      purpose={t('plan.purpose', { level: t(`level.${plan.level}`), department: plan.department.name })}
      table={result.data && (() => exportTable(`${plan.title} ${nameOf(edition)}`, columns, rows))}
      primary={<PlanActs plan={plan} edition={edition} />}
      filters={<EditionBar plan={plan} edition={edition} />}
    >
      <QueryState result={result}>
        {() => (
          <>
            <Group justify="space-between" mb="xs">
              <span className="muted">{t('plan.count', { count: rows.length })}</span>
              <Group gap="xs">
                <ItemExchange plan={plan} edition={edition} mayAdd={mayAdd} />
                {mayAdd && (
                  <FormDialog label={t('item.add')} width="lg" variant="default">
                    {(close) => <ItemForm item={null} place={place} onDone={close} />}
                  </FormDialog>
                )}
              </Group>
            </Group>
            <DataTable
              caption={`${plan.title} ${nameOf(edition)}`}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ item }) => item.id}
              empty={<EmptyState title={t('plan.noItems')} hint={t('plan.noItemsHint')} />}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

/** The items as a table that goes out, and comes into the edition as long as it takes items. */
function ItemExchange({ plan, edition, mayAdd }: { plan: Plan; edition: Edition; mayAdd: boolean }) {
  const t = useText('plan-sync');
  return (
    <TableExchange
      kind="ITEMS"
      of={{ planVersion: edition.id }}
      name={`${plan.title} ${nameOf(edition)}`}
      into={mayAdd ? { plan: plan.id, year: edition.year } : null}
      holder={t('exchange.holder')}
      settled={['FINAL', 'SUPERSEDED'].includes(edition.status)}
      refetch={['PlanSyncItems']}
    />
  );
}

/** Chooses an edition, and says what there is to know of it. */
function EditionBar({ plan, edition }: { plan: Plan; edition: Edition }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [, patch] = useView(planSearch);
  const wordsOf = ({ year, number, kind, status }: Edition): string =>
    `${t('plans.edition', { year, number, kind: t(`kind.${kind}`) })} · ${t(`versionStatus.${status}`)}`;
  const { finalizedAt, windowStart, windowYears, changeNote, reason } = edition;
  const facts = [
    finalizedAt && t('version.finalizedAt', { at: formatMoment(finalizedAt, lang) }),
    windowStart && t('version.window', { from: windowStart, to: windowStart + (windowYears ?? 1) - 1 }),
    changeNote,
    reason && t('version.reason', { reason }),
  ].filter((fact) => fact);
  return (
    <FilterBar>
      <Choice
        label={t('field.edition')}
        width={260}
        value={nameOf(edition)}
        options={plan.versions.nodes.map((each) => ({ value: nameOf(each), label: wordsOf(each) }))}
        onChange={(name) => {
          const [chosenYear, number] = name.split('-').map(Number);
          patch({ edition: chosenYear ?? null, number: number ?? null });
        }}
      />
      {plan.versions.nodes.length > 1 && (
        <PageLink to={`/m/plan-sync/plans/${plan.code}/compare`}>{t('compare.open')}</PageLink>
      )}
      <PageLink to={`/m/plan-sync/plans/${plan.code}/copy?edition=${edition.year}&number=${edition.number}`}>
        {t('briefing.editionTitle')}
      </PageLink>
      <span className="muted">{facts.join(' · ')}</span>
    </FilterBar>
  );
}
