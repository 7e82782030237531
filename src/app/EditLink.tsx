import { Link } from '@fluentui/react-components';
import { useText } from '../text';
import { appText } from './text';
import type { Routing } from './useRoute';

/** A quiet way from a text to its editor. */
export function EditLink(
  props: Pick<Routing, 'go'> & {
    readonly name: string;
    /** The text of the readiness page. */
    readonly contentId: string;
  },
) {
  const place = `texts/readiness/${props.contentId}` as const;
  const { edit } = useText(appText);
  return (
    <Link
      href={`#/${place}`}
      aria-label={`${edit} ${props.name}`}
      onClick={(click) => {
        click.preventDefault();
        props.go(place);
      }}
    >
      {edit}
    </Link>
  );
}
