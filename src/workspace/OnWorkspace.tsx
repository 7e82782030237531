import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Contact } from '../contracts/contact';
import type { ListSchema } from '../contracts/listSchema';
import type { ListStore } from '../contracts/listStore';
import type { Workspace } from '../contracts/workspaces';
import { useText } from '../text';
import { FailureNotice, LoadingLines, Notice } from '../ui';
import { MakeLists } from './MakeLists';
import { workspaceText } from './text';
import { type SiteRows, useSiteRows } from './useSiteRows';

type Lists = Readonly<Record<string, ListSchema>>;

export interface OnWorkspaceProps<L extends Lists> {
  /** Undefined where the municipality has named no site for its group. */
  readonly workspace: Workspace | undefined;
  /** Its absolute address. */
  readonly workspaceUrl: string;
  /** The same object every time. */
  readonly lists: L;
  /** Lists that some of the group's members may not read. */
  readonly mayBeClosed?: readonly (keyof L)[];
  readonly contact: Contact | undefined;
  /** The way to name the site; absent for those who cannot. */
  readonly openSettings: (() => void) | undefined;
  /** @param read asks SharePoint again */
  readonly children: (site: SiteRows<L>, store: ListStore, read: () => void) => ReactNode;
}

/** What the group's site holds, or what stands in the way of it and who can help. */
export function OnWorkspace<L extends Lists>({ workspace, ...props }: OnWorkspaceProps<L>) {
  const text = useText(workspaceText);
  const { openSettings } = props;
  if (workspace) return <Open {...props} workspace={workspace} />;
  return (
    <Notice
      intent="info"
      title={text.noSite}
      actions={openSettings && <Button onClick={openSettings}>{text.toSettings}</Button>}
    >
      {text.noSiteAdvice} {!openSettings && text.askCoordinator}
    </Notice>
  );
}

function Open<L extends Lists>(props: OnWorkspaceProps<L> & { readonly workspace: Workspace }) {
  const { workspace, workspaceUrl, contact } = props;
  const text = useText(workspaceText);
  const { state, read } = useSiteRows(workspace.store, props.lists, props.mayBeClosed);
  switch (state.name) {
    case 'loading':
      return <LoadingLines label={text.loading} />;
    case 'unmade':
      return (
        <MakeLists provisioning={workspace.provisioning} where={workspaceUrl} contact={contact} made={read} />
      );
    case 'failed':
      if (state.failure.id === 'noAccess')
        return (
          <Notice intent="info" title={text.closed}>
            {text.closedAdvice}
          </Notice>
        );
      return (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={workspaceUrl}
          contact={contact}
          retry={read}
        />
      );
    case 'ready':
      return <>{props.children(state, workspace.store, read)}</>;
  }
}
