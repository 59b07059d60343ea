import { UnstyledButton } from '@mantine/core';
import { formatDate, Modal, useHasRole, useLang, usePlan, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import classes from './shell.module.css';

const BusinessDateForm = lazy(() => import('../parts/business-date'));

/** The business date: text for most, a button for who may move it. */
export function BusinessDate() {
  const t = useText('core');
  const lang = useLang();
  const { businessDate } = usePlan();
  const mayMove = useHasRole('planner');
  const [moving, setMoving] = useState(false);
  const text = t('shell.businessDate', { date: formatDate(businessDate, lang) });
  if (!mayMove) return <span className={classes.today}>{text}</span>;
  const close = () => setMoving(false);
  return (
    <>
      <UnstyledButton
        className={`${classes.today} ${classes.todayButton}`}
        aria-haspopup="dialog"
        title={t('businessDate.title')}
        onClick={() => setMoving(true)}
      >
        {text}
      </UnstyledButton>
      <Modal
        opened={moving}
        onClose={close}
        title={t('businessDate.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Suspense>{moving && <BusinessDateForm onDone={close} />}</Suspense>
      </Modal>
    </>
  );
}
