import { Button, Group, Modal, useDirectAct, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscAdoptDifficultiesDocument, BscClosePanelRoundDocument } from '../../gql/graphql';
import { type Item, PANEL_QUERIES, type Round } from './panel-nodes';

/** What the officer does with a round: closes it, and adopts the multipliers that it proposes. */
export function PanelActs({ round, items }: { round: Round; items: readonly Item[] }) {
  const t = useText('bsc');
  const [closing, setClosing] = useState(false);
  const [close, isClosing] = useDirectAct(BscClosePanelRoundDocument, PANEL_QUERIES);
  const [adopt, isAdopting] = useDirectAct(BscAdoptDifficultiesDocument, ['BscPanelItems']);
  const open = items.filter(({ adoptable }) => adoptable);
  const onClose = async () => {
    await close({ id: round.id, version: round.version }, t('panel.closedNow'));
    setClosing(false);
  };
  const onAdopt = () =>
    adopt({ items: open.map(({ id, version }) => ({ id, version })) }, t('panel.adopted', { count: open.length }));
  return (
    <>
      {round.state === 'OPEN' && (
        <Button size="xs" onClick={() => setClosing(true)}>
          {t('panel.close')}
        </Button>
      )}
      {open.length > 0 && (
        <Button size="xs" loading={isAdopting} onClick={() => void onAdopt()}>
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
          <Button loading={isClosing} onClick={() => void onClose()}>
            {t('panel.close')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
