import type { HostAppearance } from '../../../contracts/host';
import type { ListStore } from '../../../contracts/listStore';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { FailureNotice, LoadingLines, MailLink, Notice } from '../../../ui';
import { GuidePage } from '../GuidePage';
import { DecisionForm } from './DecisionForm';
import { DecisionRead } from './DecisionRead';
import { PrintPaper } from './PrintPaper';
import { decisionText } from './text';
import { useDecisionRows, valuesIn } from './useDecisionRows';

export interface DecisionPageProps {
  readonly store: ListStore;
  readonly tenant: Tenant;
  readonly municipality: string;
  readonly placement: HostAppearance['placement'];
}

/** What the leadership has decided, to write down, to read and to put on its table. */
export function DecisionPage({ store, tenant, municipality, placement }: DecisionPageProps) {
  const text = useText(decisionText);
  const { state, read } = useDecisionRows(store);
  const noList = state.name === 'failed' && state.failure.id === 'missingList';
  return (
    <GuidePage heading={text.heading} purpose={text.purpose}>
      {state.name === 'loading' && <LoadingLines label={text.heading} />}
      {noList && (
        <Notice intent="info" title={text.listMissing}>
          {text.listMissingAdvice}
        </Notice>
      )}
      {state.name === 'failed' && !noList && (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={tenant.staffSite}
          contact={tenant.contact}
          retry={read}
        />
      )}
      {state.name === 'ready' && state.mayEdit && (
        <DecisionForm store={store} rows={state.rows} contact={tenant.contact}>
          {(values) => <PrintPaper {...{ values, municipality, placement }} />}
        </DecisionForm>
      )}
      {state.name === 'ready' && !state.mayEdit && (
        <>
          <DecisionRead values={valuesIn(state.rows)} />
          <div>
            <PrintPaper values={valuesIn(state.rows)} {...{ municipality, placement }} />
          </div>
          <Notice intent="info" title={text.readOnly}>
            {tenant.contact && (
              <>
                {text.ask} <MailLink contact={tenant.contact} />.
              </>
            )}
          </Notice>
        </>
      )}
    </GuidePage>
  );
}
