import {
  EmptyState,
  FormDialog,
  facetLine,
  formatDate,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  useFacetWords,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PolicyRndSwotDocument } from '../gql/graphql';
import { ModuleAim } from '../parts/facets';
import { ScanSection } from '../parts/scan-table';
import classes from '../parts/swot.module.css';
import { ItemForm, StrategyForm, type Swot, SwotForm } from '../parts/swot-forms';

const LETTERS = ['S', 'W', 'O', 'T'] as const;
const QUADRANTS = ['SO', 'ST', 'WO', 'WT'] as const;

/** Each analysis as its four fields, with the strategies that rest on them. */
export default function SwotPage() {
  const t = useText('policy-rnd');
  const words = useFacetWords();
  const { year } = usePlan();
  const mayWrite = useHasRole('planner', 'policy', 'head', 'staff');
  const result = useQuery(PolicyRndSwotDocument, { variables: { year } });
  const rows = result.data?.swotAnalyses.nodes ?? [];
  const head = ['title', 'facets', 'side', 'content', 'weight', 'rating'].map((key) => t(`field.${key}`));
  return (
    <PageFrame
      title={t('swot.title')}
      purpose={t('swot.purpose')}
      table={
        result.data &&
        (() => ({
          name: `${t('swot.title')} ${year}`,
          head,
          numeric: [false, false, false, false, true, true],
          rows: rows.flatMap(({ title, facets, items }) =>
            items.map((item) => [
              ...[
                title,
                facetLine(facets, words),
                t(`letter.${item.letter}`),
                item.content,
                Number(item.weight),
                item.rating,
              ],
            ]),
          ),
        }))
      }
      primary={
        mayWrite && (
          <FormDialog label={t('swot.add')} width="lg">
            {(close) => <SwotForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <ScanSection mayWrite={mayWrite} />
      <QueryState result={result}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('swot.none')} hint={t('swot.noneHint')} />
          ) : (
            rows.map((analysis) => <Analysis key={analysis.id} analysis={analysis} mayWrite={mayWrite} />)
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function Analysis({ analysis, mayWrite }: { analysis: Swot; mayWrite: boolean }) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { id, title, facets, heldOn, leading, department, items } = analysis;
  const about = { department: department.name, day: formatDate(heldOn, lang) };
  return (
    <Section
      title={title}
      aside={
        mayWrite && (
          <Group gap={4}>
            <FormDialog label={t('swot.addItem')} size="compact-xs" variant="default">
              {(close) => <ItemForm analysis={analysis} onDone={close} />}
            </FormDialog>
            <FormDialog label={t('swot.addStrategy')} size="compact-xs" variant="default">
              {(close) => <StrategyForm analysis={analysis} onDone={close} />}
            </FormDialog>
          </Group>
        )
      }
    >
      <p className="muted">{t('swot.about', about)}</p>
      <p>
        <ModuleAim id={id} facets={facets} refetch={mayWrite ? 'PolicyRndSwot' : null} />
      </p>
      <div className={classes.fields}>
        {LETTERS.map((letter) => (
          <section key={letter} className={classes.field} data-letter={letter} aria-label={t(`letter.${letter}`)}>
            <h3 className={classes.head}>{t(`letter.${letter}`)}</h3>
            <ul className={classes.list}>
              {items
                .filter((item) => item.letter === letter)
                .map(({ id: item, content, weight, rating, scan }) => (
                  <li key={item}>
                    {content} <span className="muted">{t('swot.weighed', { weight, rating })}</span>
                    {scan && <div className="muted">{t('swot.evidence', { title: scan.title })}</div>}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <Strategies analysis={analysis} leading={leading ?? null} />
    </Section>
  );
}

function Strategies({ analysis: { strategies }, leading }: { analysis: Swot; leading: string | null }) {
  const t = useText('policy-rnd');
  return (
    <>
      <p>{leading ? t('swot.leading', { quadrant: t(`quadrant.${leading}`) }) : t('swot.even')}</p>
      <div className={classes.fields}>
        {QUADRANTS.map((quadrant) => (
          <section key={quadrant} className={classes.strategy} aria-label={t(`quadrant.${quadrant}`)}>
            <h3 className={classes.head}>{t(`quadrant.${quadrant}`)}</h3>
            <ul className={classes.list}>
              {strategies
                .filter((one) => one.quadrant === quadrant)
                .map(({ id, content, priority, initiative }) => (
                  <li key={id}>
                    {content} <span className="muted">{t('swot.priority', { priority })}</span>{' '}
                    {initiative && <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
