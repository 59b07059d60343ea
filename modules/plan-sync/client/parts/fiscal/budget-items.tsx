import { type Column, DataTable, FormDialog, formatWon, QueryState, useQuery, useText } from '@yeondong/client/kit';
import {
  PlanSyncBudgetItemsDocument,
  type PlanSyncBudgetItemsQuery,
  type PlanSyncBudgetSheetQuery,
} from '../../gql/graphql';

type Line = PlanSyncBudgetSheetQuery['budgetSheet']['lines'][number]['line'];
type Budget = Extract<PlanSyncBudgetItemsQuery['node'], { readonly __typename?: 'FiscalLine' }>['budgetLines'][number];
type Item = Budget['items']['nodes'][number] & Pick<Budget, 'source'>;

/** How many items the budget of a line and year is made of, and the list of them. */
export function BudgetItemsAct({ line, year }: { line: Line; year: number }) {
  const t = useText('plan-sync');
  const count = line.budgetLines.reduce((sum, each) => sum + (each.year === year ? each.items.totalCount : 0), 0);
  if (count === 0) return null;
  return (
    <FormDialog
      label={t('budgetItems.open', { count })}
      title={t('budgetItems.of', { title: line.title, year })}
      width="xl"
      size="compact-xs"
      variant="default"
    >
      {() => <Items line={line.id} year={year} count={count} />}
    </FormDialog>
  );
}

function Items({ line, year, count }: { line: string; year: number; count: number }) {
  const t = useText('plan-sync');
  const result = useQuery(PlanSyncBudgetItemsDocument, { variables: { line } });
  const budgets = result.data?.node && 'budgetLines' in result.data.node ? result.data.node.budgetLines : [];
  const items = budgets
    .filter((budget) => budget.year === year)
    .flatMap(({ source, items: { nodes } }) => nodes.map((item): Item => ({ ...item, source })));
  const columns: readonly Column<Item>[] = [
    {
      key: 'category',
      title: t('exchange.columns.BUDGET_ITEMS.category'),
      rowHead: true,
      value: (item) => item.category,
    },
    { key: 'fund', title: t('exchange.columns.BUDGET_ITEMS.fund'), value: (item) => item.fund },
    {
      key: 'step',
      title: t('exchange.columns.BUDGET_ITEMS.step'),
      value: ({ step }) => (step === 0 ? t('sheet.original') : t('exchange.supplementary', { number: step })),
    },
    { key: 'source', title: t('field.source'), value: ({ source }) => t(`source.${source}`) },
    {
      ...{ key: 'amount', title: t('exchange.columns.BUDGET_ITEMS.amount'), unit: t('unit.won'), numeric: true },
      value: (item) => item.amount,
      render: (item) => formatWon(item.amount, 'won'),
    },
  ];
  return (
    <QueryState result={result}>
      {() => (
        <>
          {items.length < count && <p className="muted">{t('budgetItems.shown', { shown: items.length, count })}</p>}
          <DataTable
            caption={t('budgetItems.title')}
            captionHidden
            columns={columns}
            rows={items}
            rowKey={(item) => item.id}
            maxHeight="24rem"
          />
        </>
      )}
    </QueryState>
  );
}
