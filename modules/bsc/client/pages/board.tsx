import {
  Button,
  Choice,
  EmptyState,
  exportTable,
  FilterBar,
  formatPeriod,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscBoardDocument, BscDueDaysDocument } from '../gql/graphql';
import { type BoardRow, boardRows, filterRows } from '../parts/board-rows';
import { BoardSteps } from '../parts/board-steps';
import { BoardTable, useBoardColumns } from '../parts/board-table';
import { MonthSelect } from '../parts/controls';
import { HelpLink } from '../parts/help-link';
import { BulkMove } from '../parts/life/bulk-move';
import { useMonth } from '../parts/periods';
import { RecalculationSection } from '../parts/recalculation/recalculation-section';
import { ALL, boardSearch } from '../searches';

const STATES = [ALL, 'late', 'open', 'confirm', 'verify', 'done'] as const;

/** How far each department's month has come, late ones first, and how its scorecard stands. */
export default function BoardPage() {
  const t = useText('bsc');
  const lang = useLang();
  const [view, patch] = useView(boardSearch);
  const period = useMonth(view.period);
  const { year } = usePlan();
  const officer = useHasRole('planner', 'bsc');
  const { result, rows, due } = useBoard(period);
  const shown = useMemo(() => filterRows(rows, view.state), [rows, view.state]);
  const columns = useBoardColumns(period);
  const name = `${t('board.title')} ${formatPeriod(period, lang)}`;
  return (
    <PageFrame
      title={t('board.title')}
      purpose={t('board.purpose')}
      aside={
        <>
          {officer && <BulkMove />}
          <HelpLink topic="BOARD" />
        </>
      }
      table={result.data && (() => exportTable(name, columns, shown))}
      primary={
        <Button size="xs" renderRoot={(props) => <PageLink {...props} to="/m/bsc/entry" search={{ period }} />}>
          {t('board.toEntry')}
        </Button>
      }
      filters={
        <FilterBar>
          <MonthSelect value={period} onChange={(next) => patch({ period: next })} />
          <Choice
            label={t('field.standing')}
            value={view.state}
            options={STATES.map((state) => ({ value: state, label: t(`standing.${state}`) }))}
            onChange={(state) => patch({ state })}
          />
          <span className="muted">{t('count.departments', { count: shown.length })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('board.emptyTitle')} hint={t('board.emptyHint')} />
          ) : (
            <>
              <BoardSteps rows={rows} due={due} />
              <BoardTable columns={columns} rows={shown} sort={view.sort} onSort={(sort) => patch({ sort })} />
              {officer && <RecalculationSection year={year} />}
            </>
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function useBoard(period: string) {
  const { year, businessDate, department } = usePlan();
  const officer = useHasRole('planner', 'bsc');
  const result = useQuery(BscBoardDocument, { variables: { year, period }, fetchPolicy: 'cache-and-network' });
  const nodes = result.data?.scorecards.nodes;
  const first = nodes?.[0]?.department.id ?? '';
  const days = useQuery(BscDueDaysDocument, { variables: { department: first, period }, skip: first === '' });
  const due = days.data?.resultEntries[0]?.due ?? null;
  const rows = useMemo<readonly BoardRow[]>(
    () => boardRows(nodes ?? [], { period, due, today: businessDate, officer, own: department?.code ?? null }),
    [nodes, period, due, businessDate, officer, department?.code],
  );
  return { result, rows, due };
}
