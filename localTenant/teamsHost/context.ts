/** What Teams tells a tab about where it is and who looks at it, in the flat old shape that teams-js still expects. */
import { tenantId } from '../people';
import { channelFolder, sites, team, teamGroupId } from '../team';
import { userPrincipalName } from '../userPrincipalName';
import type { Surface, Theme } from './surface';

const session = crypto.randomUUID();

export function contextOf(surface: Surface, theme: Theme, frameContext: string): Record<string, unknown> {
  const { person, client, locale, subPageId } = surface;
  return {
    locale,
    theme,
    entityId: surface.kind === 'configuration' ? '' : 'readiness',
    subEntityId: subPageId,
    frameContext,
    tid: tenantId,
    userObjectId: person.id,
    userDisplayName: person.name,
    userPrincipalName: userPrincipalName(person),
    loginHint: userPrincipalName(person),
    userLicenseType: person.guest ? 'Unknown' : 'Teams',
    hostName: 'Teams',
    hostClientType: client,
    sessionId: session,
    appSessionId: session,
    isMultiWindow: false,
    isFullScreen: false,
    ringId: 'general',
    sourceOrigin: null,
    ...(surface.kind === 'personal' ? {} : channelOf(surface)),
  };
}

function channelOf({ person, origins, channel }: Surface): Record<string, unknown> {
  return {
    teamId: team.id,
    teamName: team.name,
    teamType: 0,
    groupId: teamGroupId,
    hostTeamGroupId: teamGroupId,
    hostTeamTenantId: tenantId,
    channelId: team.channelId,
    channelName: team.channelName,
    channelType: channel,
    channelRelativeUrl: channelFolder,
    teamSiteUrl: origins.sharepoint + sites.workspace,
    teamSiteDomain: new URL(origins.sharepoint).host,
    teamSitePath: sites.workspace,
    isTeamArchived: false,
    userTeamRole: roleOf(person.key, person.guest),
  };
}

/** teams-js' UserTeamRole: 0 owner, 1 member, 2 guest. */
function roleOf(key: string, guest: boolean): number {
  if (guest) return 2;
  return key === 'coordinator' ? 0 : 1;
}
