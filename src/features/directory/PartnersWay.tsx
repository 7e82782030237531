import { Link } from '@fluentui/react-components';
import type { InBothLanguages } from '../../contracts/language';
import { useText } from '../../text';

/** By itself: no page's first load carries it. */
const wayText = {
  da: { partners: 'Politi og andre partnere' },
  en: { partners: 'Police and other partners' },
} satisfies InBothLanguages<unknown>;

/** A quiet way to those outside the municipality. */
export function PartnersWay(props: { readonly go: () => void }) {
  const { partners } = useText(wayText);
  return (
    <div>
      <Link
        href="#/partners"
        onClick={(click) => {
          click.preventDefault();
          props.go();
        }}
      >
        {partners}
      </Link>
    </div>
  );
}
