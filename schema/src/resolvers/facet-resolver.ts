import type { Page } from '../contract/collection.js';
import { type RequestContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Domain } from '../entities/domain.js';
import { Facet, FacetCount, FacetValue } from '../entities/facet.js';
import { facetValues } from '../entities/facet-collection.js';
import { type FacetSource, facetSourceOf } from '../entities/facet-where.js';
import { FacetChange, FacetValueInput, FacetValueUpdate } from '../inputs/facet-inputs.js';
import { changeFacets, FACET_WRITE, facetsOf } from '../stores/facet-store.js';
import { changeFacetValue, newFacetValue } from '../stores/facet-value-store.js';
import { once } from '../stores/idempotency-store.js';
import { ownedRecord } from '../stores/owned-record-store.js';
import { createRecord } from '../stores/record-changes.js';
import { saved } from '../stores/saved.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToMany, ToOne } from './declared-fields.js';

const READ = 'core.plan.read';
const WRITE = 'core.facet.write';

@FieldsOf(() => FacetValue)
export class FacetValueResolver {
  @ReadPage(facetValues, { permission: READ, description: '대상 값(지역·예산 사업·계층). / Facet values.' })
  declare facetValues: Page<FacetValue>;

  @ReadByCode(() => FacetValue, { permission: READ, description: '코드로 찾은 대상 값. / A facet value by its code.' })
  declare facetValue: FacetValue | null;

  @ToOne(() => FacetValue, { key: 'parentKey', nullable: true, description: '상위 값. / The value above it.' })
  declare parent: FacetValue | null;

  @ToMany(() => FacetValue, {
    key: 'parentKey',
    orderBy: 't.position, t.id',
    description: '하위 값. / Values below it.',
  })
  declare children: FacetValue[];

  @WriteField(() => FacetValue, {
    permission: WRITE,
    input: FacetValueInput,
    description: '지역·예산 사업·계층의 값을 더함. / Adds a region, budget program or group.',
  })
  createFacetValue(input: FacetValueInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FacetValue, selection, (tx) =>
      once(tx, 'core.facet.create', input.idempotencyKey, async () =>
        createRecord(tx, FacetValue, WRITE, await newFacetValue(tx, input)),
      ),
    );
  }

  @WriteField(() => FacetValue, {
    permission: WRITE,
    input: FacetValueUpdate,
    description: '대상 값의 이름을 바꾸거나 닫음(기록은 그대로). / Renames or closes a value; records keep it.',
  })
  updateFacetValue(input: FacetValueUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FacetValue, selection, (tx) => changeFacetValue(tx, input, WRITE));
  }
}

@FieldsOf(() => Facet)
export class FacetResolver {
  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역(영역별일 때). / Its domain.' })
  declare domain: Domain | null;

  @ToOne(() => FacetValue, { key: 'valueKey', nullable: true, description: '값(영역별이 아닐 때). / Its value.' })
  declare value: FacetValue | null;

  @WriteField(() => [Facet], {
    permission: FACET_WRITE,
    input: FacetChange,
    description:
      '기록의 대상을 더하고 뺌(기록을 쓰는 사람). 모두 돌려줌. / Changes what a record is aimed at; gives all of it.',
  })
  async changeFacets(input: FacetChange, ctx: RequestContext) {
    const change = { add: input.add ?? [], remove: input.remove ?? [], path: ['input'] };
    const record = await transact(ctx, async (tx) => {
      const owned = await ownedRecord(tx, input.record, ['input', 'record']);
      await changeFacets(tx, owned, change);
      return owned;
    });
    return (await facetsOf(ctx, facetSourceOf(record.type) as FacetSource, [record.key], null))[0];
  }
}

export const FacetValueTitle = bilingualField(() => FacetValue, 'title', '이름. / Title.');
export const FacetTitle = bilingualField(() => Facet, 'title', '영역이나 값의 이름. / Title of the domain or value.');
export const FacetCountTitle = bilingualField(() => FacetCount, 'title', '영역이나 값의 이름. / Title.', {
  nullable: true,
});
