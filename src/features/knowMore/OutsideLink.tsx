import { Link } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { useText } from '../../text';
import { useKnowMoreStyles } from './KnowMore.styles';
import { knowMoreText } from './text';

/** A link out of the municipality. The page it leads to is not told where the reader came from. */
export function OutsideLink(props: {
  readonly href: string;
  /** The language of what it leads to, where that is not the reader's. */
  readonly lang?: string;
  readonly children: string;
}) {
  const styles = useKnowMoreStyles();
  return (
    <Link inline href={props.href} target="_blank" rel="noopener noreferrer">
      <span lang={props.lang}>{props.children}</span>
      <Open16Regular className={styles.outside} aria-label={useText(knowMoreText).newTab} role="img" />
    </Link>
  );
}
