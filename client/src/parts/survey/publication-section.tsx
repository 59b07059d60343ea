import { Button, download, formatDate, formatNumber, Section, useLang, useText } from '@yeondong/client/kit';
import facts from '../../pages/facts.module.css';
import type { SurveyPageQuery } from './gql/graphql';

type Publication = NonNullable<SurveyPageQuery['survey']>['publications'][number];

/** What the page needs of the contents that were published. */
interface Published {
  readonly code: string;
  readonly answered: number;
  readonly asked: number;
  readonly responseRate: string | null;
  readonly margin: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly modes: readonly { readonly mode: 'ONLINE' | 'PAPER' | 'INTERVIEW'; readonly answered: number }[];
}

/** What has to be told of a published result, and the hash by which anybody can see that it was not changed. */
export function PublicationSection({ publication }: { publication: Publication }) {
  const t = useText('core');
  const lang = useLang();
  const published = JSON.parse(publication.content) as Published;
  const rows: [string, string][] = [
    [t('survey.publishedOn'), formatDate(publication.publishedOn, lang)],
    [t('survey.period'), `${formatDate(published.opensOn, lang)} – ${formatDate(published.closesOn, lang)}`],
    [t('survey.answered'), t('survey.answeredOf', { answered: published.answered, asked: published.asked })],
    [t('survey.rate'), published.responseRate === null ? '–' : `${formatNumber(published.responseRate, 1)}%`],
    [t('survey.mode'), published.modes.map(({ mode }) => t(`survey.modeOf.${mode}`)).join(', ') || '–'],
    [t('survey.margin'), published.margin === null ? '–' : t('survey.plusMinus', { value: published.margin })],
  ];
  const take = () =>
    download(`${published.code}.json`, new Blob([publication.content], { type: 'application/json;charset=utf-8' }));
  return (
    <Section
      title={t('survey.publication')}
      aside={
        <Button variant="default" onClick={take}>
          {t('survey.takeContent')}
        </Button>
      }
    >
      <dl className={facts.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        {t('survey.hash')} <code style={{ overflowWrap: 'anywhere' }}>{publication.hash}</code>
      </p>
    </Section>
  );
}
