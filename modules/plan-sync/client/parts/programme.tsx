import {
  type Column,
  DataTable,
  formatCount,
  PageLink,
  type StatusKind,
  StatusMark,
  useLang,
  useText,
} from '@yeondong/client/kit';
import type { PlanSyncBoardQuery } from '../gql/graphql';

type Activity = PlanSyncBoardQuery['activities']['nodes'][number];

const KINDS: Readonly<Record<string, StatusKind>> = {
  DONE: 'normal',
  UNDER_WAY: 'normal',
  PLANNED: 'reference',
  OVERDUE: 'late',
};

const monthOf = (day: string): number => Number(day.slice(5, 7));

/** What the city's plan says of this program for the year, planned against held. */
export function Programme({ activities }: { activities: readonly Activity[] }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const month = (day: string) =>
    new Date(Date.UTC(2006, monthOf(day) - 1)).toLocaleString(lang, { month: 'short', timeZone: 'UTC' });
  const when = ({ startsOn, endsOn, recurrence }: Activity): string => {
    if (startsOn && endsOn) {
      return monthOf(startsOn) === monthOf(endsOn) ? month(startsOn) : `${month(startsOn)}–${month(endsOn)}`;
    }
    return t(`programme.${recurrence ?? 'year'}`);
  };
  const columns: readonly Column<Activity>[] = [
    { key: 'title', title: t('field.activity'), rowHead: true, value: (row) => row.title },
    { key: 'when', title: t('field.when'), value: when },
    {
      key: 'planned',
      title: t('field.plannedCount'),
      numeric: true,
      value: (row) => row.plannedCount,
      render: (row) => (row.plannedCount ? formatCount(row.plannedCount, row.plannedUnit, lang) : '–'),
    },
    {
      key: 'held',
      title: t('field.held'),
      numeric: true,
      value: (row) => row.heldCount,
      render: (row) => t('programme.times', { count: row.heldCount }),
    },
    {
      key: 'status',
      title: t('field.status'),
      render: (row) => (
        <StatusMark kind={KINDS[row.status] ?? 'reference'} label={t(`programme.status.${row.status}`)} />
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('programme.title')}
        captionHidden
        columns={columns}
        rows={activities}
        rowKey={(row) => row.id}
      />
      <p>
        <PageLink to="/programs">{t('programme.toPrograms')}</PageLink>
      </p>
    </>
  );
}
