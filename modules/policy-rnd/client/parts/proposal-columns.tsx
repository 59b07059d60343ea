import { type Column, formatDate, PageLink, StatusMark, useLang, usePlan, useText } from '@yeondong/client/kit';
import { markOf, type Proposal } from './proposal-state';

/** What is proposed, where it stands and by when it is decided. */
export function useProposalColumns(): readonly Column<Proposal>[] {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { businessDate: today } = usePlan();
  const day = (value: string | null | undefined) => (value ? formatDate(value, lang) : '–');
  return [
    {
      key: 'title',
      title: t('field.title'),
      rowHead: true,
      width: '18rem',
      value: (row) => row.title,
      render: (row) => <PageLink to={`/m/policy-rnd/proposals/${row.code}`}>{row.title}</PageLink>,
    },
    { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
    { key: 'kind', title: t('field.kind'), value: (row) => t(`kind.${row.kind}`) },
    { key: 'proposer', title: t('field.proposer'), value: (row) => t(`proposer.${row.proposerType}`) },
    { key: 'domain', title: t('field.domain'), value: (row) => row.domain?.title },
    { key: 'department', title: t('field.department'), value: (row) => row.department?.name },
    {
      key: 'received',
      title: t('field.received'),
      value: (row) => row.receivedOn,
      render: (row) => day(row.receivedOn),
    },
    {
      key: 'due',
      title: t('field.decideDue'),
      value: (row) => row.decideDue,
      render: (row) => (row.decidedOn ? t('proposals.decidedOn', { day: day(row.decidedOn) }) : day(row.decideDue)),
    },
    {
      key: 'status',
      title: t('field.status'),
      value: (row) => t(`status.${row.status}`),
      render: (row) => <StatusMark kind={markOf(row, today)} label={t(`status.${row.status}`)} />,
    },
    { key: 'score', title: t('field.score'), numeric: true, value: (row) => (row.score ? Number(row.score) : null) },
  ];
}
