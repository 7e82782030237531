/** Every material for a municipality with a long name, and fonts to print it with. */
import { readFileSync } from 'node:fs';
import { nationalHelpNumbers } from '../../../content';
import { type FieldValues, type Material, materials } from '../../../content/materials';
import type { Language } from '../../../contracts/language';
import type { Look } from '../look/look';
import { materialsText } from '../materialsText';
import { printedParts, shownMaterial } from '../shownMaterial';
import type { PaperOf } from './paperOf';

const font = (name: string) =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));
/** A circle and two lines, three times as wide as high. */
const drawing =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABIMDRANCxIQDhAUExIVGywdGxgYGzYnKSAsQDlEQz85Pj1HUGZXR0thTT0+WXlaYWltcnNyRVV9hnxvhWZwcm7/2wBDARMUFBsXGzQdHTRuST5Jbm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm7/wAARCAAeAFoDASIAAhEBAxEB/8QAGAABAQEBAQAAAAAAAAAAAAAABgAFBAf/xAAxEAABAwMBBAgFBQAAAAAAAAABAAIDBAUREgYWMUEVIVFSVJSj0XGhwdLhE0JhgZH/xAAXAQEBAQEAAAAAAAAAAAAAAAAAAQID/8QAHhEAAgICAwEBAAAAAAAAAAAAAAECAxETEiFSMTL/2gAMAwEAAhEDEQA/AHBIaCSQAOJKwazaulgeWU8bqgj92dLT8D+FbX1boKCOBhIM7jnHdHEfMIcu9daaywNrftNSVkjYpGugkd1DUctJ+K2V5gnezdW6stDDIS58ZMZJ544fIhSytR7QNRSJ32y3Cru889PT643acO1tGcNA5lcG7l18L6jPdRVxa/QHakE3cuvhfUZ7q3cuvhfUZ7q64+gO1IJu5dfC+oz3Vu5dfC+oz3TXH0B2pGtmbTW0Fwklqof02GItB1NPXkdh/hJVzkknhMGNtTQPrLeJIm6pIDqwOJbz+n+ISvT1l1mz1vrHl7o3RPd1l0Rxn+uC6V2cVhgCgFxAaCSeoAc0+sNC6gtccUgxI7L3jsJ/GFUFjoaB4fFEXSDg95yR9AtBLLOXSAavFZe4rnMyibOYBp06YA4cBnrx25XH0htH3Knyw+1MVLKmkvgB3SG0fcqfLD7VdIbR9yp8sPtTFSuxeUDAsFVdp617bi2YRCMka4dA1ZHPA5ZW+pSxJ5eQSlKWQf/Z';
export const sampleLook: Look = {
  colour: '#4b3f8f',
  link: undefined,
  logo: { data: `data:image/jpeg;base64,${drawing}`, ratio: 3 },
};
export const fonts = {
  italic: font('400Regular_Italic/SourceSans3_400Regular_Italic'),
  regular: font('400Regular/SourceSans3_400Regular'),
  bold: font('600SemiBold/SourceSans3_600SemiBold'),
};
const values: FieldValues = {
  municipality: 'Lyngby-Taarbæk & Fjordby Kommune',
  contact: 'Karen Fjordhøj',
  contactMail: 'karen.fjordhoj@fjordby.example',
  policeDistrict: 'Fjordlands',
  areas: 'Børn og Familie og Beskæftigelse',
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
    look: sampleLook,
  };
}
export const every = materials.flatMap((material) =>
  (['da', 'en'] as const).map((language) => ({ id: material.id, material, language })),
);
