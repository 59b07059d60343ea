import { useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscSaveEvaluationSchemeDocument } from '../../../gql/graphql';
import { type PartRow, PartRows } from '../../programme/part-rows';
import { RecordDialog } from '../../programme/record-dialog';
import { useDialog } from '../../programme/use-dialog';
import type { EvaluationScheme } from '../nodes';
import { BLANK_GRADE, blankScheme, GRADE_FIELDS, gradeRows, schemeInput, useSchemeFields } from './scheme-form';

interface SchemeDialogProps {
  /** The scheme in force; null where there is none yet. */
  scheme: EvaluationScheme | null;
  year: number;
  onClose: () => void;
}

/** Changes the scheme, or begins another from a later year on. */
export default function SchemeDialog({ scheme, year, onClose }: SchemeDialogProps) {
  const t = useText('bsc');
  const [grades, setGrades] = useState<readonly PartRow[]>(scheme ? gradeRows(scheme) : [BLANK_GRADE]);
  const { fieldErrors, ...dialog } = useDialog({
    document: BscSaveEvaluationSchemeDocument,
    initial: blankScheme(scheme, year),
    input: (values) => schemeInput(values, grades, scheme),
    refetch: ['BscGroups', 'BscRanking'],
    done: t('scheme.saved'),
    onClose,
  });
  return (
    <RecordDialog wide title={t('scheme.edit')} onClose={onClose} fields={useSchemeFields()} {...dialog}>
      <PartRows
        legend={t('scheme.gradesBestFirst')}
        path="grades"
        rows={grades}
        errors={fieldErrors}
        blank={BLANK_GRADE}
        onChange={setGrades}
        fields={GRADE_FIELDS}
      />
    </RecordDialog>
  );
}
