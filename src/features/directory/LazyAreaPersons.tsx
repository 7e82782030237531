/** Choosing an area waits for SharePoint's areas anyway, so it is loaded meanwhile, after the first paint. */
import { Body1 } from '@fluentui/react-components';
import { type ComponentProps, lazy, Suspense, useEffect } from 'react';
import { useText } from '../../text';
import { LoadingLines } from '../../ui';
import type { AreaPersons as Whole } from './AreaPersons';
import { directoryText } from './text';

type Props = ComponentProps<typeof Whole>;

const load = () =>
  import(/* webpackChunkName: 'directory' */ './AreaPersons').then(
    ({ AreaPersons }) => ({ default: AreaPersons }),
    () => ({ default: OutOfReach }),
  );
const Loaded = lazy<(props: Props) => JSX.Element>(load);

export function AreaPersons(props: Props) {
  return (
    <Suspense fallback={<AreaPersonsLoading />}>
      <Loaded {...props} />
    </Suspense>
  );
}

/** What stands there while the areas are read. */
export function AreaPersonsLoading() {
  useEffect(() => void load(), []);
  return <LoadingLines label={useText(directoryText).loading} />;
}

function OutOfReach() {
  return <Body1>{useText(directoryText).notHere}</Body1>;
}
