/** How a file attached to an item looks to a client. */
import type { Entity } from '../protocol/entity';
import { attachmentsOf, type Attachment } from '../storage/attachments';
import type { Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { listAddress } from './listEntity';
import type { Exchange } from './resource';

export const attachmentSet = 'SP.ApiData.Attachments';

export function attachmentEntity(list: ListRow, item: Pick<Item, 'id'>, { name }: Attachment): Entity {
  const path = attachmentPath(list, item, name);
  return {
    type: 'SP.Attachment',
    set: attachmentSet,
    path: `${listAddress(list)}/Items(${item.id})/AttachmentFiles('${encodeURIComponent(name.replaceAll("'", "''"))}')`,
    properties: {
      ...{ FileName: name, FileNameAsPath: { DecodedUrl: name } },
      ...{ ServerRelativePath: { DecodedUrl: path }, ServerRelativeUrl: path },
    },
  };
}

export function attachmentEntities({ database }: Exchange, list: ListRow, item: Item): Entity[] {
  return attachmentsOf(database, item).map((attachment) => attachmentEntity(list, item, attachment));
}

/** Server-relative. */
export function attachmentPath({ path }: ListRow, { id }: Pick<Item, 'id'>, name: string): string {
  return `${path}/Attachments/${id}/${name}`;
}
