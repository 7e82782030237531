import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PersonQuestionMark16Regular } from '@fluentui/react-icons/svg/person-question-mark';
import { useText } from '../../text';
import { directoryText } from './text';

const useStyles = makeStyles({
  unknown: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0 },
});

/** That somebody may have left: said wherever they would otherwise look as if one could reach them. */
export function Unknown() {
  const styles = useStyles();
  return (
    <Caption1 className={styles.unknown}>
      <PersonQuestionMark16Regular aria-hidden className={styles.icon} />
      <span>{useText(directoryText).unknown}</span>
    </Caption1>
  );
}
