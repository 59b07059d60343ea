import {
  Button,
  type Column,
  DataTable,
  formatMoment,
  Section,
  useDirectAct,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncUndoRemapDocument } from '../../gql/graphql';
import type { Term } from './remap-choices';

type Remap = Term['termRemaps'][number];

/** What was taken over so far, with the way back until the next term's plan has a final edition. */
export function RemapHistory({ term }: { term: Term }) {
  const t = useText('plan-sync');
  const lang = useLang();
  if (term.termRemaps.length === 0) return null;
  const columns: readonly Column<Remap>[] = [
    { key: 'at', title: t('term.doneAt'), rowHead: true, value: (row) => formatMoment(row.doneAt, lang) },
    { key: 'by', title: t('term.doneBy'), value: (row) => row.doneBy?.name },
    { key: 'next', title: t('term.next'), value: (row) => row.next.title },
    { key: 'replaced', title: t('term.replaced'), numeric: true, value: (row) => row.replaced },
    { key: 'ended', title: t('remapOutcome.ENDED'), numeric: true, value: (row) => row.ended },
    {
      key: 'undone',
      title: t('field.acts'),
      value: (row) => row.undoneAt && t('term.undoneAt', { at: formatMoment(row.undoneAt, lang) }),
      render: (row) => <Undo remap={row} />,
    },
  ];
  return (
    <Section title={t('term.history')}>
      <DataTable
        caption={t('term.history')}
        captionHidden
        columns={columns}
        rows={term.termRemaps}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

function Undo({ remap }: { remap: Remap }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [undo, busy] = useDirectAct(PlanSyncUndoRemapDocument, ['PlanSyncTerms', 'PlanSyncTermEnd']);
  if (remap.undoneAt) return <>{t('term.undoneAt', { at: formatMoment(remap.undoneAt, lang) })}</>;
  if (!remap.mayUndo) return <span className="muted">{t('term.settled')}</span>;
  const { id, version } = remap;
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={busy}
      onClick={() => void undo({ id, version }, t('term.undone'))}
    >
      {t('term.undo')}
    </Button>
  );
}
