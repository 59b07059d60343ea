import { DataTable, useText } from '@yeondong/client/kit';
import { useProposalColumns } from './proposal-columns';
import type { Proposal } from './proposal-state';

const SHOWN: ReadonlySet<string> = new Set(['title', 'kind', 'department', 'due', 'status']);

/** Proposals on a page of the core. */
export function ProposalList({ caption, proposals }: { caption: string; proposals: readonly Proposal[] }) {
  const t = useText('policy-rnd');
  const columns = useProposalColumns().filter(({ key }) => SHOWN.has(key));
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={proposals}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('slot.noProposals')}</p>}
    />
  );
}
