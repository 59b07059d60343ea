import { Button } from '@mantine/core';
import { useKitText } from '../text/use-text';

interface MoreButtonProps {
  page: {
    nodes: readonly unknown[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  };
  load: (after: string | null) => Promise<unknown>;
}

/** Loads the rows behind those that are shown; nothing where there are none. */
export function MoreButton({ page, load }: MoreButtonProps) {
  const t = useKitText();
  const { hasNextPage, endCursor = null } = page.pageInfo;
  if (!hasNextPage) return null;
  return (
    <Button size="xs" variant="default" onClick={() => void load(endCursor)}>
      {t('table.more', { shown: page.nodes.length, total: page.totalCount })}
    </Button>
  );
}
