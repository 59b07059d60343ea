import {
  Alert,
  Button,
  Checkbox,
  ConflictState,
  DataTable,
  EmptyState,
  formatNumber,
  Group,
  StatusMark,
  TextInput,
  useText,
} from '@yeondong/client/kit';
import type { BscScorecardForEditQuery } from '../../gql/graphql';
import classes from './form.module.css';
import { useScorecardForm } from './use-scorecard-form';

interface ScorecardFormProps {
  department: { id: string; code: string };
  year: number;
  data: BscScorecardForEditQuery;
  reload: () => Promise<{ data?: BscScorecardForEditQuery | undefined }>;
}

/** The department's KPIs with a weight each; saved once they make exactly 100. */
export function ScorecardForm({ department, year, data, reload }: ScorecardFormProps) {
  const t = useText('bsc');
  const form = useScorecardForm({ department, year, data, reload });
  const kpis = data.kpis.nodes;
  const locked = data.scorecard != null && data.scorecard.status !== 'DRAFT';
  if (kpis.length === 0) return <EmptyState title={t('scorecardForm.noKpis')} hint={t('scorecardForm.noKpisHint')} />;
  return (
    <>
      {locked && <Alert color="warning">{t('scorecardForm.locked')}</Alert>}
      {form.clash && (
        <ConflictState fields={form.clash} onKeepMine={() => void form.keepMine()} onTakeTheirs={form.takeTheirs} />
      )}
      <DataTable
        caption={t('scorecardForm.caption')}
        captionHidden
        rows={kpis}
        rowKey={(kpi) => kpi.id}
        foot={{ title: t('field.sum'), weight: <span className={classes.sum}>{form.sum.sum ?? '–'}</span> }}
        columns={[
          {
            key: 'chosen',
            title: t('scorecardForm.chosen'),
            width: '4rem',
            render: (kpi) => (
              <Checkbox
                size="xs"
                disabled={locked}
                aria-label={t('scorecardForm.choose', { name: kpi.title })}
                checked={form.weights[kpi.id] !== undefined}
                onChange={(event) => form.choose(kpi.id, event.currentTarget.checked)}
              />
            ),
          },
          { key: 'title', title: t('field.kpi'), rowHead: true, render: (kpi) => kpi.title },
          { key: 'perspective', title: t('field.perspective'), render: (kpi) => kpi.objective.perspective.title },
          { key: 'kind', title: t('field.kind'), render: (kpi) => t(`kind.${kpi.kind}`) },
          {
            key: 'target',
            title: t('field.yearTarget'),
            numeric: true,
            render: (kpi) =>
              kpi.target ? (
                `${formatNumber(kpi.target.target)} ${kpi.unit}`
              ) : (
                <span className="muted">{t('scorecardForm.noTarget')}</span>
              ),
          },
          {
            key: 'weight',
            title: t('field.weight'),
            numeric: true,
            width: '9rem',
            render: (kpi) => (
              <TextInput
                size="xs"
                className={classes.weight}
                inputMode="decimal"
                disabled={locked || form.weights[kpi.id] === undefined}
                aria-label={t('scorecardForm.weightOf', { name: kpi.title })}
                error={form.errors[kpi.id]}
                value={form.weights[kpi.id] ?? ''}
                onChange={(event) => form.setWeight(kpi.id, event.currentTarget.value)}
              />
            ),
          },
        ]}
      />
      <Group gap="sm" role="status">
        <StatusMark
          kind={form.sum.exact ? 'normal' : 'caution'}
          label={t(form.sum.exact ? 'scorecardForm.exact' : 'scorecardForm.notExact', { sum: form.sum.sum ?? '–' })}
        />
        <Button size="sm" disabled={locked || !form.sum.exact} loading={form.busy} onClick={() => void form.save()}>
          {t('scorecardForm.save')}
        </Button>
        {form.message && <span role="alert">{form.message}</span>}
      </Group>
    </>
  );
}
