import { Field, Textarea } from '@fluentui/react-components';
import { type RefObject, useState } from 'react';
import { useText } from '../../../text';
import { FieldGuard } from '../../../ui';
import { useGuard } from '../guard';
import { useEditorStyles } from '../LocalTexts.styles';
import { localTextsText } from '../text';
import { looksLikeCode, type TextProblem } from '../textProblem';
import type { AdaptableText } from '../textSet';

/** The municipality's own words: what is typed, what is wrong with it, and what the guard found in it. */
export function TextField(props: {
  readonly value: string;
  readonly lines: AdaptableText['lines'];
  /** What the product itself has written is no finding. */
  readonly supplied: string;
  readonly problem: TextProblem | undefined;
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly write: (text: string) => void;
}) {
  const { value, problem, field } = props;
  const styles = useEditorStyles();
  const text = useText(localTextsText);
  const { findIdentities } = useGuard();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    value.slice(start, end);
  const findings = findIdentities(value, { policy: 'freeText' })
    .filter(
      (finding) =>
        finding.severity === 'block' ||
        (finding.severity === 'warn' &&
          !props.supplied.includes(wordsOf(finding)) &&
          !dismissed.includes(wordsOf(finding))),
    )
    .map((finding) => ({ ...finding, column: 'Text' }));
  return (
    <>
      <Field
        label={text.our}
        hint={text.hints[props.lines]}
        validationState={problem ? 'error' : looksLikeCode(value) ? 'warning' : 'none'}
        validationMessage={
          problem ? problemWords(text, problem) : looksLikeCode(value) ? text.code : undefined
        }
      >
        <Textarea
          ref={field}
          className={styles.textarea}
          resize="vertical"
          rows={Math.min(16, Math.max(4, Math.ceil(value.length / 50)))}
          value={value}
          onChange={(_, typed) => props.write(typed.value)}
        />
      </Field>
      <FieldGuard
        text={value}
        findings={findings}
        show={(start, end) => {
          field.current?.focus();
          field.current?.setSelectionRange(start, end);
        }}
        dismiss={(finding) => setDismissed((before) => [...before, wordsOf(finding)])}
      />
    </>
  );
}

function problemWords(
  { problems }: Pick<(typeof localTextsText)['da'], 'problems'>,
  problem: TextProblem,
): string {
  switch (problem.kind) {
    case 'missing':
      return problems.missing;
    case 'tooLong':
      return problems.tooLong(problem.most, problem.length);
    case 'phone':
      return problems.phone(problem.digits);
  }
}
