import {
  Box,
  Checkbox,
  type ImportFile,
  ImportForm,
  SelectField,
  TextInput,
  useContractMutation,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { SocialImportDocument, SocialIndicatorNamesDocument } from '../gql/graphql';

/** Choose a table of values, see what it would do and what is wrong in which cell, then take it in. */
export function ImportObservations() {
  const t = useText('social-indicators');
  const [reason, setReason] = useState('');
  const [indicator, setIndicator] = useState('');
  const [knownOnly, setKnownOnly] = useState(false);
  const { year } = usePlan();
  const names = useQuery(SocialIndicatorNamesDocument, { variables: { year } }).data?.indicators.nodes ?? [];
  const [mutate, { busy, error, fieldErrors }] = useContractMutation(SocialImportDocument, {
    refetch: ['SocialImports'],
  });
  const run = async (file: ImportFile) => {
    const read = { indicator: indicator || null, knownOnly };
    const outcome = await mutate({ input: { ...file, ...read, reason: file.dryRun ? null : reason.trim() || null } });
    return outcome.ok ? outcome.data.importObservations : null;
  };
  return (
    <ImportForm
      run={run}
      busy={busy}
      error={fieldErrors.reason ? null : error}
      columnTitle={(column) => t(`import.columns.${column}`)}
      hint={t('import.hint')}
      reading={`${indicator} ${knownOnly}`}
      options={
        <>
          <Box maw="28rem">
            <SelectField
              name="indicator"
              label={t('import.indicator')}
              hint={t('import.indicatorHint')}
              searchable
              clearable
              options={names.map(({ id, title }) => ({ value: id, label: title }))}
              value={indicator}
              onChange={setIndicator}
            />
          </Box>
          <Checkbox
            label={t('import.knownOnly')}
            checked={knownOnly}
            onChange={(event) => setKnownOnly(event.currentTarget.checked)}
          />
        </>
      }
      more={(preview) =>
        preview.revised > 0 && (
          <TextInput
            label={t('field.reason')}
            value={reason}
            error={fieldErrors.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )
      }
      onDone={() => setReason('')}
    />
  );
}
