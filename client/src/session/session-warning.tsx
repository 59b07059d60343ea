import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useText } from '@yeondong/client/kit';
import { useEffect, useState } from 'react';
import { KeepSessionDocument } from '../gql/graphql';
import { lastHeard } from './last-heard';
import { useSession } from './session-context';
import { onSessionEnd } from './session-end';
import { type SessionEnd, sessionEnd } from './session-life';

/** Says before a session ends that it will, and when it has ended that it has; the page and its drafts stay. */
export function SessionWarning() {
  const [ended, setEnded] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  const ending = useEnding();
  useEffect(
    () =>
      onSessionEnd(() => {
        setEnded(true);
        setDismissed(false);
      }),
    [],
  );
  const over = ended || (ending !== null && ending.seconds <= 0);
  if (over) return dismissed ? null : <Ended onClose={() => setDismissed(true)} />;
  return ending && <Ending seconds={ending.seconds} end={ending.end} />;
}

interface EndingState {
  end: SessionEnd;
  seconds: number;
}

/** Null until the warning is due; then what is left, second by second. */
function useEnding(): EndingState | null {
  const life = useSession()?.life ?? null;
  const [ending, setEnding] = useState<EndingState | null>(null);
  useEffect(() => {
    if (!life) return;
    const look = () => {
      const end = sessionEnd(life, lastHeard());
      const now = Date.now();
      setEnding(now < end.warnAt ? null : { end, seconds: Math.max(0, Math.ceil((end.endsAt - now) / 1000)) });
    };
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [life]);
  return ending;
}

function Ending({ seconds, end }: { seconds: number; end: SessionEnd }) {
  const t = useText('core');
  const apollo = useApolloClient();
  const stay = () =>
    void apollo.query({ query: KeepSessionDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
  return (
    <Modal opened onClose={stay} title={t('session.endingTitle')} withCloseButton={false}>
      <Text size="sm" role="timer" aria-live="off">
        {t('session.endingIn', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
      </Text>
      <Text size="sm" mt="xs">
        {t(end.extendable ? 'session.endingHint' : 'session.endingLast')}
      </Text>
      <Group mt="md">{end.extendable && <Button onClick={stay}>{t('session.stay')}</Button>}</Group>
    </Modal>
  );
}

function Ended({ onClose }: { onClose: () => void }) {
  const t = useText('core');
  const signIn = () => {
    const next = window.location.pathname + window.location.search;
    window.location.assign(`/sign-in?next=${encodeURIComponent(next)}`);
  };
  return (
    <Modal
      opened
      onClose={onClose}
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
