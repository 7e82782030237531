import { Field, Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { GuardFinding } from '../../../contracts/guardFinding';
import { modelNumbers, models } from '../../../content/models';
import { useLanguage, useText } from '../../../text';
import { FieldGuard } from '../../../ui';
import type { DecisionName } from './decision';
import { decisionText } from './text';

const useStyles = makeStyles({ day: { maxWidth: '200px' } });

/** One thing a leadership decides, with what is wrong with it and what the guard found in it. */
export function DecisionField(props: {
  readonly name: DecisionName;
  readonly value: string;
  readonly problem: string | undefined;
  readonly findings: readonly GuardFinding[];
  readonly dismiss: (finding: GuardFinding) => void;
  readonly type: (value: string) => void;
}) {
  const { name, value, problem, type } = props;
  const styles = useStyles();
  const text = useText(decisionText);
  const language = useLanguage();
  const isDate = name === 'decision.on' || name === 'decision.review';
  const isLong = name === 'decision.mandate' || name === 'decision.resources';
  return (
    <div>
      <Field
        label={text.labels[name]}
        required={name === 'model'}
        hint={text.hints[name]}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem}
      >
        {name === 'model' ? (
          <RadioGroup name={name} value={value} onChange={(_, picked) => type(picked.value)}>
            {modelNumbers.map((number) => (
              <Radio
                key={number}
                value={String(number)}
                label={text.model(number, models[number].name[language])}
              />
            ))}
          </RadioGroup>
        ) : isLong ? (
          <Textarea
            name={name}
            rows={4}
            resize="vertical"
            value={value}
            onChange={(_, typed) => type(typed.value)}
          />
        ) : (
          <Input
            name={name}
            type={isDate ? 'date' : 'text'}
            className={isDate ? styles.day : undefined}
            autoComplete="off"
            value={value}
            onChange={(_, typed) => type(typed.value)}
          />
        )}
      </Field>
      <FieldGuard text={value} findings={props.findings} dismiss={props.dismiss} />
    </div>
  );
}
