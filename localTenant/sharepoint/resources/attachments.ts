/** `item/AttachmentFiles`: files attached to an item. Each of their writes is a write of the item, with a new version and ETag. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import { attachmentsDisabled, fileMissing, invalidFileName, nameInUse } from '../protocol/errors';
import { shape } from '../protocol/select';
import {
  addAttachment,
  attachmentContent,
  attachmentsOf,
  changeAttachment,
  hideAttachment,
  removeAttachment,
  type Attachment,
} from '../storage/attachments';
import { foldCase } from '../storage/collation';
import { changeItem, type Item } from '../storage/items';
import { recycle } from '../storage/recycleBin';
import { attachmentEntities, attachmentEntity, attachmentPath, attachmentSet } from './attachmentEntity';
import { collection } from './collection';
import type { FoundItem } from './foundItem';
import { demandWritable } from './listSecurity';
import { callerPrincipal } from './principals';
import { shows, type Exchange, type Resource } from './resource';

interface FoundAttachment extends FoundItem {
  readonly attachment: Attachment;
}

export function attachmentsResource(exchange: Exchange, find: () => FoundItem): Resource {
  const named = (name: unknown) => attachmentResource(exchange, () => byName(exchange, find(), String(name)));
  return {
    GET() {
      const { list, item } = find();
      return collection(exchange, attachmentSet, attachmentEntities(exchange, list, item));
    },
    key: ({ value }) => named(value),
    child({ name, arguments: [argument] = [] }) {
      const value = argument?.value;
      switch (name) {
        case 'add':
        case 'addusingpath':
          return { POST: () => add(exchange, find(), String(value ?? '')) };
        case 'getbyfilename':
        case 'getbyfilenameaspath':
          return named(value);
        default:
          return undefined;
      }
    },
  };
}

function attachmentResource(exchange: Exchange, find: () => FoundAttachment): Resource {
  const { database } = exchange;
  const entity = () => {
    const { list, item, attachment } = find();
    return attachmentEntity(list, item, attachment);
  };
  return shows(exchange, entity, {
    DELETE(): Answer {
      const found = find();
      touch(exchange, found);
      removeAttachment(database, found.attachment);
      return { kind: 'empty', status: 200 };
    },
    child({ name }) {
      if (name === '$value') return contentResource(exchange, find);
      if (name !== 'recycleobject') return undefined;
      return { POST: () => throwAway(exchange, find()), DELETE: () => throwAway(exchange, find()) };
    },
  });
}

function contentResource(exchange: Exchange, find: () => FoundAttachment): Resource {
  return {
    GET(): Answer {
      const { attachment } = find();
      const headers = {
        'Content-Type': 'application/octet-stream',
        ETag: `"{${attachment.id.toUpperCase()}},${attachment.version}"`,
      };
      return { kind: 'bytes', bytes: attachmentContent(exchange.database, attachment), headers };
    },
    PUT(): Answer {
      const found = find();
      touch(exchange, found);
      changeAttachment(exchange.database, found.attachment, exchange.bytes());
      return { kind: 'empty', status: 204 };
    },
  };
}

function add(exchange: Exchange, { list, item }: FoundItem, name: string): Answer {
  const { database, query } = exchange;
  if (list.enable_attachments !== 1) throw attachmentsDisabled();
  demandName(name);
  touch(exchange, { list, item });
  if (!addAttachment(database, item, name, exchange.bytes())) throw nameInUse();
  const { attachment } = byName(exchange, { list, item }, name);
  return { kind: 'entity', entity: shape(attachmentEntity(list, item, attachment), query), status: 200 };
}

function throwAway(exchange: Exchange, found: FoundAttachment): Answer {
  const { database, now, site } = exchange;
  const { list, item, attachment } = found;
  const changed = touch(exchange, found);
  hideAttachment(database, attachment);
  const path = attachmentPath(list, item, attachment.name);
  const value = recycle(database, site, {
    ...{ kind: 'attachment', list_id: list.id, title: attachment.name, leaf_name: attachment.name },
    ...{ dir_name: path.slice(1, path.lastIndexOf('/')), author: item.author, size: attachment.size },
    ...{ deleted: now, deleted_by: changed.editor, content: { id: attachment.id } },
  });
  return { kind: 'property', name: 'RecycleObject', type: 'Edm.Guid', value };
}

/** The item is written anew, unchanged. */
function touch(exchange: Exchange, { list, item }: FoundItem): Item {
  const { access, database, now } = exchange;
  access.demand(right.editListItems, { listId: list.id, itemId: item.id });
  demandWritable(exchange, list, item);
  return changeItem(database, list, item, item.content, callerPrincipal(exchange).id, now);
}

function byName({ database }: Exchange, { list, item }: FoundItem, name: string): FoundAttachment {
  const attachment = attachmentsOf(database, item).find((known) => foldCase(known.name) === foldCase(name));
  if (attachment === undefined) throw fileMissing();
  return { list, item, attachment };
}

/** What SharePoint takes in no name of a file; `#`, `%`, `&` and `'` are allowed. */
function demandName(name: string): void {
  const forbidden = /["*:<>?/\\|\u0000-\u001f]|^[ .]|[ .]$/;
  if (name === '' || name.length > 255 || forbidden.test(name)) throw invalidFileName(name);
}
