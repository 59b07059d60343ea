import {
  FormBody,
  Modal,
  MultiSelect,
  useContractMutation,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscAddPanelMembersDocument, BscPanelChoicesDocument } from '../../gql/graphql';
import { PANEL_QUERIES, type Round } from './panel-nodes';
import { seatedOn } from './seated';

/** Adds people of the committee to the panel. */
export function AddMembersDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const { year } = usePlan();
  const choices = useQuery(BscPanelChoicesDocument, { variables: { year } });
  const [chosen, setChosen] = useState<string[]>([]);
  const [run, { busy, error }] = useContractMutation(BscAddPanelMembersDocument, { refetch: PANEL_QUERIES });
  const sitting = new Set(round.members.map(({ person }) => person.id));
  const data = seatedOn(choices.data, round.committee.id).filter(({ value }) => !sitting.has(value));
  const submit = async () => {
    const outcome = await run({ input: { round: round.id, members: chosen } });
    if (!outcome.ok) return;
    toasts.done(t('panel.added', { count: chosen.length }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('panel.addMembers')} closeButtonProps={{ 'aria-label': t('entry.close') }}>
      <FormBody busy={busy} error={error} onSubmit={() => void submit()} onCancel={onClose}>
        <MultiSelect
          label={t('panel.members')}
          description={t('panel.membersHint')}
          data={data}
          value={chosen}
          onChange={setChosen}
          searchable
          nothingFoundMessage={t('panel.nobody')}
        />
      </FormBody>
    </Modal>
  );
}
