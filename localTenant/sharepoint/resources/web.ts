/** `web`: the site itself, and the way to its lists, users and groups. */
import { changesOfWeb } from './changes';
import { contentTypesResource } from './contentTypes';
import { contextInfoResource } from './contextInfo';
import { documentByAddress } from './documents';
import { defaultLibrary, listAtPath, listsResource } from './lists';
import { associatedGroup, groupsResource } from './groups';
import { peoplePickerResource } from './peoplePicker';
import { currentUser, ensureUserResource, userById, usersResource } from './principals';
import { moveCopyResource } from './relocations';
import { recycleBinResource } from './recycleBin';
import { shows, type Exchange, type Resource } from './resource';
import { roleDefinitionsResource } from './roleDefinitions';
import { securableRoute } from './securable';
import { siteResource } from './site';
import { ensurePagesResource, sitePagesResource } from './sitePages';
import { webEntity } from './webEntity';
import { changeOfWeb, parentWebResource, removalOfWeb, websResource } from './webs';

/** What lies directly below `/_api/`. */
export function apiRoot(exchange: Exchange): Resource {
  return {
    child(segment) {
      const { name } = segment;
      if (name === 'web') return webResource(exchange);
      if (name === 'site') return siteResource(exchange);
      if (name === 'contextinfo') return contextInfoResource(exchange);
      if (name === 'sitepages') return sitePagesResource(exchange);
      if (name === 'lists') return ensurePagesResource(exchange);
      return peoplePickerResource(exchange, name) ?? moveCopyResource(exchange, segment);
    },
  };
}

function webResource(exchange: Exchange): Resource {
  return shows(exchange, () => webEntity(exchange), {
    MERGE: () => changeOfWeb(exchange),
    DELETE: () => removalOfWeb(exchange),
    child(segment) {
      switch (segment.name) {
        case 'webs':
          return websResource(exchange);
        case 'parentweb':
          return parentWebResource(exchange);
        case 'contenttypes':
        case 'availablecontenttypes':
          return contentTypesResource(exchange);
        case 'defaultdocumentlibrary':
          return defaultLibrary(exchange);
        case 'lists':
          return listsResource(exchange);
        case 'getlist':
          return listAtPath(exchange, segment.arguments?.[0]);
        case 'currentuser':
          return currentUser(exchange);
        case 'siteusers':
          return usersResource(exchange);
        case 'getuserbyid':
          return userById(exchange, segment.arguments?.[0]?.value);
        case 'roledefinitions':
          return roleDefinitionsResource(exchange);
        case 'ensureuser':
          return ensureUserResource(exchange);
        case 'recyclebin':
          return recycleBinResource(exchange, 'web');
        case 'getchanges':
          return changesOfWeb(exchange);
        case 'sitegroups':
          return groupsResource(exchange);
        case 'associatedownergroup':
          return associatedGroup(exchange, exchange.site.owner_group);
        case 'associatedmembergroup':
          return associatedGroup(exchange, exchange.site.member_group);
        case 'associatedvisitorgroup':
          return associatedGroup(exchange, exchange.site.visitor_group);
        default:
          return (
            securableRoute(exchange, segment, () => ({ securable: {}, path: 'Web' })) ??
            documentByAddress(exchange, segment)
          );
      }
    },
  });
}
