import { type Column, DataTable, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import type { PlanSyncItemQuery } from '../../gql/graphql';
import { CHANGE_MARKS } from './change-tree';
import { fieldWords, kindWords } from './change-words';

type Item = PlanSyncItemQuery['planItems']['nodes'][number];
type Step = Item['steps'][number];

/** The columns of an item's way through all editions. */
export function useStoryColumns(): readonly Column<Step>[] {
  const t = useText('plan-sync');
  const edition = ({ item: { planVersion } }: Step) =>
    `${t('plans.edition', { ...planVersion, kind: t(`kind.${planVersion.kind}`) })} · ${t(`versionStatus.${planVersion.status}`)}`;
  const details = (step: Step): string[] => [
    ...step.fields.map((field) => fieldWords(field, t)),
    ...step.relatives.map(({ title }) => t(`story.${step.kind.startsWith('FROM') ? 'from' : 'into'}`, { title })),
    ...step.requests.map(({ source, title }) => t('compare.request', { source: t(`origin.${source}`), title })),
  ];
  return [
    { key: 'edition', title: t('field.edition'), rowHead: true, width: '14rem', value: edition },
    {
      key: 'title',
      title: t('field.item'),
      value: ({ item }) => item.title,
      render: ({ item }) => <PageLink to={`/m/plan-sync/items/${item.id}`}>{item.title}</PageLink>,
    },
    {
      key: 'kind',
      title: t('compare.kind'),
      value: (step) => kindWords(step, t),
      render: (step) => <StatusMark kind={CHANGE_MARKS[step.kind]} label={kindWords(step, t)} />,
    },
    {
      key: 'details',
      title: t('compare.fields'),
      value: (step) => details(step).join('; ') || null,
      render: (step) =>
        details(step).length === 0 ? '–' : details(step).map((words) => <div key={words}>{words}</div>),
    },
    { key: 'reason', title: t('field.reason'), value: ({ item }) => item.statusReason },
  ];
}

/** What became of one item, edition by edition. */
export function ItemStory({ item, columns }: { item: Item; columns: readonly Column<Step>[] }) {
  const t = useText('plan-sync');
  return (
    <DataTable
      caption={t('story.title')}
      captionHidden
      columns={columns}
      rows={item.steps}
      rowKey={(step) => step.item.id}
    />
  );
}
