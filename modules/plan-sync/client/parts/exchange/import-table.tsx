import {
  type ImportFile,
  ImportForm,
  type TypedDocumentNode,
  useContractMutation,
  useText,
} from '@yeondong/client/kit';
import {
  type PlanImportOutcomeFragment,
  PlanSyncImportBudgetItemsDocument,
  PlanSyncImportBudgetsDocument,
  PlanSyncImportItemsDocument,
  PlanSyncImportLinesDocument,
  PlanSyncImportLinksDocument,
  PlanSyncImportPlansDocument,
  type PlanTableKind,
} from '../../gql/graphql';
import { columnTitle } from './column-title';

type Importing = TypedDocumentNode<{ outcome: PlanImportOutcomeFragment }, { input: Record<string, unknown> }>;

const IMPORTS = {
  PLANS: PlanSyncImportPlansDocument,
  ITEMS: PlanSyncImportItemsDocument,
  LINKS: PlanSyncImportLinksDocument,
  FISCAL_LINES: PlanSyncImportLinesDocument,
  BUDGETS: PlanSyncImportBudgetsDocument,
  BUDGET_ITEMS: PlanSyncImportBudgetItemsDocument,
} as const satisfies Record<PlanTableKind, unknown>;

interface ImportTableProps {
  kind: PlanTableKind;
  /** Codes of all its columns. */
  columns: readonly string[];
  /** What the table goes into. */
  into: Readonly<Record<string, unknown>>;
  /** Operations that show what it changes. */
  refetch: readonly string[];
}

/** Takes a table in after showing what it would do; one of other names by a choice of columns. */
export function ImportTable({ kind, columns, into, refetch }: ImportTableProps) {
  const t = useText('plan-sync');
  const [send, { busy, error }] = useContractMutation(IMPORTS[kind] as unknown as Importing, {
    refetch: ['PlanSyncTable', ...refetch],
  });
  const run = async (file: ImportFile) => {
    const outcome = await send({ input: { ...file, ...into } });
    return outcome.ok ? outcome.data.outcome : null;
  };
  return (
    <ImportForm
      run={run}
      busy={busy}
      error={error}
      hint={t(`exchange.hint.${kind}`)}
      columns={columns}
      columnTitle={(column) => columnTitle(t, kind, column)}
    />
  );
}
