import { Body1, Button, Caption1, Checkbox, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { listed, useLanguage, useText } from '../../../text';
import type { StructuresPageProps } from '../structuresPageProps';
import { useStructuresStyles } from '../Structures.styles';
import { AreaChecks } from './AreaChecks';
import type { Choice } from './choices';
import type { Member } from './member';
import { membersText } from './text';

/** One member: whether they become a resource person, and what for. */
export function MemberLine(props: {
  readonly member: Member;
  readonly choice: Choice;
  readonly areas: StructuresPageProps['areas'];
  readonly mail: string | undefined;
  /** On the list of resource persons already. */
  readonly known: boolean;
  readonly mayAdopt: boolean;
  readonly change: (more: Partial<Choice>) => void;
}) {
  const { member, choice, areas, change, mail } = props;
  const styles = useStructuresStyles();
  const text = useText(membersText);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    if (!wasOpen.current && open) inside.current?.querySelector('input')?.focus();
    wasOpen.current = open;
  }, [open]);
  const names = areas.filter(({ key }) => choice.areaKeys.includes(key)).map(({ name }) => name[language]);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        {props.mayAdopt ? (
          <Checkbox
            aria-label={text.choose(member.name)}
            label={member.name}
            checked={choice.chosen}
            onChange={(_, { checked }) => change({ chosen: checked === true })}
          />
        ) : (
          <Body1>{member.name}</Body1>
        )}
        <div className={styles.covers}>
          {choice.chosen && props.mayAdopt && (
            <>
              <Body1 className={styles.quiet}>
                {names.length > 0 ? listed(names, language) : text.noAreas}
                {choice.role && ` · ${choice.role}`}
              </Body1>
              {!mail && <Caption1 className={styles.problem}>{text.noMail}</Caption1>}
            </>
          )}
          {props.known && <Caption1 className={styles.quiet}>{text.known}</Caption1>}
        </div>
        {props.mayAdopt && choice.chosen && (
          <Button
            ref={button}
            appearance="subtle"
            aria-expanded={open}
            aria-label={open ? undefined : text.changeThis(member.name)}
            onClick={() => setOpen(!open)}
          >
            {open ? text.close : text.change}
          </Button>
        )}
      </div>
      {open && choice.chosen && (
        <div ref={inside} className={styles.inside}>
          <AreaChecks
            areas={areas}
            covered={(area) => choice.areaKeys.includes(area)}
            cover={(area, covered) => {
              const others = choice.areaKeys.filter((key) => key !== area);
              change({ areaKeys: covered ? [...others, area] : others });
            }}
          />
          <Field label={text.role}>
            <Input value={choice.role} onChange={(_, { value }) => change({ role: value })} />
          </Field>
          {!member.mail && (
            <Field label={text.mail} hint={text.mailHint} required>
              <Input type="email" value={choice.mail} onChange={(_, { value }) => change({ mail: value })} />
            </Field>
          )}
        </div>
      )}
    </li>
  );
}
