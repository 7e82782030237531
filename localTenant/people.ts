/** Who exists in the local tenant. All invented; the mail domain is reserved for examples (RFC 2606). */
export interface Person {
  readonly key:
    'employee' | 'leader' | 'familyResource' | 'jobResource' | 'coordinator' | 'police' | 'outsider';
  /** Entra object id, a GUID. */
  readonly id: string;
  readonly name: string;
  /** User principal name and mail address. */
  readonly mail: string;
  readonly title: { readonly da: string; readonly en: string };
  /** External to the municipality, invited to the team (`#EXT#` account). */
  readonly guest: boolean;
}

/** The tenant's directory id, a GUID. */
export const tenantId = '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9a01';

export const people: readonly Person[] = [
  {
    key: 'employee',
    id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9b01',
    name: 'Maja Klitrose',
    mail: 'maja.klitrose@fjordby.example',
    title: { da: 'Sagsbehandler', en: 'Caseworker' },
    guest: false,
  },
  {
    key: 'leader',
    id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9b02',
    name: 'Henrik Stjernebæk',
    mail: 'henrik.stjernebaek@fjordby.example',
    title: { da: 'Afdelingsleder', en: 'Head of department' },
    guest: false,
  },
  {
    key: 'familyResource',
    id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9b03',
    name: 'Signe Lyngtofte',
    mail: 'signe.lyngtofte@fjordby.example',
    title: { da: 'Ressourceperson, Børn og Familie', en: 'Resource person, Children and Families' },
    guest: false,
  },
  {
    key: 'jobResource',
    id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9b04',
    name: 'Troels Birkedam',
    mail: 'troels.birkedam@fjordby.example',
    title: { da: 'Ressourceperson, Beskæftigelse', en: 'Resource person, Employment' },
    guest: false,
  },
  {
    key: 'coordinator',
    id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9b05',
    name: 'Karen Fjordhøj',
    mail: 'karen.fjordhoej@fjordby.example',
    title: { da: 'Koordinator', en: 'Coordinator' },
    guest: false,
  },
  {
    key: 'police',
    id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9b06',
    name: 'Anders Tangholm',
    mail: 'anders.tangholm@politi.example',
    title: { da: 'Politiet, gæst i teamet', en: 'Police, guest in the team' },
    guest: true,
  },
  {
    key: 'outsider',
    id: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9b07',
    name: 'Ulla Tågemark',
    mail: 'ulla.taagemark@fjordby.example',
    title: { da: 'Uden adgang til noget', en: 'With access to nothing' },
    guest: false,
  },
];
