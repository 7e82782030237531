/** Every material for a municipality with a long name, and fonts to print it with. */
import { readFileSync } from 'node:fs';
import { nationalHelpNumbers } from '../../../content';
import { type FieldValues, type Material, materials } from '../../../content/materials';
import type { Language } from '../../../contracts/language';
import { materialsText } from '../materialsText';
import { printedParts, shownMaterial } from '../shownMaterial';
import type { PaperOf } from './paperOf';

const font = (name: string) =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));
export const fonts = {
  italic: font('400Regular_Italic/SourceSans3_400Regular_Italic'),
  regular: font('400Regular/SourceSans3_400Regular'),
  bold: font('600SemiBold/SourceSans3_600SemiBold'),
};
const values: FieldValues = {
  municipality: 'Lyngby-Taarbæk & Fjordby Kommune',
  contact: 'Karen Fjordhøj',
  contactMail: 'karen.fjordhoj@fjordby.example',
  policeDistrict: 'Fjordlands Politi',
};
const ownNumber = {
  label: { da: 'Kommunens rådgivning om vold', en: "The municipality's advice on violence" },
  number: '01 00 00 99',
  note: { da: '', en: '' },
  urgency: 'help' as const,
};
const numbers = [...nationalHelpNumbers, ownNumber];

export function paperOf(material: Material, language: Language): PaperOf {
  const shown = shownMaterial(material, language, [], values, numbers);
  const parts = printedParts(shown, values);
  if (!parts) throw new Error(`${material.id} lacks ${shown.missing.join()}`);
  const municipality = values.municipality ?? '';
  return {
    language,
    parts,
    municipality,
    title: material.name[language],
    call: materialsText[language].call,
  };
}
export const every = materials.flatMap((material) =>
  (['da', 'en'] as const).map((language) => ({ id: material.id, material, language })),
);
