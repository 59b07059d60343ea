import {
  Button,
  DataTable,
  formatDate,
  formatNumber,
  QueryState,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscSaveSurveyPlanDocument, BscSurveyPlansDocument, type BscSurveyPlansQuery } from '../../gql/graphql';
import { AddButton } from './add-button';
import { RecordDialog } from './record-dialog';
import type { SubjectProps } from './subject-props';
import { orNull, useDialog, wholeOf } from './use-dialog';

type Plan = BscSurveyPlansQuery['customerSurveyPlans']['nodes'][number];

/** How many people the customers' survey asks, and how exact that makes it. */
export default function SurveyRecords({ year, fact }: SubjectProps) {
  const t = useText('bsc');
  const lang = useLang();
  const officer = useHasRole('planner', 'bsc');
  const [editing, setEditing] = useState<Plan | 'new' | null>(null);
  const result = useQuery(BscSurveyPlansDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ customerSurveyPlans: { nodes } }) => (
        <>
          <DataTable
            caption={t('subject.CUSTOMER_SURVEY')}
            captionHidden
            rows={nodes}
            rowKey={(row) => row.id}
            empty={<p className="muted">{t('survey.none')}</p>}
            columns={[
              { key: 'title', title: t('survey.title'), rowHead: true, render: (row) => row.title },
              {
                key: 'size',
                title: t('survey.size'),
                unit: t('planUnit.명'),
                numeric: true,
                render: (row) => formatNumber(row.sampleSize),
              },
              {
                key: 'population',
                title: t('survey.population'),
                unit: t('planUnit.명'),
                numeric: true,
                render: (row) => formatNumber(row.population),
              },
              {
                key: 'designEffect',
                title: t('survey.designEffect'),
                numeric: true,
                render: (row) => formatNumber(row.designEffect),
              },
              {
                key: 'margin',
                title: t('survey.margin'),
                numeric: true,
                render: (row) => `±${formatNumber(row.margin, 2)}%p`,
              },
              { key: 'dueOn', title: t('programme.dueOn'), render: (row) => formatDate(row.dueOn, lang) },
              ...(officer
                ? [
                    {
                      key: 'acts',
                      title: t('field.acts'),
                      render: (row: Plan) => (
                        <Button size="compact-xs" variant="default" onClick={() => setEditing(row)}>
                          {t('programme.edit')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          <p className="muted">{t('survey.hint')}</p>
          {officer && nodes.length === 0 && <AddButton label={t('survey.add')} onClick={() => setEditing('new')} />}
          {editing && (
            <SurveyDialog
              plan={editing === 'new' ? null : editing}
              year={year}
              activity={fact?.activity.id ?? null}
              onClose={() => setEditing(null)}
            />
          )}
        </>
      )}
    </QueryState>
  );
}

interface SurveyDialogProps {
  plan: Plan | null;
  year: number;
  activity: string | null;
  onClose: () => void;
}

function SurveyDialog({ plan, year, activity, onClose }: SurveyDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscSaveSurveyPlanDocument,
    initial: {
      titleKo: plan?.titleKo ?? '',
      titleEn: plan?.titleEn ?? '',
      sampleSize: plan ? String(plan.sampleSize) : '',
      population: plan?.population ? String(plan.population) : '',
      designEffect: plan?.designEffect ?? '1',
      dueOn: plan?.dueOn ?? `${year}-12-31`,
    },
    input: ({ titleKo = '', titleEn, sampleSize, population, designEffect, dueOn = '' }) => ({
      id: plan?.id ?? null,
      version: plan?.version ?? null,
      year,
      activity: plan?.activity?.id ?? activity,
      titleKo,
      titleEn: orNull(titleEn),
      sampleSize: wholeOf(sampleSize),
      population: orNull(population) === null ? null : wholeOf(population),
      designEffect: orNull(designEffect),
      dueOn,
    }),
    refetch: ['BscSurveyPlans', 'BscProgramme'],
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={t(plan ? 'programme.edit' : 'survey.add')}
      onClose={onClose}
      fields={[
        { name: 'titleKo', kind: 'text', required: true },
        { name: 'titleEn', kind: 'text' },
        { name: 'sampleSize', kind: 'number', label: 'survey.size', unit: t('planUnit.명'), required: true },
        {
          name: 'population',
          kind: 'number',
          label: 'survey.population',
          unit: t('planUnit.명'),
          hint: 'survey.populationHint',
        },
        { name: 'designEffect', kind: 'number', label: 'survey.designEffect', hint: 'survey.designHint' },
        { name: 'dueOn', kind: 'date', required: true },
      ]}
      {...dialog}
    />
  );
}
