import { useQuery } from '@apollo/client/react';
import {
  ActionIcon,
  Icon,
  newIdempotencyKey,
  Section,
  useContractMutation,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PinnedViewsDocument, PinViewDocument } from '../gql/graphql';
import { useUnpin } from '../shell/use-unpin';
import classes from './home.module.css';

interface Pin {
  id: string;
  title: string;
  path: string;
}

/** One's own views; nothing while there are none. */
export function PinnedViews() {
  const t = useText('core');
  const { data } = useQuery(PinnedViewsDocument);
  const pins = data?.pinnedViews ?? [];
  if (pins.length === 0) return null;
  return (
    <Section title={t('pins.title')}>
      <ul className={classes.pins}>
        {pins.map((pin) => (
          <PinLink key={pin.id} pin={pin} />
        ))}
      </ul>
    </Section>
  );
}

function PinLink({ pin }: { pin: Pin }) {
  const t = useText('core');
  const toasts = useToasts();
  const unpin = useUnpin();
  const [again] = useContractMutation(PinViewDocument, { refetch: ['PinnedViews'] });
  const { title, path } = pin;
  const remove = () =>
    unpin(pin.id).then(
      () =>
        toasts.undoable(t('pins.unpinned', { title }), async () => {
          const back = await again({ input: { title, path, idempotencyKey: newIdempotencyKey() } });
          if (!back.ok) throw new Error(back.error.message);
        }),
      (error: Error) => toasts.failed(error.message),
    );
  return (
    <li>
      <a href={path}>{title}</a>
      <ActionIcon variant="subtle" size="sm" aria-label={t('pins.unpin', { title })} onClick={() => void remove()}>
        <Icon name="close" size={14} />
      </ActionIcon>
    </li>
  );
}
