import { DataTable, QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { InnovationInitiativeDocument } from '../gql/graphql';
import { useTaskColumns } from '../parts/task-columns';

/** The innovation tasks of an initiative. */
export function InitiativeTab({ code, year }: RecordSlot) {
  const t = useText('innovation');
  const result = useQuery(InnovationInitiativeDocument, { variables: { code, year } });
  const columns = useTaskColumns();
  return (
    <QueryState result={result}>
      {({ initiative }) => (
        <DataTable
          caption={t('slot.tasks')}
          captionHidden
          columns={columns}
          rows={initiative?.innovationTasks.nodes ?? []}
          rowKey={(row) => row.id}
          empty={<p className="muted">{t('slot.none')}</p>}
        />
      )}
    </QueryState>
  );
}
