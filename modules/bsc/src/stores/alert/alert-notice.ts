import { type Bilingual, notify, type TransactionContext } from '@yeondong/schema';
import type { Kpi } from '../../entities/kpi.js';
import type { AlertRule } from '../../rules/alert/alert-rules.js';
import type { RuleSetting } from '../../rules/alert/rule-setting.js';

type Grounds = Readonly<Record<AlertRule, (setting: RuleSetting) => Bilingual>>;

const GROUNDS: Grounds = {
  SCORE: ({ threshold }) => ({ ko: `점수 ${threshold} 미만`, en: `score below ${threshold}` }),
  GAP: ({ threshold }) => ({ ko: `목표와 ${threshold}% 이상 벌어짐`, en: `${threshold} % or more off target` }),
  TREND: () => ({ ko: '나빠지는 추세', en: 'getting worse' }),
  FORECAST: () => ({ ko: '연간 목표 미달 예측', en: 'year’s target will be missed' }),
  CONTROL: () => ({ ko: '관리도 이상 신호', en: 'signal of the control chart' }),
  LATE: () => ({ ko: '실적 지연', en: 'result late' }),
  UNCHANGED: ({ periods }) => ({ ko: `${periods}기간 같은 값`, en: `same value for ${periods} periods` }),
  EVIDENCE: () => ({ ko: '증빙 누락', en: 'evidence missing' }),
  PEERS: () => ({ ko: '다른 부서와 크게 다름', en: 'far from its peers' }),
  PROGRESS: ({ threshold }) => ({
    ko: `공정이 계획의 ${threshold}% 미만`,
    en: `work below ${threshold} % of its plan`,
  }),
  BUDGET: () => ({ ko: '공정에 비해 집행 지연', en: 'spending far behind the work' }),
};

/** What an alert is about, in words. */
export interface AlertSubject {
  readonly key: number;
  readonly rule: AlertRule;
  readonly kpi: Pick<Kpi, 'titleKo' | 'titleEn'>;
  readonly setting: RuleSetting;
}

/** Tells people of an alert that waits for them. */
export async function tellOfAlert(
  tx: TransactionContext,
  { key, rule, kpi, setting }: AlertSubject,
  people: readonly number[],
  prefix: Bilingual = { ko: '조기 경보', en: 'Early warning' },
): Promise<void> {
  const ground = GROUNDS[rule](setting);
  for (const personKey of people) {
    await notify(tx, {
      personKey,
      kind: 'WAITING',
      titleKo: `${prefix.ko}(${ground.ko}): ${kpi.titleKo}`,
      titleEn: `${prefix.en} (${ground.en}): ${kpi.titleEn ?? kpi.titleKo}`,
      path: '/m/bsc/alerts',
      record: { type: 'Alert', key },
    });
  }
}
