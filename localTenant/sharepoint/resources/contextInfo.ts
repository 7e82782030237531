/** `POST /_api/contextinfo`: the form digest that writes with the page's own session must carry. */
import { roles } from '../permissions/rights';
import { digestLifetime } from '../session/digests';
import type { Exchange, Resource } from './resource';

export function contextInfoResource({ access, formDigest, siteUrl }: Exchange): Resource {
  return {
    POST() {
      access.demand(roles.read.rights);
      return {
        kind: 'property',
        name: 'GetContextWebInformation',
        type: 'SP.ContextWebInformation',
        value: {
          FormDigestTimeoutSeconds: digestLifetime,
          FormDigestValue: formDigest(),
          LibraryVersion: '16.0.26712.12010',
          SiteFullUrl: siteUrl,
          SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
          WebFullUrl: siteUrl,
        },
      };
    },
  };
}
