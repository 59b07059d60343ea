import {
  Button,
  type Column,
  DataTable,
  FormDialog,
  Group,
  StatusMark,
  useDirectAct,
  useHasRole,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncConfirmLinkDocument, type PlanSyncLinksQuery, PlanSyncRejectLinkDocument } from '../gql/graphql';
import { ReasonForm } from './reason-form';

type Link = PlanSyncLinksQuery['planLinks']['nodes'][number];

/** Links with their ends; whoever may decide finds the way to agree or to reject. */
export function useLinkColumns(): readonly Column<Link>[] {
  const t = useText('plan-sync');
  return [
    {
      key: 'from',
      title: t('field.from'),
      rowHead: true,
      value: (row) => endText(row.from),
      render: (row) => endText(row.from),
    },
    { key: 'type', title: t('field.type'), value: (row) => t(`type.${row.type}`) },
    { key: 'to', title: t('field.to'), value: (row) => endText(row.to), render: (row) => endText(row.to) },
    { key: 'strength', title: t('field.strength'), value: (row) => t(`strength.${row.strength}`) },
    {
      key: 'rationale',
      title: t('field.rationale'),
      value: (row) => row.rationale,
      render: (row) => (
        <>
          {row.rationale ?? '–'} {row.crossesDomains && <StatusMark kind="caution" label={t('links.crosses')} />}
        </>
      ),
    },
    { key: 'status', title: t('field.status'), exportOnly: true, value: (row) => t(`linkStatus.${row.status}`) },
    { key: 'acts', title: t('field.acts'), render: (row) => <LinkActs link={row} /> },
  ];
}

/** Links that wait for a side. */
export function LinkList({ links }: { links: readonly Link[] }) {
  const t = useText('plan-sync');
  const columns = useLinkColumns();
  return (
    <DataTable
      caption={t('links.waiting')}
      captionHidden
      columns={columns}
      rows={links}
      rowKey={(row) => row.id}
      empty={<p className="muted">{t('links.noneWaiting')}</p>}
    />
  );
}

const endText = (end: Link['from']) => (end ? `${end.title} (${end.department.name})` : '–');

function LinkActs({ link }: { link: Link }) {
  const t = useText('plan-sync');
  const [confirm, confirming] = useDirectAct(PlanSyncConfirmLinkDocument, ['PlanSyncLinks']);
  const [reject, rejecting] = useDirectAct(PlanSyncRejectLinkDocument, ['PlanSyncLinks']);
  const { department } = usePlan();
  const [planner, head] = [useHasRole('planner'), useHasRole('head')];
  const own = [link.from, link.to].some((end) => end?.department.code === department?.code);
  if (!planner && !(head && own)) return null;
  const { id, version } = link;
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        size="compact-xs"
        variant="default"
        loading={confirming}
        aria-label={t('links.confirmOf', { from: link.from?.title ?? '–', to: link.to?.title ?? '–' })}
        onClick={() => void confirm({ id, version }, t('links.agreed'))}
      >
        {t('links.confirm')}
      </Button>
      <FormDialog label={t('links.reject')} size="compact-xs" variant="default">
        {(close) => (
          <ReasonForm
            label={t('links.reject')}
            busy={rejecting}
            onSubmit={async (reason) => (await reject({ id, version, reason }, t('links.rejected'))) !== null}
            onDone={close}
          />
        )}
      </FormDialog>
    </Group>
  );
}
