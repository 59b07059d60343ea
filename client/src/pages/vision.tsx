import { useQuery } from '@apollo/client/react';
import {
  CardsSkeleton,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  type MeasureMark,
  PageFrame,
  QueryState,
  SegmentedControl,
  Select,
  STATUS_KINDS,
  StatusMark,
  useHasRole,
  useKitText,
  useLang,
  usePlan,
  useSlot,
  useText,
  useView,
} from '@yeondong/client/kit';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { VisionDocument } from '../gql/graphql';
import { PlanRecordCreateForm } from '../parts/plan-record-form';
import { visionSearch } from './searches';
import classes from './vision.module.css';
import { type DrawingWords, drawVision } from './vision-drawing';
import { type VisionNode, VisionPicture } from './vision-picture';
import { VisionTable, visionColumns, visionRows } from './vision-table';

export default function VisionPage() {
  const t = useText('core');
  const { year } = usePlan();
  const [view, patch] = useView(visionSearch);
  const result = useQuery(VisionDocument, { variables: { year } });
  const vision = useMemo(() => inYear(result.data?.visions[0], year), [result.data, year]);
  const open = useMemo(() => new Set(view.open.split('~').filter(Boolean)), [view.open]);
  const toggle = (code: string) => {
    const next = new Set(open);
    if (!next.delete(code)) next.add(code);
    patch({ open: [...next].join('~') }, { replace: true });
  };
  return (
    <WithMeasure measure={view.measure} year={year}>
      {(marks) => (
        <Frame
          vision={vision}
          marks={marks}
          open={open}
          controls={
            <Controls
              view={view.view}
              measure={view.measure}
              onView={(next) => patch({ view: next })}
              onMeasure={(measure) => patch({ measure })}
              marked={marks !== null}
            />
          }
        >
          <QueryState result={result} skeleton={<CardsSkeleton cards={12} />}>
            {() =>
              !vision ? (
                <EmptyState title={t('vision.emptyTitle')} hint={t('vision.emptyHint')} />
              ) : view.view === 'picture' ? (
                <VisionPicture vision={vision} marks={marks} open={open} onToggle={toggle} />
              ) : (
                <VisionTable vision={vision} marks={marks} sort={view.sort} onSort={(sort) => patch({ sort })} />
              )
            }
          </QueryState>
        </Frame>
      )}
    </WithMeasure>
  );
}

/** The vision with the domains that the plan year has. */
const inYear = (vision: VisionNode | undefined, year: number): VisionNode | undefined =>
  vision && {
    ...vision,
    domains: vision.domains.filter(({ fromYear, toYear }) => fromYear <= year && (toYear ?? year) >= year),
  };

type Marks = ReadonlyMap<string, MeasureMark> | null;

/** Loads the chosen measure of a module, if any, and hands its marks down. */
function WithMeasure({
  measure,
  year,
  children,
}: {
  measure: string;
  year: number;
  children: (marks: Marks) => ReactNode;
}) {
  const chosen = useSlot('vision.measure').find((slot) => slot.entry.key === measure);
  if (!chosen) return children(null);
  const Measure = chosen.entry.component;
  return <Measure year={year}>{children}</Measure>;
}

interface FrameProps {
  vision: VisionNode | undefined;
  marks: Marks;
  open: ReadonlySet<string>;
  controls: ReactNode;
  children: ReactNode;
}

function Frame({ vision, marks, open, controls, children }: FrameProps) {
  const t = useText('core');
  const ofKit = useKitText();
  const lang = useLang();
  const table = vision && (() => exportTable(vision.title, visionColumns(t, lang, marks), visionRows(vision)));
  const primary = useHasRole('planner') && vision && (
    <FormDialog label={t('edit.newDomain')}>
      {(close) => <PlanRecordCreateForm kind="domain" parent={vision.id} onDone={close} />}
    </FormDialog>
  );
  const words = (of: VisionNode): DrawingWords => ({
    years: t('vision.years', { from: of.startYear, to: of.endYear }),
    status: (kind) => ofKit(`status.${kind}`),
    initiativeStatus: (status) => t(`initiativeStatus.${status}`),
  });
  const picture =
    vision && (() => ({ name: vision.title, svg: drawVision({ vision, marks, open, words: words(vision) }) }));
  return (
    <PageFrame
      title={t('vision.title')}
      purpose={t('vision.purpose')}
      filters={controls}
      table={table}
      picture={picture}
      primary={primary}
    >
      {children}
    </PageFrame>
  );
}

interface ControlsProps {
  view: 'picture' | 'table';
  measure: string;
  marked: boolean;
  onView: (view: 'picture' | 'table') => void;
  onMeasure: (measure: string) => void;
}

function Controls({ view, measure, marked, onView, onMeasure }: ControlsProps) {
  const t = useText('core');
  const { t: of } = useTranslation();
  const measures = useSlot('vision.measure');
  return (
    <FilterBar>
      <SegmentedControl
        size="xs"
        aria-label={t('vision.view')}
        value={view}
        onChange={(next) => onView(next === 'table' ? 'table' : 'picture')}
        data={[
          { value: 'picture', label: t('vision.picture') },
          { value: 'table', label: t('vision.table') },
        ]}
      />
      {measures.length > 0 && (
        <Select
          size="xs"
          clearable
          aria-label={t('vision.measure')}
          placeholder={t('vision.measure')}
          value={measure || null}
          onChange={(next) => onMeasure(next ?? '')}
          data={measures.map(({ moduleId, entry }) => ({
            value: entry.key,
            label: of(entry.titleKey, { ns: moduleId }),
          }))}
        />
      )}
      {marked && (
        <div className={classes.legend}>
          {STATUS_KINDS.slice(0, 6).map((kind) => (
            <StatusMark key={kind} kind={kind} />
          ))}
        </div>
      )}
    </FilterBar>
  );
}
