import { PageFrame, QueryState, useQuery, useText, useView } from '@yeondong/client/kit';
import { BscPublicDocument, BscPublicTodayDocument } from '../gql/graphql';
import { PublicCards } from '../parts/public/public-cards';
import { PublicMonths } from '../parts/public/public-months';
import { PublicSurveys } from '../parts/public/public-surveys';
import { VerifyHelp } from '../parts/public/verify';
import { YearChoice } from '../parts/public/year-choice';
import { publicSearch } from '../searches';

/** What the departments promised and did: for everybody, from what was published and from nothing else. */
export default function PublicPage() {
  const t = useText('bsc');
  const [view, patch] = useView(publicSearch);
  const today = useQuery(BscPublicTodayDocument).data?.settings.businessDate;
  const year = view.year ?? Number(today?.slice(0, 4));
  const result = useQuery(BscPublicDocument, { variables: { year }, skip: !year });
  return (
    <PageFrame
      title={t('public.title')}
      purpose={t('public.purpose')}
      filters={year > 0 && <YearChoice year={year} onYear={(next) => patch({ year: next })} />}
    >
      <QueryState result={result}>
        {({ publishedMonths, publishedScorecards, publishedSurveys }) => (
          <>
            <PublicCards cards={publishedScorecards} />
            <PublicMonths months={publishedMonths} open={view.month} onOpen={(month) => patch({ month })} />
            <PublicSurveys surveys={publishedSurveys} />
            <VerifyHelp />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
