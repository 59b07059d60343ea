import {
  bilingualField,
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Department,
  Domain,
  FieldsOf,
  fields,
  LAST_POSITION,
  newTitles,
  once,
  type Page,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Row,
  RowField,
  referred,
  referredKey,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  ToMany,
  ToOne,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { environmentScans } from '../entities/collections.js';
import { EnvironmentScan } from '../entities/environment-scan.js';
import { SwotItem } from '../entities/swot.js';
import { EnvironmentScanInput, EnvironmentScanUpdate } from '../inputs/scan-inputs.js';
import { urgencyOf } from '../rules/scan.js';
import { checkScores } from '../rules/swot.js';
import { requireWritable } from '../stores/write-right.js';

const permission = 'policy-rnd.program.read';
const WRITE = 'policy-rnd.swot.write';
const SOURCE_LENGTH = 300;

@FieldsOf(() => EnvironmentScan)
export class ScanResolver {
  @ReadPage(environmentScans, { permission, description: '여건변화 목록. / Changes in the environment.' })
  declare environmentScans: Page<EnvironmentScan>;

  @ReadByCode(() => EnvironmentScan, { permission, description: '코드로 찾은 여건변화. / A change by its code.' })
  declare environmentScan: EnvironmentScan | null;

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '살핀 부서. / Department that sees it.' })
  declare department: Department;

  @ToMany(() => SwotItem, {
    key: 'scanKey',
    orderBy: 't.id',
    description: '이것을 근거로 한 SWOT 요인. / Factors of analyses that rest on it.',
  })
  declare swotItems: SwotItem[];

  @RowField(() => Int, {
    needs: ['impact', 'likelihood'],
    description: '긴급도: 영향×가능성(1–25). / Urgency: impact times likelihood.',
  })
  urgency({ impact, likelihood }: Row<EnvironmentScan>) {
    return urgencyOf(impact, likelihood);
  }

  @WriteField(() => EnvironmentScan, {
    permission: WRITE,
    input: EnvironmentScanInput,
    description: '여건변화를 적음. / Records a change in the environment.',
  })
  createEnvironmentScan(input: EnvironmentScanInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, EnvironmentScan, selection, (tx) =>
      once(tx, 'policy-rnd.scan.create', input.idempotencyKey, async () =>
        createRecord(tx, EnvironmentScan, WRITE, await newScan(tx, input)),
      ),
    );
  }

  @WriteField(() => EnvironmentScan, {
    permission: WRITE,
    input: EnvironmentScanUpdate,
    description: '여건변화의 이름과 평점을 고침. / Changes title and ratings.',
  })
  updateEnvironmentScan(input: EnvironmentScanUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, EnvironmentScan, selection, async (tx) => {
      const read = fields('titleKo', 'titleEn', 'impact', 'likelihood', 'departmentKey', 'version');
      const before = await referred(tx, EnvironmentScan, input.id, ['input', 'id'], read);
      await requireWritable(tx, before.departmentKey, ['input', 'id']);
      const { impact = before.impact, likelihood = before.likelihood } = input;
      refuseAll(checkScores({ impact, likelihood }));
      const changes = { ...changedTitles(input), impact, likelihood };
      return changeRecord(tx, EnvironmentScan, before, changes, { act: WRITE, version: input.version });
    });
  }
}

async function newScan(tx: TransactionContext, input: EnvironmentScanInput) {
  const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
  await requireWritable(tx, departmentKey, ['input', 'department']);
  const { factor, impact, likelihood, scannedOn: day } = input;
  const scannedOn = day ?? tx.today;
  if (scannedOn > tx.today) throw refuse('policy-rnd.to-come', ['input', 'scannedOn']);
  refuseAll(checkScores({ impact, likelihood }));
  return {
    ...{ code: codeText(input.code, ['input', 'code']), ...newTitles(input), factor, impact, likelihood, scannedOn },
    source: requiredText(input.source, SOURCE_LENGTH, ['input', 'source']),
    domainKey: await referredKey(tx, Domain, input.domain, ['input', 'domain']),
    ...{ departmentKey, position: LAST_POSITION, sample: false, version: 1 },
  };
}

@FieldsOf(() => SwotItem)
export class SwotItemEvidence {
  @ToOne(() => EnvironmentScan, {
    key: 'scanKey',
    nullable: true,
    description: '근거가 된 여건변화(기회·위협). / Change that it rests on.',
  })
  declare scan: EnvironmentScan | null;
}

export const EnvironmentScanTitle = bilingualField(() => EnvironmentScan, 'title', '달라지는 것. / What changes.');
