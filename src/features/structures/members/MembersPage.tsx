import { Body1, Button, Field, Input, Link } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Workspace } from '../../../contracts/workspaces';
import { listed, useLanguage, useText } from '../../../text';
import { LoadingLines, Notice, Page, Points, Section } from '../../../ui';
import type { Done } from '../done';
import type { Structure } from '../structure';
import type { StructuresPageProps } from '../structuresPageProps';
import { useStructuresStyles } from '../Structures.styles';
import type { StaffRows } from '../useStaffRows';
import { AddMembers } from './AddMembers';
import { adopt } from './adopt';
import { personOf } from './adoption';
import { AreaChecks } from './AreaChecks';
import {
  choiceOf,
  type Choices,
  lacking,
  mailOf,
  withAreaForAll,
  withChoice,
  withRoleForAll,
} from './choices';
import { MemberLine } from './MemberLine';
import { membersText } from './text';
import type { Looked } from './useLooked';
import { useMembers } from './useMembers';

/** The members of one group, and the way to make them resource persons in one go. */
export function MembersPage(
  props: StructuresPageProps & {
    readonly structure: Structure;
    readonly workspace: Workspace;
    readonly rows: StaffRows;
    /** SharePoint lets this person write in the list of groups. */
    readonly mayEdit: boolean;
    readonly looked: Looked | undefined;
    readonly lookAgain: () => void;
    readonly notice: ReactNode;
    readonly done: (done: Done) => void;
  },
) {
  const { structure, looked, rows, areas, mayAdopt, go } = props;
  const styles = useStructuresStyles();
  const text = useText(membersText);
  const language = useLanguage();
  const found = useMembers(props.people, structure, looked);
  const { members, guests } = found;
  const [choices, setChoices] = useState<Choices>(new Map());
  const [role, setRole] = useState('');
  const [problem, setProblem] = useState('');
  const begun = useRef(false);
  const chosen = members.filter((member) => choiceOf(choices, member).chosen);
  const choose = (next: Choices) => {
    setProblem('');
    setChoices(next);
  };
  const refused = () => {
    const missing = lacking(choices, members).map(({ name }) => name);
    if (chosen.length === 0) return text.nobodyChosen;
    return missing.length > 0 ? text.lacking(listed(missing, language)) : undefined;
  };
  const submit = async () => {
    const why = refused();
    if (why) setProblem(why);
    if (why || begun.current) return;
    begun.current = true;
    const adopted = chosen.map((member) => {
      const { areaKeys, role: own } = choiceOf(choices, member);
      return { member: { ...member, mail: mailOf(choices, member) }, areaKeys, role: own.trim() };
    });
    const result = await adopt(adopted, { ...props, everybody: found.everybody });
    begun.current = false;
    if (typeof result === 'string') {
      setProblem(text[result]);
      return;
    }
    props.done({ ...result, words: text.adopted(adopted.length, structure.name) });
    go('persons/structures');
  };
  return (
    <Page
      heading={structure.name}
      purpose={text.purpose}
      back={{
        label: text.back,
        href: '#/persons/structures',
        go: () => go('persons/structures'),
      }}
      takeFocus={props.takeFocus}
    >
      {looked?.name === 'failed' && (
        <Notice
          intent="warning"
          title={text.failed}
          actions={<Button onClick={props.lookAgain}>{text.again}</Button>}
        >
          {text.failedAdvice}
        </Notice>
      )}
      {looked?.name === 'seen' && looked.grouped && (
        <Notice intent="info" title={text.grouped}>
          {text.groupedAdvice}
        </Notice>
      )}
      {!mayAdopt && (
        <Notice intent="info" title={text.mayNot}>
          {text.mayNotAdvice}
        </Notice>
      )}
      {looked?.name === 'looking' ? (
        <LoadingLines label={text.looking} />
      ) : (
        <>
          {mayAdopt && members.length > 0 && (
            <Section heading={text.forAll}>
              <div className={styles.form}>
                <AreaChecks
                  areas={areas}
                  covered={(area) => {
                    const those = chosen.filter((one) => choiceOf(choices, one).areaKeys.includes(area));
                    return those.length === 0 ? false : those.length === chosen.length || 'mixed';
                  }}
                  cover={(area, covered) => choose(withAreaForAll(choices, chosen, area, covered))}
                />
                <Field label={text.role} hint={text.roleHint}>
                  <Input
                    value={role}
                    onChange={(_, { value }) => {
                      choose(withRoleForAll(choices, members, role, value));
                      setRole(value);
                    }}
                  />
                </Field>
              </div>
            </Section>
          )}
          <Section heading={text.members} note={String(members.length)}>
            {members.length === 0 ? (
              <Body1>{text.nobody}</Body1>
            ) : (
              <ul className={styles.rows}>
                {members.map((member) => (
                  <MemberLine
                    key={`${member.account} ${member.name}`}
                    {...{ member, areas, mayAdopt }}
                    choice={choiceOf(choices, member)}
                    mail={mailOf(choices, member)}
                    known={personOf(member, rows.persons) !== undefined}
                    change={(more) => choose(withChoice(choices, member, more))}
                  />
                ))}
              </ul>
            )}
            {mayAdopt && members.length > 0 && (
              <div className={styles.part}>
                <Body1 role="alert" className={styles.problem}>
                  {problem}
                </Body1>
                <div>
                  <Button appearance="primary" onClick={() => void submit()}>
                    {text.adopt(chosen.length)}
                  </Button>
                </div>
              </div>
            )}
          </Section>
          {guests.length > 0 && (
            <Section heading={text.guests}>
              <Points lines={guests.map(({ name, mail }) => text.guestOf(name, mail ?? ''))} />
              <Body1 className={styles.quiet}>{text.guestsAdvice}</Body1>
              <div>
                <Link
                  href="#/partners"
                  onClick={(click) => {
                    click.preventDefault();
                    go('partners');
                  }}
                >
                  {text.toPartners}
                </Link>
              </div>
            </Section>
          )}
          {mayAdopt && (
            <AddMembers
              people={props.people}
              pickPeople={props.pickPeople}
              add={found.add}
              paste={found.paste}
            />
          )}
        </>
      )}
    </Page>
  );
}
