import { Notice, Section } from '../../ui';
import { Body1, Button, Link, Subtitle2 } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { PeopleTeam48Regular } from '@fluentui/react-icons/svg/people-team';
import { useState } from 'react';
import { useText } from '../../text';
import { useHeading } from '../../ui';
import { GroupForm, type GroupRefused } from './GroupForm';
import { changedGroup, nothingTyped, sitePathOf, type TypedGroup } from './groupFields';
import { refusedBy } from './GroupList';
import { addGroup } from './keepGroup';
import type { StructuresPageProps } from './structuresPageProps';
import { useStructuresStyles } from './Structures.styles';
import { groupRoute } from './structuresPlace';
import { structuresText } from './text';
import type { StaffRows } from './useStaffRows';
import { nameWorkspace } from './workspace/nameWorkspace';
import { openGroupSite } from './workspace/openGroupSite';

/** Nothing is named yet: the first group that is written down brings the place where all of them are kept. */
export function FirstGroup(props: StructuresPageProps & { readonly rows: StaffRows }) {
  const { staffSite, staffStore, rows, go } = props;
  const styles = useStructuresStyles();
  const text = useText(structuresText);
  const Heading = useHeading();
  const [open, setOpen] = useState(false);
  const save = async (
    typed: TypedGroup,
    progress: (finished: number, all: number) => void,
  ): Promise<GroupRefused | undefined> => {
    const path = sitePathOf(typed.Site, staffSite);
    if (path === undefined) return { Site: 'notAnAddress' };
    const found = await openGroupSite(path, props, progress);
    if (typeof found === 'string') return { Site: found };
    const key = crypto.randomUUID();
    const added = await addGroup(found.store, key, changedGroup(nothingTyped, typed, staffSite));
    const refused = refusedBy(added);
    if (refused) return refused;
    await nameWorkspace(staffStore, rows.settings, path);
    go(groupRoute(key));
    return undefined;
  };
  if (!props.coordinates)
    return (
      <Notice intent="info" title={text.noSite}>
        {text.askCoordinator}
      </Notice>
    );
  if (open)
    return (
      <Section heading={text.register}>
        <GroupForm before={nothingTyped} first {...{ staffSite, save }} cancel={() => setOpen(false)} />
      </Section>
    );
  return (
    <>
      <div className={styles.empty}>
        <PeopleTeam48Regular aria-hidden className={styles.picture} />
        <Subtitle2 as={Heading} className={styles.heading}>
          {text.noneTitle}
        </Subtitle2>
        <Body1 className={styles.words}>{text.noneAdvice}</Body1>
        <Button appearance="primary" icon={<Add20Regular />} onClick={() => setOpen(true)}>
          {text.register}
        </Button>
      </div>
      <div>
        <Link
          href="#/persons/structures/guide"
          onClick={(click) => {
            click.preventDefault();
            go('persons/structures/guide');
          }}
        >
          {text.guideWay}
        </Link>
      </div>
    </>
  );
}
