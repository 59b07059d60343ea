import { formatDate, useLang } from '@yeondong/client/kit';

/** A span of days, a line for each end, so that neither breaks in a narrow column. */
export function Days({ from, to }: { from: string; to: string }) {
  const lang = useLang();
  if (from === to) return <span style={{ whiteSpace: 'nowrap' }}>{formatDate(from, lang)}</span>;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {formatDate(from, lang)} –<br />
      {formatDate(to, lang)}
    </span>
  );
}
