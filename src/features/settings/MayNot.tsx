import type { Tenant } from '../../contracts/tenant';
import { useText } from '../../text';
import { MailLink, Notice } from '../../ui';
import { settingsText } from './text';

/** Somebody who may read and not change: who can, and that nothing is wrong. */
export function MayNot({ tenant }: { readonly tenant: Tenant }) {
  const text = useText(settingsText);
  return (
    <Notice intent="info" title={text.mayNot}>
      {text.coordinatorsMay} {text.ask}
      {tenant.contact ? <MailLink contact={tenant.contact} /> : text.siteOwner}.
    </Notice>
  );
}
