import {
  Button,
  Group,
  type ImportFile,
  ImportForm,
  type TypedDocumentNode,
  useContractMutation,
  useText,
} from '@yeondong/client/kit';
import { useRef, useState } from 'react';
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
  /** What the table goes into. */
  into: Readonly<Record<string, unknown>>;
  /** Operations that show what it changes. */
  refetch: readonly string[];
}

/** Takes a table in after showing what it would do; one of other columns by a mapping file. */
export function ImportTable({ kind, into, refetch }: ImportTableProps) {
  const t = useText('plan-sync');
  const [send, { busy, error }] = useContractMutation(IMPORTS[kind] as unknown as Importing, {
    refetch: ['PlanSyncTable', ...refetch],
  });
  const [mapping, setMapping] = useState<{ readonly name: string; readonly text: string } | null>(null);
  const run = async (file: ImportFile) => {
    const outcome = await send({ input: { ...file, ...into, mapping: mapping?.text ?? null } });
    return outcome.ok ? outcome.data.outcome : null;
  };
  return (
    <ImportForm
      run={run}
      busy={busy}
      error={error}
      hint={t(`exchange.hint.${kind}`)}
      reading={mapping?.text ?? ''}
      options={<MappingFile mapping={mapping} onChoose={setMapping} />}
      columnTitle={(column) => columnTitle(t, kind, column)}
    />
  );
}

interface MappingFileProps {
  mapping: { readonly name: string } | null;
  onChoose: (mapping: { readonly name: string; readonly text: string } | null) => void;
}

function MappingFile({ mapping, onChoose }: MappingFileProps) {
  const t = useText('plan-sync');
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => onChoose(file ? { name: file.name, text: await file.text() } : null);
  const clear = () => {
    if (input.current) input.current.value = '';
    onChoose(null);
  };
  return (
    <div>
      <label>
        {t('exchange.mapping')}{' '}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </label>
      {mapping && (
        <Group gap="xs" mt={4}>
          <span className="muted">{t('exchange.mapped', { name: mapping.name })}</span>
          <Button size="compact-xs" variant="default" onClick={clear}>
            {t('exchange.mappingNone')}
          </Button>
        </Group>
      )}
    </div>
  );
}
