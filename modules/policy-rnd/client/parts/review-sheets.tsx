import { type Column, DataTable, FormDialog, Group, RecordForm, useLang, usePlan, useText } from '@yeondong/client/kit';
import { PolicyRndRecuseDocument, PolicyRndScoreProposalDocument, type ProposalWholeFragment } from '../gql/graphql';
import { Rate } from './rate';

type Sheet = ProposalWholeFragment['reviews'][number];
const REFETCH = ['PolicyRndProposal'];

/** The criteria with what each evaluator gave; an evaluator fills in the own sheet here. */
export function ReviewSheets({ proposal }: { proposal: ProposalWholeFragment }) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { person } = usePlan();
  const { rule, reviews, reviewStanding: standing, status } = proposal;
  if (!rule) return <p className="muted">{t('review.noRule')}</p>;
  const own = reviews.find(({ reviewer }) => reviewer.id === person.id);
  const titleOf = (one: { titleKo: string; titleEn: string }) => (lang === 'en' ? one.titleEn : one.titleKo);
  const grade = rule.grades.find((one) => one.grade === proposal.grade);
  const columns: Column<Sheet>[] = [
    { key: 'reviewer', title: t('field.reviewer'), rowHead: true, value: ({ reviewer }) => reviewer.name },
    ...rule.criteria.map(
      (criterion): Column<Sheet> => ({
        key: criterion.code,
        title: t('review.criterion', { title: titleOf(criterion), most: criterion.most }),
        numeric: true,
        value: ({ points }) => points.find((one) => one.criterion === criterion.code)?.points,
      }),
    ),
    {
      key: 'total',
      title: t('field.total'),
      numeric: true,
      value: ({ total }) => total,
      render: ({ total, recused }) => (recused ? t('review.recused') : (total ?? t('review.waiting'))),
    },
    { key: 'opinion', title: t('field.opinion'), value: ({ opinion }) => opinion },
  ];
  return (
    <>
      <DataTable
        caption={t('proposal.review')}
        captionHidden
        columns={columns}
        rows={reviews}
        rowKey={({ id }) => id}
        empty={<p className="muted">{t('review.none')}</p>}
      />
      {standing && (
        <p>
          {t('review.standing', { scored: standing.scored, assigned: standing.assigned, quorum: standing.quorum })}{' '}
          <Rate rate={standing.result} unit={t('unit.points')} /> {grade && titleOf(grade)}
        </p>
      )}
      {own && status === 'COMMITTEE' && !own.recused && (
        <Group gap="xs">
          <FormDialog label={t('review.fill')} width="lg">
            {(close) => <SheetForm sheet={own} rule={rule} onDone={close} />}
          </FormDialog>
          <FormDialog label={t('review.recuse')} variant="default">
            {(close) => (
              <RecordForm
                mutation={PolicyRndRecuseDocument}
                refetch={REFETCH}
                onDone={close}
                fields={[{ name: 'reason', label: t('field.reason'), kind: 'lines', required: true }]}
                toInput={(v) => ({ id: own.id, version: own.version, reason: v.reason ?? '' })}
              />
            )}
          </FormDialog>
        </Group>
      )}
    </>
  );
}

interface SheetFormProps {
  sheet: Sheet;
  rule: NonNullable<ProposalWholeFragment['rule']>;
  onDone: () => void;
}

/** Fields are named as the server's issues name them: `points.0.points`. */
function SheetForm({ sheet, rule, onDone }: SheetFormProps) {
  const t = useText('policy-rnd');
  const lang = useLang();
  return (
    <RecordForm
      mutation={PolicyRndScoreProposalDocument}
      refetch={REFETCH}
      onDone={onDone}
      done={t('review.filled')}
      fields={[
        ...rule.criteria.map(({ code, titleKo, titleEn, most }, at) => ({
          name: `points.${at}.points`,
          label: lang === 'en' ? titleEn : titleKo,
          kind: 'number' as const,
          unit: t('review.most', { most }),
          initial: sheet.points.find(({ criterion }) => criterion === code)?.points ?? '',
          required: true,
        })),
        { name: 'opinion', label: t('field.opinion'), kind: 'lines' as const, initial: sheet.opinion ?? '' },
      ]}
      toInput={(v) => ({
        ...{ id: sheet.id, version: sheet.version, opinion: v.opinion ?? null },
        points: rule.criteria.flatMap(({ code }, at) => {
          const points = v[`points.${at}.points`];
          return points ? [{ criterion: code, points }] : [];
        }),
      })}
    />
  );
}
