import { formatDate, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { useSession } from '../session/session-context';

/** 대결: in whose place the person is head today, until when, and of which department. */
export function ActingToday() {
  const t = useText('core');
  const lang = useLang();
  return (useSession()?.actingFor ?? []).map(({ id, absent, toDate }) => (
    <p key={id}>
      <StatusMark kind="reference" label={t('acting.now', { name: absent.name, date: formatDate(toDate, lang) })} />{' '}
      {absent.department && (
        <PageLink to={`/departments/${absent.department.code}`}>
          {t('acting.headOf', { department: absent.department.name })}
        </PageLink>
      )}
    </p>
  ));
}
