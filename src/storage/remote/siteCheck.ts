import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import type { FoundSite, SiteCheck } from '../../contracts/siteCheck';
import { realClock } from '../clock';
import { failureFrom } from './failureFrom';

interface RawWeb {
  readonly Title: string;
  readonly WebTemplate: string;
}

/** SharePoint's template of the site behind a private or a shared channel; it does not tell the two apart. */
const channelTemplate = 'TEAMCHANNEL';

/** @param open a door to another site of the same tenant, by its absolute address */
export function siteCheck(staffSite: string, open: (siteUrl: string) => SPFI): SiteCheck {
  return {
    async look(path): Promise<FoundSite> {
      try {
        const address = new URL(encodeURI(path), staffSite).href;
        const { Title, WebTemplate } = await open(address).web.select('Title', 'WebTemplate')<RawWeb>();
        return { kind: WebTemplate === channelTemplate ? 'channel' : 'site', title: Title };
      } catch (cause) {
        throw failureFrom(cause, realClock);
      }
    },
  };
}
