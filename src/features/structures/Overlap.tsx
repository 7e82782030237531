import { Body1 } from '@fluentui/react-components';
import { useText } from '../../text';
import { Points, Section } from '../../ui';
import { overlapOf } from './members/overlap';
import type { Structure } from './structure';
import { useStructuresStyles } from './Structures.styles';
import { structuresText } from './text';

/** Who is in more than one group. */
export function Overlap({ structures }: { readonly structures: readonly Structure[] }) {
  const styles = useStructuresStyles();
  const text = useText(structuresText);
  const overlap = overlapOf(structures);
  if (overlap.length === 0) return null;
  return (
    <Section heading={text.overlap}>
      <Body1 className={styles.quiet}>{text.overlapPurpose}</Body1>
      <Points
        lines={overlap.map(
          ({ member, groups }) =>
            `${member.name}: ${groups.map(({ name, theme }) => `${name} (${text.themes[theme]})`).join(', ')}`,
        )}
      />
    </Section>
  );
}
