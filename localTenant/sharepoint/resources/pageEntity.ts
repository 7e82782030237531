/** How a modern page looks to a client. */
import type { Entity } from '../protocol/entity';
import { checkOutOf } from '../storage/checkOuts';
import type { FileLocation } from './location';
import { fileUrl } from './fileEntity';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';

/** What SharePoint says of a page that has never been published. */
const never = '0001-01-01T08:00:00Z';

export function pageEntity(exchange: Exchange, page: FileLocation): Entity {
  const { content, id, leaf, modified, unique_id: uniqueId, label } = page.item;
  const path = `SitePages/Pages(${id})`;
  const holder = checkOutOf(exchange.database, page.item);
  const address = fileUrl(exchange, page);
  const published = content['FirstPublished'] ?? never;
  const text = (name: string) => content[name] ?? '';
  return {
    ...{ type: 'SP.Publishing.SitePage', set: 'SP.ApiData.SitePages', path },
    properties: {
      ...{ AbsoluteUrl: encodeURI(address), AuthorByline: null, BannerImageUrl: text('BannerImageUrl') },
      ...{ CanvasContent1: text('CanvasContent1'), Description: text('Description') },
      ...{ DoesUserHaveEditPermission: true, FileName: leaf, FirstPublished: published, Id: id },
      IsPageCheckedOutToCurrentUser: holder?.user_id === callerPrincipal(exchange).id,
      ...{
        IsWebWelcomePage: false,
        LayoutWebpartsContent: text('LayoutWebpartsContent'),
        Modified: modified,
      },
      ...{ PageLayoutType: text('PageLayoutType'), Path: { DecodedUrl: `SitePages/${leaf}` } },
      ...{
        PromotedState: content['PromotedState'] ?? 0,
        Title: text('Title'),
        TopicHeader: text('TopicHeader'),
      },
      ...{ UniqueId: uniqueId, Url: `SitePages/${leaf}`, Version: label },
      VersionInfo: {
        LastVersionCreated: published,
        LastVersionCreatedBy: published === never ? '' : callerPrincipal(exchange).title,
      },
    },
  };
}
