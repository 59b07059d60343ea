import { FormDialog, Group, RecordForm, usePlan, useText } from '@yeondong/client/kit';
import {
  PolicyRndCancelVisitDocument,
  PolicyRndHoldVisitDocument,
  PolicyRndReportVisitDocument,
  type PolicyRndVisitsQuery,
} from '../gql/graphql';

export type Visit = PolicyRndVisitsQuery['benchmarkVisits']['nodes'][number];

const REFETCH = ['PolicyRndVisits'];
/** So many findings have a line in the form of a report. */
const LINES = [0, 1, 2];

interface ActProps {
  visit: Visit;
  onDone: () => void;
}

/** What comes next for a visit. */
export function VisitActs({ visit }: { visit: Visit }) {
  const t = useText('policy-rnd');
  const { businessDate: today } = usePlan();
  const { id, version, status, endsOn } = visit;
  return (
    <Group gap={4} wrap="nowrap">
      {status === 'PLANNED' && endsOn <= today && (
        <FormDialog label={t('visits.act.hold')} size="compact-xs" variant="default">
          {(close) => (
            <RecordForm
              mutation={PolicyRndHoldVisitDocument}
              refetch={REFETCH}
              fields={[]}
              onDone={close}
              toInput={() => ({ id, version })}
            >
              <p>{t('visits.holdConfirm')}</p>
            </RecordForm>
          )}
        </FormDialog>
      )}
      {status === 'PLANNED' && (
        <FormDialog label={t('visits.act.cancel')} size="compact-xs" variant="default">
          {(close) => (
            <RecordForm
              mutation={PolicyRndCancelVisitDocument}
              refetch={REFETCH}
              onDone={close}
              fields={[{ name: 'reason', label: t('field.reason'), kind: 'lines', required: true }]}
              toInput={(v) => ({ id, version, reason: v.reason ?? '' })}
            />
          )}
        </FormDialog>
      )}
      {status === 'HELD' && (
        <FormDialog label={t('visits.act.report')} size="compact-xs" width="lg">
          {(close) => <ReportForm visit={visit} onDone={close} />}
        </FormDialog>
      )}
    </Group>
  );
}

function ReportForm({ visit: { id, version }, onDone }: ActProps) {
  const t = useText('policy-rnd');
  return (
    <RecordForm
      mutation={PolicyRndReportVisitDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'report', label: t('field.report'), kind: 'lines', required: true },
        ...LINES.map((at) => ({
          name: `findings.${at}`,
          label: t('visits.findingNo', { number: at + 1 }),
          required: at === 0,
        })),
      ]}
      toInput={(v) => ({
        ...{ id, version, report: v.report ?? '' },
        findings: LINES.flatMap((at) => v[`findings.${at}`] ?? []),
      })}
    />
  );
}
