import {
  Button,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  PageFrame,
  QueryState,
  rankHangul,
  Select,
  TextInput,
  useHasRole,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo, useState } from 'react';
import { ExampleNotesDocument } from '../gql/graphql';
import { useNoteColumns } from '../parts/note-columns';
import { NoteForm } from '../parts/note-form';
import { ALL, IMPORTANCE, notesSearch } from '../searches';

/** All notes that one may see, newest first, found by importance and by words. */
export default function NotesPage() {
  const t = useText('example');
  const [view, patch] = useView(notesSearch);
  const [writing, setWriting] = useState(false);
  const mayWrite = useHasRole('planner', 'head', 'staff');
  const where = view.importance === ALL ? {} : { importance: { gte: Number(view.importance) } };
  const result = useQuery(ExampleNotesDocument, { variables: { where } });
  const found = result.data?.fieldNotes;
  const rows = useMemo(() => {
    const nodes = found?.nodes ?? [];
    return view.q.trim() === '' ? nodes : rankHangul(view.q, nodes, (note) => [note.text, note.initiative.title]);
  }, [found, view.q]);
  const columns = useNoteColumns(true);
  const writeButton = mayWrite && (
    <Button size="xs" onClick={() => setWriting(true)}>
      {t('write.title')}
    </Button>
  );
  return (
    <PageFrame
      title={t('notes.title')}
      purpose={t('notes.purpose')}
      table={found && (() => exportTable(t('notes.title'), columns, rows))}
      primary={writeButton}
      filters={
        <FilterBar>
          <TextInput
            size="xs"
            w={180}
            aria-label={t('notes.find')}
            placeholder={t('notes.find')}
            value={view.q}
            onChange={(event) => patch({ q: event.currentTarget.value }, { replace: true })}
          />
          <Select
            size="xs"
            w={150}
            allowDeselect={false}
            aria-label={t('field.importance')}
            value={view.importance}
            data={IMPORTANCE.map((value) => ({ value, label: t(`atLeast.${value}`) }))}
            onChange={(next) => patch({ importance: IMPORTANCE.find((value) => value === next) ?? ALL })}
          />
          <span className="muted">{t('notes.count', { count: rows.length })}</span>
          {found && found.totalCount > found.nodes.length && (
            <span className="muted">{t('notes.hidden', { count: found.totalCount - found.nodes.length })}</span>
          )}
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('notes.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(note) => note.id}
            sort={view.sort}
            onSort={(sort) => patch({ sort })}
            empty={<EmptyState title={t('notes.emptyTitle')} hint={t('notes.emptyHint')} action={writeButton} />}
          />
        )}
      </QueryState>
      {writing && <NoteForm onClose={() => setWriting(false)} />}
    </PageFrame>
  );
}
