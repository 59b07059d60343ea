import { FilterBar, formatDate, LIGHT_MARKS, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { amountText } from './amount';
import type { Fact } from './fact-columns';

/** What the plan says and what stands, in one line above the records. */
export function FactLine({ fact }: { fact: Fact }) {
  const t = useText('bsc');
  const lang = useLang();
  const mark = LIGHT_MARKS[fact.light];
  const { planned, standing, unit, dueOn, activity } = fact;
  return (
    <FilterBar>
      <span>
        {t('programme.line', {
          planned: amountText(planned, unit, t),
          standing: amountText(standing, unit, t),
          day: formatDate(dueOn, lang),
        })}
      </span>
      {mark && <StatusMark kind={mark} />}
      {activity.line && (
        <span className="muted">
          {t('programme.planLine', { line: activity.line })} “{activity.quote ?? activity.title}”
        </span>
      )}
    </FilterBar>
  );
}
