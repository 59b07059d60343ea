import { type Column, DataTable, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import type { PlanSyncInitiativeQuery } from '../gql/graphql';
import { REQUEST_MARKS } from './marks';

type Initiative = NonNullable<PlanSyncInitiativeQuery['initiative']>;
type Item = Initiative['annual'][number];
type Request = Initiative['changeRequests']['nodes'][number];

const LEVELS = ['longTerm', 'basic', 'termPriorities', 'fiscal', 'annual'] as const;

/** What an initiative rests on, from the long-term plan down to the plan of the year. */
export function ChainList({ initiative }: { initiative: Pick<Initiative, (typeof LEVELS)[number]> }) {
  const t = useText('plan-sync');
  const edition = ({ planVersion: { plan, year, number } }: Item) =>
    t('slot.edition', { plan: plan.title, year, number });
  const columns: readonly Column<Item>[] = [
    { key: 'level', title: t('field.level'), value: ({ planVersion }) => t(`level.${planVersion.plan.level}`) },
    {
      key: 'title',
      title: t('field.item'),
      rowHead: true,
      value: ({ title }) => title,
      render: ({ id, title }) => <PageLink to={`/m/plan-sync/items/${id}`}>{title}</PageLink>,
    },
    { key: 'plan', title: t('field.plan'), value: edition },
    { key: 'status', title: t('field.status'), value: ({ status }) => t(`status.${status}`) },
  ];
  return (
    <DataTable
      caption={t('slot.chain')}
      captionHidden
      columns={columns}
      rows={LEVELS.flatMap((level) => initiative[level])}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('slot.noChain')}</p>}
    />
  );
}

/** Who asked to change what plans say of an initiative, and which item of which edition it became. */
export function ChangeList({ requests }: { requests: readonly Request[] }) {
  const t = useText('plan-sync');
  const edition = ({ plan, planVersion }: Request) =>
    planVersion && t('slot.edition', { plan: plan.title, year: planVersion.year, number: planVersion.number });
  const columns: readonly Column<Request>[] = [
    {
      key: 'title',
      title: t('request.one'),
      rowHead: true,
      value: ({ title }) => title,
      render: ({ title, reason }) => (
        <>
          {title}
          <div className="muted">{reason}</div>
        </>
      ),
    },
    { key: 'source', title: t('compare.source'), value: ({ source }) => t(`origin.${source}`) },
    {
      key: 'status',
      title: t('field.status'),
      value: ({ status }) => t(`requestStatus.${status}`),
      render: ({ status }) => <StatusMark kind={REQUEST_MARKS[status]} label={t(`requestStatus.${status}`)} />,
    },
    {
      key: 'item',
      title: t('field.item'),
      value: ({ changedItem }) => changedItem?.title,
      render: ({ changedItem }) =>
        changedItem ? <PageLink to={`/m/plan-sync/items/${changedItem.id}`}>{changedItem.title}</PageLink> : '–',
    },
    {
      key: 'edition',
      title: t('request.edition'),
      value: edition,
      render: (row) =>
        row.planVersion ? (
          <PageLink
            to={`/m/plan-sync/plans/${row.plan.code}`}
            search={{ edition: row.planVersion.year, number: row.planVersion.number }}
          >
            {edition(row)}
          </PageLink>
        ) : (
          '–'
        ),
    },
  ];
  return (
    <DataTable
      caption={t('slot.changes')}
      captionHidden
      columns={columns}
      rows={requests}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('slot.noChanges')}</p>}
    />
  );
}
