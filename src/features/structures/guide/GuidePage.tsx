import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { structuresSaid } from '../../../content/structures';
import type { HostAppearance } from '../../../contracts/host';
import { useLanguage, useText } from '../../../text';
import { HeadingsFrom, Page, Points, PrintSheet, Section, usePrinting } from '../../../ui';
import { useStructuresStyles } from '../Structures.styles';
import { GuidePaper } from './GuidePaper';
import { useGuideStyles } from './Guide.styles';
import { fitsOf, mappedThemes, type MappedTheme, type Mapping, type Trait, traits } from './mapping';
import { guideText } from './text';
import { useSaidOfFit } from './useSaidOfFit';

/** A few plain questions on which groups there are; the answer can be printed, and nothing of it is kept. */
export function GuidePage(props: {
  readonly municipality: string;
  readonly placement: HostAppearance['placement'];
  readonly takeFocus: boolean;
  readonly back: () => void;
}) {
  const styles = useStructuresStyles();
  const own = useGuideStyles();
  const text = useText(guideText);
  const language = useLanguage();
  const saidOf = useSaidOfFit();
  const [mapping, setMapping] = useState<Mapping>(new Map());
  const [touched, setTouched] = useState(false);
  const { printing, print } = usePrinting(props.placement === 'page');
  const set = (theme: MappedTheme, has: ReadonlySet<Trait> | undefined) => {
    setTouched(true);
    const next = new Map(mapping);
    if (has) next.set(theme, has);
    else next.delete(theme);
    setMapping(next);
  };
  const fits = fitsOf(mapping);
  const lines = fits.length > 0 ? fits.map(saidOf) : [text.none];
  const why = [structuresSaid.recommended, structuresSaid.shared, structuresSaid.differs].map(
    ({ text: said }) => said[language],
  );
  return (
    <Page
      heading={text.heading}
      purpose={text.purpose}
      back={{ label: text.back, href: '#/persons/structures', go: props.back }}
      takeFocus={props.takeFocus}
    >
      <Section heading={text.which}>
        <ul className={styles.rows}>
          {mappedThemes.map((theme) => {
            const has = mapping.get(theme);
            return (
              <li key={theme} className={styles.row}>
                <Checkbox
                  label={text.groups[theme]}
                  checked={has !== undefined}
                  onChange={(_, { checked }) => set(theme, checked === true ? new Set() : undefined)}
                />
                {has && (
                  <fieldset className={own.traits} aria-label={text.about(text.groups[theme])}>
                    {traits.map((trait) => (
                      <Checkbox
                        key={trait}
                        label={text.traits[trait]}
                        checked={has.has(trait)}
                        onChange={(_, { checked }) => {
                          const others = [...has].filter((one) => one !== trait);
                          set(theme, new Set(checked === true ? [...others, trait] : others));
                        }}
                      />
                    ))}
                  </fieldset>
                )}
              </li>
            );
          })}
        </ul>
      </Section>
      <Section heading={text.result}>
        <div aria-live="polite">
          {touched ? <Points lines={lines} /> : <Body1 className={styles.quiet}>{text.notYet}</Body1>}
        </div>
        {touched && (
          <div className={styles.ways}>
            <Button icon={<Print20Regular />} onClick={print}>
              {text.print}
            </Button>
            {fits.length > 0 && <Button onClick={props.back}>{text.register}</Button>}
          </div>
        )}
      </Section>
      <Section heading={text.why}>
        <Points lines={why} />
      </Section>
      {printing && (
        <PrintSheet>
          <HeadingsFrom level={1}>
            <GuidePaper municipality={props.municipality} lines={lines} why={why} fits={fits} />
          </HeadingsFrom>
        </PrintSheet>
      )}
    </Page>
  );
}
