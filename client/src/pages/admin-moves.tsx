import {
  DataTable,
  EmptyState,
  exportTable,
  type ImportFile,
  ImportForm,
  NoRightState,
  PageFrame,
  PageLink,
  Section,
  useContractMutation,
  useHasRole,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { type MovedPersonRowFragment, MovePeopleDocument } from '../parts/handover/gql/graphql';
import { useMoveColumns } from '../parts/handover/move-columns';

interface Listed {
  moves: readonly MovedPersonRowFragment[];
  /** Whether they have moved, or would. */
  done: boolean;
}

/** 인사이동: many people move by one table, and what they hold goes to those who stay. */
export default function AdminMovesPage() {
  const t = useText('core');
  const admin = useHasRole('admin');
  const columns = useMoveColumns();
  const [listed, setListed] = useState<Listed>({ moves: [], done: false });
  const [send, { busy, error }] = useContractMutation(MovePeopleDocument, { refetch: ['People', 'Ownerless'] });
  const run = async (file: ImportFile) => {
    const answer = await send({ input: file });
    if (!answer.ok) return null;
    const { outcome, moves } = answer.data.movePeople;
    setListed({ moves, done: !file.dryRun });
    return outcome;
  };
  const { moves, done } = listed;
  const title = t(done ? 'move.moved' : 'move.planned', { count: moves.length });
  return (
    <PageFrame
      title={t('move.title')}
      purpose={t('move.purpose')}
      table={moves.length > 0 ? () => exportTable(title, columns, moves) : undefined}
    >
      {admin ? (
        <>
          <ImportForm
            run={run}
            busy={busy}
            error={error}
            hint={t('move.hint')}
            columnTitle={(column) => t(`move.column.${column}`)}
          />
          <Section title={title}>
            <DataTable
              caption={title}
              captionHidden
              columns={columns}
              rows={moves}
              rowKey={({ person }) => person.id}
              empty={<EmptyState title={t('move.none')} hint={t('move.noneHint')} />}
            />
            <p className="muted">
              {t('move.after')} <PageLink to="/admin/handover">{t('handover.title')}</PageLink>
            </p>
          </Section>
        </>
      ) : (
        <NoRightState holder={t('role.admin')} />
      )}
    </PageFrame>
  );
}
