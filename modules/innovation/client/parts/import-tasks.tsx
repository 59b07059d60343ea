import { type ImportFile, ImportForm, useContractMutation, usePlan, useText } from '@yeondong/client/kit';
import { InnovationImportTasksDocument } from '../gql/graphql';

const COLUMNS = ['origin', 'number', 'title', 'department', 'initiative', 'startsOn', 'endsOn', 'problem', 'aim'];

/** Choose a table of tasks, see what it would do and what is wrong in which cell, then take it in. */
export function ImportTasks({ onDone }: { onDone: () => void }) {
  const t = useText('innovation');
  const { year } = usePlan();
  const [mutate, { busy, error }] = useContractMutation(InnovationImportTasksDocument, {
    refetch: ['InnovationTasks'],
  });
  const run = async (file: ImportFile) => {
    const outcome = await mutate({ input: { ...file, year } });
    return outcome.ok ? outcome.data.importInnovationTasks : null;
  };
  return (
    <ImportForm
      run={run}
      busy={busy}
      error={error}
      columns={COLUMNS}
      columnTitle={(column) => t(`import.columns.${column}`)}
      hint={t('import.hint')}
      onDone={onDone}
    />
  );
}
