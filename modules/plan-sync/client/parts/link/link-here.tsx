import { FormDialog, Group, useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { UnlinkedAct } from './unlinked-act';

interface LinkHereProps {
  item: Parameters<typeof UnlinkedAct>[0]['item'] & { readonly title: string };
  /** An item of the year may say why it carries out nothing above it. */
  annual: boolean;
  children: (close: () => void) => ReactNode;
}

/** How an item that stands alone is mended: by a link, or by a reason for having none. */
export function LinkHere({ item, annual, children }: LinkHereProps) {
  const t = useText('plan-sync');
  return (
    <Group gap={4}>
      <FormDialog
        label={t('links.linkHere')}
        title={t('links.linkOf', { title: item.title })}
        size="compact-xs"
        variant="default"
        width="lg"
      >
        {children}
      </FormDialog>
      {annual && <UnlinkedAct item={item} />}
    </Group>
  );
}
