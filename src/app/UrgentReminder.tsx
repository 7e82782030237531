import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../text';
import { appText } from './text';

const useStyles = makeStyles({
  // In view however far one has read; its background reaches past the words, so that none shine through beside them.
  place: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalS})`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media print': { position: 'static' },
  },
  link: { fontWeight: tokens.fontWeightSemibold },
});

/** Stays within reach on every page that does not have the numbers themselves. */
export function UrgentReminder() {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Link href="tel:112" className={styles.link}>
        {useText(appText).urgentShort}
      </Link>
    </div>
  );
}
