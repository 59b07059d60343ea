import { QueryState, useQuery } from '@yeondong/client/kit';
import { PlanSyncReportSuggestionDocument } from '../../gql/graphql';
import { ReportForm } from './report-form';
import { blankIndicator, indicatorValues, type ReportDialogProps, textValues } from './report-values';

/** Writes a report; a new one begins with the goal, the work schedule and the newest evaluation. */
export function ReportDialog(props: ReportDialogProps) {
  const { report, initiative, period } = props;
  const suggestion = useQuery(PlanSyncReportSuggestionDocument, {
    variables: { initiative, period },
    skip: report !== null,
    fetchPolicy: 'network-only',
  });
  if (report)
    return <ReportForm {...props} texts={textValues(report, null)} rows={indicatorValues(report.indicators)} />;
  return (
    <QueryState result={suggestion}>
      {({ reportSuggestion: known }) => (
        <ReportForm
          {...props}
          texts={textValues(null, known)}
          rows={known.indicators.length > 0 ? indicatorValues(known.indicators) : [blankIndicator(0)]}
        />
      )}
    </QueryState>
  );
}
