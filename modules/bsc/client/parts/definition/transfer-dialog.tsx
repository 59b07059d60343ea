import { formatMonth, QueryState, useLang, useQuery, useText } from '@yeondong/client/kit';
import { BscKpiChoicesDocument, BscTransferKpiDocument } from '../../gql/graphql';
import { CHANGE_GROUNDS } from '../life/grounds';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog, wholeOf } from '../programme/use-dialog';
import type { Choices } from './kpi-fields';
import { KPI_QUERIES, type KpiDialogProps } from './kpi-for-edit';

const MONTHS = Array.from({ length: 11 }, (_, at) => at + 2);

/** Gives a KPI to another department from a month of this year on: each is scored for the months that it answers for. */
export default function TransferDialog(props: KpiDialogProps) {
  const choices = useQuery(BscKpiChoicesDocument, { variables: { year: props.year } });
  return <QueryState result={choices}>{(data) => <Form {...props} choices={data} />}</QueryState>;
}

function Form({ kpi, choices, onClose }: KpiDialogProps & { choices: Choices }) {
  const t = useText('bsc');
  const lang = useLang();
  const dialog = useDialog({
    document: BscTransferKpiDocument,
    initial: { department: '', fromMonth: '7', ground: 'REORGANIZATION', reason: '' },
    input: ({ department = '', fromMonth, ground, reason = '' }) => ({
      id: kpi.id,
      version: kpi.version,
      department,
      fromMonth: wholeOf(fromMonth),
      ground: CHANGE_GROUNDS.find((each) => each === ground) ?? 'REORGANIZATION',
      reason,
    }),
    refetch: KPI_QUERIES,
    done: t('transfer.done'),
    onClose,
  });
  const others = choices.departments.nodes.filter(({ id }) => id !== kpi.department.id);
  return (
    <RecordDialog
      title={t('transfer.title', { name: kpi.titleKo })}
      onClose={onClose}
      fields={[
        {
          name: 'department',
          kind: 'choice',
          label: 'transfer.department',
          required: true,
          options: others.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'fromMonth',
          kind: 'choice',
          label: 'transfer.fromMonth',
          required: true,
          hint: 'transfer.fromMonthHint',
          options: MONTHS.map((month) => ({ value: String(month), label: formatMonth(month, lang) })),
        },
        {
          name: 'ground',
          kind: 'choice',
          label: 'kpiForm.ground',
          required: true,
          hint: 'kpiHint.ground',
          options: CHANGE_GROUNDS.map((value) => ({ value, label: t(`changeGround.${value}`) })),
        },
        { name: 'reason', kind: 'text', required: true },
      ]}
      {...dialog}
    >
      <p className="muted">{t('transfer.split')}</p>
    </RecordDialog>
  );
}
