/** `POST /_api/contextinfo`: the form digest that writes with the page's own session must carry. */
import { randomUUID } from 'node:crypto';
import { roles } from '../permissions/rights';
import type { Exchange, Resource } from './resource';

export function contextInfoResource({ access, now, siteUrl }: Exchange): Resource {
  return {
    POST() {
      access.demand(roles.read.rights);
      const time = `${new Date(now).toUTCString().slice(5, 25)} -0000`;
      return {
        kind: 'property',
        name: 'GetContextWebInformation',
        type: 'SP.ContextWebInformation',
        value: {
          FormDigestTimeoutSeconds: 1800,
          FormDigestValue: `0x${randomUUID().replaceAll('-', '').toUpperCase()},${time}`,
          LibraryVersion: '16.0.26712.12010',
          SiteFullUrl: siteUrl,
          SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
          WebFullUrl: siteUrl,
        },
      };
    },
  };
}
