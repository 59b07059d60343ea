import { Button, Group, Modal, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscAdoptDifficultiesDocument, BscClosePanelRoundDocument } from '../../gql/graphql';
import { type Item, PANEL_QUERIES, type Round } from './panel-nodes';

/** What the officer does with a round: closes it, and adopts the multipliers that it proposes. */
export function PanelActs({ round, items }: { round: Round; items: readonly Item[] }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const [closing, setClosing] = useState(false);
  const [close, closed] = useContractMutation(BscClosePanelRoundDocument, { refetch: PANEL_QUERIES });
  const [adopt, adopted] = useContractMutation(BscAdoptDifficultiesDocument, { refetch: ['BscPanelItems'] });
  const open = items.filter(({ adoptable }) => adoptable);
  const onClose = async () => {
    const outcome = await close({ input: { id: round.id, version: round.version } });
    setClosing(false);
    if (outcome.ok) toasts.done(t('panel.closedNow'));
    else toasts.failed(outcome.error.message);
  };
  const onAdopt = async () => {
    const outcome = await adopt({ input: { items: open.map(({ id, version }) => ({ id, version })) } });
    if (outcome.ok) toasts.done(t('panel.adopted', { count: open.length }));
    else toasts.failed(outcome.error.message);
  };
  return (
    <>
      {round.state === 'OPEN' && (
        <Button size="xs" onClick={() => setClosing(true)}>
          {t('panel.close')}
        </Button>
      )}
      {open.length > 0 && (
        <Button size="xs" loading={adopted.busy} onClick={() => void onAdopt()}>
          {t('panel.adopt', { count: open.length })}
        </Button>
      )}
      <Modal
        opened={closing}
        onClose={() => setClosing(false)}
        title={t('panel.close')}
        closeButtonProps={{ 'aria-label': t('entry.close') }}
      >
        <p>{t(`panel.closeHint.${round.kind}`)}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setClosing(false)}>
            {t('panel.keepOpen')}
          </Button>
          <Button loading={closed.busy} onClick={() => void onClose()}>
            {t('panel.close')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
