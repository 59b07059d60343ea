import { type DueSource, fields, raw, select, sql } from '@yeondong/schema';
import { BenchmarkVisit } from '../entities/benchmark-visit.js';
import { Proposal } from '../entities/proposal.js';
import { TaskForce } from '../entities/task-force.js';
import { utilisations } from './study-store.js';

const TITLES = ['code', 'titleKo', 'titleEn'];

/** Decisions on proposals, told to the department that handles them. */
const decisions: DueSource = {
  id: 'policy-rnd.proposals-to-decide',
  rows: async (ctx, until) => {
    const where = sql`t.decision is null and t.department_id is not null and t.decide_due <= ${until}
      and t.status in ('DEPT_REVIEW', 'TRANSFERRED')`;
    const orderBy = raw('t.id');
    const open = await select(ctx, Proposal, fields(...TITLES, 'decideDue', 'departmentKey'), { where, orderBy });
    return open.map(({ key, code, titleKo, titleEn, decideDue, departmentKey }) => ({
      recordType: 'Proposal',
      recordKey: key,
      dueOn: decideDue as string,
      audience: { department: departmentKey as number, roles: ['head', 'staff'] as const },
      titleKo: `제안 심사: ${titleKo}`,
      titleEn: `Review of a proposal: ${titleEn ?? titleKo}`,
      path: `/m/policy-rnd/proposals/${code}`,
    }));
  },
};

/** Reports of visits. */
const reports: DueSource = {
  id: 'policy-rnd.visits-to-report',
  rows: async (ctx, until) => {
    const where = sql`t.status = 'HELD' and t.report_due <= ${until}`;
    const orderBy = raw('t.id');
    const open = await select(ctx, BenchmarkVisit, fields(...TITLES, 'reportDue', 'departmentKey'), { where, orderBy });
    return open.map(({ key, titleKo, titleEn, reportDue, departmentKey }) => ({
      recordType: 'BenchmarkVisit',
      recordKey: key,
      dueOn: reportDue,
      audience: { department: departmentKey, roles: ['head', 'staff'] as const },
      titleKo: `벤치마킹 결과보고: ${titleKo}`,
      titleEn: `Report of a visit: ${titleEn ?? titleKo}`,
      path: '/m/policy-rnd/visits',
    }));
  },
};

/** Sunsets of task forces. */
const sunsets: DueSource = {
  id: 'policy-rnd.task-forces-to-close',
  rows: async (ctx, until) => {
    const where = sql`t.status = 'ACTIVE' and t.sunset_on <= ${until}`;
    const orderBy = raw('t.id');
    const open = await select(ctx, TaskForce, fields(...TITLES, 'sunsetOn', 'departmentKey'), { where, orderBy });
    return open.map(({ key, titleKo, titleEn, sunsetOn, departmentKey }) => ({
      recordType: 'TaskForce',
      recordKey: key,
      dueOn: sunsetOn,
      audience: { department: departmentKey, roles: ['head', 'staff'] as const },
      titleKo: `T/F 일몰: ${titleKo}`,
      titleEn: `Sunset of a task force: ${titleEn ?? titleKo}`,
      path: '/m/policy-rnd/task-forces',
    }));
  },
};

export const policyRndDues = [decisions, reports, sunsets, utilisations];
