import { useQuery, useText } from '@yeondong/client/kit';
import {
  type AppealGround,
  BscAppealKpisDocument,
  BscFileAppealDocument,
  type ScorecardStatus,
} from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';

const GROUNDS: readonly AppealGround[] = ['CALCULATION', 'EVIDENCE', 'EXTERNAL', 'CONFLICT'];
/** What is still heard once results are final. */
const LATE_GROUNDS = GROUNDS.slice(0, 2);
const FINAL: readonly ScorecardStatus[] = ['FINAL', 'PUBLISHED', 'REFLECTED'];

interface FileDialogProps {
  department: string;
  year: number;
  onClose: () => void;
}

/** The head appeals against the score of a KPI of the own department. */
export default function FileDialog({ department, year, onClose }: FileDialogProps) {
  const t = useText('bsc');
  const { data } = useQuery(BscAppealKpisDocument, { variables: { department, period: String(year) } });
  const late = data?.scorecard != null && FINAL.includes(data.scorecard.status);
  const dialog = useDialog({
    document: BscFileAppealDocument,
    initial: { kpi: '', ground: 'CALCULATION', statement: '' },
    input: ({ kpi = '', ground, statement = '' }) => ({
      kpi,
      year,
      ground: GROUNDS.find((each) => each === ground) ?? 'CALCULATION',
      statement,
    }),
    refetch: ['BscAppeals'],
    done: t('appeal.filed'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('appeal.file')}
      saveLabel={t('appeal.file')}
      onClose={onClose}
      fields={[
        {
          name: 'kpi',
          kind: 'choice',
          label: 'field.kpi',
          required: true,
          options: data?.scorecard?.items.map(({ kpi }) => ({ value: kpi.id, label: kpi.title })) ?? [],
        },
        {
          name: 'ground',
          kind: 'choice',
          label: 'appeal.ground',
          required: true,
          ...(late && { hint: 'appeal.lateHint' }),
          options: (late ? LATE_GROUNDS : GROUNDS).map((value) => ({ value, label: t(`appealGround.${value}`) })),
        },
        { name: 'statement', kind: 'long', label: 'appeal.statement', hint: 'appeal.statementHint', required: true },
      ]}
      {...dialog}
    />
  );
}
