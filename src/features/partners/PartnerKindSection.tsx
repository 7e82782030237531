import { Body1, Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { partnerPurposes } from '../../content/partners';
import { useLanguage, useText } from '../../text';
import { EditableList, Section } from '../../ui';
import type { PartnerKind } from './partnerKinds';
import { usePartnersStyles } from './Partners.styles';
import { partnersText } from './text';

/** How many stand there at once: a list somebody has imported may be long. */
const atOnce = 20;

/** Partners of one kind: what they can be used for everywhere, and those of this municipality. */
export function PartnerKindSection(props: {
  readonly kind: PartnerKind;
  /** What can be used before the municipality has written anybody. */
  readonly always?: ReactNode;
  readonly count: number;
  readonly items: (most: number) => readonly ReactNode[];
}) {
  const { kind, count } = props;
  const styles = usePartnersStyles();
  const text = useText(partnersText);
  const language = useLanguage();
  const [most, setMost] = useState(atOnce);
  const items = props.items(most);
  return (
    <Section heading={text.kinds[kind]}>
      <Body1 className={styles.quiet}>{partnerPurposes[kind].text[language]}</Body1>
      {props.always}
      {items.length > 0 && <EditableList>{items}</EditableList>}
      {count > most && (
        <div>
          <Button onClick={() => setMost(most + 100)}>{text.showMore(Math.min(100, count - most))}</Button>
        </div>
      )}
    </Section>
  );
}
