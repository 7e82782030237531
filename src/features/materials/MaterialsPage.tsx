import type { LocalText } from '../../content';
import { type FieldValues, materials } from '../../content/materials';
import type { HelpNumber } from '../../contracts/helpNumber';
import { useLanguage, useText } from '../../text';
import type { ReactNode } from 'react';
import { Body1 } from '@fluentui/react-components';
import { Page } from '../../ui';
import { Gallery } from './Gallery';
import type { MaterialsContext } from './materialsContext';
import { materialsText } from './materialsText';
import { MaterialWork } from './MaterialWork';
import { shownMaterial } from './shownMaterial';

export interface MaterialsPageProps {
  /** Id of a material; undefined for all of them. */
  readonly end: string | undefined;
  readonly open: (id: string | undefined) => void;
  readonly municipality: string;
  readonly values: FieldValues;
  readonly localTexts: readonly LocalText[];
  readonly numbers: readonly HelpNumber[];
  /** To where a material's words are adapted. */
  readonly adapt: (id: string) => void;
  readonly openSettings: () => void;
  /** What is made from materials and has a page of its own. */
  readonly besides: ReactNode;
  readonly takeFocus: boolean;
}

/** What is ready to use: looked through, made one's own, taken along. */
export function MaterialsPage(props: MaterialsPageProps) {
  const { end, open, values, localTexts, numbers, municipality } = props;
  const text = useText(materialsText);
  const language = useLanguage();
  const material = materials.find(({ id }) => id === end);
  const context: MaterialsContext = {
    ...{ values, municipality },
    shown: (one) => shownMaterial(one, language, localTexts, values, numbers),
  };
  return (
    <Page
      heading={material ? material.name[language] : text.heading}
      purpose={material ? material.purpose[language] : text.purpose}
      place={end ?? ''}
      takeFocus={props.takeFocus}
      back={
        end === undefined ? undefined : { label: text.back, href: '#/materials', go: () => open(undefined) }
      }
    >
      {material ? (
        <MaterialWork
          key={material.id}
          {...{ context, material }}
          adapt={() => props.adapt(material.id)}
          openSettings={props.openSettings}
        />
      ) : end === undefined ? (
        <>
          <Gallery {...{ context, open }} />
          {props.besides}
        </>
      ) : (
        <Body1>{text.gone}</Body1>
      )}
    </Page>
  );
}
