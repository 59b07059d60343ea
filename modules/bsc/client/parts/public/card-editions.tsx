import { formatDate, formatNumber, StatusMark, useLang, useText } from '@yeondong/client/kit';
import type { BscPublicDepartmentQuery } from '../../gql/graphql';
import { Verify } from './verify';

type Card = BscPublicDepartmentQuery['publishedScorecards'][number];

/** A scorecard as last published; where that is a correction, why, and what it was before. */
export function CardEditions({ code, card }: { code: string; card: Card }) {
  const t = useText('bsc');
  const lang = useLang();
  const { year, reason, content, hash, corrects, former } = card;
  return (
    <>
      {reason && (
        <p>
          <StatusMark kind="caution" label={t('public.corrected', { day: formatDate(card.publishedOn, lang) })} />{' '}
          {`${t('public.reason')}: ${reason}`}
        </p>
      )}
      <Verify name={`bsc-${code}-${year}`} content={content} hash={hash} corrects={corrects ?? null} />
      {former.map((edition) => (
        <details key={edition.sequence}>
          <summary>
            {t('public.formerOf', {
              ...{ count: edition.sequence, day: formatDate(edition.publishedOn, lang) },
              score: formatNumber(edition.score ?? null, 2),
            })}
          </summary>
          {edition.reason && <p>{`${t('public.reason')}: ${edition.reason}`}</p>}
          <Verify
            name={`bsc-${code}-${year}-${edition.sequence}`}
            content={edition.content}
            hash={edition.hash}
            corrects={edition.corrects ?? null}
          />
        </details>
      ))}
    </>
  );
}
