import { Field } from '@fluentui/react-components';
import { type RefObject, useRef, useState } from 'react';
import type { Language } from '../../../contracts/language';
import { useText } from '../../../text';
import { FieldGuard } from '../../../ui';
import { useGuard } from '../guard';
import { localTextsText } from '../text';
import { looksLikeCode, type TextProblem } from '../textProblem';
import type { AdaptableText } from '../textSet';
import type { Caret, FieldHandle } from './fieldHandle';
import { PlainField } from './PlainField';
import type { FieldAria } from './rich/RichField';
import { useRichField } from './useRichField';

/** The municipality's own words: what is typed, what is wrong with it, and what the guard found in it. */
export function TextField(props: {
  readonly value: string;
  /** The same without marks. */
  readonly seen: string;
  readonly lines: AdaptableText['lines'];
  readonly marks: boolean;
  readonly language: Language;
  /** What the product itself has written is no finding. */
  readonly supplied: string;
  readonly problem: TextProblem | undefined;
  readonly field: RefObject<FieldHandle>;
  readonly write: (text: string) => void;
}) {
  const { value, problem, field } = props;
  const text = useText(localTextsText);
  const { findIdentities } = useGuard();
  const caret: Caret = useRef();
  const [composing, compose] = useState(false);
  const RichField = useRichField(props.marks);
  const common = { value, caret, handle: field, language: props.language, write: props.write };
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
        hint={props.marks ? text.markedHints[props.lines] : text.hints[props.lines]}
        validationState={problem ? 'error' : looksLikeCode(props.seen) ? 'warning' : 'none'}
        validationMessage={
          problem ? problemWords(text, problem) : looksLikeCode(props.seen) ? text.code : undefined
        }
      >
        {(aria: FieldAria) =>
          RichField && !composing ? (
            <RichField {...common} field={aria} lines={props.lines} />
          ) : (
            <PlainField {...common} compose={compose} />
          )
        }
      </Field>
      <FieldGuard
        text={value}
        findings={findings}
        show={(start, end) => field.current?.select(start, end)}
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
