import { PlanRecord, RecordType } from '@yeondong/schema';

/** The scheme of fields changes over the years: a field is valid from one year to another. */
@RecordType('social_indicators_field', '사회지표의 분야. / Field of social indicators.')
export class IndicatorField extends PlanRecord {}
