import {
  type ImportFile,
  ImportForm,
  NoRightState,
  useContractMutation,
  useHasRole,
  useText,
} from '@yeondong/client/kit';
import { BscImportResultsDocument, BscImportTargetsDocument } from '../../gql/graphql';
import type { ExchangeKind } from './exchange-columns';

const REFETCH = { refetch: ['BscKpiTable'] };

/** Uploads a table of results or targets, after showing what it would do. */
export function ImportKpiTable({ kind, year }: { kind: ExchangeKind; year: number }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const enters = useHasRole('head', 'staff') || officer;
  const [sendResults, results] = useContractMutation(BscImportResultsDocument, REFETCH);
  const [sendTargets, targets] = useContractMutation(BscImportTargetsDocument, REFETCH);
  const ofTargets = kind === 'targets';
  const run = async (file: ImportFile) => {
    const input = { ...file, year };
    if (ofTargets) {
      const outcome = await sendTargets({ input });
      return outcome.ok ? outcome.data.importKpiTargets : null;
    }
    const outcome = await sendResults({ input });
    return outcome.ok ? outcome.data.importKpiResults : null;
  };
  if (!(ofTargets ? officer : enters)) return <NoRightState holder={t('tables.uploadHolder')} />;
  const { busy, error } = ofTargets ? targets : results;
  return (
    <ImportForm
      key={kind}
      run={run}
      busy={busy}
      error={error}
      hint={t(`tables.hint.${kind}`)}
      columnTitle={(column) => {
        const month = /^m(\d+)$/.exec(column)?.[1];
        return t(month ? `tables.month.${month}` : `tables.columns.${column}`);
      }}
    />
  );
}
