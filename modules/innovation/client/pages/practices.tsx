import {
  Choice,
  type Column,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  rankHangul,
  TextInput,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { InnovationPracticesDocument } from '../gql/graphql';
import { PracticeCard } from '../parts/practice-card';
import classes from '../parts/practice-card.module.css';
import { PracticeForm } from '../parts/practice-forms';
import type { Practice } from '../parts/practice-state';
import { ALL, PRACTICE_STATUSES, practicesSearch } from '../searches';

const WORDS = ({ title, problem, idea, effect, department }: Practice) => [
  ...[title, problem, idea, effect, department.name],
];

/** Best practices as cards that other departments adopt; the most adopted first. */
export default function PracticesPage() {
  const t = useText('innovation');
  const { year } = usePlan();
  const writes = useHasRole('planner', 'innovation', 'head', 'staff');
  const [{ q, status }, patch] = useView(practicesSearch);
  const result = useQuery(InnovationPracticesDocument, { variables: { year } });
  const columns = useExportColumns();
  const all = result.data?.bestPractices.nodes ?? [];
  const found = q.trim() === '' ? all : rankHangul(q, all, WORDS);
  const rows = found.filter((practice) => status === ALL || practice.status === status);
  return (
    <PageFrame
      title={t('practices.title')}
      purpose={t('practices.purpose')}
      table={result.data && (() => exportTable(`${t('practices.title')} ${year}`, columns, rows))}
      primary={
        writes && (
          <FormDialog label={t('practices.add')} width="lg">
            {(close) => <PracticeForm onDone={close} />}
          </FormDialog>
        )
      }
      filters={
        <FilterBar>
          <TextInput
            size="xs"
            w={200}
            aria-label={t('practices.find')}
            placeholder={t('practices.find')}
            value={q}
            onChange={(event) => patch({ q: event.currentTarget.value }, { replace: true })}
          />
          <Choice
            label={t('field.status')}
            value={status}
            options={PRACTICE_STATUSES.map((value) => ({ value, label: t(`practiceStatus.${value}`) }))}
            onChange={(next) => patch({ status: next })}
          />
          <span className="muted">{t('practices.count', { count: rows.length })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('practices.none')} hint={t('practices.noneHint')} />
          ) : (
            <ul className={classes.cards}>
              {rows.map((practice) => (
                <PracticeCard key={practice.id} practice={practice} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function useExportColumns(): readonly Column<Practice>[] {
  const t = useText('innovation');
  const text = (name: 'problem' | 'idea' | 'process' | 'result' | 'effect'): Column<Practice> => ({
    key: name,
    title: t(`practiceField.${name}`),
    value: (row) => row[name],
  });
  return [
    { key: 'title', title: t('field.practice'), rowHead: true, value: (row) => row.title },
    { key: 'department', title: t('field.department'), value: (row) => row.department.name },
    { key: 'status', title: t('field.status'), value: (row) => t(`practiceStatus.${row.status}`) },
    ...[text('problem'), text('idea'), text('process'), text('result'), text('effect')],
    {
      key: 'adoptions',
      title: t('field.adoptions'),
      value: (row) => row.adoptions.map(({ department, changed }) => `${department.name}: ${changed}`).join('\n'),
    },
  ];
}
