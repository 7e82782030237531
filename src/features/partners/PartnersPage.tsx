import { Button } from '@fluentui/react-components';
import type { Contact } from '../../contracts/contact';
import type { ListStore } from '../../contracts/listStore';
import { useText } from '../../text';
import { FailureNotice, LoadingLines, Notice, Page } from '../../ui';
import { ImportPartners } from './importing/ImportPartners';
import { PartnerSections } from './PartnerSections';
import { PoliceList } from './policeList/PoliceList';
import type { ListedMunicipality } from './policeList/policeList';
import { partnersText } from './text';
import { usePartners } from './usePartners';

/** Whom the municipality works with outside its own house, and the list it gives them of its own. */
export function PartnersPage(props: {
  readonly store: ListStore;
  /** Absolute address of the staff site. */
  readonly where: string;
  readonly contact: Contact | undefined;
  /** What the list for the police is made of; undefined until it is read. */
  readonly listed: ListedMunicipality | undefined;
  readonly takeFocus: boolean;
  readonly openPersons: () => void;
  /** Absent for who may not make the list. */
  readonly openSettings: (() => void) | undefined;
}) {
  const { store, contact, openSettings } = props;
  const text = useText(partnersText);
  const { state, retry } = usePartners(store);
  const ready = state.name === 'ready' ? state : undefined;
  return (
    <Page
      heading={text.heading}
      purpose={text.purpose}
      back={{ label: text.back, href: '#/persons', go: props.openPersons }}
      takeFocus={props.takeFocus}
    >
      {state.name === 'loading' && <LoadingLines label={text.loading} />}
      {state.name === 'failed' && (
        <FailureNotice {...{ contact, retry }} failure={state.failure} safe={text.safe} where={props.where} />
      )}
      {state.name === 'notMade' && (
        <Notice
          intent="info"
          title={text.notMade}
          actions={openSettings && <Button onClick={openSettings}>{text.openSettings}</Button>}
        >
          {text.notMadeAdvice}
        </Notice>
      )}
      {state.name !== 'loading' && (
        <PartnerSections
          {...{ store, contact }}
          rows={ready?.rows ?? noRows}
          mayEdit={ready?.mayEdit ?? false}
        />
      )}
      {props.listed && <PoliceList listed={props.listed} openPersons={props.openPersons} />}
      {ready?.mayEdit && <ImportPartners store={store} rows={ready.rows} />}
    </Page>
  );
}

const noRows = [] as const;
