import { ConflictState, MultiSelect, QueryState, useQuery, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscKpiChoicesDocument, BscUpdateKpiDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import { type Choices, nameFields, placeFields, sheetFields, yesNo } from './kpi-fields';
import { KPI_QUERIES, type KpiDialogProps } from './kpi-for-edit';
import { sheetTexts } from './kpi-input';
import { textValues } from './kpi-values';

/** Changes what a KPI is called and belongs to. How it is measured never changes: it is replaced by another. */
export default function EditDialog(props: KpiDialogProps) {
  const choices = useQuery(BscKpiChoicesDocument, { variables: { year: props.year } });
  return <QueryState result={choices}>{(data) => <Form {...props} choices={data} />}</QueryState>;
}

function Form({ kpi, choices, onClose }: KpiDialogProps & { choices: Choices }) {
  const t = useText('bsc');
  const [initiatives, setInitiatives] = useState(() => kpi.initiatives.map(({ id }) => id));
  const [version, setVersion] = useState(kpi.version);
  const initial = {
    titleKo: kpi.titleKo,
    titleEn: kpi.titleEn,
    definition: kpi.definition ?? '',
    ...textValues(kpi),
    objective: kpi.objective.id,
    csf: kpi.csf?.id ?? '',
    goal: kpi.goal?.id ?? '',
    evidenceRequired: kpi.evidenceRequired ? 'yes' : 'no',
    reason: '',
  };
  const { fieldErrors, ...dialog } = useDialog({
    document: BscUpdateKpiDocument,
    initial,
    input: ({ titleKo = '', titleEn, definition, objective = '', csf, goal, evidenceRequired, reason, ...rest }) => ({
      id: kpi.id,
      version,
      titleKo,
      titleEn: orNull(titleEn),
      definition: orNull(definition),
      ...sheetTexts(rest),
      objective,
      csf: orNull(csf),
      goal: orNull(goal),
      evidenceRequired: evidenceRequired === 'yes',
      initiatives,
      reason: orNull(reason),
    }),
    refetch: KPI_QUERIES,
    done: t('programme.saved'),
    onClose,
  });
  const conflict = dialog.error?.code === 'CONFLICT' ? dialog.error.conflict : null;
  const theirs = (name: string) => String(conflict?.values[name] ?? '–');
  return (
    <RecordDialog
      wide
      title={t('kpiForm.editTitle', { name: kpi.titleKo })}
      onClose={onClose}
      fields={[
        ...nameFields(),
        ...placeFields(choices),
        ...sheetFields(),
        yesNo('evidenceRequired', t),
        { name: 'reason', kind: 'text', hint: 'kpiHint.reason' },
      ]}
      {...dialog}
    >
      <MultiSelect
        searchable
        label={t('kpiForm.initiatives')}
        data={choices.initiatives.nodes.map(({ id, title }) => ({ value: id, label: title }))}
        value={initiatives}
        error={fieldErrors.initiatives}
        onChange={setInitiatives}
      />
      {conflict && version !== conflict.version && (
        <ConflictState
          fields={(['titleKo', 'titleEn', 'definition'] as const).map((name) => ({
            key: name,
            label: t(`field.${name}`),
            mine: dialog.form.values[name] || '–',
            theirs: theirs(name),
          }))}
          onKeepMine={() => setVersion(conflict.version)}
          onTakeTheirs={onClose}
        />
      )}
    </RecordDialog>
  );
}
