import type { LocalText } from '../../content';
import { type FieldValues, materials } from '../../content/materials';
import type { Files } from '../../contracts/files';
import type { ListStore } from '../../contracts/listStore';
import type { HelpNumber } from '../../contracts/helpNumber';
import { useLanguage, useText } from '../../text';
import { Body1, Button } from '@fluentui/react-components';
import { Color20Regular } from '@fluentui/react-icons/svg/color';
import { Share20Regular } from '@fluentui/react-icons/svg/share';
import type { ReactNode } from 'react';
import { Page } from '../../ui';
import { Experiences } from './Experiences';
import { Gallery } from './Gallery';
import type { MaterialsContext } from './materialsContext';
import { materialsText } from './materialsText';
import { LookWork } from './look/LookWork';
import { lookText } from './look/text';
import { useLook } from './look/useLook';
import { useMaterialsStyles } from './Materials.styles';
import { MaterialWork } from './MaterialWork';
import { shownMaterial } from './shownMaterial';

/** The address of the look, below the materials. */
const lookPlace = 'look';

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
  /** To where texts come from others, and go to others; for those who may. */
  readonly openPacks: (() => void) | undefined;
  /** What is made from materials and has a page of its own. */
  readonly besides: ReactNode;
  readonly takeFocus: boolean;
  /** The files of the group's own site, where there is one. */
  readonly files: Files | undefined;
  /** Of the staff site: how materials look here. */
  readonly store: ListStore;
}

/** What is ready to use: looked through, made one's own, taken along. */
export function MaterialsPage(props: MaterialsPageProps) {
  const styles = useMaterialsStyles();
  const { end, open, localTexts, numbers, municipality } = props;
  const text = useText(materialsText);
  const lookTexts = useText(lookText);
  const language = useLanguage();
  const inUse = useLook(props.store);
  const values = { ...props.values, link: inUse.look.link };
  const looking = end === lookPlace && inUse.mayEdit;
  const material = materials.find(({ id }) => id === end);
  const context: MaterialsContext = {
    ...{ values, municipality, look: inUse.look, files: props.files },
    shown: (one) => shownMaterial(one, language, localTexts, values, numbers),
  };
  return (
    <Page
      heading={looking ? lookTexts.heading : material ? material.name[language] : text.heading}
      purpose={looking ? lookTexts.purpose : material ? material.purpose[language] : text.purpose}
      place={end ?? ''}
      takeFocus={props.takeFocus}
      back={
        end === undefined ? undefined : { label: text.back, href: '#/materials', go: () => open(undefined) }
      }
    >
      {looking ? (
        <LookWork {...{ context, inUse }} />
      ) : material ? (
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
          <Experiences {...{ localTexts }} />
          {(inUse.mayEdit || props.openPacks) && (
            <div className={styles.actions}>
              {inUse.mayEdit && (
                <Button appearance="subtle" icon={<Color20Regular />} onClick={() => open(lookPlace)}>
                  {lookTexts.open}
                </Button>
              )}
              {props.openPacks && (
                <Button appearance="subtle" icon={<Share20Regular />} onClick={props.openPacks}>
                  {text.packs}
                </Button>
              )}
            </div>
          )}
        </>
      ) : (
        <Body1>{text.gone}</Body1>
      )}
    </Page>
  );
}
