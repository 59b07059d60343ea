import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { type CommitteeRowFragment, CommitteesDocument } from '../gql/graphql';
import { CommitteeForm } from '../parts/committee-form';
import { WRITERS } from '../parts/may-write';
import { tableSearch } from './searches';

/** Committees with their seats, vacancies and meetings. */
export default function CommitteesPage() {
  const t = useText('core');
  const [{ sort }, patch] = useView(tableSearch);
  const result = useQuery(CommitteesDocument);
  const mayWrite = useHasRole(...WRITERS);
  const rows = result.data?.committees.nodes;
  const columns = useCommitteeColumns();
  return (
    <PageFrame
      title={t('committee.listTitle')}
      purpose={t('committee.purpose')}
      table={rows && (() => exportTable(t('committee.listTitle'), columns, rows))}
      primary={
        mayWrite && <FormDialog label={t('committee.create')}>{(close) => <CommitteeForm onDone={close} />}</FormDialog>
      }
    >
      <QueryState result={{ ...result, data: rows }}>
        {(found) => (
          <DataTable
            caption={t('committee.listTitle')}
            captionHidden
            columns={columns}
            rows={found}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('committee.none')} hint={t('committee.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function useCommitteeColumns(): readonly Column<CommitteeRowFragment>[] {
  const t = useText('core');
  return useMemo(
    () => [
      {
        key: 'title',
        title: t('committee.title'),
        rowHead: true,
        value: (row) => row.title,
        render: (row) => <PageLink to={`/committees/${row.code}`}>{row.title}</PageLink>,
      },
      { key: 'department', title: t('field.department'), value: (row) => row.department.name },
      {
        key: 'program',
        title: t('field.program'),
        value: (row) => row.program?.title,
        render: (row) =>
          row.program ? <PageLink to={`/programs/${row.program.code}`}>{row.program.title}</PageLink> : '–',
      },
      { key: 'seats', title: t('committee.seats'), numeric: true, value: (row) => row.seats.length },
      { key: 'vacancies', title: t('committee.vacancies'), numeric: true, value: (row) => row.vacancies },
      {
        key: 'quorum',
        title: t('committee.quorum'),
        unit: t('unit.person'),
        numeric: true,
        value: (row) => row.quorum,
      },
      { key: 'quorate', title: t('committee.quorate'), numeric: true, value: (row) => row.quorateMeetings },
    ],
    [t],
  );
}
