import { Button, useText } from '@yeondong/client/kit';

interface MoreButtonProps {
  page: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
  load: (after: string | null) => Promise<unknown>;
}

/** Loads the rows behind those that are shown; nothing where there are none. */
export function MoreButton({ page, load }: MoreButtonProps) {
  const t = useText('bsc');
  const { hasNextPage, endCursor = null } = page.pageInfo;
  if (!hasNextPage) return null;
  return (
    <Button size="xs" variant="default" onClick={() => void load(endCursor)}>
      {t('alert.more')}
    </Button>
  );
}
