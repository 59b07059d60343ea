import { Button, Group, Modal, Text } from '@mantine/core';
import { useText } from '@yeondong/client/kit';
import { useEffect, useState } from 'react';
import { onSessionEnd } from './session-end';

/** Says that the session has ended, without leaving the page: drafts stay until the person signs in again. */
export function SessionWarning() {
  const t = useText('core');
  const [ended, setEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  const signIn = () => {
    const next = window.location.pathname + window.location.search;
    window.location.assign(`/sign-in?next=${encodeURIComponent(next)}`);
  };
  return (
    <Modal
      opened={ended}
      onClose={() => setEnded(false)}
      title={t('session.endedTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Text size="sm">{t('session.endedHint')}</Text>
      <Group mt="md">
        <Button onClick={signIn}>{t('session.signInAgain')}</Button>
      </Group>
    </Modal>
  );
}
