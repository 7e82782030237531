import { Body1 } from '@fluentui/react-components';
import { experiencesIn, type LocalText } from '../../content/localText';
import { useLanguage, useText } from '../../text';
import { Section, useHeading } from '../../ui';
import { useMaterialsStyles } from './Materials.styles';
import { materialsText } from './materialsText';

/** What others have learnt, as it came in their packs. */
export function Experiences({ localTexts }: { readonly localTexts: readonly LocalText[] }) {
  const text = useText(materialsText);
  const shown = experiencesIn(localTexts, useLanguage());
  if (shown.length === 0) return null;
  return (
    <Section heading={text.experiences}>
      {shown.map((one) => (
        <Experience key={one.id} {...one} />
      ))}
    </Section>
  );
}

/** Below the heading of its section. */
function Experience({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useMaterialsStyles();
  const Heading = useHeading();
  return (
    <div className={styles.part}>
      <Heading className={styles.name}>{title}</Heading>
      {lines.map((line) => (
        <Body1 key={line} as="p" className={styles.name}>
          {line}
        </Body1>
      ))}
    </div>
  );
}
