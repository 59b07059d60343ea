import { useText } from '@yeondong/client/kit';
import classes from './sheet.module.css';
import { DONT_KNOW, isScale, type SheetQuestion, stepsOf } from './sheet-answers';

interface SheetFieldProps {
  question: SheetQuestion;
  number: number;
  values: readonly string[];
  error: string | undefined;
  onChange: (values: readonly string[]) => void;
}

/** Where the page leads to when a question needs an answer. */
export const anchorOf = (code: string): string => `q-${code}`;

/** One question, with the browser's own controls: they work with every keyboard, phone and screen reader. */
export function SheetField(props: SheetFieldProps) {
  const { kind } = props.question;
  if (kind === 'TEXT' || kind === 'NUMBER') return <WrittenField {...props} />;
  return <ChosenField {...props} />;
}

const describedBy = (code: string, error: string | undefined) =>
  error ? { 'aria-describedby': `${anchorOf(code)}-error`, 'aria-invalid': true } : {};

function QuestionTitle({ question, number }: Pick<SheetFieldProps, 'question' | 'number'>) {
  const t = useText('core');
  return (
    <>
      {number}. {question.title}
      {question.required && <span className={classes.must}> ({t('survey.sheet.mustMark')})</span>}
    </>
  );
}

function FieldError({ code, error }: { code: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${anchorOf(code)}-error`} className={classes.error}>
      {error}
    </p>
  );
}

/** Radio buttons or check boxes, and scales as radio buttons in a row between their ends. */
function ChosenField({ question, number, values, error, onChange }: SheetFieldProps) {
  const t = useText('core');
  const { code, kind, choices } = question;
  const several = kind === 'MULTIPLE';
  const scale = isScale(kind);
  const options = scale ? stepsOf(question).map((step) => ({ code: step, title: step })) : choices;
  const choose = (option: string, chosen: boolean) => {
    if (!several) return onChange([option]);
    const known = values.filter((value) => value !== DONT_KNOW);
    return onChange(chosen ? [...known, option] : values.filter((value) => value !== option));
  };
  return (
    <fieldset className={classes.question} id={anchorOf(code)} tabIndex={-1} {...describedBy(code, error)}>
      <legend className={classes.legend}>
        <QuestionTitle question={question} number={number} />
      </legend>
      {several && <p className="muted">{t('survey.sheet.several')}</p>}
      <div className={scale ? classes.scale : classes.options} data-steps={options.length}>
        {options.map((option) => (
          <label key={option.code} className={classes.option}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={code}
              value={option.code}
              checked={values.includes(option.code)}
              onChange={(event) => choose(option.code, event.currentTarget.checked)}
            />
            <span>{option.title}</span>
          </label>
        ))}
      </div>
      {scale && choices.length === 2 && (
        <p className={classes.ends}>
          <span>{choices[0]?.title}</span>
          <span>{choices[1]?.title}</span>
        </p>
      )}
      <DontKnow question={question} values={values} onChange={onChange} />
      <FieldError code={code} error={error} />
    </fieldset>
  );
}

/** Stands apart from the answers, and takes their place. */
function DontKnow({ question, values, onChange }: Pick<SheetFieldProps, 'question' | 'values' | 'onChange'>) {
  const t = useText('core');
  if (!question.dontKnow) return null;
  const chosen = values.includes(DONT_KNOW);
  return (
    <label className={classes.dontKnow}>
      <input
        type="checkbox"
        checked={chosen}
        onChange={(event) => onChange(event.currentTarget.checked ? [DONT_KNOW] : [])}
      />
      <span>{t('survey.sheet.dontKnow')}</span>
    </label>
  );
}

function WrittenField({ question, number, values, error, onChange }: SheetFieldProps) {
  const { code, kind } = question;
  const props = {
    id: anchorOf(code),
    name: code,
    value: values[0] === DONT_KNOW && kind === 'NUMBER' ? '' : (values[0] ?? ''),
    className: classes.input,
    ...describedBy(code, error),
    onChange: (event: { currentTarget: { value: string } }) => onChange([event.currentTarget.value]),
  };
  return (
    <div className={classes.question}>
      <label htmlFor={anchorOf(code)} className={classes.legend}>
        <QuestionTitle question={question} number={number} />
      </label>
      {kind === 'TEXT' ? <textarea rows={4} maxLength={2000} {...props} /> : <input inputMode="decimal" {...props} />}
      <DontKnow question={question} values={values} onChange={onChange} />
      <FieldError code={code} error={error} />
    </div>
  );
}
