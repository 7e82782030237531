import { useState } from 'react';
import { useText } from '../../text';
import { Notice, Page } from '../../ui';
import { GroupList } from './GroupList';
import { sitePathOf } from './groupFields';
import { copyGroups } from './keepGroup';
import { type Making, MakingSite } from './MakingSite';
import { MembersPage } from './members/MembersPage';
import { useLooked } from './members/useLooked';
import type { Structure } from './structure';
import type { StructuresPageProps } from './structuresPageProps';
import { structuresPlace } from './structuresPlace';
import { structuresText } from './text';
import type { StaffRows } from './useStaffRows';
import type { Done } from './done';
import type { ReactNode } from 'react';
import type { Workspace } from '../../contracts/workspaces';
import { nameWorkspace } from './workspace/nameWorkspace';
import { type GroupSiteProblem, openGroupSite } from './workspace/openGroupSite';

/** The groups that are written down: all of them, or one with its members. */
export function KeptGroups(
  props: StructuresPageProps & {
    readonly workspace: Workspace;
    readonly structures: readonly Structure[];
    readonly mayEdit: boolean;
    readonly rows: StaffRows;
    readonly notice: ReactNode;
    readonly done: (done: Done) => void;
  },
) {
  const { structures, staffSite, staffStore, rows, workspace, go, done } = props;
  const text = useText(structuresText);
  const looked = useLooked(props.people, structures, staffSite);
  const [moving, setMoving] = useState<Making>();
  const [problem, setProblem] = useState<GroupSiteProblem>();
  const place = structuresPlace(props.route);
  const open = place.kind === 'group' && structures.find(({ key }) => key === place.key);
  if (open)
    return (
      <MembersPage
        key={open.key}
        {...props}
        structure={open}
        looked={looked.of(open)}
        lookAgain={() => looked.again(open)}
      />
    );
  const moveTo = async (structure: Structure) => {
    const path = sitePathOf(structure.site, staffSite);
    if (path === undefined) return;
    setProblem(undefined);
    setMoving({ finished: 0, all: 0 });
    const found = await openGroupSite(path, props, (finished, all) => setMoving({ finished, all }));
    setMoving(undefined);
    if (typeof found === 'string') {
      setProblem(found);
      return;
    }
    await copyGroups(found.store, structures);
    const undo = await nameWorkspace(staffStore, rows.settings, path);
    done({ words: text.used(structure.name), undo });
  };
  return (
    <Page
      heading={text.heading}
      purpose={text.purpose}
      back={{ label: text.back, href: '#/persons', go: () => go('persons') }}
      takeFocus={props.takeFocus}
    >
      {props.notice}
      {moving && <MakingSite label={text.useSite} making={moving} />}
      {problem && <Notice intent="warning" title={text.problems[problem]} />}
      <GroupList
        {...{ structures, staffSite, looked, done, go }}
        store={workspace.store}
        mayEdit={props.mayEdit}
        workspacePath={props.workspacePath}
        contact={props.contact}
        useSite={props.coordinates && !moving ? (structure) => void moveTo(structure) : undefined}
      />
    </Page>
  );
}
