import { Button, Caption1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { Eye20Regular } from '@fluentui/react-icons/svg/eye';
import { useState } from 'react';
import { type CardRole, cardRoles, roleNames, type LocalText } from '../../../content';
import { useLanguage, useText } from '../../../text';
import { useEditorStyles } from '../LocalTexts.styles';
import { localTextsText } from '../text';
import { cardsWith, type TextSet } from '../textSet';

/** What is to be shown: a card or a part of the readiness page, with a text laid over everything published. */
export interface PreviewOf {
  readonly set: TextSet;
  /** Whose card. */
  readonly role: CardRole;
  readonly typed: LocalText;
}

/** The text where it will stand, as each reader will meet it, before anybody does. */
export function Preview(props: {
  readonly set: TextSet;
  readonly contentId: string;
  readonly typed: string;
  readonly preview: (what: PreviewOf) => JSX.Element;
}) {
  const { set, contentId } = props;
  const styles = useEditorStyles();
  const language = useLanguage();
  const text = useText(localTextsText);
  const [open, setOpen] = useState(false);
  const [role, setRole] = useState<CardRole>(set.kind === 'card' ? set.role : 'employee');
  const roles =
    set.kind === 'card'
      ? cardRoles.filter((one) =>
          cardsWith(contentId).some((card) => card.role === one && card.situation === set.situation),
        )
      : [];
  return (
    <div className={styles.more}>
      <Button appearance="subtle" icon={<Eye20Regular />} aria-expanded={open} onClick={() => setOpen(!open)}>
        {text.preview}
      </Button>
      {open && (
        <div className={styles.opened}>
          {set.kind === 'readiness' && <Caption1>{text.everyone}</Caption1>}
          {roles.length > 1 && (
            <Field label={text.seeAs}>
              <RadioGroup
                layout="horizontal"
                value={role}
                onChange={(_, { value }) => setRole(value as CardRole)}
              >
                {roles.map((one) => (
                  <Radio key={one} value={one} label={roleNames[one][language]} />
                ))}
              </RadioGroup>
            </Field>
          )}
          <div className={styles.frame} role="group" aria-label={text.previewOf}>
            {props.preview({
              ...{ set, role },
              typed: { contentId, language, published: true, text: props.typed },
            })}
          </div>
        </div>
      )}
    </div>
  );
}
