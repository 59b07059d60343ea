import { Popover, UnstyledButton } from '@mantine/core';
import {
  FormBody,
  Icon,
  newIdempotencyKey,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { PinViewDocument } from '../gql/graphql';
import classes from './shell.module.css';
import { useUnpin } from './use-unpin';

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
      <Popover.Dropdown>{opened && <PinForm onDone={() => setOpened(false)} />}</Popover.Dropdown>
    </Popover>
  );
}

function PinForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const unpin = useUnpin();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [pin, state] = useContractMutation(PinViewDocument, { refetch: ['PinnedViews'] });
  const form = useForm({ title: document.title }, state.fieldErrors);
  const submit = async () => {
    const { title } = form.values;
    const path = window.location.pathname + window.location.search;
    const outcome = await pin({ input: { title, path, idempotencyKey } });
    if (!outcome.ok) return;
    const { id } = outcome.data.pinView;
    toasts.undoable(t('pins.pinned', { title }), () => unpin(id));
    onDone();
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('pins.pin')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField label={t('field.name')} hint={t('pins.hint')} required autoFocus {...form.field('title')} />
    </FormBody>
  );
}
