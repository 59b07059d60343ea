import {
  FormBody,
  FormDialog,
  Group,
  PageLink,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PlanSyncCreatePlanDocument, PlanSyncOpenVersionDocument } from '../../gql/graphql';
import type { Term, TermEnd } from './remap-choices';

/** The plan of the next term with its newest edition, or the form that makes both. */
export function NextTerm({ term, end }: { term: Term; end: TermEnd }) {
  const t = useText('plan-sync');
  const { next, edition, targets } = end;
  if (!next) {
    return (
      <>
        <p className="muted">{t('term.noNext', { term: (term.term ?? 0) + 1 })}</p>
        <Group>
          <FormDialog label={t('term.makeNext')} variant="default">
            {(close) => <NextTermForm term={term} onDone={close} />}
          </FormDialog>
        </Group>
      </>
    );
  }
  const name = edition && t('plans.edition', { ...edition, kind: t(`kind.${edition.kind}`) });
  return (
    <p>
      <PageLink
        to={`/m/plan-sync/plans/${next.code}`}
        search={edition ? { edition: edition.year, number: edition.number } : {}}
      >
        {next.title}
      </PageLink>{' '}
      <span className="muted">
        {edition
          ? `${name} · ${t(`versionStatus.${edition.status}`)} · ${t('plan.count', { count: targets.length })}`
          : t('plan.noEdition')}
      </span>
    </p>
  );
}

const TERM_YEARS = 4;

/** A plan that begins the day after the last term ends, with its first edition. */
function NextTermForm({ term, onDone }: { term: Term; onDone: () => void }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const number = (term.term ?? 0) + 1;
  const year = Number(term.endsOn?.slice(0, 4) ?? 0);
  const [create, creating] = useContractMutation(PlanSyncCreatePlanDocument);
  const [open, opening] = useContractMutation(PlanSyncOpenVersionDocument, {
    refetch: ['PlanSyncTerms', 'PlanSyncTermEnd'],
  });
  const blank = {
    code: `TERM-${number}`,
    titleKo: t('term.titleOf', { lng: 'ko', term: number }),
    endsOn: term.endsOn ? `${year + TERM_YEARS}${term.endsOn.slice(4)}` : '',
  };
  const { values, field } = useForm(blank, creating.fieldErrors);
  const onSubmit = async () => {
    const { code, titleKo, endsOn } = values;
    const made = await create({
      input: {
        ...{ code, titleKo, level: 'TERM_PRIORITY', term: number, department: term.department.id },
        ...{ fromYear: year, toYear: Number(endsOn.slice(0, 4)), endsOn },
      },
    });
    if (!made.ok) return;
    const outcome = await open({ input: { plan: made.data.createPlan.id, year, kind: 'ORIGINAL' } });
    if (!outcome.ok) return;
    toasts.done(t('term.nextMade'));
    onDone();
  };
  return (
    <FormBody
      busy={creating.busy || opening.busy}
      error={creating.error ?? opening.error}
      onSubmit={() => void onSubmit()}
      onCancel={onDone}
    >
      <TextField {...field('code')} label={t('field.code')} required autoFocus />
      <TextField {...field('titleKo')} label={t('field.titleKo')} required />
      <TextField {...field('endsOn')} label={t('field.endsOn')} type="date" required />
    </FormBody>
  );
}
