import type { InBothLanguages } from '../../../contracts/language';

interface AreasText {
  readonly heading: string;
  readonly purpose: string;
  readonly none: string;
  readonly add: string;
  readonly name: string;
  readonly taken: string;
  readonly persons: (count: number) => string;
}

export const areasText: InBothLanguages<AreasText> = {
  da: {
    heading: 'Områder',
    purpose: 'Får et område nyt navn, følger afdelinger og ressourcepersoner med.',
    none: 'I har ingen områder endnu.',
    add: 'Tilføj område',
    name: 'Områdets navn',
    taken: 'Der er allerede et område med det navn.',
    persons: (count) =>
      count === 0
        ? 'Ingen ressourceperson endnu'
        : count === 1
          ? '1 ressourceperson'
          : `${count} ressourcepersoner`,
  },
  en: {
    heading: 'Areas',
    purpose: 'When an area gets a new name, its departments and resource persons come along.',
    none: 'You have no areas yet.',
    add: 'Add an area',
    name: 'Name of the area',
    taken: 'There is an area with that name already.',
    persons: (count) =>
      count === 0
        ? 'No resource person yet'
        : count === 1
          ? '1 resource person'
          : `${count} resource persons`,
  },
};
