import { PageLink, StatusMark, usePlan, useText } from '@yeondong/client/kit';
import classes from './proposal-picture.module.css';
import { COLUMNS, markOf, type Proposal } from './proposal-state';

/** Proposals as cards in the columns of their states. */
export function ProposalPicture({ proposals }: { proposals: readonly Proposal[] }) {
  const t = useText('policy-rnd');
  const { businessDate: today } = usePlan();
  return (
    <div className={classes.columns}>
      {COLUMNS.map(({ key, states }) => {
        const own = proposals.filter(({ status }) => states.includes(status));
        const title = t('proposals.counted', { name: t(`column.${key}`), count: own.length });
        return (
          <section key={key} className={classes.column} aria-label={title}>
            <h2 className={classes.head}>{title}</h2>
            <ul className={classes.cards}>
              {own.map((proposal) => (
                <li key={proposal.id} className={classes.card}>
                  <PageLink to={`/m/policy-rnd/proposals/${proposal.code}`}>{proposal.title}</PageLink>
                  <StatusMark kind={markOf(proposal, today)} label={t(`status.${proposal.status}`)} />
                  <span className="muted">{proposal.department?.name ?? t('proposals.unassigned')}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
