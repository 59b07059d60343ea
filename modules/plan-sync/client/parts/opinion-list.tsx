import {
  type Column,
  DataTable,
  formatDate,
  PageLink,
  StatusMark,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import type { PlanSyncInitiativeQuery } from '../gql/graphql';
import { markOf } from './opinion-state';

type Opinion = NonNullable<PlanSyncInitiativeQuery['initiative']>['citizenOpinions']['nodes'][number];

/** What citizens said of an initiative, what was decided, and what was replied. */
export function OpinionList({ opinions, none }: { opinions: readonly Opinion[]; none?: string }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const { businessDate } = usePlan();
  const columns: readonly Column<Opinion>[] = [
    { key: 'title', title: t('field.opinion'), rowHead: true, value: (row) => row.title },
    { key: 'status', title: t('field.status'), value: (row) => t(`opinionStatus.${row.status}`) },
    {
      key: 'decision',
      title: t('field.decision'),
      value: (row) => (row.decision ? t(`decision.${row.decision}`) : null),
    },
    { key: 'reply', title: t('field.reply'), value: (row) => row.reply },
    {
      key: 'due',
      title: t('field.replyDue'),
      render: (row) => (
        <StatusMark
          kind={markOf(row, businessDate)}
          label={
            row.repliedOn
              ? t('opinions.repliedOn', { day: formatDate(row.repliedOn, lang) })
              : formatDate(row.replyDue, lang)
          }
        />
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('slot.opinions')}
        captionHidden
        columns={columns}
        rows={opinions}
        rowKey={(row) => row.id}
        empty={<p className="muted">{none ?? t('slot.noOpinions')}</p>}
      />
      <p>
        <PageLink to="/m/plan-sync/opinions">{t('opinions.title')}</PageLink>
      </p>
    </>
  );
}
