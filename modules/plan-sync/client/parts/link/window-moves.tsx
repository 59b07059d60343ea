import { Button, Group, useText } from '@yeondong/client/kit';
import { useState } from 'react';

export interface Window {
  /** The cursor that the window begins after; none for the first. */
  readonly after: string | null;
  readonly number: number;
  readonly onward: (cursor: string) => void;
  readonly back: () => void;
}

/** A window over a long list, which begins anew with another view. */
export function useWindow(view: string): Window {
  const [state, setState] = useState<{ view: string; cursors: readonly string[] }>({ view, cursors: [] });
  const cursors = state.view === view ? state.cursors : [];
  return {
    after: cursors.at(-1) ?? null,
    number: cursors.length,
    onward: (cursor) => setState({ view, cursors: [...cursors, cursor] }),
    back: () => setState({ view, cursors: cursors.slice(0, -1) }),
  };
}

interface WindowMovesProps {
  name: string;
  page: {
    totalCount: number;
    nodes: readonly unknown[];
    pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  };
  size: number;
  window: Window;
}

/** Which part of a list is shown, and the ways to the parts before and after. */
export function WindowMoves({ name, page, size, window }: WindowMovesProps) {
  const t = useText('plan-sync');
  const first = window.number * size + 1;
  const last = first + page.nodes.length - 1;
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <Group gap={4} role="group" aria-label={name}>
      <span>{t('links.window', { name, first, last, total: page.totalCount })}</span>
      {page.totalCount > size && (
        <>
          <Button
            size="compact-xs"
            variant="default"
            disabled={window.number === 0}
            aria-label={t('links.before', { name })}
            onClick={window.back}
          >
            ‹
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={!hasNextPage}
            aria-label={t('links.after', { name })}
            onClick={() => endCursor && window.onward(endCursor)}
          >
            ›
          </Button>
        </>
      )}
    </Group>
  );
}
