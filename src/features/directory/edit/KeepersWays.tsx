import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../../text';
import type { PersonsRoute } from '../page/place';
import { editText } from './text';

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
});

/** Quiet ways to where somebody is missing, and to groups whose members may be the ones. */
export function KeepersWays({ go }: { readonly go: (route: PersonsRoute) => void }) {
  const styles = useStyles();
  const text = useText(editText);
  const way = (route: PersonsRoute, words: string) => (
    <Link
      href={`#/${route}`}
      onClick={(click) => {
        click.preventDefault();
        go(route);
      }}
    >
      {words}
    </Link>
  );
  return (
    <div className={styles.ways}>
      {way('persons/coverage', text.coverage)}
      {way('persons/structures', text.structures)}
    </div>
  );
}
