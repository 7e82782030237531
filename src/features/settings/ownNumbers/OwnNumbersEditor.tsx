import type { ListStore } from '../../../contracts/listStore';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { FailureNotice, LoadingLines } from '../../../ui';
import { NumberList } from './NumberList';
import { OwnWaiting } from './OwnWaiting';
import { ownNumbersText } from './text';
import { useOwnNumbers } from './useOwnNumbers';

/** The municipality's own numbers, written where they stand. Nothing for who may not edit. */
export function OwnNumbersEditor({ store, tenant }: { readonly store: ListStore; readonly tenant: Tenant }) {
  const text = useText(ownNumbersText);
  const { state, retry } = useOwnNumbers(store);
  switch (state.name) {
    case 'none':
      return null;
    case 'loading':
      return <LoadingLines label={text.loading} />;
    case 'failed':
      return (
        <>
          <FailureNotice
            failure={state.failure}
            safe={text.safe}
            where={tenant.staffSite}
            contact={tenant.contact}
            retry={retry}
          />
          {state.mine && state.mine.length > 0 && (
            <OwnWaiting store={store} rows={state.mine} contact={tenant.contact} />
          )}
        </>
      );
    case 'ready':
      return <NumberList store={store} rows={state.rows} contact={tenant.contact} />;
  }
}
