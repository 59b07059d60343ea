import { PageLink, StatusMark, useText } from '@yeondong/client/kit';
import type { RollPreview } from './roll-choices';

/** The edition that a rolled one rests on, and what stands in the way. */
export function RollBase({ preview, code }: { preview: RollPreview; code: string }) {
  const t = useText('plan-sync');
  const nameOf = ({ year, number, kind, status }: NonNullable<RollPreview['base']>) =>
    `${t('plans.edition', { year, number, kind: t(`kind.${kind}`) })} · ${t(`versionStatus.${status}`)}`;
  const { base, obstacles } = preview;
  return (
    <ul>
      <li>
        {base ? (
          <StatusMark kind="normal" label={t('roll.base', { edition: nameOf(base) })} />
        ) : (
          <StatusMark kind="poor" label={t('roll.noBase')} />
        )}
      </li>
      {obstacles.map(({ kind, blocks, edition }) => (
        <li key={kind}>
          <StatusMark kind={blocks ? 'poor' : 'caution'} label={t(`rollObstacle.${kind}`)} />{' '}
          {kind === 'EARLIER_OPEN' && <span className="muted">{t('roll.earlierHint')} </span>}
          {edition && (
            <PageLink
              to={`/m/plan-sync/plans/${code}`}
              search={{ edition: edition.year, number: edition.number }}
            >{`${t('plans.edition', { year: edition.year, number: edition.number, kind: t(`kind.${edition.kind}`) })} · ${t(`versionStatus.${edition.status}`)}`}</PageLink>
          )}
        </li>
      ))}
    </ul>
  );
}
