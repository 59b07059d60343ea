import { MutationForm, SelectField, TextField, useModules, usePlan, useQuery, useText } from '@yeondong/client/kit';
import {
  type PlanChangeAct,
  type PlanChangeInput,
  type PlanChangeSource,
  PlanSyncChangeTargetsDocument,
  PlanSyncProposeChangeDocument,
  PlanSyncSiblingsDocument,
} from '../../gql/graphql';
import { yearIn } from '../year-in';
import { useDepartmentOptions, useNodeOptions } from './act-forms';
import { RecordPicker } from './record-picker';
import { sourcesOffered } from './sources-offered';

const ACTS = ['CHANGE', 'ADD', 'DROP'] as const;
type Values = Readonly<Record<string, string>>;

/** Only what the act may change is sent. */
function inputOf(values: Values): PlanChangeInput {
  const { plan = '', title = '', reason = '', department = '', act, item, record, source } = values;
  const year = (name: string) => (values[name] ? (yearIn(values[name]) ?? 0) : null);
  const asked = {
    itemTitle: values.itemTitle || null,
    outcome: values.outcome || null,
    startYear: year('startYear'),
    endYear: year('endYear'),
    toDepartment: values.toDepartment || null,
    node: values.node || null,
  };
  return {
    ...{ plan, title, reason, department, act: act as PlanChangeAct, source: source as PlanChangeSource },
    item: act === 'ADD' ? null : item || null,
    record: record || null,
    ...(act === 'DROP' ? {} : asked),
    ...(act === 'ADD' ? { itemCode: values.itemCode || null } : {}),
  };
}

const INITIAL = {
  ...{ plan: '', act: 'CHANGE', item: '', title: '', reason: '', source: 'STUDY', record: '', department: '' },
  ...{ itemCode: '', itemTitle: '', outcome: '', startYear: '', endYear: '', toDepartment: '', node: '' },
};

type Field = (name: string) => {
  name: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

/** Asks for a change of a plan: of which item, what, why, and where that comes from. */
export function RequestForm({ onDone }: { onDone: () => void }) {
  const t = useText('plan-sync');
  const { department } = usePlan();
  return (
    <MutationForm
      mutation={PlanSyncProposeChangeDocument}
      refetch={['PlanSyncChanges']}
      initial={{ ...INITIAL, department: department?.id ?? '' }}
      toInput={inputOf}
      done={t('request.done.propose')}
      onDone={onDone}
      onCancel={onDone}
    >
      {({ field, values, set }) => (
        <>
          <TargetFields field={field} values={values} />
          <TextField {...field('title')} label={t('field.title')} required />
          {values.act !== 'DROP' && <ValueFields field={field} act={values.act ?? ''} />}
          <SourceFields field={field} values={values} onSource={() => set('record', '')} />
        </>
      )}
    </MutationForm>
  );
}

function TargetFields({ field, values }: { field: Field; values: Values }) {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const plans = useQuery(PlanSyncChangeTargetsDocument, { variables: { year } }).data?.plans.nodes ?? [];
  const open = plans.filter(({ status, versionInForce }) => status === 'OPEN' && versionInForce);
  const planVersion = open.find(({ id }) => id === values.plan)?.versionInForce?.id ?? '';
  const lookup = useQuery(PlanSyncSiblingsDocument, { variables: { planVersion }, skip: planVersion === '' });
  const items = lookup.data?.planItems.nodes ?? [];
  return (
    <>
      <SelectField
        {...field('plan')}
        label={t('field.plan')}
        required
        options={open.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField
        {...field('act')}
        label={t('request.act')}
        required
        options={ACTS.map((value) => ({ value, label: t(`request.acts.${value}`) }))}
      />
      {values.act !== 'ADD' && (
        <SelectField
          {...field('item')}
          label={t('field.item')}
          required
          searchable
          options={items.map(({ id, title, department }) => ({ value: id, label: `${title} (${department.name})` }))}
        />
      )}
    </>
  );
}

function ValueFields({ field, act }: { field: Field; act: string }) {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const departments = useDepartmentOptions();
  const nodes = useNodeOptions(year);
  const required = act === 'ADD';
  return (
    <fieldset>
      <legend>{t(required ? 'request.newItem' : 'request.values')}</legend>
      {required && <TextField {...field('itemCode')} label={t('field.code')} required />}
      <TextField {...field('itemTitle')} label={t('request.itemTitle')} required={required} />
      <TextField {...field('startYear')} label={t('field.startYear')} required={required} />
      <TextField {...field('endYear')} label={t('field.endYear')} required={required} />
      <TextField {...field('outcome')} label={t('field.outcome')} multiline />
      <SelectField {...field('toDepartment')} label={t('act.department')} clearable searchable options={departments} />
      <SelectField {...field('node')} label={t('field.node')} clearable searchable options={nodes} />
    </fieldset>
  );
}

interface SourceFieldsProps {
  field: Field;
  values: Values;
  /** Another source names other records. */
  onSource: () => void;
}

function SourceFields({ field, values, onSource }: SourceFieldsProps) {
  const t = useText('plan-sync');
  const departments = useDepartmentOptions();
  const offered = sourcesOffered(useModules());
  const source = values.source as PlanChangeSource;
  const chooses = field('source');
  return (
    <>
      <SelectField
        {...chooses}
        onChange={(next) => {
          chooses.onChange(next);
          onSource();
        }}
        label={t('compare.source')}
        required
        options={offered.map((value) => ({ value, label: t(`origin.${value}`) }))}
      />
      <RecordPicker key={source} {...field('record')} source={source} required={source === 'OPINION'} />
      <TextField {...field('reason')} label={t('request.reason')} multiline required />
      <SelectField {...field('department')} label={t('request.department')} required searchable options={departments} />
    </>
  );
}
