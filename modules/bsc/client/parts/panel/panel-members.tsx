import {
  Button,
  type Column,
  DataTable,
  formatDate,
  Section,
  StatusMark,
  useDirectAct,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscDismissPanelMemberDocument } from '../../gql/graphql';
import { AddMembersDialog } from './add-members-dialog';
import { PANEL_QUERIES, type Round } from './panel-nodes';

type Member = Round['members'][number];

/** Who sits on the panel and how far they have come; officers add members and record who has left. */
export function PanelMembers({ round, officer }: { round: Round; officer: boolean }) {
  const t = useText('bsc');
  const lang = useLang();
  const [adding, setAdding] = useState(false);
  const [dismiss, busy] = useDirectAct(BscDismissPanelMemberDocument, PANEL_QUERIES);
  const runs = officer && round.state === 'OPEN';
  const onDismiss = ({ id, version, person }: Member) =>
    dismiss({ id, version }, t('panel.dismissed', { name: person.name }));
  const columns: readonly Column<Member>[] = [
    { key: 'name', title: t('panel.member'), rowHead: true, render: ({ person }) => person.name },
    {
      ...{ key: 'submitted', title: t('panel.handedIn'), numeric: true },
      render: ({ submitted }) => `${submitted}/${round.itemCount}`,
    },
    {
      ...{ key: 'state', title: t('field.status') },
      render: ({ leftOn }) =>
        leftOn ? (
          <StatusMark kind="reference" label={t('panel.leftOn', { day: formatDate(leftOn, lang) })} />
        ) : (
          <StatusMark kind="normal" label={t('panel.sits')} />
        ),
    },
    ...(runs ? [{ key: 'acts', title: t('field.acts'), render: act }] : []),
  ];
  function act(member: Member) {
    return member.leftOn ? (
      '–'
    ) : (
      <Button
        size="compact-xs"
        variant="default"
        loading={busy}
        aria-label={t('panel.dismissOf', { name: member.person.name })}
        onClick={() => void onDismiss(member)}
      >
        {t('panel.dismiss')}
      </Button>
    );
  }
  return (
    <Section
      title={t('panel.members')}
      aside={
        runs && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('panel.addMembers')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('panel.members')}
        captionHidden
        rows={round.members}
        rowKey={({ id }) => id}
        columns={columns}
      />
      {adding && <AddMembersDialog round={round} onClose={() => setAdding(false)} />}
    </Section>
  );
}
