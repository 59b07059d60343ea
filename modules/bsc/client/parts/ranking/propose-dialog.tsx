import { useHasRole, usePlan, useQuery, useText } from '@yeondong/client/kit';
import { BscDepartmentsDocument, BscProposeBonusPenaltyDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';

const KINDS = ['BONUS', 'PENALTY'] as const;

/** A head proposes for the own department, the office for any. */
export default function ProposeDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const { department } = usePlan();
  const { data } = useQuery(BscDepartmentsDocument, { variables: { year } });
  const departments = (data?.scorecards.nodes ?? [])
    .map((node) => node.department)
    .filter(({ code }) => officer || code === department?.code);
  const own = departments.find(({ code }) => code === department?.code);
  const dialog = useDialog({
    document: BscProposeBonusPenaltyDocument,
    initial: { department: '', kind: 'BONUS', points: '', rule: '', evidenceKey: '' },
    input: ({ kind, points = '', rule = '', evidenceKey = '', ...rest }) => ({
      department: rest.department || (own?.id ?? ''),
      year,
      kind: KINDS.find((each) => each === kind) ?? 'BONUS',
      points: points.replaceAll(',', ''),
      rule,
      evidenceKey,
    }),
    refetch: ['BscAdjustments'],
    done: t('adjustment.proposed'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('adjustment.propose')}
      saveLabel={t('adjustment.propose')}
      onClose={onClose}
      fields={[
        {
          name: 'department',
          kind: 'choice',
          label: 'field.department',
          required: officer,
          options: departments.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'kind',
          kind: 'choice',
          label: 'field.kind',
          required: true,
          options: KINDS.map((value) => ({ value, label: t(`adjustmentKind.${value}`) })),
        },
        { name: 'points', kind: 'number', label: 'adjustment.points', unit: t('unit.points'), required: true },
        { name: 'rule', kind: 'long', label: 'adjustment.rule', required: true },
        {
          name: 'evidenceKey',
          kind: 'text',
          label: 'adjustment.evidence',
          hint: 'adjustment.evidenceHint',
          required: true,
        },
      ]}
      {...dialog}
    />
  );
}
