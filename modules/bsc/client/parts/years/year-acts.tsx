import { Button, Group, PageLink, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { CarryDialog } from './carry-dialog';
import { WindowsDialog } from './windows-dialog';

/** What the officer does with the KPIs of a year: make new ones, set when they may change, carry them on. */
export function YearActs({ year }: { year: number }) {
  const t = useText('bsc');
  const [open, setOpen] = useState<'windows' | 'carry' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Group gap="xs">
        <Button size="xs" renderRoot={(props) => <PageLink {...props} to="/m/bsc/kpi-new" />}>
          {t('kpiForm.new')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setOpen('windows')}>
          {t('windows.open')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setOpen('carry')}>
          {t('carry.open')}
        </Button>
      </Group>
      {open === 'windows' && <WindowsDialog year={year} onClose={close} />}
      {open === 'carry' && <CarryDialog year={year + 1} onClose={close} />}
    </>
  );
}
