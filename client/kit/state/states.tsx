import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ContractError } from '../data/contract-error';
import { useKitText } from '../text/use-text';
import { PageLink } from '../view/link';
import classes from './states.module.css';

interface NoticeProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  tone?: 'plain' | 'danger' | 'warning';
  role?: 'alert' | 'status';
}

function Notice({ title, children, action, tone = 'plain', role }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      <p className={classes.noticeTitle}>{title}</p>
      {children}
      {action && <div className={classes.noticeAction}>{action}</div>}
    </div>
  );
}

/** Nothing here yet: what belongs here, who enters it, and the button to begin. */
export function EmptyState({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <Notice title={title} action={action}>
      {hint && <p>{hint}</p>}
    </Notice>
  );
}

/** What happened, what to do, the request id, and another try. */
export function ErrorState({ error, onRetry }: { error: ContractError; onRetry?: (() => void) | undefined }) {
  const t = useKitText();
  const offline = error.code === 'NETWORK';
  return (
    <Notice
      tone="danger"
      role="alert"
      title={t(offline ? 'state.offlineTitle' : 'state.errorTitle')}
      action={
        onRetry && (
          <Button size="xs" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        )
      }
    >
      {!offline && <p>{error.message}</p>}
      <p>{t(offline ? 'state.offlineHint' : 'state.errorHint')}</p>
      {error.requestId && <p className={classes.requestId}>{t('state.requestId', { id: error.requestId })}</p>}
    </Notice>
  );
}

/** The person may not see this; says who may, where that is known. */
export function NoRightState({ holder }: { holder?: string }) {
  const t = useKitText();
  return (
    <Notice title={t('state.noRightTitle')}>
      <p>{holder ? t('state.noRightHolder', { holder }) : t('state.noRightHint')}</p>
    </Notice>
  );
}

/** One text for a page that does not exist and one that this department does not use; names nothing. */
export function AbsentState() {
  const t = useKitText();
  return (
    <Notice title={t('state.absentTitle')} action={<PageLink to="/">{t('state.absentHome')}</PageLink>}>
      <p>{t('state.absentHint')}</p>
    </Notice>
  );
}

/** The data on the screen are old: their age and source. */
export function StaleBar({ age, source, onRefresh }: { age: string; source: string; onRefresh?: () => void }) {
  const t = useKitText();
  return (
    <div className={classes.stale} role="status">
      {t('state.stale', { age, source })}
      {onRefresh && (
        <Button size="compact-xs" variant="default" onClick={onRefresh}>
          {t('state.refresh')}
        </Button>
      )}
    </div>
  );
}

const places = (count: number): string[] => Array.from({ length: count }, (_, at) => `place ${at}`);

/** The outline of a table while it loads. */
export function TableSkeleton({ rows = 8, columns = 5 }: { rows?: number; columns?: number }) {
  const t = useKitText();
  return (
    <div className={classes.skeleton} role="status" aria-label={t('state.loading')}>
      {places(rows).map((row) => (
        <div key={row} className={classes.skeletonRow}>
          {places(columns).map((column) => (
            <Skeleton key={column} height={14} radius="sm" />
          ))}
        </div>
      ))}
    </div>
  );
}

/** The outline of cards while they load. */
export function CardsSkeleton({ cards = 6, height = 120 }: { cards?: number; height?: number }) {
  const t = useKitText();
  return (
    <div className={classes.skeletonCards} role="status" aria-label={t('state.loading')}>
      {places(cards).map((card) => (
        <Skeleton key={card} height={height} radius="md" />
      ))}
    </div>
  );
}
