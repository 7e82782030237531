/** Forty resource persons nobody is, in the areas, at the workplaces and with the titles of a middle-sized municipality. */
import type { Area } from '../../src/features/directory';
import type { PersonTheme, ResourcePerson } from '../../src/features/directory/resourcePerson';

const names = [
  ['families', 'Børn og Familie', 'Children and Families'],
  ['schools', 'Skole og PPR', 'Schools'],
  ['daycare', 'Dagtilbud', 'Day Care'],
  ['employment', 'Beskæftigelse', 'Employment'],
  ['adults', 'Voksenspecialområdet', 'Specialised Adult Services'],
  ['psychiatry', 'Psykiatri', 'Psychiatry'],
  ['substance', 'Rusmiddelområdet', 'Substance Use'],
  ['elderly', 'Sundhed og Ældre', 'Health and Elderly Care'],
  ['citizens', 'Borgerservice', 'Citizen Services'],
] as const;
type AreaKey = (typeof names)[number][0];

export const municipalAreas: readonly Area[] = names.map(([key, da, en], sortOrder) => ({
  ...{ key, name: { da, en }, sortOrder },
}));

function person(
  key: string,
  name: string,
  jobTitle: string,
  institution: string,
  areaKeys: readonly AreaKey[],
  themes: readonly PersonTheme[] = [],
  role?: string,
): ResourcePerson {
  const ways = { phone: '01 00 00 31', mail: `${key}@fjordby.example` };
  return { key, name, jobTitle, institution, areaKeys, themes, role, ...ways };
}

export const colleagues: readonly ResourcePerson[] = [
  person('soeren', 'Søren Bøgevang', 'Lærer', 'Nordskolen', ['schools'], ['ssp']),
  person('aase', 'Åse Måneklint', 'Skoleleder', 'Nordskolen', ['schools']),
  person('laerke', 'Lærke Rønneholm', 'Lærer', 'Sydskolen', ['schools']),
  person('kristian', 'Kristian Filipslund', 'AKT-vejleder', 'Sydskolen', ['schools']),
  person('signe', 'Signe Lyngtofte', 'Familierådgiver', 'Familiehuset', ['families'], ['stalking', 'honour']),
  person('mikkel', 'Mikkel Ravnskær', 'Myndighedsrådgiver', 'Rådhuset', ['families']),
  person('yasmin', 'Yasmin Tåstrand', 'Familiebehandler', 'Familiehuset', ['families'], ['honour']),
  person('oluf', 'Oluf Sivertsmark', 'Psykolog', 'PPR-huset', ['schools', 'families']),
  person('troels', 'Troels Birkedam', 'Jobkonsulent', 'Jobcentret', ['employment']),
  person('vibeke', 'Vibeke Ørneklit', 'Socialrådgiver', 'Jobcentret', ['employment'], [], 'Tovholder'),
  person('hassan', 'Hassan Fjeldgård', 'Virksomhedskonsulent', 'Jobcentret', ['employment']),
  person('katrine', 'Kathrine Æblehave', 'Sygedagpengerådgiver', 'Jobcentret', ['employment']),
  person('inge', 'Inge Sandkrog', 'Faglig koordinator', 'Rådhuset', ['adults'], ['stalking']),
  person('asger', 'Asger Hybenrose', 'Støtte- og kontaktperson', 'Bostedet Lindegården', ['adults']),
  person('nanna', 'Nanna Pilegab', 'Pædagog', 'Bostedet Lindegården', ['adults']),
  person('ivar', 'Ivar Strandås', 'Afdelingsleder', 'Bostedet Egehøj', ['adults']),
  person('frida', 'Frida Skærvig', 'Socialpædagog', 'Botilbuddet Kærnen', ['psychiatry']),
  person('gorm', 'Gorm Tangholm', 'Psykiatrisk sygeplejerske', 'Distriktspsykiatrien', ['psychiatry']),
  person('elna', 'Elna Vinterlund', 'Bostøtte', 'Botilbuddet Kærnen', ['psychiatry']),
  person('bo', 'Bo Klitmark', 'Behandler', 'Rusmiddelcentret', ['substance']),
  person('thyra', 'Thyra Bøgedal', 'Alkoholbehandler', 'Rusmiddelcentret', ['substance']),
  person('esben', 'Esben Lyngvig', 'Ungekonsulent', 'U-turn', ['substance'], ['exit']),
  person('jonna', 'Jonna Ålegræs', 'Sygeplejerske', 'Plejecenter Solbakken', ['elderly']),
  person('dagny', 'Dagny Stjernekrog', 'Social- og sundhedsassistent', 'Hjemmeplejen Øst', ['elderly']),
  person('helle', 'Helle Fjordhøj', 'Sundhedsplejerske', 'Sundhedshuset', ['elderly', 'families']),
  person('kaj', 'Kaj Rønnedal', 'Leder', 'Plejecenter Solbakken', ['elderly']),
  person('ulla', 'Ulla Tågemark', 'Borgerrådgiver', 'Borgerservice', ['citizens']),
  person('vagn', 'Vagn Strandlund', 'Sagsbehandler', 'Borgerservice', ['citizens']),
  person('pernille', 'Pernille Havgaard', 'Pædagog', 'Børnehaven Mariehønen', ['daycare']),
  person('magnus', 'Magnus Egebæk', 'Pædagogisk leder', 'Børnehaven Mariehønen', ['daycare']),
  person('agnete', 'Agnete Hvidtjørn', 'Dagplejekonsulent', 'Dagplejen Vest', ['daycare']),
  person('runa', 'Runa Markvang', 'Pædagog', 'Vuggestuen Tusindben', ['daycare']),
  person('rasmus', 'Rasmus Kildehøj', 'SSP-konsulent', 'Ungdomsskolen', ['schools'], ['ssp', 'exit']),
  person('ebbe', 'Ebbe Granskov', 'Forebyggelseskonsulent', 'Infohus', ['families'], ['radicalisation']),
  person('samira', 'Samira Elmelund', 'Integrationskonsulent', 'Rådhuset', ['employment'], ['honour']),
  person('birthe', 'Birthe Solnæs', 'Jurist', 'Rådhuset', ['citizens']),
  person('hjalte', 'Hjalte Kløvermark', 'Gadeplansmedarbejder', 'Værestedet Kompasset', ['substance']),
  person('cecilie', 'Cecilie Dueholm', 'Hjemmevejleder', 'Boligsocialt team', ['adults']),
  person('sten', 'Sten Åkjær', 'Skolesocialrådgiver', 'Vestskolen', ['schools', 'families']),
  person('gerda', 'Gerda Wiggersdal', 'Talepædagog', 'PPR-huset', ['schools']),
];
