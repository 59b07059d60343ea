import {
  Button,
  type Column,
  DataTable,
  exportTable,
  formatCount,
  formatNumber,
  formatWon,
  type Lang,
  PageLink,
  type TextOf,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { ActivityRowFragment } from '../gql/graphql';
import { ActivityState } from './activity-state';
import { plannedCount, whenPlanned } from './activity-words';

export function activityColumns(t: TextOf, lang: Lang): readonly Column<ActivityRowFragment>[] {
  return [
    { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
    { key: 'title', title: t('field.activity'), rowHead: true, value: (row) => row.title },
    {
      key: 'when',
      title: t('field.when'),
      width: '9rem',
      value: (row) => row.endsOn ?? row.startsOn ?? null,
      render: (row) => whenPlanned(row, t, lang),
    },
    {
      key: 'planned',
      title: t('field.planned'),
      numeric: true,
      width: '6.5rem',
      value: (row) => row.plannedCount ?? null,
      render: (row) => plannedCount(row, t, lang),
    },
    {
      key: 'held',
      title: t('field.held'),
      numeric: true,
      width: '5rem',
      value: (row) => row.heldCount,
      render: (row) => formatCount(row.heldCount, row.plannedUnit, lang),
    },
    {
      key: 'people',
      title: t('field.people'),
      unit: t('unit.person'),
      numeric: true,
      width: '7rem',
      value: (row) => row.plannedPeople ?? null,
      render: (row) => peopleWords(row),
    },
    {
      key: 'amount',
      title: t('field.amount'),
      unit: t('unit.millionWon'),
      numeric: true,
      width: '7.5rem',
      value: (row) => row.plannedAmount ?? null,
      render: (row) => formatWon(row.plannedAmount, 'million'),
    },
    {
      key: 'status',
      title: t('field.status'),
      width: '6.5rem',
      value: (row) => t(`activityStatus.${row.status}`),
      render: (row) => <ActivityState status={row.status} />,
    },
  ];
}

function peopleWords({ plannedPeople, heldPeople }: ActivityRowFragment): string {
  if (heldPeople === null || heldPeople === undefined) return formatNumber(plannedPeople);
  return `${formatNumber(heldPeople)} / ${formatNumber(plannedPeople)}`;
}

interface ActivityTableProps {
  rows: readonly ActivityRowFragment[];
  sort: string;
  onSort: (sort: string) => void;
  /** Adds a column that names the program. */
  withProgram?: boolean;
  /** Adds a column to record that an activity was held. */
  onRecord?: ((row: ActivityRowFragment) => void) | undefined;
}

/** The plan's activities, planned against held. */
export function ActivityTable({ rows, sort, onSort, withProgram, onRecord }: ActivityTableProps) {
  const t = useText('core');
  const lang = useLang();
  const columns = useMemo(() => {
    const all = [...activityColumns(t, lang)];
    if (withProgram) {
      all.splice(2, 0, {
        key: 'program',
        title: t('field.program'),
        value: (row) => row.program?.title,
        render: (row) => row.program && <PageLink to={`/programs/${row.program.code}`}>{row.program.title}</PageLink>,
      });
    }
    if (onRecord) {
      all.push({
        key: 'record',
        title: t('activity.record'),
        width: '6rem',
        render: (row) => (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('activity.recordFor', { title: row.title })}
            onClick={() => onRecord(row)}
          >
            {t('activity.record')}
          </Button>
        ),
      });
    }
    return all;
  }, [t, lang, withProgram, onRecord]);
  return (
    <DataTable
      caption={t('field.activities')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={onSort}
      empty={<p className="muted">{t('activity.none')}</p>}
    />
  );
}

export function useActivityExport(name: string, rows: readonly ActivityRowFragment[] | undefined) {
  const t = useText('core');
  const lang = useLang();
  const { year } = usePlan();
  return rows && (() => exportTable(`${name} ${year}`, activityColumns(t, lang), rows));
}
