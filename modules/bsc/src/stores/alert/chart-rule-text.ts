import type { Bilingual, Lang } from '@yeondong/schema';
import type { ChartRule } from '../../rules/alert/run-rules.js';

const beyond = { ko: '한 점이 3σ 밖', en: 'one point beyond 3σ' };
const twoOfThree = { ko: '세 점 가운데 둘이 한쪽 2σ 밖', en: 'two of three beyond 2σ on one side' };
const fourOfFive = { ko: '다섯 점 가운데 넷이 한쪽 1σ 밖', en: 'four of five beyond 1σ on one side' };

const TEXTS: Readonly<Record<ChartRule, Bilingual>> = {
  NELSON_1: beyond,
  NELSON_2: { ko: '아홉 점이 잇달아 한쪽', en: 'nine in a row on one side' },
  NELSON_3: { ko: '여섯 점이 잇달아 오르거나 내림', en: 'six in a row rising or falling' },
  NELSON_4: { ko: '열네 점이 번갈아 오르내림', en: 'fourteen in a row alternating' },
  NELSON_5: twoOfThree,
  NELSON_6: fourOfFive,
  NELSON_7: { ko: '열다섯 점이 잇달아 1σ 안', en: 'fifteen in a row within 1σ' },
  NELSON_8: { ko: '여덟 점이 잇달아 양쪽 1σ 밖', en: 'eight in a row outside 1σ on both sides' },
  WESTERN_ELECTRIC_1: beyond,
  WESTERN_ELECTRIC_2: twoOfThree,
  WESTERN_ELECTRIC_3: fourOfFive,
  WESTERN_ELECTRIC_4: { ko: '여덟 점이 잇달아 한쪽', en: 'eight in a row on one side' },
};

/** A rule of a control chart in words, without its number. */
export const chartRuleText = (rule: ChartRule, lang: Lang): string => TEXTS[rule][lang];
