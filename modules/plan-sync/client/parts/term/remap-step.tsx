import { Button, Figures, FormDialog, Group, Section, TextField, useDirectAct, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { PlanSyncRemapLinksDocument } from '../../gql/graphql';
import { PasteForm } from './paste-form';
import { decidedOf, type RemapChoices, type Term, type TermEnd } from './remap-choices';
import { RemapTable } from './remap-table';

const MOST_AT_ONCE = 500;

/** Links of the term with where each goes, and the act that takes them over at once. */
export function RemapStep({ term, end, choices }: { term: Term; end: TermEnd; choices: RemapChoices }) {
  const t = useText('plan-sync');
  return (
    <Section
      title={t('term.step.links')}
      aside={
        end.rows.length > 0 && (
          <FormDialog label={t('term.paste')} variant="default">
            {(close) => <PasteForm end={end} choices={choices} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <Figures
        label={t('term.counts')}
        figures={end.counts.map(({ outcome, count }) => ({ name: t(`remapOutcome.${outcome}`), value: count }))}
      />
      {end.inside > 0 && <p className="muted">{t('term.inside', { count: end.inside })}</p>}
      <RemapTable end={end} choices={choices} />
      {end.rows.length > 0 && <RemapAct term={term} end={end} choices={choices} />}
    </Section>
  );
}

function RemapAct({ term, end, choices }: { term: Term; end: TermEnd; choices: RemapChoices }) {
  const t = useText('plan-sync');
  const [reason, setReason] = useState('');
  const [remap, busy] = useDirectAct(PlanSyncRemapLinksDocument, ['PlanSyncTerms', 'PlanSyncTermEnd']);
  const links = decidedOf(end.rows, choices.chosen, reason).slice(0, MOST_AT_ONCE);
  const refused = end.rows.some(({ outcome }) => outcome === 'REFUSED');
  const ready = term.status === 'CLOSED' && end.next !== null && links.length > 0 && !refused;
  const onClick = async () => {
    const done = await remap({ plan: term.id, next: end.next?.id ?? '', links }, ({ remapTermLinks }) =>
      t('term.remapped', { ...remapTermLinks }),
    );
    if (done) choices.clear();
  };
  return (
    <Group align="end" mt="sm">
      {links.some(({ item }) => item === null) && (
        <TextField name="reason" label={t('term.endReason')} value={reason} onChange={setReason} />
      )}
      <Button loading={busy} disabled={!ready} onClick={() => void onClick()}>
        {t('term.remap', { count: links.length })}
      </Button>
      <span className="muted">{t(term.status === 'CLOSED' ? 'term.remapHint' : 'term.closeFirst')}</span>
    </Group>
  );
}
