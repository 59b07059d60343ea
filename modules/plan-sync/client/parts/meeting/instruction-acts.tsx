import { Button, FormDialog, Group, RecordForm, useDirectAct, useQuery, useText } from '@yeondong/client/kit';
import {
  type InstructionRowFragment,
  PlanSyncAssigneesDocument,
  PlanSyncAssignInstructionDocument,
  PlanSyncCloseInstructionDocument,
  PlanSyncReportInstructionDocument,
  PlanSyncReturnInstructionDocument,
} from '../../gql/graphql';
import type { InstructionAct } from './rights';

const REFETCH = ['PlanSyncInstructions', 'PlanSyncMeeting', 'PlanSyncBoard'];

interface ActsProps {
  row: InstructionRowFragment;
  acts: readonly InstructionAct[];
}
interface FormProps {
  row: InstructionRowFragment;
  onDone: () => void;
}

const FORMS = { assign: AssignForm, report: ReportForm, return: ReturnForm } as const;

/** The next steps of an instruction. */
export function InstructionActs({ row, acts }: ActsProps) {
  const t = useText('plan-sync');
  return (
    <Group gap={4} wrap="nowrap">
      {acts.map((act) => {
        if (act === 'close') return <CloseButton key={act} row={row} />;
        const Form = FORMS[act];
        const label = t(`instruction.act.${act}`);
        return (
          <FormDialog key={act} label={label} size="compact-xs" variant={act === 'report' ? 'filled' : 'default'}>
            {(close) => <Form row={row} onDone={close} />}
          </FormDialog>
        );
      })}
    </Group>
  );
}

function AssignForm({ row: { id, version, department, assignee }, onDone }: FormProps) {
  const t = useText('plan-sync');
  const variables = { department: department.id };
  const people = useQuery(PlanSyncAssigneesDocument, { variables }).data?.people.nodes ?? [];
  return (
    <RecordForm
      mutation={PlanSyncAssignInstructionDocument}
      refetch={REFETCH}
      done={t('instruction.done.assign')}
      onDone={onDone}
      fields={[
        {
          name: 'assignee',
          label: t('instruction.assignee'),
          required: true,
          initial: assignee?.id ?? '',
          options: people.map((each) => ({ value: each.id, label: each.name })),
        },
      ]}
      toInput={(values) => ({ id, version, assignee: values.assignee ?? '' })}
    />
  );
}

function ReportForm({ row: { id, version, content, report, returnReason }, onDone }: FormProps) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncReportInstructionDocument}
      refetch={REFETCH}
      done={t('instruction.done.report')}
      onDone={onDone}
      fields={[
        {
          name: 'report',
          label: t('instruction.report'),
          hint: t('instruction.evidenceHint'),
          kind: 'lines',
          required: true,
          initial: report ?? '',
        },
      ]}
      toInput={(values) => ({ id, version, report: values.report ?? '' })}
    >
      <p>{content}</p>
      {returnReason && <p className="muted">{t('instruction.returned', { reason: returnReason })}</p>}
    </RecordForm>
  );
}

function ReturnForm({ row: { id, version, report }, onDone }: FormProps) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncReturnInstructionDocument}
      refetch={REFETCH}
      done={t('instruction.done.return')}
      onDone={onDone}
      fields={[{ name: 'reason', label: t('meetings.reason'), kind: 'lines', required: true }]}
      toInput={({ reason }) => ({ id, version, reason: reason ?? '' })}
    >
      <p>{report}</p>
    </RecordForm>
  );
}

function CloseButton({ row: { id, version } }: { row: InstructionRowFragment }) {
  const t = useText('plan-sync');
  const [run, busy] = useDirectAct(PlanSyncCloseInstructionDocument, REFETCH);
  return (
    <Button size="compact-xs" loading={busy} onClick={() => void run({ id, version }, t('instruction.done.close'))}>
      {t('instruction.act.close')}
    </Button>
  );
}
