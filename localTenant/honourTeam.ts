/**
 * A team that met before there was anything on stalking: the municipality's group on honour-related conflicts, with a
 * SharePoint site of its own. All invented. Nobody signs in as them.
 */
export interface Colleague {
  /** Entra object id, a GUID. */
  readonly id: string;
  readonly name: string;
  /** User principal name and mail address. */
  readonly mail: string;
  /** External to the municipality, invited to the team (`#EXT#` account). */
  readonly guest: boolean;
}

export const honourSite = { path: '/sites/aeresgruppen', title: 'Æresgruppen' } as const;

const colleagues = [
  ['Inge Sandkrog', 'inge.sandkrog'],
  ['Bente Havgaard', 'bente.havgaard'],
  ['Claus Engdal', 'claus.engdal'],
  ['Dorte Bakkely', 'dorte.bakkely'],
  ['Erik Mosehøj', 'erik.mosehoej'],
  ['Fatma Lundvig', 'fatma.lundvig'],
  ['Gorm Åstrand', 'gorm.aastrand'],
  ['Hanne Søvang', 'hanne.soevang'],
  ['Ivan Krathus', 'ivan.krathus'],
  ['Jette Ravnholm', 'jette.ravnholm'],
  ['Kaj Overdrev', 'kaj.overdrev'],
  ['Lone Vesterlund', 'lone.vesterlund'],
  ['Mehdi Tværskov', 'mehdi.tvaerskov'],
  ['Nanna Østermark', 'nanna.oestermark'],
] as const;

/** Fourteen colleagues and a guest; the coordinator owns the site and is the fifteenth. */
export const honourTeam: readonly Colleague[] = [
  ...colleagues.map(([name, mailbox], index) => ({
    id: `7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1ce0${String(index + 1).padStart(2, '0')}`,
    name,
    mail: `${mailbox}@fjordby.example`,
    guest: false,
  })),
  {
    id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1ce099',
    name: 'Bo Vestervang',
    mail: 'bo.vestervang@politi.example',
    guest: true,
  },
];
