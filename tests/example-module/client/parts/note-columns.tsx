import { Badge, type Column, formatDate, PageLink, useLang, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { NoteRowFragment } from '../gql/graphql';

/** The columns of a table of notes; `withInitiative` where they are of several initiatives. */
export function useNoteColumns(withInitiative: boolean): readonly Column<NoteRowFragment>[] {
  const t = useText('example');
  const lang = useLang();
  return useMemo(() => {
    const initiative: Column<NoteRowFragment> = {
      key: 'initiative',
      title: t('field.initiative'),
      value: (note) => note.initiative.title,
      render: ({ initiative: { code, title } }) => <PageLink to={`/initiatives/${code}`}>{title}</PageLink>,
    };
    return [
      {
        key: 'writtenOn',
        title: t('field.writtenOn'),
        width: '8rem',
        value: (note) => note.writtenOn,
        render: (note) => formatDate(note.writtenOn, lang),
      },
      {
        key: 'text',
        title: t('field.text'),
        rowHead: true,
        value: (note) => note.text,
        render: (note) => (
          <>
            {note.text} {note.sample && <Badge variant="default">{t('field.sample')}</Badge>}
          </>
        ),
      },
      {
        key: 'importance',
        title: t('field.importance'),
        numeric: true,
        width: '6rem',
        value: (note) => note.importance,
      },
      { key: 'author', title: t('field.author'), width: '8rem', value: (note) => note.author?.name ?? null },
      ...(withInitiative ? [initiative] : []),
    ];
  }, [t, lang, withInitiative]);
}
