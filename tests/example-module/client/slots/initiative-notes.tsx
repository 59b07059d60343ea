import { DataTable, QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { ExampleInitiativeNotesDocument } from '../gql/graphql';
import { useNoteColumns } from '../parts/note-columns';

/** A tab of the initiative's page: what was seen where it is carried out. */
export function InitiativeNotes({ code }: RecordSlot) {
  const t = useText('example');
  const columns = useNoteColumns(false);
  const result = useQuery(ExampleInitiativeNotesDocument, {
    variables: { code },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState result={result}>
      {({ initiative }) => (
        <DataTable
          caption={t('notes.title')}
          captionHidden
          columns={columns}
          rows={initiative?.fieldNotes.nodes ?? []}
          rowKey={(note) => note.id}
          empty={<p className="muted">{t('notes.noneHere')}</p>}
        />
      )}
    </QueryState>
  );
}
