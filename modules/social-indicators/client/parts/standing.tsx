import { formatNumber, formatPeriod, NO_VALUE, StatusMark, useLang, useText } from '@yeondong/client/kit';
import type { DiagnosisPartsFragment } from '../gql/graphql';
import { FactsList } from './facts-list';
import { QUADRANT_MARKS, VERDICT_MARKS } from './marks';

export const percent = (share: string | null | undefined, decimals = 1): string =>
  share == null ? NO_VALUE : `${formatNumber(String(Number(share) * 100), decimals)}%`;

interface StandingProps {
  diagnosis: DiagnosisPartsFragment;
  unit: string;
  decimals: number;
}

/** Where the indicator stands against the nation, the peers and its own past. */
export function Standing({ diagnosis, unit, decimals }: StandingProps) {
  const t = useText('social-indicators');
  const lang = useLang();
  const when = (period: string | null | undefined) => (period ? formatPeriod(period, lang) : NO_VALUE);
  const value = (number: string | null | undefined) =>
    `${formatNumber(number, decimals)} ${number == null ? '' : unit}`;
  return (
    <FactsList
      caption={t('indicator.standing')}
      name={t('field.fact')}
      value={t('field.value')}
      facts={[
        {
          name: t('field.vsNational'),
          value: (
            <>
              <StatusMark
                kind={VERDICT_MARKS[diagnosis.vsNational] ?? 'unreported'}
                label={t(`verdict.${diagnosis.vsNational}`)}
              />{' '}
              {diagnosis.period &&
                t('indicator.against', {
                  period: when(diagnosis.period),
                  value: value(diagnosis.value),
                  national: value(diagnosis.national),
                  gap: percent(diagnosis.gap.value),
                })}
            </>
          ),
        },
        {
          name: t('field.rank'),
          value:
            diagnosis.rank == null
              ? t('indicator.noPeers')
              : t('indicator.rank', {
                  period: when(diagnosis.peerPeriod),
                  rank: formatNumber(diagnosis.rank),
                  of: diagnosis.peers + 1,
                  peers: diagnosis.peers,
                  peersOf: diagnosis.peersOf,
                  percentile: percent(diagnosis.percentile.value, 0),
                }),
        },
        {
          name: t('field.change'),
          value:
            diagnosis.change.value == null
              ? t('indicator.noChange')
              : t('indicator.changed', {
                  from: when(diagnosis.changeFrom),
                  to: when(diagnosis.changeTo),
                  change: value(diagnosis.change.value),
                  direction: t(`direction.${diagnosis.direction}`),
                }),
        },
        {
          name: t('field.quadrant'),
          value: (
            <StatusMark
              kind={QUADRANT_MARKS[diagnosis.quadrant] ?? 'unreported'}
              label={t(`quadrant.${diagnosis.quadrant}`)}
            />
          ),
        },
      ]}
    />
  );
}
