import type { SPFI } from '@pnp/sp';
import { Failure } from '../../contracts/failure';
import type { Manners } from '../manners';
import { isSameOwner, type Owner } from '../owner';
import { type PageContext, siteInPage, siteWithToken } from './site';

/** A token, and the person it was given to. */
export interface OwnedToken {
  readonly token: string;
  readonly whose: Owner;
}

/** What a host has for asking SharePoint: a page's session, or tokens. */
export type Credentials =
  | {
      readonly kind: 'session';
      readonly context: PageContext;
      /** Whose page it is now. */
      whose(): Owner;
    }
  | {
      readonly kind: 'tokens';
      /** @param options.renew SharePoint refused the last token, so a kept one will not do */
      token(options: { readonly interactive: boolean; readonly renew: boolean }): Promise<OwnedToken>;
    };

/** @param interactive a person asked for this, so a sign-in window may open */
export type SealedDoor = (interactive: boolean) => SPFI;

/** A way to one site that lets nothing be asked or sent as anybody but the owner. */
export function sealedDoor(
  siteUrl: string,
  credentials: Credentials,
  manners: Manners,
  owner: Owner,
): SealedDoor {
  const demandOwner = (whose: Owner) => {
    if (!isSameOwner(whose, owner)) throw new Failure('otherPerson');
  };
  return (interactive) => {
    if (credentials.kind === 'session') {
      demandOwner(credentials.whose());
      return siteInPage(siteUrl, credentials.context, manners);
    }
    const token = async (renew?: 'renew') => {
      const given = await credentials.token({ interactive, renew: renew !== undefined });
      demandOwner(given.whose);
      return given.token;
    };
    return siteWithToken(siteUrl, token, manners);
  };
}
