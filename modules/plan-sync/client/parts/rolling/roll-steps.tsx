import {
  Alert,
  Button,
  DataTable,
  EmptyState,
  Figures,
  formatWon,
  Group,
  refusalWords,
  Section,
  useContractMutation,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PlanSyncRollForwardDocument } from '../../gql/graphql';
import { Heirs } from './heirs';
import { RollBase } from './obstacle-list';
import { byUrgency, type RollChoices, type RollPreview } from './roll-choices';
import { useRollColumns } from './roll-columns';

interface StepsProps {
  plan: { id: string; code: string };
  preview: RollPreview;
  choices: RollChoices;
}

/** The steps before an edition is made: what it rests on, who takes over, what becomes of each item, and the act. */
export function RollSteps({ plan, preview, choices }: StepsProps) {
  const t = useText('plan-sync');
  const columns = useRollColumns(preview.year, choices);
  const first = preview.departments.length > 0 ? 3 : 2;
  const rows = byUrgency(preview.items, choices.items);
  return (
    <>
      <Section title={t('roll.step.base', { n: 1 })}>
        <RollBase preview={preview} code={plan.code} />
      </Section>
      {preview.departments.length > 0 && (
        <Section title={t('roll.step.heirs', { n: 2 })}>
          <Heirs rows={preview.departments} choices={choices} />
        </Section>
      )}
      {preview.base && (
        <Section title={t('roll.step.items', { n: first })}>
          <Figures
            label={t('roll.counts')}
            figures={preview.counts
              .filter(({ count }) => count > 0)
              .map(({ outcome, count }) => ({ name: t(`rollOutcome.${outcome}`), value: count }))}
          />
          <RolledMoney money={preview.money} />
          <DataTable
            caption={t('roll.step.items', { n: first })}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ item }) => item.id}
            maxHeight="60vh"
            empty={<EmptyState title={t('plan.noItems')} />}
          />
        </Section>
      )}
      <Section title={t('roll.step.act', { n: first + 1 })}>
        <RollAct plan={plan} preview={preview} choices={choices} />
      </Section>
    </>
  );
}

function RolledMoney({ money }: { money: RollPreview['money'] }) {
  const t = useText('plan-sync');
  if (!money) return null;
  const million = (won: number) => `${formatWon(won, 'million')} ${t('unit.million')}`;
  return (
    <Figures
      label={t('roll.money')}
      figures={[
        { name: t('roll.yearsIn'), value: money.yearsIn.join(', ') || '–' },
        { name: t('roll.yearsOut'), value: money.yearsOut.join(', ') || '–' },
        { name: t('roll.lines'), value: money.lines, note: t('roll.linesLeft', { count: money.linesLeft }) },
        {
          name: t('roll.kept'),
          value: million(money.kept),
          note: t('roll.dropped', { amount: million(money.dropped) }),
        },
      ]}
    />
  );
}

function RollAct({ plan, preview, choices }: StepsProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [roll, { busy, error }] = useContractMutation(PlanSyncRollForwardDocument, {
    refetch: ['PlanSyncRollPreview', 'PlanSyncPlan'],
  });
  const undecided = preview.counts.find(({ outcome }) => outcome === 'UNDECIDED')?.count ?? 0;
  const onClick = async () => {
    const outcome = await roll({ input: { plan: plan.id, year: preview.year, ...choices.asked } });
    if (outcome.ok) toasts.done(t('version.rolled'));
  };
  return (
    <>
      {undecided > 0 && <p>{t('roll.undecided', { count: undecided })}</p>}
      <p className="muted">{t(preview.mayRoll ? 'roll.actHint' : 'roll.mayNot')}</p>
      {error && (
        <Alert color="red" role="alert" mb="xs">
          {refusalWords(error)}
        </Alert>
      )}
      <Group>
        <Button loading={busy} disabled={!preview.mayRoll} onClick={() => void onClick()}>
          {t('roll.actOf', { year: preview.year })}
        </Button>
      </Group>
      <p role="status" className="muted">
        {busy && t('roll.busy', { count: preview.items.length })}
      </p>
    </>
  );
}
