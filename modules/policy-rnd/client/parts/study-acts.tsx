import { type FieldSpec, FormDialog, Group, RecordForm, useText } from '@yeondong/client/kit';
import {
  PolicyRndAdvanceStudyDocument,
  type StudyRowFragment,
  type StudyStep,
  type StudyUtilisation,
  type StudyVerdict,
} from '../gql/graphql';
import { useOptions } from './choices';

const VERDICTS = ['SUITABLE', 'CONDITIONAL', 'UNSUITABLE'] as const;
const UTILISATIONS = ['POLICY', 'LAW', 'REFERENCE', 'UNUSED'] as const;

/** What may come next for a study, each with its form. */
export function StudyActs({ study }: { study: StudyRowFragment }) {
  const t = useText('policy-rnd');
  return (
    <Group gap={4}>
      {study.nextSteps.map((step) => (
        <FormDialog key={step} label={t(`studyStep.${step}`)} size="compact-xs" variant="default">
          {(close) => <StepForm study={study} step={step} onDone={close} />}
        </FormDialog>
      ))}
    </Group>
  );
}

interface StepFormProps {
  study: StudyRowFragment;
  step: StudyStep;
  onDone: () => void;
}

function StepForm({ study, step, onDone }: StepFormProps) {
  const t = useText('policy-rnd');
  const { id, version, similar } = study;
  const fields = useFields(study)[step] ?? [];
  return (
    <RecordForm
      mutation={PolicyRndAdvanceStudyDocument}
      refetch={[]}
      fields={fields}
      onDone={onDone}
      toInput={(v) => ({
        ...{ id, version, step, note: v.note ?? null, verdict: (v.verdict ?? null) as StudyVerdict | null },
        ...{ partner: v.partner ?? null, mouOn: v.mouOn ?? null, cost: v.cost ? Number(v.cost) : null },
        ...{ result: v.result ?? null, paper: v.paper ?? null, until: v.until ?? null },
        utilisation: (v.utilisation ?? null) as StudyUtilisation | null,
      })}
    >
      {step === 'CHECK' && (
        <p>
          {similar.length === 0
            ? t('studies.noSimilar')
            : t('studies.similar', { list: similar.map((one) => `${one.study.title} ${one.likeness}%`).join(', ') })}
        </p>
      )}
      {fields.length === 0 && <p>{t('act.confirm', { act: t(`studyStep.${step}`) })}</p>}
    </RecordForm>
  );
}

/** The fields that each step asks for. */
function useFields({ partner, kind }: StudyRowFragment): Readonly<Partial<Record<StudyStep, FieldSpec[]>>> {
  const t = useText('policy-rnd');
  const verdicts = useOptions(VERDICTS, 'verdictOfStudy');
  const utilisations = useOptions(UTILISATIONS, 'utilisation');
  const note = (key: string): FieldSpec => ({ name: 'note', label: t(`field.${key}`), kind: 'lines', required: true });
  return {
    CHECK: [note('duplicateNote')],
    DELIBERATE: [
      { name: 'verdict', label: t('field.studyVerdict'), options: verdicts, initial: 'SUITABLE', required: true },
      note('verdictNote'),
    ],
    BEGIN:
      kind === 'OWN'
        ? []
        : [
            { name: 'partner', label: t('field.partner'), initial: partner ?? '', required: true },
            { name: 'cost', label: t('field.cost'), kind: 'number', unit: t('unit.won') },
            { name: 'mouOn', label: t('field.mouOn'), kind: 'date' },
          ],
    REPORT_FINAL: [
      { name: 'result', label: t('field.result'), kind: 'lines', required: true },
      { name: 'paper', label: t('field.paper') },
    ],
    WITHHOLD: [
      note('withheldReason'),
      { name: 'until', label: t('field.withheldUntil'), kind: 'date', required: true },
    ],
    UTILISE: [{ name: 'utilisation', label: t('field.utilisation'), options: utilisations, required: true }],
  };
}
