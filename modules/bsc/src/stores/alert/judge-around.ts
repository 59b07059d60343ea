import { big, compare, decimalText } from '@yeondong/schema';
import { isAdverse } from '../../rules/alert/chart-severity.js';
import { paceOver, slowest, spendingGap } from '../../rules/alert/pace.js';
import { FEWEST_PEERS, robustZ } from '../../rules/alert/robust-outlier.js';
import { severityOf } from '../../rules/alert/rule-setting.js';
import { dueMonths, monthNumber } from '../months.js';
import type { AlertFacts } from './alert-facts.js';
import { type Finding, figure, type Judges, judged, months, notApplicable, unknown, valueAt } from './finding.js';

function peers(facts: AlertFacts): Finding {
  const { commonCode, polarity } = facts.kpi;
  if (commonCode === null) return notApplicable('NOT_COMMON');
  if (facts.common.size(commonCode) < FEWEST_PEERS) return notApplicable('TOO_FEW_PEERS');
  return months(facts, (month) => {
    const value = valueAt(facts, month);
    if (value === null) return unknown(month);
    const z = robustZ(value, facts.common.peers(commonCode, month));
    if (z === null) return unknown(month, 'TOO_FEW_PEERS');
    const found = severityOf('PEERS', decimalText(big(z).abs()), facts.settings.PEERS);
    const adverse = isAdverse(polarity, compare(z, '0') > 0 ? 'HIGH' : 'LOW');
    return judged(month, z, found && (adverse ? found : 'CHECK'), figure('actual', value));
  });
}

/** Work is reported month by month, however often the KPI is measured. */
const workMonths = (facts: AlertFacts) => dueMonths('MONTH', facts.last);

function progress(facts: AlertFacts): Finding {
  const { work, settings } = facts;
  if (work.length === 0) return notApplicable('NO_SCHEDULE');
  const wanted = settings.PROGRESS.periods ?? 1;
  const judgements = workMonths(facts).map((month) => {
    const paces = work.map((own) =>
      paceOver(
        own.slice(0, monthNumber(month)).map(({ ratio }) => ratio),
        wanted,
      ),
    );
    const value = slowest(paces);
    return value === null ? unknown(month) : judged(month, value, severityOf('PROGRESS', value, settings.PROGRESS));
  });
  return { reason: null, judgements };
}

function budget(facts: AlertFacts): Finding {
  const { work, kpi, common, settings } = facts;
  if (work.length === 0) return notApplicable('NO_SCHEDULE');
  if (!common.keepsSpending(kpi.departmentKey)) return notApplicable('NO_BUDGET');
  const judgements = workMonths(facts).map((month) => {
    const done = work.flatMap((own) => own[monthNumber(month) - 1]?.actual ?? []);
    const spent = common.spent(kpi.departmentKey, month);
    const value = spendingGap(done, spent);
    if (value === null) return unknown(month);
    return judged(month, value, severityOf('BUDGET', value, settings.BUDGET), figure('spent', spent));
  });
  return { reason: null, judgements };
}

/** Rules that look at what surrounds a KPI: other departments, the work, the money. */
export const aroundJudges: Judges<'PEERS' | 'PROGRESS' | 'BUDGET'> = {
  PEERS: peers,
  PROGRESS: progress,
  BUDGET: budget,
};
