import { Button, Link } from '@fluentui/react-components';
import type { FailureId } from '../../../contracts/failure';
import type { Tenant } from '../../../contracts/tenant';
import { useText } from '../../../text';
import { Notice } from '../../../ui';
import { accessText } from './accessText';
import { readyText } from './text';

/** Failures that mean: this person, or this host, may not make lists. Reading was no trouble, so their usual words mislead. */
const refusals = ['noAccess', 'consentMissing'] as const satisfies readonly FailureId[];
type RefusalId = (typeof refusals)[number];

export function isRefusal(id: FailureId): id is RefusalId {
  return (refusals as readonly FailureId[]).includes(id);
}

/** Making lists is another's right: whose, and where. */
export function ReadyRefused(props: {
  readonly why: RefusalId;
  readonly tenant: Tenant;
  readonly retry: () => void;
}) {
  const text = useText(readyText);
  const { openSite } = useText(accessText);
  const { title, advice } = text.refused[props.why];
  return (
    <Notice intent="warning" title={title} actions={<Button onClick={props.retry}>{text.lookAgain}</Button>}>
      {advice}{' '}
      <Link href={props.tenant.staffSite} target="_blank" rel="noreferrer" inline>
        {openSite}
      </Link>
    </Notice>
  );
}
