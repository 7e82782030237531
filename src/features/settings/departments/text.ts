import type { InBothLanguages } from '../../../contracts/language';

interface DepartmentsText {
  readonly open: (count: number) => string;
  readonly openIn: (area: string, count: number) => string;
  readonly list: (area: string) => string;
  readonly add: string;
  readonly addTo: (area: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly taken: string;
  readonly area: string;
}

const danish = (count: number) =>
  count === 0 ? 'Ingen afdelinger' : count === 1 ? '1 afdeling' : `${count} afdelinger`;
const english = (count: number) =>
  count === 0 ? 'No departments' : count === 1 ? '1 department' : `${count} departments`;

export const departmentsText: InBothLanguages<DepartmentsText> = {
  da: {
    open: danish,
    openIn: (area, count) => `${area}: ${danish(count).toLocaleLowerCase('da')}`,
    list: (area) => `Afdelinger i ${area}`,
    add: 'Tilføj afdeling',
    addTo: (area) => `Tilføj afdeling til ${area}`,
    name: 'Afdelingens navn',
    nameHint: 'En skole, et jobcenter eller et andet sted, kollegerne kender ved navn.',
    taken: 'Området har allerede en afdeling med det navn.',
    area: 'Hører til',
  },
  en: {
    open: english,
    openIn: (area, count) => `${area}: ${english(count).toLowerCase()}`,
    list: (area) => `Departments of ${area}`,
    add: 'Add a department',
    addTo: (area) => `Add a department to ${area}`,
    name: 'Name of the department',
    nameHint: 'A school, a job centre or another place that colleagues know by name.',
    taken: 'The area has a department with that name already.',
    area: 'Belongs to',
  },
};
