import { formatDate, PageFrame, QueryState, Section, Stack, useLang, useQuery, useText } from '@yeondong/client/kit';
import { PlanSyncOpinionFormDocument } from '../gql/graphql';
import { OpinionWriter } from '../parts/public-form/opinion-writer';
import { ReceiptReader } from '../parts/public-form/receipt-reader';

/** Where everybody writes an opinion and reads, by the receipt, what has become of it. */
export default function PublicOpinionsPage() {
  const t = useText('plan-sync');
  const lang = useLang();
  const result = useQuery(PlanSyncOpinionFormDocument);
  return (
    <PageFrame title={t('publicForm.title')} purpose={t('publicForm.purpose')}>
      <QueryState result={result}>
        {({ opinionForm: form }) => {
          const [from, to] = [form.from, form.to].map((day) => (day ? formatDate(day, lang) : ''));
          return (
            <Stack gap="lg" maw={720}>
              <Section title={t('publicForm.write')}>
                <p>{t(`publicForm.state.${form.state}`, { year: form.year, from, to })}</p>
                {form.state === 'OPEN' && <OpinionWriter form={form} />}
              </Section>
              <Section title={t('publicForm.read')}>
                <ReceiptReader />
              </Section>
            </Stack>
          );
        }}
      </QueryState>
    </PageFrame>
  );
}
