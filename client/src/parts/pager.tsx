import { Button, Group, useText } from '@yeondong/client/kit';

interface PagerProps {
  /** Cursor of the view; '' on the first page. */
  after: string;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  onGo: (after: string) => void;
}

/** Steps through a long list; each page is a link of its own, so the back button goes back a page. */
export function Pager({ after, pageInfo, onGo }: PagerProps) {
  const t = useText('core');
  if (after === '' && !pageInfo.hasNextPage) return null;
  return (
    <Group gap="xs">
      {after !== '' && (
        <Button size="xs" variant="default" onClick={() => onGo('')}>
          {t('common.firstPage')}
        </Button>
      )}
      {pageInfo.hasNextPage && (
        <Button size="xs" variant="default" onClick={() => onGo(pageInfo.endCursor ?? '')}>
          {t('common.nextPage')}
        </Button>
      )}
    </Group>
  );
}
