import { useMemo } from 'react';
import { Failure } from '../../contracts/failure';
import type { ListStore } from '../../contracts/listStore';
import type { Tenant } from '../../contracts/tenant';
import { useText } from '../../text';
import { FailureNotice, LoadingLines, Notice } from '../../ui';
import { AllTexts } from './AllTexts';
import type { PreviewOf } from './editor/Preview';
import { type Guard, GuardProvider, useLoadedGuard } from './guard';
import { SetPage } from './SetPage';
import { localTextsText } from './text';
import { textSets } from './textSet';
import { useLocalTexts } from './useLocalTexts';

export interface TextsPageProps {
  readonly store: ListStore;
  readonly tenant: Tenant;
  /** Address of the page: `texts`, `texts/<set>` or `texts/<set>/<text>`. */
  readonly place: string;
  readonly loadGuard: () => Promise<Guard>;
  readonly goTo: (place: `texts${string}`) => void;
  /** The reader came from another page: the keyboard goes on from the heading. */
  readonly takeFocus: boolean;
  readonly preview: (what: PreviewOf) => JSX.Element;
}

/** Where the coordinator writes the municipality's own words beside the supplied ones. */
export function TextsPage(props: TextsPageProps) {
  const { store, tenant } = props;
  const text = useText(localTextsText);
  const { state, retry } = useLocalTexts(store);
  const { guard, again } = useLoadedGuard(props.loadGuard);
  const sets = useMemo(textSets, []);
  const [, setId, contentId] = props.place.split('/');
  const set = sets.find(({ id }) => id === setId);
  switch (state.name) {
    case 'loading':
      return <LoadingLines label={text.loading} />;
    case 'notAllowed':
      return (
        <Notice intent="info" title={text.coordinatorsOnly}>
          {text.coordinatorsOnlyAdvice}
        </Notice>
      );
    case 'missing':
      return (
        <Notice intent="warning" title={text.missing}>
          {text.missingAdvice}
        </Notice>
      );
    case 'failed':
      return (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={tenant.staffSite}
          contact={tenant.contact}
          retry={retry}
        />
      );
    case 'ready':
      if (guard === undefined) return <LoadingLines label={text.loading} />;
      if (guard instanceof Failure)
        return (
          <FailureNotice
            failure={guard}
            safe={text.safe}
            where={tenant.staffSite}
            contact={tenant.contact}
            retry={again}
          />
        );
      return (
        <GuardProvider value={guard}>
          {set ? (
            <SetPage key={set.id} {...props} {...{ set, state, contentId }} />
          ) : (
            <AllTexts {...props} {...{ sets, state }} />
          )}
        </GuardProvider>
      );
  }
}
