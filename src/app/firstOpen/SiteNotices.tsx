import { Button } from '@fluentui/react-components';
import type { Tenant } from '../../contracts/tenant';
import { listed, useLanguage } from '../../text';
import { MailLink, Notice } from '../../ui';
import type { StaffSite } from '../staffSite';
import { useFirstOpenText } from './useFirstOpenText';

/** What stands in the way of a whole page: missing lists, told to everyone; rows to mend, told to coordinators only. */
export function SiteNotices(props: {
  readonly site: StaffSite;
  readonly tenant: Tenant;
  readonly openSettings: () => void;
}) {
  const { site, tenant, openSettings } = props;
  const { contact } = tenant;
  const text = useFirstOpenText(site.missingLists.length > 0 || (site.mayEdit && site.problems.length > 0));
  const language = useLanguage();
  if (!text) return null;
  return (
    <>
      {site.missingLists.length > 0 && (
        <Notice
          intent="warning"
          title={text.notReady}
          actions={
            site.mayEdit && (
              <Button appearance="primary" onClick={openSettings}>
                {text.makeReady}
              </Button>
            )
          }
        >
          {text.missing(
            listed(
              site.missingLists.map((list) => list.title[language]),
              language,
            ),
          )}{' '}
          {!site.mayEdit && (
            <>
              {contact ? <MailLink contact={contact} /> : text.siteOwner}
              {text.canMake} {text.where(tenant.staffSite)}
            </>
          )}
        </Notice>
      )}
      {site.mayEdit && site.problems.length > 0 && (
        <Notice
          intent="warning"
          title={text.problems(site.problems.length)}
          actions={<Button onClick={openSettings}>{text.showProblems}</Button>}
        >
          {text.problemsAdvice}
        </Notice>
      )}
    </>
  );
}
