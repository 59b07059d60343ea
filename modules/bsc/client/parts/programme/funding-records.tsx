import {
  Button,
  DataTable,
  EmptyState,
  formatDate,
  formatWon,
  Group,
  Progress,
  QueryState,
  readNumber,
  Section,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  BscFundingDocument,
  type BscFundingQuery,
  BscRecordFundingDocument,
  BscSaveFundingGoalDocument,
} from '../../gql/graphql';
import { AddButton } from './add-button';
import { RecordDialog } from './record-dialog';
import type { SubjectProps } from './subject-props';
import { orNull, useDialog } from './use-dialog';

type Goal = BscFundingQuery['fundingGoals']['nodes'][number];

const REFETCH = ['BscFunding', 'BscProgramme'];
const MILLION = 1_000_000;

/** An amount typed in 백만원, as won. */
function wonOf(text: string | undefined): number {
  const read = readNumber(text ?? '');
  return read.kind === 'number' ? Math.round(Number(read.value) * MILLION) : Number.NaN;
}

/** Goals of the year with what has been secured. */
export default function FundingRecords({ year, fact }: SubjectProps) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [adding, setAdding] = useState(false);
  const result = useQuery(BscFundingDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ fundingGoals }) => (
        <>
          {fundingGoals.nodes.map((goal) => (
            <GoalSection key={goal.id} goal={goal} officer={officer} />
          ))}
          {fundingGoals.nodes.length === 0 && (
            <EmptyState title={t('funding.empty')} hint={t('programme.officerEnters')} />
          )}
          {officer && <AddButton label={t('funding.add')} onClick={() => setAdding(true)} />}
          {adding && (
            <GoalDialog goal={null} year={year} activity={fact?.activity.id ?? null} onClose={() => setAdding(false)} />
          )}
        </>
      )}
    </QueryState>
  );
}

function GoalSection({ goal, officer }: { goal: Goal; officer: boolean }) {
  const t = useText('bsc');
  const lang = useLang();
  const [open, setOpen] = useState<'entry' | 'goal' | null>(null);
  const share = goal.amount > 0 ? Math.round((goal.secured * 1000) / goal.amount) / 10 : 0;
  return (
    <Section
      title={`${goal.source} · ${goal.title}`}
      aside={
        officer && (
          <Group gap="xs">
            <Button size="compact-sm" onClick={() => setOpen('entry')}>
              {t('funding.record')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setOpen('goal')}>
              {t('programme.edit')}
            </Button>
          </Group>
        )
      }
    >
      <p>
        {t('funding.standing', {
          secured: formatWon(goal.secured, 'million'),
          amount: formatWon(goal.amount, 'million'),
          share,
          day: formatDate(goal.dueOn, lang),
        })}
      </p>
      <Progress value={Math.min(share, 100)} aria-label={t('funding.share', { share })} maw={480} mb="sm" />
      <DataTable
        caption={t('funding.entries')}
        rows={goal.entries}
        rowKey={(entry) => entry.id}
        empty={<p className="muted">{t('funding.noEntries')}</p>}
        columns={[
          {
            key: 'securedOn',
            title: t('field.securedOn'),
            rowHead: true,
            render: (entry) => formatDate(entry.securedOn, lang),
          },
          {
            key: 'amount',
            title: t('field.amount'),
            unit: t('unit.million'),
            numeric: true,
            render: (entry) => formatWon(entry.amount, 'million'),
          },
          { key: 'documentNo', title: t('field.documentNo'), render: (entry) => entry.documentNo ?? '–' },
          { key: 'note', title: t('field.note'), render: (entry) => entry.note ?? '–' },
        ]}
      />
      {open === 'entry' && <EntryDialog goal={goal} onClose={() => setOpen(null)} />}
      {open === 'goal' && (
        <GoalDialog goal={goal} year={goal.year} activity={goal.activity?.id ?? null} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

function EntryDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const t = useText('bsc');
  const { businessDate } = usePlan();
  const dialog = useDialog({
    document: BscRecordFundingDocument,
    initial: { amount: '', securedOn: businessDate, documentNo: '', note: '' },
    input: ({ amount, securedOn = '', documentNo, note }) => ({
      goal: goal.id,
      amount: wonOf(amount),
      securedOn,
      documentNo: orNull(documentNo),
      note: orNull(note),
    }),
    refetch: REFETCH,
    done: t('funding.recorded'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('funding.record')}
      onClose={onClose}
      fields={[
        { name: 'amount', kind: 'number', unit: t('unit.million'), hint: 'funding.amountHint', required: true },
        { name: 'securedOn', kind: 'date', required: true },
        { name: 'documentNo', kind: 'text' },
        { name: 'note', kind: 'text' },
      ]}
      {...dialog}
    />
  );
}

interface GoalDialogProps {
  goal: Goal | null;
  year: number;
  activity: string | null;
  onClose: () => void;
}

function GoalDialog({ goal, year, activity, onClose }: GoalDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscSaveFundingGoalDocument,
    initial: {
      titleKo: goal?.titleKo ?? '',
      titleEn: goal?.titleEn ?? '',
      source: goal?.source ?? '',
      amount: goal ? String(goal.amount / MILLION) : '',
      dueOn: goal?.dueOn ?? `${year}-12-31`,
    },
    input: ({ titleKo = '', titleEn, source = '', amount, dueOn = '' }) => ({
      id: goal?.id ?? null,
      version: goal?.version ?? null,
      year,
      activity,
      titleKo,
      titleEn: orNull(titleEn),
      source,
      amount: wonOf(amount),
      dueOn,
    }),
    refetch: REFETCH,
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={t(goal ? 'programme.edit' : 'funding.add')}
      onClose={onClose}
      fields={[
        { name: 'titleKo', kind: 'text', required: true },
        { name: 'titleEn', kind: 'text' },
        { name: 'source', kind: 'text', hint: 'funding.sourceHint', required: true },
        { name: 'amount', kind: 'number', unit: t('unit.million'), required: true },
        { name: 'dueOn', kind: 'date', required: true },
      ]}
      {...dialog}
    />
  );
}
