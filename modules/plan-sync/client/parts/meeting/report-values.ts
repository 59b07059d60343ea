import type { ReportIndicatorInput, ReportIndicatorKind, ReportRowFragment } from '../../gql/graphql';

export const REPORT_REFETCH = ['PlanSyncMeeting', 'PlanSyncMeetings'];

export interface ReportDialogProps {
  report: ReportRowFragment | null;
  initiative: string;
  period: string;
  onDone: () => void;
}

/** A line of the form; all of it is text until it is sent. */
export interface IndicatorValues {
  readonly key: number;
  readonly title: string;
  readonly unit: string;
  readonly kind: ReportIndicatorKind;
  readonly lowerIsBetter: boolean;
  readonly target: string;
  readonly result: string;
}

interface KnownIndicator {
  readonly title: string;
  readonly unit?: string | null;
  readonly kind: ReportIndicatorKind;
  readonly lowerIsBetter: boolean;
  readonly target: string;
  readonly result?: string | null;
}

const BLANK = { title: '', unit: '', kind: 'SUM' as const, lowerIsBetter: false, target: '', result: '' };

export const blankIndicator = (key: number): IndicatorValues => ({ key, ...BLANK });

export const indicatorValues = (known: readonly KnownIndicator[]): IndicatorValues[] =>
  known.map(({ title, unit, kind, lowerIsBetter, target, result }, key) => ({
    ...{ key, title, kind, lowerIsBetter, target },
    unit: unit ?? '',
    result: result ?? '',
  }));

export const indicatorInputs = (rows: readonly IndicatorValues[]): ReportIndicatorInput[] =>
  rows.map(({ title, unit, kind, lowerIsBetter, target, result }) => ({
    ...{ title, kind, lowerIsBetter, target },
    unit: unit || null,
    result: result || null,
  }));

interface Suggestion {
  readonly goalText: string;
  readonly planned?: string | null;
  readonly actual?: string | null;
}

/** What the form begins with: the report as it stands, else what is known of the initiative. */
export const textValues = (report: ReportRowFragment | null, suggestion: Suggestion | null) => ({
  goalText: report?.goalText ?? suggestion?.goalText ?? '',
  planned: report?.planned ?? suggestion?.planned ?? '',
  actual: report?.actual ?? suggestion?.actual ?? '',
  achieved: report?.achieved ?? '',
  gap: report?.gap ?? '',
  action: report?.action ?? '',
});
