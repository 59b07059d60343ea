import { type Column, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { MovedPersonRowFragment } from './gql/graphql';

/** Who goes where, and what goes to whom. */
export function useMoveColumns(): readonly Column<MovedPersonRowFragment>[] {
  const t = useText('core');
  return useMemo(
    () => [
      { key: 'row', title: t('move.row'), numeric: true, width: '4rem', value: ({ row }) => row },
      { key: 'person', title: t('field.name'), rowHead: true, value: ({ person }) => person.name },
      { key: 'login', title: t('signIn.login'), value: ({ person }) => person.login },
      { key: 'from', title: t('move.from'), value: ({ from }) => from?.name },
      { key: 'to', title: t('move.to'), value: ({ to }) => to.name },
      { key: 'position', title: t('move.position'), value: ({ position }) => position },
      { key: 'successor', title: t('move.successor'), value: ({ successor }) => successor?.name },
      {
        key: 'handed',
        title: t('move.handed'),
        value: ({ handed }) =>
          handed.map(({ kind, count }) => t('handover.movedOf', { kind, count })).join(', ') || null,
      },
    ],
    [t],
  );
}
