import {
  type Column,
  DataTable,
  exportTable,
  FormDialog,
  formatDate,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  type TextOf,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { type ExpertCardFragment, PolicyRndExpertsDocument, type PolicyRndExpertsQuery } from '../gql/graphql';
import { outcomeOf } from '../parts/consultations';
import { AppointForm, ExpertForm, ExpertUpdateForm } from '../parts/expert-forms';
import classes from '../parts/expert-grid.module.css';

type Place = PolicyRndExpertsQuery['expertGroup']['places'][number];

/** The group of twelve as six domains by two seats, with its vacancies, and the talent bank below. */
export default function ExpertsPage() {
  const t = useText('policy-rnd');
  const office = useHasRole('planner', 'policy');
  const result = useQuery(PolicyRndExpertsDocument);
  const columns = useBankColumns(office);
  const bank = result.data?.experts.nodes ?? [];
  return (
    <PageFrame
      title={t('experts.title')}
      purpose={t('experts.purpose')}
      table={result.data && (() => exportTable(t('experts.bank'), columns, bank))}
      primary={
        office && (
          <FormDialog label={t('experts.add')} width="lg">
            {(close) => <ExpertForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {({ expertGroup: { places, seats, vacancies, inCity } }) => (
          <>
            <Section
              title={t('experts.group')}
              aside={
                <StatusMark
                  kind={vacancies > 0 ? 'caution' : 'normal'}
                  label={t('experts.counted', { seats, vacancies, inCity })}
                />
              }
            >
              <GroupGrid places={places} bank={bank} office={office} />
              <p>
                <PageLink to="/committees">{t('experts.toCommittees')}</PageLink>
              </p>
            </Section>
            <Section title={t('experts.bank')}>
              <DataTable
                caption={t('experts.bank')}
                captionHidden
                columns={columns}
                rows={bank}
                rowKey={({ id }) => id}
              />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

interface GridProps {
  places: readonly Place[];
  bank: readonly ExpertCardFragment[];
  office: boolean;
}

/** A row for each domain, a column for each of its seats. */
function GroupGrid({ places, bank, office }: GridProps) {
  const t = useText('policy-rnd');
  const domains = [...new Map(places.map(({ domain }) => [domain.id, domain])).values()];
  const seats = Math.max(0, ...domains.map(({ id }) => places.filter(({ domain }) => domain.id === id).length));
  const numbers = Array.from({ length: seats }, (_, at) => at + 1);
  return (
    <table className={classes.grid}>
      <caption className="visually-hidden">{t('experts.group')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.domain')}</th>
          {numbers.map((number) => (
            <th key={number} scope="col">
              {t('experts.seat', { number })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {domains.map((domain) => (
          <tr key={domain.id}>
            <th scope="row">{domain.title}</th>
            {places
              .filter((place) => place.domain.id === domain.id)
              .map((place) => (
                <td key={place.seat.id} data-vacant={!place.expert}>
                  <PlaceCard place={place} bank={bank} office={office} />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlaceCard({ place, bank, office }: { place: Place } & Pick<GridProps, 'bank' | 'office'>) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { expert, toDate, outside, domain } = place;
  if (!expert)
    return (
      <Group gap={6}>
        <StatusMark kind="unreported" label={t('experts.vacant')} />
        {office && (
          <FormDialog label={t('experts.appoint')} size="compact-xs" variant="default">
            {(close) => (
              <AppointForm
                seat={place.seat.id}
                candidates={bank.filter((one) => one.domain.id === domain.id)}
                onDone={close}
              />
            )}
          </FormDialog>
        )}
      </Group>
    );
  return (
    <>
      <strong>{expert.person.name}</strong>
      <div>{expert.title}</div>
      <div className="muted">{expert.affiliation}</div>
      {toDate && <div className="muted">{t('experts.until', { day: formatDate(toDate, lang) })}</div>}
      {outside && <StatusMark kind="poor" label={t('experts.outside')} />}
    </>
  );
}

const advisedOf =
  (t: TextOf) =>
  ({ policy, incorporated }: ExpertCardFragment['consultations'][number]): string =>
    t('consultation.advisedOf', { title: policy.title, outcome: t(`consultation.is.${outcomeOf(incorporated)}`) });

function useBankColumns(office: boolean): readonly Column<ExpertCardFragment>[] {
  const t = useText('policy-rnd');
  const lang = useLang();
  const yes = (value: boolean) => t(value ? 'form.yes' : 'form.no');
  return [
    { key: 'person', title: t('field.person'), rowHead: true, value: ({ person }) => person.name },
    { key: 'domain', title: t('field.domain'), value: ({ domain }) => domain.title },
    { key: 'title', title: t('field.expertise'), value: ({ title }) => title },
    { key: 'affiliation', title: t('field.affiliation'), value: ({ affiliation }) => affiliation },
    { key: 'inCity', title: t('field.inCity'), value: ({ inCity }) => yes(inCity) },
    { key: 'available', title: t('field.available'), value: ({ available }) => yes(available) },
    {
      key: 'consent',
      title: t('field.consent'),
      value: ({ consentOn }) => consentOn,
      render: ({ consentOn }) => (consentOn ? formatDate(consentOn, lang) : t('experts.noConsent')),
    },
    {
      key: 'advised',
      title: t('consultation.advised'),
      width: '14rem',
      value: ({ consultations }) => consultations.map(advisedOf(t)).join(', ') || '–',
      render: ({ consultations }) =>
        consultations.length === 0
          ? '–'
          : consultations.map((one) => (
              <div key={one.id}>
                <PageLink to={`/m/policy-rnd/policies/${one.policy.code}`}>{advisedOf(t)(one)}</PageLink>
              </div>
            )),
    },
    ...(office
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: (row: ExpertCardFragment) => (
              <FormDialog label={t('act.EDIT')} size="compact-xs" variant="default">
                {(close) => <ExpertUpdateForm expert={row} onDone={close} />}
              </FormDialog>
            ),
          },
        ]
      : []),
  ];
}
