/** A list with a column of each kind, as the item suites need it, and the ways they reach it. */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/site-users/web';
import type { IList } from '@pnp/sp/lists';
import { type Answered, type Running, start } from './localSharePoint';

/** Path of the list below `_api/`. */
export const url = "web/lists/getByTitle('Møder')";

const columns = [
  '<Field Type="Text" Name="Key" DisplayName="Nøgle" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
  '<Field Type="Note" Name="Minutes" DisplayName="Referat" RichText="FALSE" />',
  '<Field Type="Choice" Name="State" DisplayName="Tilstand"><CHOICES><CHOICE>Åben</CHOICE><CHOICE>Lukket</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" Name="Areas" DisplayName="Områder"><CHOICES><CHOICE>Børn</CHOICE><CHOICE>Job</CHOICE></CHOICES></Field>',
  '<Field Type="Number" Name="Count" DisplayName="Antal" />',
  '<Field Type="Boolean" Name="Done" DisplayName="Færdig"><Default>0</Default></Field>',
  '<Field Type="DateTime" Name="Due" DisplayName="Frist" Format="DateTime" />',
  '<Field Type="DateTime" Name="Day" DisplayName="Dag" Format="DateOnly" />',
  '<Field Type="URL" Name="Link" DisplayName="Link" />',
  '<Field Type="User" Name="Lead" DisplayName="Leder" />',
  '<Field Type="UserMulti" Mult="TRUE" Name="Team" DisplayName="Hold" />',
];

export interface MeetingsList {
  readonly running: Running;
  readonly meetings: () => IList;
  readonly newList: (title: string) => Promise<IList>;
  /** A raw POST by someone who may contribute. */
  readonly write: (body: unknown, path?: string, headers?: Record<string, string>) => Promise<Answered>;
}

export async function startWithMeetings(now?: () => Date): Promise<MeetingsList> {
  const running = await start(':memory:', now);
  const newList = async (title: string) => {
    await running.sp('owner').web.lists.add(title);
    return running.sp('owner').web.lists.getByTitle(title);
  };
  const { fields } = await newList('Møder');
  for (const SchemaXml of columns) await fields.createFieldAsXml({ SchemaXml, Options: 8 });
  return {
    running,
    newList,
    meetings: () => running.sp('contributor').web.lists.getByTitle('Møder'),
    write: (body, path = `${url}/items`, headers = {}) =>
      running.ask('contributor', path, { method: 'POST', body, headers }),
  };
}
