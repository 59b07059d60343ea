import { Button, type ButtonProps, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useKitText } from '../text/use-text';

interface FormDialogProps extends Pick<ButtonProps, 'variant' | 'size' | 'leftSection'> {
  /** Of the button, and of the dialog unless that has a title of its own. */
  label: string;
  title?: string;
  width?: string;
  /** The form; it closes the dialog when it is done. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form over the page. */
export function FormDialog({ label, title = label, width = 'md', children, size = 'xs', ...button }: FormDialogProps) {
  const t = useKitText();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button size={size} {...button} onClick={() => setOpened(true)}>
        {label}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={title}
        size={width}
        closeButtonProps={{ 'aria-label': t('form.close') }}
      >
        {children(close)}
      </Modal>
    </>
  );
}
