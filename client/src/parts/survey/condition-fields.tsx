import { Checkbox, type FormState, SelectField, useText } from '@yeondong/client/kit';
import type { SurveyQuestionPartFragment } from './gql/graphql';
import { hasOptions, type QuestionValues } from './question-input';
import { isScale, stepsOf } from './sheet-answers';
import classes from './survey.module.css';

interface ConditionProps {
  form: FormState<QuestionValues>;
  earlier: readonly SurveyQuestionPartFragment[];
}

/** On which answers to an earlier question this one is put; to everybody without any. */
export function ConditionFields({ form, earlier }: ConditionProps) {
  const t = useText('core');
  const { showIf, anyOf } = form.values;
  const possible = earlier.filter(({ kind }) => hasOptions(kind));
  if (possible.length === 0) return null;
  const about = possible.find(({ code }) => code === showIf);
  return (
    <>
      <SelectField
        label={t('survey.showIf')}
        hint={t('survey.showIfHint')}
        clearable
        options={possible.map(({ code, title }) => ({ value: code, label: title }))}
        {...form.field('showIf')}
      />
      {about && (
        <fieldset className={classes.answers}>
          <legend>{t('survey.anyOf')}</legend>
          {answersOf(about).map(({ code, title }) => (
            <Checkbox
              key={code}
              label={title}
              checked={anyOf.includes(code)}
              onChange={(event) =>
                form.set(
                  'anyOf',
                  event.currentTarget.checked ? [...anyOf, code] : anyOf.filter((other) => other !== code),
                )
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** The answers that a condition can name. */
export const answersOf = (question: SurveyQuestionPartFragment): readonly { code: string; title: string }[] =>
  isScale(question.kind) ? stepsOf(question).map((step) => ({ code: step, title: step })) : question.choices;
