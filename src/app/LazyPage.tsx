import { Button } from '@fluentui/react-components';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { useText } from '../text';
import { LoadingLines, Notice } from '../ui';
import { appText } from './text';

/** A page that is not part of the first load. What it is loaded from may be out of reach; asking again is one press. */
export function LazyPage<Props extends object>(props: {
  readonly load: () => Promise<{ readonly default: ComponentType<Props> }>;
  readonly page: Props;
}) {
  const { load } = props;
  const text = useText(appText);
  // In an object: React would take the component itself for a function that gives the next state.
  const [shown, setShown] = useState<{ readonly Page?: ComponentType<Props>; readonly failed?: true }>({});
  const fetch = useCallback(() => {
    let wanted = true;
    setShown({});
    load().then(
      (loaded) => wanted && setShown({ Page: loaded.default }),
      () => wanted && setShown({ failed: true }),
    );
    return () => void (wanted = false);
  }, [load]);
  useEffect(fetch, [fetch]);
  if (shown.Page) return <shown.Page {...props.page} />;
  if (!shown.failed) return <LoadingLines label={text.loading} />;
  return (
    <Notice
      intent="warning"
      title={text.pageOutOfReach}
      actions={<Button onClick={fetch}>{text.fetchAgain}</Button>}
    >
      {text.numbersApply}
    </Notice>
  );
}
