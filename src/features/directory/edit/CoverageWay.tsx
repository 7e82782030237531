import { Link } from '@fluentui/react-components';
import { useText } from '../../../text';
import type { PersonsRoute } from '../page/place';
import { editText } from './text';

/** A quiet way to where somebody is missing. */
export function CoverageWay({ go }: { readonly go: (route: PersonsRoute) => void }) {
  const text = useText(editText);
  return (
    <div>
      <Link
        href="#/persons/coverage"
        onClick={(click) => {
          click.preventDefault();
          go('persons/coverage');
        }}
      >
        {text.coverage}
      </Link>
    </div>
  );
}
