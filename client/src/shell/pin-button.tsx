import { Popover, UnstyledButton } from '@mantine/core';
import { Icon, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import classes from './shell.module.css';

const PinForm = lazy(() => import('./pin-form'));

/** Gives the page that is open, with all its conditions, a name among one's own views. */
export function PinButton() {
  const t = useText('core');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={300} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.tool} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <Icon name="pin" />
          <span className="visually-hidden">{t('pins.pin')}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {opened && (
          <Suspense>
            <PinForm onDone={() => setOpened(false)} />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
