import {
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  formatWon,
  Group,
  PageFrame,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
  type WonUnit,
  WonUnitSwitch,
} from '@yeondong/client/kit';
import { type BudgetRowFragment, PlanSyncBudgetSheetDocument, type PlanSyncBudgetSheetQuery } from '../gql/graphql';
import { TableExchange } from '../parts/exchange/table-exchange';
import { BudgetItemsAct } from '../parts/fiscal/budget-items';
import classes from '../parts/fiscal/landscape.module.css';
import { BudgetAct } from '../parts/fiscal/line-acts';
import { wonColumn } from '../parts/fiscal/won-column';
import { Rate } from '../parts/rate';
import { budgetSearch } from '../searches';

type Row = BudgetRowFragment;
type Line = PlanSyncBudgetSheetQuery['budgetSheet']['lines'][number];
interface Shown {
  readonly key: string;
  readonly title: string;
  readonly row: Row;
  readonly line: Line['line'] | null;
}

/** What is added to the final budget; on the screen in one column, each named below its sum. */
const ADDED = ['carriedIn', 'reserve', 'transfers'] as const;

/** Budget and spending of a year beside the ceilings of the fiscal plan. */
export default function BudgetPage() {
  const t = useText('plan-sync');
  const { year: planYear } = usePlan();
  const [view, patch] = useView(budgetSearch);
  const year = view.year ?? planYear;
  const result = useQuery(PlanSyncBudgetSheetDocument, { variables: { year } });
  const sheet = result.data?.budgetSheet;
  const sources = (sheet?.sources ?? []).map(
    (row): Shown => ({ key: row.source ?? '', title: t(`source.${row.source}`), row, line: null }),
  );
  const total = sheet ? [{ key: 'total', title: t('fiscal.total'), row: sheet.total, line: null }] : [];
  const lines = (sheet?.lines ?? []).map(
    ({ line, total: row }): Shown => ({ key: line.id, title: line.title, row, line }),
  );
  const bySource = useColumns(t('field.source'), view.unit);
  const byLine = useColumns(t('field.line'), view.unit);
  const acts = useActs(year, lines);
  const units = <p className="muted">{t('sheet.units', { unit: t(`unit.${view.unit}`) })}</p>;
  return (
    <PageFrame
      title={t('sheet.title')}
      purpose={t('sheet.purpose')}
      table={sheet && (() => exportTable(`${t('sheet.title')} ${year}`, byLine, [...lines, ...total]))}
      primary={<Exchanges year={year} />}
      filters={
        <FilterBar>
          <Choice
            label={t('field.year')}
            width={110}
            value={String(year)}
            options={[-2, -1, 0, 1].map((at) => String(planYear + at)).map((value) => ({ value, label: value }))}
            onChange={(next) => patch({ year: Number(next) })}
          />
          <WonUnitSwitch
            value={view.unit}
            onChange={(unit) => patch({ unit: unit === 'hundredMillion' ? unit : 'million' })}
          />
          <span className="muted">
            {sheet?.planVersion
              ? t('sheet.against', { year: sheet.planVersion.year, number: sheet.planVersion.number })
              : t('sheet.noPlan')}
          </span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <div className={classes.sheet}>
            <Section title={t('fiscal.bySource')} aside={units}>
              <DataTable
                caption={t('fiscal.bySource')}
                captionHidden
                columns={onScreen(bySource)}
                rows={[...sources, ...total]}
                rowKey={({ key }) => key}
              />
            </Section>
            <Section title={t('fiscal.lines')} aside={units}>
              <DataTable
                caption={t('fiscal.lines')}
                captionHidden
                columns={[...onScreen(byLine), ...acts]}
                rows={lines}
                rowKey={({ key }) => key}
                sort={view.sort}
                onSort={(sort) => patch({ sort })}
                empty={<EmptyState title={t('sheet.none')} hint={t('sheet.noneHint')} />}
              />
            </Section>
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}

/** Budgets and their items as tables that go out and come back in. */
function Exchanges({ year }: { year: number }) {
  const t = useText('plan-sync');
  const planner = useHasRole('planner');
  const shared = {
    of: { year },
    into: planner ? { year } : null,
    holder: t('exchange.plannerHolder'),
    refetch: ['PlanSyncBudgetSheet', 'PlanSyncBudgetItems'],
  };
  return (
    <Group gap="xs">
      <TableExchange kind="BUDGETS" name={`${t('exchange.name.BUDGETS')} ${year}`} {...shared} />
      <TableExchange
        kind="BUDGET_ITEMS"
        label={t('exchange.openItems')}
        name={`${t('exchange.name.BUDGET_ITEMS')} ${year}`}
        {...shared}
      />
    </Group>
  );
}

/** Said once above the table, the units leave room for its columns. */
const onScreen = (columns: readonly Column<Shown>[]): readonly Column<Shown>[] =>
  columns.map(({ unit: _unit, ...column }) => column);

function Added({ row, unit }: { row: Row; unit: WonUnit }) {
  const t = useText('plan-sync');
  if (row.carriedIn == null) return '–';
  const parts = ADDED.filter((name) => row[name] !== 0);
  const sum = ADDED.reduce((total, name) => total + (row[name] ?? 0), 0);
  return (
    <>
      {formatWon(sum, unit)}
      {parts.map((name) => (
        <div key={name} className="muted">
          {t(`sheet.${name}`)}
          {parts.length > 1 && ` ${formatWon(row[name], unit)}`}
        </div>
      ))}
    </>
  );
}

type RateName = 'executionRate' | 'originalRate' | 'finalRate';
type Money = Exclude<keyof Row, '__typename' | 'source' | RateName>;

function useColumns(title: string, unit: WonUnit): readonly Column<Shown>[] {
  const t = useText('plan-sync');
  const unitTitle = t(`unit.${unit}`);
  const won = (key: Money, exportOnly = false): Column<Shown> =>
    wonColumn({ key, title: t(`sheet.${key}`), unitTitle, exportOnly }, unit, ({ row }) => row[key]);
  const rate = (key: RateName, exportOnly = false): Column<Shown> => ({
    ...{ key, title: t(`sheet.${key}`), unit: '%', numeric: true, exportOnly },
    value: ({ row }) => row[key].value,
    render: ({ row }) => <Rate rate={row[key]} />,
  });
  return [
    {
      ...{ key: 'title', title, rowHead: true },
      value: (shown) => shown.title,
      render: ({ title: text, row }) => (
        <>
          {text}
          {row.overCeiling > 0 && (
            <div>
              <StatusMark
                kind="poor"
                label={t('sheet.over', { amount: `${formatWon(row.overCeiling, unit)}${t(`unit.${unit}`)}` })}
              />
            </div>
          )}
        </>
      ),
    },
    won('planned'),
    won('original'),
    won('supplementary'),
    {
      key: 'added',
      title: t('sheet.added'),
      unit: unitTitle,
      numeric: true,
      render: ({ row }) => <Added {...{ row, unit }} />,
    },
    ...ADDED.map((name) => won(name, true)),
    won('available'),
    won('committed'),
    won('spent'),
    won('carriedOut'),
    won('left', true),
    {
      ...{ key: 'rates', title: t('sheet.rates'), numeric: true },
      render: ({ row }) => (
        <>
          <Rate rate={row.originalRate} /> · <Rate rate={row.finalRate} />
        </>
      ),
    },
    rate('originalRate', true),
    rate('finalRate', true),
    rate('executionRate'),
  ];
}

function useActs(year: number, lines: readonly Shown[]): readonly Column<Shown>[] {
  const t = useText('plan-sync');
  const planner = useHasRole('planner');
  const withItems = lines.some(({ line }) => line?.budgetLines.some(({ items }) => items.totalCount > 0));
  if (!planner && !withItems) return [];
  return [
    {
      key: 'acts',
      title: t('field.acts'),
      render: ({ line }) =>
        line && (
          <Group gap={4}>
            <BudgetAct line={line} year={year} />
            <BudgetItemsAct line={line} year={year} />
          </Group>
        ),
    },
  ];
}
