import { type Column, DataTable, PageLink, useText } from '@yeondong/client/kit';
import type { SlotProposalFragment } from '../gql/graphql';

/** Proposals on a page of the core. */
export function ProposalList({ caption, proposals }: { caption: string; proposals: readonly SlotProposalFragment[] }) {
  const t = useText('policy-rnd');
  const columns: readonly Column<SlotProposalFragment>[] = [
    {
      key: 'title',
      title: t('field.title'),
      rowHead: true,
      value: ({ title }) => title,
      render: ({ title, code }) => <PageLink to={`/m/policy-rnd/proposals/${code}`}>{title}</PageLink>,
    },
    { key: 'kind', title: t('field.kind'), value: ({ kind }) => t(`kind.${kind}`) },
    { key: 'status', title: t('field.status'), value: ({ status }) => t(`status.${status}`) },
  ];
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
