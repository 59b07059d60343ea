import {
  Button,
  DataTable,
  download,
  EmptyState,
  FormBody,
  FormDialog,
  formatDate,
  formatNumber,
  Group,
  NumberField,
  Section,
  useContractMutation,
  useForm,
  useHasRole,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { IssueSurveyTokensDocument, type SurveyPageQuery } from './gql/graphql';
import { InvitationSlips } from './invitation-slips';
import { StrataForm } from './strata-form';
import { stratumTitle } from './strata-input';

type Survey = NonNullable<SurveyPageQuery['survey']>;

const COLUMNS = {
  population: 'people',
  minimum: 'minimumOf',
  allocated: 'allocated',
  answered: 'answered',
  overQuota: 'overQuota',
} as const;

const RUNNERS = ['planner', 'bsc', 'policy', 'innovation', 'statistician', 'head'] as const;

/** Strata with their parts of the sample, and what came in. */
export function StrataSection({ survey, mayWrite }: { survey: Survey; mayWrite: boolean }) {
  const t = useText('core');
  const edits = mayWrite && survey.state === 'DRAFT' && survey.tokenBatches.length === 0;
  return (
    <Section
      title={t('survey.strata')}
      aside={
        edits && (
          <FormDialog label={t('survey.setStrata')} variant="default">
            {(close) => <StrataForm survey={survey} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <DataTable
        caption={t('survey.strata')}
        captionHidden
        rows={survey.strata}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('survey.noStrata')} hint={t('survey.noStrataHint')} />}
        columns={[
          {
            key: 'stratum',
            title: t('survey.stratum'),
            rowHead: true,
            render: ({ traits }) => stratumTitle(traits),
          },
          ...(['population', 'minimum', 'allocated', 'answered', 'overQuota'] as const).map((key) => ({
            key,
            title: t(`survey.${COLUMNS[key]}`),
            unit: t('unit.person'),
            numeric: true,
            render: (row: Survey['strata'][number]) => formatNumber(row[key]),
          })),
        ]}
      />
    </Section>
  );
}

/** Invitations that were issued, by whom and when; their addresses are not kept. */
export function InvitationSection({ survey }: { survey: Survey }) {
  const t = useText('core');
  const lang = useLang();
  const mayRun = useHasRole(...RUNNERS);
  const issues = mayRun && (survey.state === 'DRAFT' || survey.state === 'OPEN');
  return (
    <Section
      title={t('survey.invitations')}
      aside={
        issues && (
          <FormDialog label={t('survey.issue')} variant="default">
            {(close) => <IssueForm survey={survey} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <DataTable
        caption={t('survey.invitations')}
        captionHidden
        rows={survey.tokenBatches}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('survey.noInvitations')} />}
        columns={[
          {
            key: 'on',
            title: t('survey.issuedOn'),
            rowHead: true,
            render: ({ issuedOn }) => formatDate(issuedOn, lang),
          },
          { key: 'count', title: t('survey.invited'), numeric: true, render: ({ count }) => formatNumber(count) },
          { key: 'by', title: t('survey.issuedBy'), render: ({ issuedBy }) => issuedBy?.name ?? '–' },
        ]}
      />
    </Section>
  );
}

/** Addresses that can be printed or sent: with the name of this site. */
const withOrigin = (csv: string): string => csv.replaceAll(',/s/', `,${window.location.origin}/s/`);

function IssueForm({ survey, onDone }: { survey: Survey; onDone: () => void }) {
  const t = useText('core');
  const [issued, setIssued] = useState<{ count: number; csv: string } | null>(null);
  const [issue, state] = useContractMutation(IssueSurveyTokensDocument, { refetch: ['SurveyPage'] });
  const form = useForm({ count: String(survey.targetSize ?? '') }, state.fieldErrors);
  const submit = async () => {
    const outcome = await issue({ input: { id: survey.id, count: Number(form.values.count) || 0 } });
    if (outcome.ok) setIssued(outcome.data.issueSurveyTokens);
  };
  if (!issued)
    return (
      <FormBody
        busy={state.busy}
        error={state.error}
        saveLabel={t('survey.issue')}
        onSubmit={() => void submit()}
        onCancel={onDone}
      >
        <p>{t('survey.issueHint')}</p>
        <NumberField label={t('survey.issueCount')} required {...form.field('count')} />
      </FormBody>
    );
  const take = () =>
    download(
      `${t('survey.fileName')}-${survey.code}.csv`,
      new Blob([`\uFEFF${withOrigin(issued.csv)}`], { type: 'text/csv;charset=utf-8' }),
    );
  return (
    <div className="form-body">
      <p role="status">
        <strong>{t('survey.issued', { count: issued.count, formatted: formatNumber(issued.count) })}</strong>{' '}
        {t('survey.issuedHint')}
      </p>
      <Group gap="xs">
        <Button onClick={take}>{t('survey.download')}</Button>
        <Button variant="default" onClick={() => window.print()}>
          {t('survey.printSlips')}
        </Button>
      </Group>
      <InvitationSlips survey={survey} csv={issued.csv} />
    </div>
  );
}
