import { Activity, bilingualField, type Class, Department, FieldsOf, ToOne } from '@yeondong/schema';

/** The fields that all records of a year's programme have beside their columns. */
export function yearRelations(type: () => Class): Class[] {
  @FieldsOf(type)
  class YearRelations {
    @ToOne(() => Activity, { key: 'activityKey', nullable: true, description: '계획의 활동. / Activity of the plan.' })
    declare activity: Activity | null;

    @ToOne(() => Department, { key: 'departmentKey', description: '담당 부서. / Department in charge.' })
    declare department: Department;
  }
  return [YearRelations, bilingualField(type, 'title', '이름. / Title.')];
}
