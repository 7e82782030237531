/** What the municipality of the local tenant would write in its configuration of the tab; packaging puts it in. */
import type { Addresses } from './addresses';
import { people } from './people';
import { clientId, sites } from './team';

export function tabConfiguration({ sharepoint, teamsHost, startPage }: Addresses) {
  const contact = people.find(({ key }) => key === 'coordinator');
  return {
    clientId,
    authority: 'https://login.microsoftonline.com/organizations',
    staffSite: `${sharepoint}${sites.staff}`,
    hostOrigins: [teamsHost, startPage],
    municipality: 'Fjordby Kommune',
    helpNumbers: [
      {
        label: { da: 'Fjordby Kommune, social vagt', en: 'Fjordby Municipality, social duty line' },
        number: '01 00 00 20',
        hours: { da: 'Hele døgnet, alle dage', en: 'Around the clock, every day' },
        checkedOn: '2026-11-22',
      },
    ],
    contact: { name: contact?.name ?? '', mail: contact?.mail ?? '' },
  };
}
