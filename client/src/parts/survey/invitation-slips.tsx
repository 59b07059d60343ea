import { formatDate, useLang, useText } from '@yeondong/client/kit';
import { createPortal } from 'react-dom';
import type { SurveyPageQuery } from './gql/graphql';
import classes from './invitation-slips.module.css';
import { slipSheets } from './slip-sheets';

type Survey = NonNullable<SurveyPageQuery['survey']>;

/** A slip for each invitation, on paper alone: the survey, its days, the address and the code; nobody's name. */
export function InvitationSlips({ survey, csv }: { survey: Survey; csv: string }) {
  const t = useText('core');
  const lang = useLang();
  const { title, opensOn, closesOn } = survey;
  return createPortal(
    <div className={classes.slips}>
      {slipSheets(csv).map(({ stratum, tokens }) => (
        <div key={stratum} className={classes.sheet}>
          {tokens.map((token) => (
            <section key={token} className={classes.slip}>
              <h2>{title}</h2>
              {opensOn && closesOn && (
                <p>{t('survey.slipDays', { from: formatDate(opensOn, lang), to: formatDate(closesOn, lang) })}</p>
              )}
              <p>{t('survey.slipOnce')}</p>
              <p>
                {t('survey.slipAddress')} <span className={classes.code}>{`${window.location.origin}/s/`}</span>
              </p>
              <p>
                {t('survey.slipCode')} <span className={classes.code}>{token}</span>
              </p>
            </section>
          ))}
        </div>
      ))}
    </div>,
    document.body,
  );
}
