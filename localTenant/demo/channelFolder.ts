import { sites, team } from '../team';

/** Makes what Teams makes when somebody first opens a channel's files. @param staffSite absolute address */
export async function makeChannelFolder(staffSite: string, token: () => Promise<string>): Promise<void> {
  const library = new URL(`${sites.workspace}/_api/web/DefaultDocumentLibrary/RootFolder`, staffSite).href;
  const answer = await fetch(
    `${library}/Folders/AddUsingPath(decodedurl='${team.channelName}',overwrite=true)`,
    {
      method: 'POST',
      headers: { Authorization: `Bearer ${await token()}`, Accept: 'application/json' },
    },
  );
  if (!answer.ok) throw new Error(`The channel's folder: ${answer.status} ${await answer.text()}`);
}
