/** A table of items in which every line has something wrong. */
const head =
  '코드,항목명,상위항목,주관부서,영역,정책목표,시작연도,끝연도,상태,고객,목표지표,목표단위,기준연도,기준값,목표연도,목표값';
const usual = ',복지정책과,WELFARE,,2006,2007,,시민,,,,,,';
const lines = [
  `T-1,가,T-2${usual}`,
  `T-2,나,T-1${usual}`,
  `T-3,다,NOWHERE${usual}`,
  `T-4,라,${usual.replace('복지정책과', '없는과')}`,
  `T-5,마,${usual.replace('2006,2007', '2007,2006')}`,
  `T-6,바,${usual.replace('2007', '2010')}`,
  `T-7,사,${usual.replace('2006,2007,', '2006,2007,하는 중')}`,
  `T-8,아,${usual.replace('시민,,,,,,', '시민,만족도,점,2006,50,2006,칠십')}`,
  `T-9,자,${usual.replace('시민,,,,,,', '시민,만족도,점,2005,50,2009,')}`,
  `T-9,,${usual}`,
  `T 10,차,${usual.replace('2006', '올해')}`,
  'sample.VB2015.MISSION,일관된 정책 추진,,복지정책과,,,,,폐지,,,,,,,',
];
export const WRONG_ITEMS = [head, ...lines].join('\n');

/** Line, column and code of each cell. */
export const ITEM_FAULTS = [
  ...['2 parent plan-sync.item.own-parent', '3 parent plan-sync.item.own-parent', '4 parent import.unknown'],
  ...['5 department import.unknown', '6 endYear plan-sync.item.reversed', '7 endYear plan-sync.item.horizon'],
  ...['8 status import.choice', '9 target import.number', '10 target import.required'],
  ...['11 title import.required', '11 code import.twice', '12 code code.invalid', '12 startYear import.year'],
  ...['13 department plan-sync.import.department', '13 statusReason plan-sync.reason-required'],
];
