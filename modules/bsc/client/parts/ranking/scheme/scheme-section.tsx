import { Button, DataTable, formatNumber, Section, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import type { EvaluationScheme } from '../nodes';

const SchemeDialog = lazy(() => import('./scheme-dialog'));

interface SchemeSectionProps {
  scheme: EvaluationScheme | null;
  year: number;
  officer: boolean;
}

/** The scheme that the year is evaluated by: how grades are given, caps, days, and what each grade is paid. */
export function SchemeSection({ scheme, year, officer }: SchemeSectionProps) {
  const t = useText('bsc');
  const [editing, setEditing] = useState(false);
  return (
    <Section
      title={scheme ? t('scheme.title', { year: scheme.fromYear }) : t('scheme.untitled')}
      aside={
        officer && (
          <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
            {t('scheme.edit')}
          </Button>
        )
      }
    >
      {scheme ? <Terms scheme={scheme} /> : <p className="muted">{t('scheme.none')}</p>}
      {editing && (
        <Suspense fallback={null}>
          <SchemeDialog scheme={scheme} year={year} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function Terms({ scheme }: { scheme: EvaluationScheme }) {
  const t = useText('bsc');
  const number = (of: 'least' | 'payRate') => (grade: EvaluationScheme['grades'][number]) => formatNumber(grade[of], 2);
  return (
    <>
      <p>
        {[
          t(`scheme.${scheme.grading}`),
          t('scheme.least', { count: scheme.leastGroup }),
          t('scheme.caps', { bonus: formatNumber(scheme.bonusCap, 2), penalty: formatNumber(scheme.penaltyCap, 2) }),
          t(scheme.mayPassFull ? 'scheme.passes' : 'scheme.held'),
          t(scheme.tiesGoUp ? 'scheme.tiesUp' : 'scheme.tiesDown'),
          t(scheme.denseRank ? 'scheme.dense' : 'scheme.competition'),
          t('scheme.appeals', { days: scheme.appealDays }),
          scheme.qualitativeLimit != null && t('scheme.limit', { percent: scheme.qualitativeLimit }),
          t('scheme.share', { percent: scheme.bonusDepartmentShare ?? 100 }),
          t('scheme.units', { by: t(`heatMap.units.by.${scheme.unitWeighting ?? 'EQUAL'}`) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <DataTable
        caption={t('scheme.grades')}
        rows={scheme.grades}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', title: t('ranking.grade'), rowHead: true, render: ({ name }) => name },
          {
            key: 'least',
            title: `${t('scheme.leastTotal')} (${t('unit.points')})`,
            numeric: true,
            render: number('least'),
          },
          { key: 'quota', title: `${t('scheme.quota')} (%)`, numeric: true, render: ({ quota }) => quota },
          { key: 'payQuota', title: `${t('scheme.payQuota')} (%)`, numeric: true, render: ({ payQuota }) => payQuota },
          { key: 'payRate', title: `${t('scheme.payRate')} (%)`, numeric: true, render: number('payRate') },
        ]}
      />
    </>
  );
}
