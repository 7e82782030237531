import { Body1 } from '@fluentui/react-components';
import type { ListStore } from '../../../contracts/listStore';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { FailureNotice, LoadingLines, Section } from '../../../ui';
import { NumberList } from './NumberList';
import { OwnWaiting } from './OwnWaiting';
import { useOwnNumbersStyles } from './OwnNumbers.styles';
import { ownNumbersText } from './text';
import { useOwnNumbers } from './useOwnNumbers';

/** Where the coordinator keeps the municipality's own urgent numbers. Not there for who may not edit. */
export function OwnNumbers({ store, tenant }: { readonly store: ListStore; readonly tenant: Tenant }) {
  const styles = useOwnNumbersStyles();
  const text = useText(ownNumbersText);
  const { state, retry } = useOwnNumbers(store);
  if (state.name === 'none') return null;
  return (
    <Section heading={text.heading}>
      <Body1 className={styles.purpose}>{text.purpose}</Body1>
      {state.name === 'loading' && <LoadingLines label={text.loading} />}
      {state.name === 'failed' && (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={tenant.staffSite}
          contact={tenant.contact}
          retry={retry}
        />
      )}
      {state.name === 'failed' && state.mine && state.mine.length > 0 && (
        <OwnWaiting store={store} rows={state.mine} contact={tenant.contact} />
      )}
      {state.name === 'ready' && <NumberList store={store} rows={state.rows} contact={tenant.contact} />}
    </Section>
  );
}
