import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../text';
import { appText } from './text';
import type { NamedPage, Route } from './useRoute';

const useStyles = makeStyles({
  pages: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  page: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The pages this person may use. */
export function Navigation(props: {
  readonly pages: readonly NamedPage[];
  readonly current: Route;
  readonly go: (page: Route) => void;
}) {
  const styles = useStyles();
  const text = useText(appText);
  return (
    <nav aria-label={text.pages}>
      <ul className={styles.pages}>
        {props.pages.map((page) => (
          <li key={page}>
            <a
              href={`#/${page}`}
              onClick={(click) => {
                click.preventDefault();
                props.go(page);
              }}
              className={mergeClasses(styles.page, page === props.current && styles.current)}
              aria-current={page === props.current ? 'page' : undefined}
            >
              {text[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
