/** Somebody who writes in the list without the product, with the right ETag, in between everybody else. */
import type { Chance } from './chance';
import type { Ledger } from './ledger';
import { type Answered, bearer, listPath, type MeetingServer, sitePath } from './meetingServer';
import { tokensIn } from './notes';
import type { Story } from './story';
import { typedInto } from './typing';

interface RawRow {
  readonly Id: number;
  readonly Key: string;
  readonly Title: string | null;
  readonly Text: string | null;
  readonly 'odata.etag': string;
}

const json = { accept: 'application/json;odata=minimalmetadata', 'content-type': 'application/json' };

export class Foreigner {
  constructor(
    private readonly server: MeetingServer,
    private readonly ledger: Ledger,
    private readonly story: Story,
    private readonly chance: Chance,
  ) {}

  readonly write = async (): Promise<void> => {
    const { chance } = this;
    const path = `items?$select=Id,Key,Title,Text&$orderby=Id`;
    const { value: rows } = JSON.parse((await this.ask('GET', path)).body) as { value: RawRow[] };
    const row = chance.pick(rows);
    if (!row) return;
    if (rows.length > 3 && chance.happens(0.05)) return this.remove(row);
    return chance.happens(0.15) ? this.retitle(row) : this.type(row);
  };

  private async type(row: RawRow): Promise<void> {
    const token = this.ledger.next('f');
    const Text = typedInto(row.Text ?? '', token, 2, false, this.chance);
    await this.change(row, { Text }, token);
  }

  private async retitle(row: RawRow): Promise<void> {
    const Title = this.ledger.next('f', 'T');
    await this.change(row, { Title }, Title, row.Title ?? '');
  }

  private async change(row: RawRow, fields: object, token: string, replaces?: string): Promise<void> {
    const entry = this.ledger.typed(token, row.Key, replaces);
    const headers = { 'x-http-method': 'MERGE', 'if-match': row['odata.etag'] };
    const { status } = await this.ask('POST', `items(${row.Id})`, headers, JSON.stringify(fields));
    entry.kept = status === 204;
    this.story.tell(`somebody else writes ${token} in ${row.Key.slice(0, 8)}: ${status}`);
  }

  private async remove(row: RawRow): Promise<void> {
    for (const token of [...tokensIn(row.Text), ...tokensIn(row.Title)]) this.ledger.removed.add(token);
    const { status } = await this.ask('POST', `items(${row.Id})/recycle`, { 'if-match': row['odata.etag'] });
    this.story.tell(`somebody else removes ${row.Key.slice(0, 8)}: ${status}`);
  }

  private ask(method: string, path: string, headers: object = {}, body?: string): Promise<Answered> {
    const authorization = `Bearer ${bearer('contributor', 'f')}`;
    return this.server.ask({
      ...{ method, path: `${encodeURI(sitePath)}/_api/${listPath()}/${encodeURI(path)}` },
      ...{ headers: { ...json, ...headers, authorization }, body },
    });
  }
}
