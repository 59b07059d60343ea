import { useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { ContrastButton, LanguageButton } from './display-buttons';
import classes from './public.module.css';

interface PublicFrameProps {
  /** For tables: as wide as the window allows. */
  wide?: boolean;
  children: ReactNode;
}

/** The frame of pages without sign-in: whose they are, language and contrast; no menu, and no way in. */
export function PublicFrame({ wide = false, children }: PublicFrameProps) {
  const t = useText('core');
  return (
    <main className={wide ? classes.wide : classes.page}>
      <div className={classes.head}>
        <p className={classes.brand}>
          <img src="/favicon.svg" width="26" height="26" alt="" />
          {t('shell.product')}
        </p>
        <div className={classes.display}>
          <LanguageButton />
          <ContrastButton />
        </div>
      </div>
      {children}
    </main>
  );
}
