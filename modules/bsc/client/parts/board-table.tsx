import { Badge, type Column, DataTable, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { BoardRow } from './board-rows';
import { isLate, type Progress, STEPS } from './progress';
import { CardLight, Coverage, Score } from './score';
import { coveragePercent, rollUpWhy } from './why';

interface BoardTableProps {
  columns: readonly Column<BoardRow>[];
  rows: readonly BoardRow[];
  sort: string;
  onSort: (sort: string) => void;
}

/** The departments of the board. */
export function BoardTable({ columns, rows, sort, onSort }: BoardTableProps) {
  const t = useText('bsc');
  return (
    <DataTable
      caption={t('board.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={onSort}
    />
  );
}

/** Columns of the board for a month, for the table and its CSV. */
export function useBoardColumns(period: string): readonly Column<BoardRow>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<BoardRow>[]>(
    () => [
      {
        key: 'name',
        title: t('field.department'),
        rowHead: true,
        value: (row) => row.name,
        render: (row) => (
          <>
            <PageLink to={`/m/bsc/departments/${row.code}`} search={{ period }}>
              {row.name}
            </PageLink>{' '}
            {row.sample && (
              <Badge variant="default" size="xs">
                {t('field.sample')}
              </Badge>
            )}
          </>
        ),
      },
      { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
      {
        key: 'standing',
        title: t('field.standing'),
        value: (row) => standingText(row.progress, t),
        render: (row) => <Standing progress={row.progress} />,
      },
      { key: 'due', title: t('board.due'), numeric: true, value: (row) => row.progress.due },
      ...STEPS.map(
        (step): Column<BoardRow> => ({
          key: step,
          title: t(`step.${step}`),
          numeric: true,
          value: (row) => row.progress.passed[step],
        }),
      ),
      {
        key: 'score',
        title: t('field.score'),
        unit: t('unit.points'),
        numeric: true,
        value: (row) => row.card.score.value,
        render: (row) => <Score score={whyOf(row, t)} />,
      },
      {
        key: 'coverage',
        title: t('field.coverage'),
        numeric: true,
        value: (row) => coveragePercent(row.card.score.coverage),
        render: (row) => <Coverage score={whyOf(row, t)} />,
      },
      {
        key: 'light',
        title: t('field.light'),
        value: ({ card }) => t(card.score.status === 'PROVISIONAL' ? 'scoreStatus.PROVISIONAL' : `light.${card.light}`),
        render: ({ card }) => <CardLight light={card.light} score={card.score} />,
      },
      {
        key: 'links',
        title: t('board.open2'),
        render: (row) => (
          <PageLink
            to="/m/bsc/entry"
            search={{ department: row.code, period }}
            aria-label={t('board.entryOf', { name: row.name })}
          >
            {t('entry.short')}
          </PageLink>
        ),
      },
    ],
    [t, period],
  );
}

function whyOf({ card }: BoardRow, t: Parameters<typeof rollUpWhy>[2]) {
  return rollUpWhy(card.score, new Map(card.items.map(({ kpi }) => [kpi.code, kpi.title])), t);
}

function standingText({ next, due, daysLate }: Progress, t: Parameters<typeof rollUpWhy>[2]): string {
  if (due === 0) return t('standing.nothing');
  if (next === null) return t('standing.done');
  const step = t(`waiting.${next}`);
  return daysLate !== null && daysLate > 0 ? t('standing.lateBy', { step, count: daysLate }) : step;
}

function Standing({ progress }: { progress: Progress }) {
  const t = useText('bsc');
  const text = standingText(progress, t);
  if (progress.due === 0) return <span className="muted">{text}</span>;
  if (progress.next === null) return <StatusMark kind="normal" label={text} />;
  return (
    <StatusMark
      kind={isLate(progress) ? 'late' : progress.next === 'enter' ? 'unreported' : 'reference'}
      label={text}
    />
  );
}
