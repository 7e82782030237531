import { Body1, Subtitle2 } from '@fluentui/react-components';
import { PeopleTeam48Regular } from '@fluentui/react-icons/svg/people-team';
import { type ReactNode, useState } from 'react';
import type { Workspace } from '../../contracts/workspaces';
import { useText } from '../../text';
import { FailureNotice, LoadingLines, Notice, Page, useHeading } from '../../ui';
import type { Done } from './done';
import { DoneNotice } from './DoneNotice';
import { FirstGroup } from './FirstGroup';
import { GuidePage } from './guide/GuidePage';
import { KeptGroups } from './KeptGroups';
import { useStructuresStyles } from './Structures.styles';
import type { StructuresPageProps } from './structuresPageProps';
import { structuresPlace } from './structuresPlace';
import { structuresText } from './text';
import { type StaffRows, useStaffRows } from './useStaffRows';
import { useStructures } from './useStructures';

/** Groups that meet already: written down, followed, and adopted. */
export function StructuresPage(props: StructuresPageProps) {
  const { workspace, go } = props;
  const place = structuresPlace(props.route);
  const text = useText(structuresText);
  const rows = useStaffRows(props.staffStore);
  const [done, setDone] = useState<Done>();
  const notice = done && (
    <DoneNotice
      key={done.words}
      done={done}
      persons={rows?.persons ?? []}
      seeCoverage={() => go('persons/coverage')}
      undo={() => {
        setDone(undefined);
        void done.undo();
      }}
    />
  );
  if (place.kind === 'guide')
    return (
      <GuidePage
        municipality={props.municipality}
        placement={props.placement}
        takeFocus={props.takeFocus}
        back={() => go('persons/structures')}
      />
    );
  if (typeof workspace === 'object' && 'store' in workspace)
    return <Kept {...props} {...{ workspace, rows, notice }} done={setDone} />;
  return (
    <Page
      heading={text.heading}
      purpose={text.purpose}
      back={{ label: text.back, href: '#/persons', go: () => go('persons') }}
      takeFocus={props.takeFocus}
    >
      {notice}
      {workspace === 'opening' || !rows ? (
        <LoadingLines label={text.loading} />
      ) : workspace === 'none' ? (
        <FirstGroup {...props} rows={rows} />
      ) : (
        <FailureNotice
          failure={workspace}
          safe={text.safe}
          where={props.workspaceUrl}
          contact={props.contact}
          retry={props.openAgain}
        />
      )}
    </Page>
  );
}

interface KeptProps extends StructuresPageProps {
  readonly workspace: Workspace;
  readonly rows: StaffRows | undefined;
  readonly notice: ReactNode;
  readonly done: (done: Done) => void;
}

/** What the group's site holds, or what stands in the way of it. */
function Kept(props: KeptProps) {
  const { workspace, rows, go } = props;
  const styles = useStructuresStyles();
  const text = useText(structuresText);
  const Heading = useHeading();
  const { state, read } = useStructures(workspace.store);
  if (state.name === 'ready' && rows)
    return <KeptGroups {...props} {...{ rows }} structures={state.structures} mayEdit={state.mayEdit} />;
  return (
    <Page
      heading={text.heading}
      purpose={text.purpose}
      back={{ label: text.back, href: '#/persons', go: () => go('persons') }}
      takeFocus={props.takeFocus}
    >
      {props.notice}
      {state.name === 'unmade' ? (
        <div className={styles.empty}>
          <PeopleTeam48Regular aria-hidden className={styles.picture} />
          <Subtitle2 as={Heading} className={styles.heading}>
            {text.noneTitle}
          </Subtitle2>
          <Body1 className={styles.words}>{text.noneAdvice}</Body1>
          {props.makeLists(workspace, read)}
        </div>
      ) : state.name === 'failed' && state.failure.id === 'noAccess' ? (
        <Notice intent="info" title={text.closed}>
          {text.closedAdvice}
        </Notice>
      ) : state.name === 'failed' ? (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={props.workspaceUrl}
          contact={props.contact}
          retry={read}
        />
      ) : (
        <LoadingLines label={text.loading} />
      )}
    </Page>
  );
}
