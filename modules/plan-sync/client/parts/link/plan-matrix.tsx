import { roundDecimal, useText } from '@yeondong/client/kit';
import type { CSSProperties } from 'react';
import type { PlanSyncPairsQuery } from '../../gql/graphql';
import classes from './plan-matrix.module.css';

export type PairRow = PlanSyncPairsQuery['planPairs'][number];

interface PlanMatrixProps {
  pairs: readonly PairRow[];
  weighed: boolean;
  /** The pair that is open below, by the codes of its plans. */
  open: { from: string | null; to: string | null };
  onOpen: (pair: PairRow) => void;
}

/** The plans that stand in the pairs, in their order. */
export const plansOf = (pairs: readonly PairRow[]): PairRow['from'][] => [
  ...new Map(pairs.map(({ from }) => [from.code, from])).values(),
];

/** Plans down and across: how far each is linked to each other, and the way to their items. */
export function PlanMatrix({ pairs, weighed, open, onOpen }: PlanMatrixProps) {
  const t = useText('plan-sync');
  const plans = plansOf(pairs);
  const caption = t(weighed ? 'links.plansWeighed' : 'links.plans');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.matrix}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('links.downAcross')}</th>
            {plans.map(({ code, title }) => (
              <th key={code} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((down) => (
            <tr key={down.code}>
              <th scope="row">{down.title}</th>
              {plans.map((across) => {
                const pair = pairs.find(({ from, to }) => from.code === down.code && to.code === across.code);
                return (
                  <td key={across.code} style={{ '--share': Number(shareOf(pair, weighed) ?? 0) } as CSSProperties}>
                    <PairCell
                      pair={pair}
                      weighed={weighed}
                      isOpen={open.from === down.code && open.to === across.code}
                      onOpen={onOpen}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const shareOf = (pair: PairRow | undefined, weighed: boolean): string | null =>
  (weighed ? pair?.budgetRate : pair?.rate)?.value ?? null;

interface PairCellProps {
  pair: PairRow | undefined;
  weighed: boolean;
  isOpen: boolean;
  onOpen: (pair: PairRow) => void;
}

/** The share in words and as a tint; a plan is not set against itself. */
function PairCell({ pair, weighed, isOpen, onOpen }: PairCellProps) {
  const t = useText('plan-sync');
  if (!pair) return <span className={classes.self}>–</span>;
  const { from, to, linked, total, undecided } = pair;
  const share = shareOf(pair, weighed);
  const shown = share === null ? '–' : `${roundDecimal(share, 1)}%`;
  return (
    <button type="button" className={classes.cell} aria-pressed={isOpen} onClick={() => onOpen(pair)}>
      <span className="visually-hidden">{t('links.pairOf', { from: from.title, to: to.title })}</span> {shown}
      <small>
        {linked}/{total}
        {undecided > 0 && (
          <>
            {' · ◇ '}
            <span className="visually-hidden">{t('links.undecided')}</span> {undecided}
          </>
        )}
      </small>
    </button>
  );
}
