/** The one team of the local tenant and its channel, as Teams names them and as SharePoint knows their group. */

/** Entra object id of the Microsoft 365 group behind the team; also its claim group in SharePoint. */
export const teamGroupId = '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9d02';

/** Entra object id of the security group that every employee is in. */
export const employeesGroupId = '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9d01';

export const team = {
  id: '19:7f0c2b1e5a444c8e9b6f0d2f6f1c9d02@thread.tacv2',
  name: 'Ressourcegruppen',
  channelId: '19:7f0c2b1e5a444c8e9b6f0d2f6f1c9d03@thread.tacv2',
  channelName: 'Stalkingberedskab',
} as const;

/** Server-relative addresses of the two sites: every employee's, and the team's own. */
export const sites = { staff: '/sites/beredskab', workspace: '/sites/ressourcegruppe' } as const;

/** The channel's folder among the team's files, as it is called on a Danish site. */
export const channelFolder = `${sites.workspace}/Delte dokumenter/${team.channelName}`;

/** The product's application (client) id in the local tenant. */
export const clientId = '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9c01';
