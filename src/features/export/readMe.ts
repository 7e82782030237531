import type { ReadList } from './readList';

/** Read by whoever opens the files years from now, without the product: in Danish, as the municipality is. */
export function readMe(
  lists: readonly ReadList[],
  about: { readonly municipality: string; readonly staffSite: string; readonly at: Date },
): string {
  const taken = lists.flatMap(({ schema, read }) =>
    read.ok
      ? [`- ${schema.title.da}: ${rowsIn(read.rows.length)} (${schema.code}.json og ${schema.code}.csv)`]
      : [],
  );
  const left = lists.flatMap(({ schema, read }) =>
    read.ok ? [] : [`- ${schema.title.da}: ${why[read.failure.id] ?? 'listen kunne ikke læses'}`],
  );
  return [
    `Stalkingberedskab i ${about.municipality}`,
    `Hentet ${about.at.toISOString().slice(0, 16).replace('T', ' kl. ')} (UTC) fra ${about.staffSite}`,
    '',
    'DET ER MED',
    ...taken,
    '',
    ...(left.length > 0 ? ['DET KOM IKKE MED', ...left, ''] : []),
    'SÅDAN ER FILERNE',
    'JSON-filerne har alle felter, præcis som de står i SharePoint. CSV-filerne kan åbnes i Excel; de er i UTF-8 med komma',
    'imellem. Begynder en tekst med =, +, - eller @, står der en apostrof foran, så et regneark ikke udfører den som',
    'formel. Det gælder også telefonnumre, der begynder med +. Key er rækkens faste nøgle, og ID er dens nummer i SharePoint.',
    '',
    'DET ER IKKE MED',
    '- Lukkede punkter og sparring. De må kun læses af få og forlader ikke SharePoint ad denne vej.',
    '- Gruppens lister på teamets egen side: Hent dem i SharePoint (Eksportér i hver liste).',
    '- Tidligere versioner af rækkerne, papirkurven, SharePoints grupper og deres medlemmer, og sider med webdelen.',
    '- Løsningens egne tekster: handlekort, vejledning og »Vid mere«. De følger med løsningen.',
    '',
    'Filerne rummer navne, telefonnumre og mailadresser på medarbejdere. Gem dem et sted, hvor kun de rette kan læse dem,',
    'og slet dem, når I ikke længere har brug for dem. Listerne i SharePoint er ikke ændret.',
    '',
  ].join('\r\n');
}

const rowsIn = (count: number) => (count === 1 ? '1 række' : `${count} rækker`);

const why: Readonly<Partial<Record<string, string>>> = {
  missingList: 'listen findes ikke på siden',
  noAccess: 'den, der hentede filerne, har ikke adgang til listen',
};
