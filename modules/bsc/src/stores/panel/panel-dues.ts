import { type DueSource, holidaysOf, nextWorkingDay, sql } from '@yeondong/schema';
import type { PanelKind } from '../../rules/panel/scheme.js';

const PAGES: Readonly<Record<PanelKind, { readonly path: string; readonly ko: string; readonly en: string }>> = {
  APPRAISAL: { path: '/m/bsc/appraisals', ko: '성격평가', en: 'Appraisal of KPIs' },
  QUALITATIVE: { path: '/m/bsc/qualitative', ko: '정성평가', en: 'Qualitative evaluation' },
};

interface MemberRow {
  readonly key: number;
  readonly person: number;
  readonly kind: PanelKind;
  readonly period: string;
  readonly year: number;
  readonly due: string;
  readonly left: number | string;
}

interface ReviewRow {
  readonly key: number;
  readonly person: number;
  readonly year: number;
  readonly due: string;
}

/** What members of panels and reviewers of the meta-evaluation have to hand in. */
export const panelDues: readonly DueSource[] = [
  {
    id: 'bsc.panel-sheets',
    rows: async (ctx) => {
      const holidays = await holidaysOf(ctx);
      const rows = await ctx.db.rows<MemberRow>(
        sql`select m.id as "key", m.person_id as person, r.kind as kind, r.period as period, r.year as year,
            r.due_on as due, count(*) as "left"
          from bsc_panel_round r join bsc_panel_member m on m.round_id = r.id and m.left_on is null
            join core_person p on p.id = m.person_id
            join bsc_panel_item i on i.round_id = r.id
            join bsc_kpi k on k.id = i.kpi_id and (p.department_id is null or k.department_id <> p.department_id)
          where r.state = 'OPEN' and not exists (select 1 from bsc_panel_sheet s
            where s.item_id = i.id and s.member_id = m.id and s.state <> 'DRAFT')
          group by m.id, m.person_id, r.kind, r.period, r.year, r.due_on order by m.id`,
      );
      return rows.map(({ key, person, kind, period, year, due, left }) => ({
        ...{ recordType: 'PanelMember', recordKey: Number(key), dueOn: nextWorkingDay(due, holidays) },
        audience: { person: Number(person) },
        titleKo: `${period} ${PAGES[kind].ko}: 평가할 지표 ${left}개`,
        titleEn: `${PAGES[kind].en} ${period}: ${left} KPIs to grade`,
        path: `${PAGES[kind].path}?year=${year}&period=${period}`,
      }));
    },
  },
  {
    id: 'bsc.meta-reviews',
    rows: async (ctx) => {
      const holidays = await holidaysOf(ctx);
      const rows = await ctx.db.rows<ReviewRow>(
        sql`select r.id as "key", r.person_id as person, e.year as year, e.due_on as due
          from bsc_meta_review r join bsc_meta_evaluation e on e.id = r.evaluation_id
          where e.state = 'UNDER_WAY' and r.state = 'DRAFT' order by r.id`,
      );
      return rows.map(({ key, person, year, due }) => ({
        ...{ recordType: 'MetaReview', recordKey: Number(key), dueOn: nextWorkingDay(due, holidays) },
        audience: { person: Number(person) },
        titleKo: `${year}년 메타평가 검토`,
        titleEn: `Review of the meta-evaluation of ${year}`,
        path: `/m/bsc/meta?year=${year}`,
      }));
    },
  },
];
