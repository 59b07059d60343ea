import { Outlet } from '@tanstack/react-router';
import { useText } from '@yeondong/client/kit';
import { Suspense } from 'react';
import { PublicFrame } from './public-frame';

/** Pages of modules for everybody. */
export default function PublicPages() {
  return (
    <PublicFrame wide>
      <Suspense>
        <Outlet />
      </Suspense>
    </PublicFrame>
  );
}

/** The same for a page that does not exist and for one of a module that is off: it names nothing, and leads nowhere. */
export function PublicAbsent() {
  const t = useText('core');
  return (
    <>
      <h1>{t('public.absent')}</h1>
      <p>{t('public.absentHint')}</p>
    </>
  );
}
