import { formatDate, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { useSession } from '../session/session-context';
import classes from './shell.module.css';

/** 대결: for whom the person is head today, and until when; nothing where for nobody. */
export function ActingNote() {
  const t = useText('core');
  const lang = useLang();
  const heads = useSession()?.actingFor ?? [];
  if (heads.length === 0) return null;
  const whole = heads
    .map(({ absent, toDate }) => t('acting.now', { name: absent.name, date: formatDate(toDate, lang) }))
    .join(', ');
  return (
    <PageLink to="/account" className={classes.tool ?? ''} title={whole} aria-label={whole}>
      <StatusMark kind="reference" label={t('acting.short')} />
    </PageLink>
  );
}
