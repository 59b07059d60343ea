import { formatDate, QueryState, useLang, useQuery, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscChangeWindowsDocument, BscKpiChoicesDocument, BscReviseDefinitionDocument } from '../../gql/graphql';
import { DEFINITION_GROUNDS } from '../life/grounds';
import type { PartRow } from '../programme/part-rows';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import type { Choices } from './kpi-fields';
import { KPI_QUERIES, type KpiDialogProps } from './kpi-for-edit';
import { scoringInput } from './kpi-input';
import { bandValues, scoringValues } from './kpi-values';
import { BLANK_BAND, ScoringPart } from './scoring-part';

/** Changes how a KPI is scored. Once its scorecard was confirmed, the former version, the ground and the reason are kept. */
export default function ReviseDefinitionDialog(props: KpiDialogProps) {
  const choices = useQuery(BscKpiChoicesDocument, { variables: { year: props.year } });
  return <QueryState result={choices}>{(data) => <Form {...props} choices={data} />}</QueryState>;
}

function Form({ kpi, year, choices, onClose }: KpiDialogProps & { choices: Choices }) {
  const t = useText('bsc');
  const known = bandValues(kpi);
  const [bands, setBands] = useState<readonly PartRow[]>(known.length > 0 ? known : [BLANK_BAND]);
  const { fieldErrors, ...dialog } = useDialog({
    document: BscReviseDefinitionDocument,
    initial: { ground: 'MIDYEAR', reason: '', definition: kpi.definition ?? '', ...scoringValues(kpi) },
    input: (values) => ({
      id: kpi.id,
      version: kpi.version,
      ground: DEFINITION_GROUNDS.find((ground) => ground === values.ground) ?? 'MIDYEAR',
      reason: orNull(values.reason),
      definition: orNull(values.definition),
      ...scoringInput(values, bands),
    }),
    refetch: KPI_QUERIES,
    done: t('kpiForm.revised'),
    onClose,
  });
  return (
    <RecordDialog
      wide
      title={t('kpiForm.reviseTitle', { name: kpi.titleKo })}
      onClose={onClose}
      fields={[
        {
          name: 'ground',
          kind: 'choice',
          label: 'kpiForm.ground',
          required: true,
          hint: 'kpiHint.ground',
          options: DEFINITION_GROUNDS.map((value) => ({ value, label: t(`changeGround.${value}`) })),
        },
        { name: 'reason', kind: 'text', hint: 'kpiHint.reason' },
        { name: 'definition', kind: 'long', hint: 'kpiHint.definition' },
      ]}
      {...dialog}
    >
      <Windows year={year} />
      <ScoringPart form={dialog.form} choices={choices} bands={bands} errors={fieldErrors} onBands={setBands} />
    </RecordDialog>
  );
}

/** On which days confirmed definitions may change. */
function Windows({ year }: { year: number }) {
  const t = useText('bsc');
  const lang = useLang();
  const { data } = useQuery(BscChangeWindowsDocument, { variables: { year } });
  if (!data) return null;
  const day = (iso: string) => formatDate(iso, lang);
  const set = data.changeWindows.map(({ title, fromOn, toOn }) => `${title} ${day(fromOn)} ~ ${day(toOn)}`);
  const days = data.changeWindows.some(({ regular }) => regular) ? set : [t('windows.june'), ...set];
  return <p className="muted">{t('windows.are', { days: days.join(', ') })}</p>;
}
