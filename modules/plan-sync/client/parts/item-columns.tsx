import { Badge, type Column, FormDialog, Group, PageLink, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import { ItemActs } from './item-acts';
import { ItemForm, type Place } from './item-form';
import { actsFor, type Item, type TreeRow } from './item-tree';
import { TargetForm } from './target/target-form';

/** Who looks at an edition, as its acts are offered. */
export function useItemPerson() {
  const { department } = usePlan();
  return {
    planner: useHasRole('planner'),
    head: useHasRole('head'),
    staff: useHasRole('staff'),
    department: department?.code ?? null,
  };
}

const yearsOf = ({ startYear, endYear }: Item): string =>
  startYear === endYear ? String(startYear) : `${startYear}–${endYear}`;

const targetWords = (
  t: ReturnType<typeof useText>,
  { measure, unit, baseline, target, targetYear }: NonNullable<Item['target']>,
): string => t('target.of', { measure, unit, from: baseline, to: target, year: targetYear });

/** The items of an edition, one below the other as they belong. */
export function useItemColumns(editionStatus: string, place: Place): readonly Column<TreeRow>[] {
  const t = useText('plan-sync');
  const person = useItemPerson();
  return [
    {
      key: 'title',
      title: t('field.item'),
      rowHead: true,
      width: '18rem',
      value: ({ item }) => item.title,
      render: ({ item, depth }) => (
        <span style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
          <PageLink to={`/m/plan-sync/items/${item.id}`}>{item.title}</PageLink>{' '}
          {item.sample && (
            <Badge variant="default" size="xs">
              {t('field.sample')}
            </Badge>
          )}
        </span>
      ),
    },
    { key: 'code', title: t('field.code'), exportOnly: true, value: ({ item }) => item.code },
    { key: 'department', title: t('field.department'), width: '7rem', value: ({ item }) => item.department.name },
    { key: 'node', title: t('field.node'), width: '9rem', value: ({ item }) => item.nodeTitle ?? null },
    { key: 'years', title: t('field.years'), width: '6.5rem', value: ({ item }) => yearsOf(item) },
    { key: 'status', title: t('field.status'), value: ({ item }) => t(`status.${item.status}`) },
    { key: 'phase', title: t('field.phase'), value: ({ item }) => t(`phase.${item.policyPhase}`) },
    { key: 'customers', title: t('field.customers'), value: ({ item }) => item.customerGroups.join(', ') || null },
    { key: 'outcome', title: t('field.outcome'), value: ({ item }) => item.outcomeStatement },
    {
      key: 'target',
      title: t('target.title'),
      value: ({ item }) => item.target && targetWords(t, item.target),
    },
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
      render: ({ item }) => <Acts item={item} place={place} acts={actsFor(item, editionStatus, person)} />,
    },
  ];
}

function Acts({ item, place, acts }: { item: Item; place: Place; acts: ReturnType<typeof actsFor> }) {
  const t = useText('plan-sync');
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
      {acts.edit && (
        <FormDialog
          label={t('target.set')}
          title={t('target.setOf', { title: item.title })}
          size="compact-xs"
          variant="default"
        >
          {(close) => <TargetForm item={item} target={item.target ?? null} onDone={close} />}
        </FormDialog>
      )}
      <ItemActs item={item} acts={acts} />
    </Group>
  );
}
