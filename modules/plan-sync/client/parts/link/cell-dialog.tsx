import { Button, Group, Modal, Stack, StatusMark, useHasRole, useKitText, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import type { LinkEndFragment, LinkRowFragment } from '../../gql/graphql';
import { AgreeButton, EndForm, RejectForm } from './decide-forms';
import { LinkForm } from './link-form';
import { mayEnd, standingOf } from './standing';
import { useLinkReader } from './use-reader';

export interface Cell {
  readonly row: LinkEndFragment;
  readonly column: LinkEndFragment;
  readonly links: readonly LinkRowFragment[];
}

/** Two items: their links with what may be done about each, and a new one. */
export function CellDialog({ cell, onClose }: { cell: Cell; onClose: () => void }) {
  const t = useText('plan-sync');
  const kit = useKitText();
  const mayPropose = useHasRole('planner', 'head', 'staff');
  const { row, column, links } = cell;
  const [proposes, setProposes] = useState(links.length === 0);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('links.matrix', { from: row.title, to: column.title })}
      closeButtonProps={{ 'aria-label': kit('form.close') }}
    >
      <Stack gap="md">
        {links.map((link) => (
          <LinkOfCell key={link.id} link={link} onDone={onClose} />
        ))}
        {links.length === 0 && !mayPropose && <p className="muted">{t('links.noLink')}</p>}
        {mayPropose && proposes && <LinkForm chosen from={[row, column]} to={[column, row]} onDone={onClose} />}
        {mayPropose && !proposes && (
          <Group>
            <Button size="xs" variant="default" onClick={() => setProposes(true)}>
              {t('links.another')}
            </Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

const MARKS = { CONFIRMED: 'normal', PROPOSED: 'reference', REJECTED: 'poor' } as const;

/** One link, decided or ended on the spot. */
function LinkOfCell({ link, onDone }: { link: LinkRowFragment; onDone: () => void }) {
  const t = useText('plan-sync');
  const reader = useLinkReader();
  const [act, setAct] = useState<'reject' | 'end' | null>(null);
  const decides = link.status === 'PROPOSED' && standingOf(link, reader) === 'DECIDE';
  const ended = link.endedOn ? t('links.endedWith', { year: link.validTo ?? '', reason: link.endReason ?? '' }) : null;
  return (
    <div>
      <Group gap="xs">
        <strong>
          {t('links.reads', {
            from: link.from?.title ?? '–',
            to: link.to?.title ?? '–',
            type: t(`type.${link.type}`),
            strength: t(`strength.${link.strength}`),
          })}
        </strong>
        <StatusMark kind={MARKS[link.status]} label={t(`linkStatus.${link.status}`)} />
      </Group>
      <p className="muted">{[link.rationale, ended].filter(Boolean).join(' · ')}</p>
      {act === null && (
        <Group gap={6}>
          {decides && <AgreeButton link={link} />}
          {decides && (
            <Button size="compact-xs" variant="default" onClick={() => setAct('reject')}>
              {t('links.reject')}
            </Button>
          )}
          {mayEnd(link, reader) && (
            <Button size="compact-xs" variant="default" onClick={() => setAct('end')}>
              {t('links.end')}
            </Button>
          )}
        </Group>
      )}
      {act === 'reject' && <RejectForm link={link} onDone={onDone} />}
      {act === 'end' && <EndForm link={link} onDone={onDone} />}
    </div>
  );
}
