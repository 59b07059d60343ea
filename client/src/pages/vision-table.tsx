import {
  type Column,
  DataTable,
  formatDate,
  type Lang,
  type MeasureMark,
  PageLink,
  StatusMark,
  type TextOf,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { InitiativeState } from '../parts/initiative-state';
import type { VisionNode } from './vision-picture';

type Domain = VisionNode['domains'][number];
type Goal = Domain['goals']['nodes'][number];

export interface VisionRow {
  domain: Domain;
  goal: Goal | null;
  initiative: Goal['initiatives']['nodes'][number] | null;
}

/** The picture's content as rows: an initiative each, or a goal or domain that has none. */
export function visionRows(vision: VisionNode): readonly VisionRow[] {
  return vision.domains.flatMap((domain): VisionRow[] => {
    if (domain.goals.nodes.length === 0) return [{ domain, goal: null, initiative: null }];
    return domain.goals.nodes.flatMap((goal): VisionRow[] =>
      goal.initiatives.nodes.length === 0
        ? [{ domain, goal, initiative: null }]
        : goal.initiatives.nodes.map((initiative) => ({ domain, goal, initiative })),
    );
  });
}

export function visionColumns(
  t: TextOf,
  lang: Lang,
  marks: ReadonlyMap<string, MeasureMark> | null,
): readonly Column<VisionRow>[] {
  const markOf = (row: VisionRow) => (row.goal ? marks?.get(row.goal.code) : undefined);
  return [
    {
      key: 'domain',
      title: t('field.domain'),
      value: (row) => row.domain.title,
      render: (row) => <PageLink to={`/domains/${row.domain.code}`}>{row.domain.title}</PageLink>,
    },
    {
      key: 'goal',
      title: t('field.goal'),
      value: (row) => row.goal?.title,
      render: (row) => row.goal && <PageLink to={`/goals/${row.goal.code}`}>{row.goal.title}</PageLink>,
    },
    {
      key: 'initiative',
      title: t('field.initiative'),
      rowHead: true,
      value: (row) => row.initiative?.title,
      render: (row) =>
        row.initiative && <PageLink to={`/initiatives/${row.initiative.code}`}>{row.initiative.title}</PageLink>,
    },
    { key: 'department', title: t('field.leadDepartment'), value: (row) => row.initiative?.leadDepartment.name },
    {
      key: 'endsOn',
      title: t('field.endsOn'),
      numeric: true,
      value: (row) => row.initiative?.endsOn ?? null,
      render: (row) => formatDate(row.initiative?.endsOn, lang),
    },
    {
      key: 'status',
      title: t('field.status'),
      value: (row) => row.initiative && t(`initiativeStatus.${row.initiative.status}`),
      render: (row) => row.initiative && <InitiativeState initiative={row.initiative} />,
    },
    ...(marks
      ? [
          {
            key: 'measure',
            title: t('vision.goalMeasure'),
            value: (row: VisionRow) => markOf(row)?.text,
            render: (row: VisionRow) => {
              const mark = markOf(row);
              return mark ? (
                <>
                  <StatusMark kind={mark.status} /> {mark.text}
                </>
              ) : (
                <StatusMark kind="unreported" />
              );
            },
          },
        ]
      : []),
  ];
}

interface VisionTableProps {
  vision: VisionNode;
  marks: ReadonlyMap<string, MeasureMark> | null;
  sort: string;
  onSort: (sort: string) => void;
}

export function VisionTable({ vision, marks, sort, onSort }: VisionTableProps) {
  const t = useText('core');
  const lang = useLang();
  const rows = useMemo(() => visionRows(vision), [vision]);
  const columns = useMemo(() => visionColumns(t, lang, marks), [t, lang, marks]);
  return (
    <DataTable
      caption={t('vision.tableCaption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.initiative?.id ?? row.goal?.id ?? row.domain.id}
      sort={sort}
      onSort={onSort}
    />
  );
}
