import {
  FormBody,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useGo,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { type PlanLevel, PlanSyncCreatePlanDocument, PlanSyncDepartmentsDocument } from '../gql/graphql';
import { LEVELS } from '../searches';
import { yearIn } from './year-in';

/** A new plan of one of the six levels; its page opens once it is there. */
export function PlanForm({ year, onDone }: { year: number; onDone: () => void }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const go = useGo();
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const [create, state] = useContractMutation(PlanSyncCreatePlanDocument, { refetch: ['PlanSyncPlans'] });
  const blank = {
    ...{ code: '', titleKo: '', titleEn: '', level: 'SECTORAL', department: '', term: '', endsOn: '' },
    ...{ fromYear: String(year), toYear: '', legalBasis: '' },
  };
  const { values, field } = useForm(blank, state.fieldErrors);
  const onSubmit = async () => {
    const { code, titleKo, department } = values;
    const outcome = await create({
      input: {
        ...{ code, titleKo, department },
        titleEn: values.titleEn || null,
        level: values.level as PlanLevel,
        fromYear: yearIn(values.fromYear) ?? 0,
        toYear: yearIn(values.toYear),
        legalBasis: values.legalBasis || null,
        term: values.level === 'TERM_PRIORITY' ? yearIn(values.term) : null,
        endsOn: values.level === 'TERM_PRIORITY' ? values.endsOn || null : null,
      },
    });
    if (!outcome.ok) return;
    toasts.done(t('plans.created'));
    onDone();
    go(`/m/plan-sync/plans/${outcome.data.createPlan.code}`);
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('code')} label={t('field.code')} required autoFocus />
      <TextField {...field('titleKo')} label={t('field.titleKo')} required />
      <TextField {...field('titleEn')} label={t('field.titleEn')} />
      <SelectField
        {...field('level')}
        label={t('field.level')}
        options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
      />
      {values.level === 'TERM_PRIORITY' && (
        <>
          <TextField {...field('term')} label={t('field.term')} required />
          <TextField {...field('endsOn')} label={t('field.endsOn')} type="date" />
        </>
      )}
      <SelectField
        {...field('department')}
        label={t('field.keeper')}
        required
        searchable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field('fromYear')} label={t('field.startYear')} required />
      <TextField {...field('toYear')} label={t('field.endYear')} hint={t('plans.endHint')} />
      <TextField {...field('legalBasis')} label={t('field.legalBasis')} />
    </FormBody>
  );
}
