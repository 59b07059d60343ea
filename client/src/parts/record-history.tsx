import { useQuery } from '@apollo/client/react';
import { formatDate, formatNumber, PageLink, Section, useLang, useText } from '@yeondong/client/kit';
import { RecordHistoryDocument, type RecordHistoryQuery, type SuccessionRowFragment } from '../gql/graphql';

type Place = 'domains' | 'goals' | 'initiatives' | 'departments';
type Recorded = Extract<NonNullable<RecordHistoryQuery['node']>, { successors: unknown }>;

/** What a record was called before, what it came of and what it became; nothing where it has no history. */
export function RecordHistory({ id, at }: { id: string; at: Place }) {
  const t = useText('core');
  const { data } = useQuery(RecordHistoryDocument, { variables: { id } });
  const node = data?.node as Recorded | null | undefined;
  if (!node?.successors) return null;
  const former = 'formerTitles' in node ? node.formerTitles : [];
  if (former.length + node.predecessors.length + node.successors.length === 0) return null;
  return (
    <Section title={t('history.title')}>
      <ul>
        {node.predecessors.map((link) => (
          <Link key={`before ${link.code}`} link={link} side="before" at={at} />
        ))}
        {former.map((text) => (
          <Former key={text.id} title={text.title} replacedAt={text.replacedAt} />
        ))}
        {node.successors.map((link) => (
          <Link key={`behind ${link.code}`} link={link} side="behind" at={at} />
        ))}
      </ul>
    </Section>
  );
}

function Former({ title, replacedAt }: { title: string; replacedAt: string }) {
  const t = useText('core');
  const lang = useLang();
  return (
    <li>
      {t('history.former', { title })}{' '}
      <span className="muted">{t('history.until', { date: formatDate(replacedAt.slice(0, 10), lang) })}</span>
    </li>
  );
}

function Link({ link, side, at }: { link: SuccessionRowFragment; side: 'before' | 'behind'; at: Place }) {
  const t = useText('core');
  const lang = useLang();
  const part = link.kind === 'SPLIT' && link.share ? ` (${formatNumber(Number(link.share) * 100)}%)` : '';
  return (
    <li>
      {t(`history.${side}.${link.kind}`)}
      {link.code && (
        <>
          {': '}
          <PageLink to={`/${at}/${link.code}`}>{link.title}</PageLink>
          {part}
        </>
      )}{' '}
      <span className="muted">
        {formatDate(link.on, lang)} · {link.reason}
      </span>
    </li>
  );
}
