import { Field, ObjectType } from 'type-graphql';
import { Department } from './department.js';

@ObjectType({ description: '모듈: 꽂아 쓰는 사업 기능. / A pluggable module.' })
export class Module {
  @Field(() => String, { description: '이름(kebab-case). / Name, kebab-case.' })
  id!: string;

  titleKo!: string;
  titleEn!: string;
}

@ObjectType({ description: '부서에서 모듈을 쓰는지. / Whether a department has a module.' })
export class DepartmentModule {
  @Field(() => Module, { description: '모듈. / Module.' })
  module!: Module;

  @Field(() => Boolean, { description: '켜져 있는지. / Whether it is on.' })
  enabled!: boolean;

  @Field(() => Boolean, { description: '이 부서가 스스로 정했는지. / Whether the department decided it itself.' })
  own!: boolean;

  @Field(() => Department, {
    nullable: true,
    description: '설정을 물려준 상위 부서. / The unit above that decided it.',
  })
  inheritedFrom!: Department | null;

  @Field(() => [String], { description: '이 모듈을 필요로 하는 켜진 모듈. / Enabled modules that need it.' })
  requiredBy!: string[];
}
