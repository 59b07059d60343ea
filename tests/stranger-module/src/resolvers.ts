import { Department, FieldsOf, Initiative, type Page, ReadPage, ToOne, ToPage } from '@yeondong/schema';
import { Complaint, complaints } from './complaint.js';

const permission = 'complaints.complaint.read';

@FieldsOf(() => Complaint)
export class ComplaintResolver {
  @ReadPage(complaints, { permission, description: '민원 목록. / Complaints.' })
  declare complaints: Page<Complaint>;

  @ToOne(() => Initiative, { key: 'initiativeKey', description: '이행과제. / Its initiative.' })
  declare initiative: Initiative;

  @ToOne(() => Department, { key: 'departmentKey', description: '처리 부서. / Department that answers.' })
  declare department: Department;
}

@FieldsOf(() => Initiative)
export class InitiativeComplaints {
  @ToPage(complaints, { permission, column: 'initiative_id', description: '이 과제의 민원. / Complaints about it.' })
  declare complaints: Page<Complaint>;
}

@FieldsOf(() => Department)
export class DepartmentComplaints {
  @ToPage(complaints, {
    permission,
    column: 'department_id',
    description: '이 부서의 민원. / Complaints that it answers.',
  })
  declare complaints: Page<Complaint>;
}
