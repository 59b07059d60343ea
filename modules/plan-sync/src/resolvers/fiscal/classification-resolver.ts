import {
  BatchField,
  bilingualField,
  byParents,
  FieldsOf,
  type Page,
  ReadByCode,
  ReadPage,
  type RequestContext,
  raw,
  type Selection,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { FiscalClass, FiscalCrosswalk, FiscalScheme } from '../../entities/fiscal/classification.js';
import { fiscalClasses, fiscalSchemes } from '../../entities/fiscal/collections.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => FiscalScheme)
export class FiscalSchemeResolver {
  @ReadPage(fiscalSchemes, { permission, description: '재정 분류체계 목록. / Classifications of spending.' })
  declare fiscalSchemes: Page<FiscalScheme>;

  @ReadByCode(() => FiscalScheme, { permission, description: '코드로 찾은 분류체계. / A classification by its code.' })
  declare fiscalScheme: FiscalScheme | null;

  @ToPage(fiscalClasses, { column: 'scheme_id', description: '분류. / Its classes.' })
  declare classes: Page<FiscalClass>;
}

@FieldsOf(() => FiscalClass)
export class FiscalClassResolver {
  @ReadPage(fiscalClasses, { permission, description: '재정 분류 목록. / Classes of spending.' })
  declare fiscalClasses: Page<FiscalClass>;

  @ToOne(() => FiscalScheme, { key: 'schemeKey', description: '분류체계. / Its scheme.' })
  declare scheme: FiscalScheme;

  @ToOne(() => FiscalClass, { key: 'parentKey', nullable: true, description: '상위 분류. / The class above.' })
  declare parent: FiscalClass | null;

  @BatchField(() => [FiscalCrosswalk], {
    description: '연계표: 다른 체계의 어디로 가는지. / Crosswalk: where it goes in another scheme.',
  })
  crosswalk(rows: readonly FiscalClass[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    return byParents(ctx, FiscalCrosswalk, 'fromKey', keys, selection, raw('t.id'));
  }
}

@FieldsOf(() => FiscalCrosswalk)
export class FiscalCrosswalkResolver {
  @ToOne(() => FiscalClass, { key: 'toKey', description: '다른 체계의 분류. / Class of the other scheme.' })
  declare to: FiscalClass;
}

export const FiscalSchemeTitle = bilingualField(() => FiscalScheme, 'title', '이름. / Title.');
export const FiscalClassTitle = bilingualField(() => FiscalClass, 'title', '이름. / Title.');
