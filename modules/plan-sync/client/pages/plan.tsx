import {
  AbsentState,
  Badge,
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  FormDialog,
  formatMoment,
  Group,
  PageFrame,
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
import { Choice } from '../parts/choice';
import { ItemActs } from '../parts/item-acts';
import { ItemForm } from '../parts/item-form';
import { actsFor, type Item, type TreeRow, treeRows } from '../parts/item-tree';
import { OpenForm } from '../parts/open-form';
import { PlanEditForm } from '../parts/plan-edit-form';
import { VersionMoves } from '../parts/version-moves';
import { planSearch } from '../searches';

type Plan = NonNullable<PlanSyncPlanQuery['plan']>;
type Edition = Plan['versions']['nodes'][number];

/** One plan: its editions, and the items of the one that is chosen. */
export default function PlanPage() {
  const code = useParam('code');
  const result = useQuery(PlanSyncPlanDocument, { variables: { code } });
  return <QueryState result={result}>{({ plan }) => (plan ? <PlanView plan={plan} /> : <AbsentState />)}</QueryState>;
}

const nameOf = ({ year, number }: Edition): string => `${year}-${number}`;

function PlanView({ plan }: { plan: Plan }) {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const planner = useHasRole('planner');
  const [view, patch] = useView(planSearch);
  const editions = plan.versions.nodes;
  const asked = editions.find((edition) => edition.year === view.edition && edition.number === view.number);
  const edition = asked ?? editions.find((each) => each.year <= year) ?? editions[0];
  return (
    <PageFrame
      title={plan.title}
      purpose={t('plan.purpose', { level: t(`level.${plan.level}`), department: plan.department.name })}
      aside={<Badge variant="default">{t(`planStatus.${plan.status}`)}</Badge>}
      primary={
        planner && (
          <Group gap="xs">
            <FormDialog label={t('plans.edit')} variant="default">
              {(close) => <PlanEditForm plan={plan} onDone={close} />}
            </FormDialog>
            {plan.status === 'OPEN' && (
              <FormDialog label={t('version.open')} variant="default">
                {(close) => <OpenForm plan={plan.id} year={year} onDone={close} />}
              </FormDialog>
            )}
            {edition && plan.status === 'OPEN' && <VersionMoves edition={edition} level={plan.level} />}
          </Group>
        )
      }
      filters={
        edition && (
          <FilterBar>
            <Choice
              label={t('field.edition')}
              width={260}
              value={nameOf(edition)}
              options={editions.map((each) => ({
                value: nameOf(each),
                label: `${t('plans.edition', { year: each.year, number: each.number, kind: t(`kind.${each.kind}`) })} · ${t(`versionStatus.${each.status}`)}`,
              }))}
              onChange={(name) => {
                const [chosenYear, number] = name.split('-').map(Number);
                patch({ edition: chosenYear ?? null, number: number ?? null });
              }}
            />
            <EditionFacts edition={edition} />
          </FilterBar>
        )
      }
    >
      {edition ? (
        <Items key={edition.id} plan={plan} edition={edition} />
      ) : (
        <EmptyState title={t('plan.noEdition')} hint={t('plan.noEditionHint')} />
      )}
    </PageFrame>
  );
}

function EditionFacts({ edition }: { edition: Edition }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const facts = [
    edition.finalizedAt && t('version.finalizedAt', { at: formatMoment(edition.finalizedAt, lang) }),
    edition.windowStart &&
      t('version.window', { from: edition.windowStart, to: edition.windowStart + (edition.windowYears ?? 1) - 1 }),
    edition.changeNote,
    edition.reason && t('version.reason', { reason: edition.reason }),
  ].filter((fact) => fact);
  return <span className="muted">{facts.join(' · ')}</span>;
}

function Items({ plan, edition }: { plan: Plan; edition: Edition }) {
  const t = useText('plan-sync');
  const lookup = useQuery(PlanSyncDepartmentsDocument);
  const result = useQuery(PlanSyncItemsDocument, { variables: { planVersion: edition.id } });
  const items = result.data?.planItems.nodes ?? [];
  const rows = useMemo(() => treeRows(items), [items]);
  const place = {
    planVersion: edition.id,
    year: edition.year,
    departments: lookup.data?.departments.nodes ?? [],
    items,
  };
  const rights = usePerson();
  const columns = useItemColumns(edition, place, rights);
  const mayAdd =
    edition.status === 'COLLECTING'
      ? rights.planner || rights.head || rights.staff
      : rights.planner && ['DRAFT', 'COORDINATION'].includes(edition.status);
  return (
    <QueryState result={result}>
      {() => (
        <>
          <Group justify="space-between" mb="xs">
            <span className="muted">{t('plan.count', { count: rows.length })}</span>
            {mayAdd && (
              <FormDialog label={t('item.add')} width="lg">
                {(close) => <ItemForm item={null} place={place} onDone={close} />}
              </FormDialog>
            )}
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
  );
}

function usePerson() {
  const { department } = usePlan();
  return {
    planner: useHasRole('planner'),
    head: useHasRole('head'),
    staff: useHasRole('staff'),
    department: department?.code ?? null,
  };
}

type Place = Parameters<typeof ItemForm>[0]['place'];

function useItemColumns(
  edition: Edition,
  place: Place,
  person: ReturnType<typeof usePerson>,
): readonly Column<TreeRow>[] {
  const t = useText('plan-sync');
  const editable = (item: Item) => actsFor(item, edition.status, person);
  return [
    {
      key: 'title',
      title: t('field.item'),
      rowHead: true,
      value: ({ item }) => item.title,
      render: ({ item, depth }) => (
        <span style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
          {item.title}{' '}
          {item.sample && (
            <Badge variant="default" size="xs">
              {t('field.sample')}
            </Badge>
          )}
        </span>
      ),
    },
    { key: 'department', title: t('field.department'), value: ({ item }) => item.department.name },
    { key: 'years', title: t('field.years'), value: ({ item }) => `${item.startYear}–${item.endYear}` },
    { key: 'status', title: t('field.status'), value: ({ item }) => t(`status.${item.status}`) },
    { key: 'phase', title: t('field.phase'), value: ({ item }) => t(`phase.${item.policyPhase}`) },
    { key: 'customers', title: t('field.customers'), value: ({ item }) => item.customerGroups.join(', ') },
    { key: 'outcome', title: t('field.outcome'), value: ({ item }) => item.outcomeStatement },
    {
      key: 'entry',
      title: t('field.entry'),
      value: ({ item }) => t(`entry.${item.entry}`),
      render: ({ item }) => (
        <>
          {t(`entry.${item.entry}`)}
          {item.returnReason && <span className="muted"> {item.returnReason}</span>}
        </>
      ),
    },
    {
      key: 'acts',
      title: t('field.acts'),
      render: ({ item }) => {
        const acts = editable(item);
        return (
          <Group gap={4} wrap="nowrap">
            {acts.edit && (
              <FormDialog
                label={t('item.edit')}
                title={t('item.editOf', { title: item.title })}
                size="compact-xs"
                variant="default"
                width="lg"
              >
                {(close) => <ItemForm item={item} place={place} onDone={close} />}
              </FormDialog>
            )}
            <ItemActs item={item} acts={acts} />
          </Group>
        );
      },
    },
  ];
}
