import { type Column, Measured, StatusMark, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { factWhy } from './fact-why';
import type { MetaFactNode } from './meta-nodes';

const PLAIN = ['SCORE_MEAN', 'SCORE_SPREAD', 'CLAIMED_AND_VERIFIED', 'EVALUATOR_AGREEMENT'];
const COEFFICIENTS = ['CLAIMED_AND_VERIFIED'];

/** Facts that were computed, by standard, each with its why. */
export function useFactColumns(): readonly Column<MetaFactNode>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<MetaFactNode>[]>(
    () => [
      { key: 'standard', title: t('meta.standard'), width: '7rem', value: ({ standard }) => t(`standard.${standard}`) },
      { key: 'name', title: t('meta.fact'), rowHead: true, value: ({ name }) => t(`metaFact.${name}`) },
      {
        ...{ key: 'value', title: t('meta.value'), numeric: true, width: '8rem' },
        value: ({ measured }) => measured.value,
        render: ({ name, measured }) => (
          <Measured
            measured={factWhy(measured, t)}
            unit={PLAIN.includes(name) ? '' : '%'}
            decimals={COEFFICIENTS.includes(name) ? 3 : 2}
          />
        ),
      },
      {
        ...{ key: 'attention', title: t('meta.judgement'), width: '9rem' },
        value: (fact) => t(`metaAttention.${judgementOf(fact)}`),
        render: (fact) => <Judgement fact={fact} />,
      },
    ],
    [t],
  );
}

const judgementOf = ({ attention, measured }: MetaFactNode): 'NONE' | 'YES' | 'NO' | 'NEUTRAL' => {
  if (measured.value === null) return 'NONE';
  if (attention === null || attention === undefined) return 'NEUTRAL';
  return attention ? 'YES' : 'NO';
};

function Judgement({ fact }: { fact: MetaFactNode }) {
  const t = useText('bsc');
  const judgement = judgementOf(fact);
  const kind = { NONE: 'unreported', YES: 'caution', NO: 'normal', NEUTRAL: 'reference' } as const;
  return <StatusMark kind={kind[judgement]} label={t(`metaAttention.${judgement}`)} />;
}
