import {
  type ImportFile,
  ImportForm,
  NoRightState,
  useContractMutation,
  useHasRole,
  useText,
} from '@yeondong/client/kit';
import { BscImportKpisDocument, BscImportResultsDocument, BscImportTargetsDocument } from '../../gql/graphql';
import { definitionColumns } from './definition-columns';
import { columnsRead, type ValueKind } from './exchange-columns';

const REFETCH = { refetch: ['BscKpiTable', 'BscKpiSheets'] };

/** How a table of the kind is sent, and how that stands. */
function useSend(kind: ValueKind | 'definitions', year: number) {
  const [sendResults, results] = useContractMutation(BscImportResultsDocument, REFETCH);
  const [sendTargets, targets] = useContractMutation(BscImportTargetsDocument, REFETCH);
  const [sendKpis, kpis] = useContractMutation(BscImportKpisDocument, REFETCH);
  const run = async (file: ImportFile) => {
    const input = { ...file, year };
    if (kind === 'definitions') {
      const outcome = await sendKpis({ input });
      return outcome.ok ? outcome.data.importKpis : null;
    }
    if (kind === 'targets') {
      const outcome = await sendTargets({ input });
      return outcome.ok ? outcome.data.importKpiTargets : null;
    }
    const outcome = await sendResults({ input });
    return outcome.ok ? outcome.data.importKpiResults : null;
  };
  const { busy, error } = kind === 'definitions' ? kpis : kind === 'targets' ? targets : results;
  return { run, busy, error };
}

/** Uploads a table of definition sheets, targets or results, after showing what it would do. */
export function ImportKpiTable({ kind, year }: { kind: ValueKind | 'definitions'; year: number }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const enters = useHasRole('head', 'staff') || officer;
  const { run, busy, error } = useSend(kind, year);
  const ofResults = kind === 'results' || kind === 'year';
  if (!(ofResults ? enters : officer)) return <NoRightState holder={t('tables.uploadHolder')} />;
  return (
    <ImportForm
      key={kind}
      run={run}
      busy={busy}
      error={error}
      hint={t(`tables.hint.${kind}`)}
      columns={kind === 'definitions' ? definitionColumns(t).map(({ key }) => key) : columnsRead(t, kind, year)}
      columnTitle={(column) => {
        const month = /^m(\d+)$/.exec(column)?.[1];
        return t(month ? `tables.month.${month}` : `tables.columns.${column}`);
      }}
    />
  );
}
