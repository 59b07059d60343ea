import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useMemo } from 'react';
import { useKitText } from '../text/use-text';

const UNDO_MS = 10_000;

export interface Toasts {
  /** Something is done; goes by itself. */
  done: (message: string) => void;
  /** Something failed; stays until closed. */
  failed: (message: string) => void;
  /** A destructive act is done; for ten seconds it can be taken back. `undo` rejects when it can't. */
  undoable: (message: string, undo: () => Promise<unknown>) => void;
}

/** Short messages at the corner of the screen. */
export function useToasts(): Toasts {
  const t = useKitText();
  const closeButtonProps = useMemo(() => ({ 'aria-label': t('toast.close') }), [t]);
  const done = useCallback(
    (message: string) => void notifications.show({ message, closeButtonProps }),
    [closeButtonProps],
  );
  const failed = useCallback(
    (message: string) => void notifications.show({ message, color: 'danger', autoClose: false, closeButtonProps }),
    [closeButtonProps],
  );
  const undoable = useCallback(
    (message: string, undo: () => Promise<unknown>) => {
      const takeBack = (id: string) => {
        notifications.hide(id);
        undo().then(
          () => done(t('toast.undone')),
          () => failed(t('toast.undoFailed')),
        );
      };
      const id = notifications.show({ message: '', autoClose: UNDO_MS, closeButtonProps });
      notifications.update({
        id,
        autoClose: UNDO_MS,
        closeButtonProps,
        message: <UndoMessage message={message} label={t('toast.undo')} onUndo={() => takeBack(id)} />,
      });
    },
    [t, closeButtonProps, done, failed],
  );
  return { done, failed, undoable };
}

function UndoMessage({ message, label, onUndo }: { message: string; label: string; onUndo: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{message}</Text>
      <Button size="compact-sm" variant="light" flex="none" onClick={onUndo}>
        {label}
      </Button>
    </Group>
  );
}
