import {
  Choice,
  EmptyState,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  RecordForm,
  Section,
  useHasRole,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import {
  type FiscalSchemeStructure,
  PlanSyncClassesDocument,
  PlanSyncCreateSchemeDocument,
  PlanSyncSchemesDocument,
} from '../gql/graphql';
import { ClassTable } from '../parts/fiscal/class-table';
import { ThresholdTable } from '../parts/fiscal/threshold-table';
import { yearIn } from '../parts/year-in';
import { classesSearch } from '../searches';

/** Classifications of spending with their crosswalk, and the thresholds of investment reviews. */
export default function ClassesPage() {
  const t = useText('plan-sync');
  const [view, patch] = useView(classesSearch);
  const result = useQuery(PlanSyncSchemesDocument);
  const classes = useQuery(PlanSyncClassesDocument);
  const schemes = result.data?.fiscalSchemes.nodes ?? [];
  const scheme = schemes.find(({ code }) => code === view.scheme) ?? schemes[0];
  const planner = useHasRole('planner');
  return (
    <PageFrame
      title={t('classes.title')}
      purpose={t('classes.purpose')}
      primary={planner && <SchemeDialog />}
      filters={
        scheme && (
          <FilterBar>
            <Choice
              label={t('classes.scheme')}
              width={300}
              value={scheme.code}
              options={schemes.map(({ code, title, fromYear, toYear }) => ({
                value: code,
                label: `${title} (${fromYear}–${toYear ?? ''})`,
              }))}
              onChange={(code) => patch({ scheme: code })}
            />
          </FilterBar>
        )
      }
    >
      <QueryState result={result}>
        {() =>
          scheme ? (
            <QueryState result={classes}>
              {({ fiscalClasses }) => (
                <ClassTable key={scheme.id} scheme={scheme} schemes={schemes} classes={fiscalClasses.nodes} />
              )}
            </QueryState>
          ) : (
            <EmptyState title={t('classes.none')} hint={t('classes.noneHint')} />
          )
        }
      </QueryState>
      <Section title={t('threshold.title')}>
        <ThresholdTable />
      </Section>
    </PageFrame>
  );
}

function SchemeDialog() {
  const t = useText('plan-sync');
  const structures = ['PROGRAM', 'OBJECT'] as const;
  return (
    <FormDialog label={t('classes.addScheme')}>
      {(close) => (
        <RecordForm
          mutation={PlanSyncCreateSchemeDocument}
          refetch={['PlanSyncSchemes']}
          onDone={close}
          fields={[
            { name: 'code', label: t('field.code'), required: true },
            { name: 'titleKo', label: t('field.titleKo'), required: true },
            { name: 'titleEn', label: t('field.titleEn') },
            {
              ...{ name: 'structure', label: t('classes.structure'), required: true, initial: 'PROGRAM' },
              options: structures.map((value) => ({ value, label: t(`structure.${value}`) })),
            },
            { name: 'fromYear', label: t('field.startYear'), required: true },
            { name: 'toYear', label: t('field.endYear'), hint: t('plans.endHint') },
          ]}
          toInput={({ code, titleKo, titleEn, structure, fromYear, toYear }) => ({
            ...{ code: code ?? '', titleKo: titleKo ?? '', titleEn: titleEn ?? null },
            structure: structure as FiscalSchemeStructure,
            ...{ fromYear: yearIn(fromYear ?? '') ?? 0, toYear: yearIn(toYear ?? '') },
          })}
        />
      )}
    </FormDialog>
  );
}
