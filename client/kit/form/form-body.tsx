import { Alert, Button, Group } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ContractError } from '../data/contract-error';
import { useKitText } from '../text/use-text';

interface FormBodyProps {
  onSubmit: () => void;
  onCancel?: () => void;
  busy: boolean;
  /** The refusal of the last save; its issues stand at the fields. */
  error?: ContractError | null;
  saveLabel?: string;
  children: ReactNode;
}

/** A form with its buttons and, above them, what the server refused as a whole or at no field that the form has. */
export function FormBody({ onSubmit, onCancel, busy, error = null, saveLabel, children }: FormBodyProps) {
  const t = useKitText();
  const { fields, unshown, marked } = useUnshown(error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const refused = refusedIn(event.currentTarget as HTMLFormElement);
    if (refused) refused.focus();
    else onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate className="form-body">
      <div ref={fields} className="form-fields">
        {children}
      </div>
      {error && (
        <Alert color="danger" role="alert">
          {marked && <p>{t('form.failed')}</p>}
          {unshown.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
      <Group gap="xs">
        <Button type="submit" loading={busy}>
          {saveLabel ?? t('form.save')}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}

/** The first field that itself says that it cannot be read, as of a number that is none. */
const refusedIn = (form: HTMLFormElement): HTMLInputElement | undefined =>
  [...form.elements].find(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.validity.customError,
  );

/**
 * What a refusal says that no field shows. The page itself is asked, because each form says in its own way which path
 * stands at which field.
 */
function useUnshown(error: ContractError | null) {
  const fields = useRef<HTMLDivElement>(null);
  const [unshown, setUnshown] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const shown = fields.current?.textContent ?? '';
    setUnshown(messagesOf(error).filter((message) => !shown.includes(message)));
  }, [error]);
  return { fields, unshown, marked: unshown.length < messagesOf(error).length };
}

function messagesOf(error: ContractError | null): readonly string[] {
  if (!error) return [];
  const messages = [...new Set(error.issues.map(({ message }) => message).filter(Boolean))];
  return messages.length > 0 ? messages : [error.message];
}
