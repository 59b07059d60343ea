import { UnstyledButton } from '@mantine/core';
import { Icon, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useEffect, useState } from 'react';
import classes from './shell.module.css';

const Palette = lazy(() => import('./palette'));

/** Opens the search over pages and records; Ctrl+K from anywhere. */
export function SearchButton() {
  const t = useText('core');
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpened(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <UnstyledButton className={classes.search} aria-keyshortcuts="Control+K" onClick={() => setOpened(true)}>
        <Icon name="search" />
        <span className={classes.searchText}>{t('palette.placeholder')}</span>
        <kbd className={classes.key}>Ctrl K</kbd>
      </UnstyledButton>
      {opened && (
        <Suspense>
          <Palette onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
