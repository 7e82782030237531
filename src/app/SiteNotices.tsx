import { Button } from '@fluentui/react-components';
import type { Contact } from '../contracts/contact';
import { listed, useLanguage, useText } from '../text';
import { MailLink, Notice } from '../ui';
import type { StaffSite } from './staffSite';
import { appText } from './text';

/** What stands in the way of a whole page: missing lists, told to everyone; rows to mend, told to coordinators only. */
export function SiteNotices(props: {
  readonly site: StaffSite;
  readonly contact: Contact | undefined;
  readonly openSettings: () => void;
}) {
  const { site, contact, openSettings } = props;
  const text = useText(appText);
  const language = useLanguage();
  return (
    <>
      {site.missingLists.length > 0 && (
        <Notice
          intent="warning"
          title={text.notReady}
          actions={site.mayEdit && <Button onClick={openSettings}>{text.makeReady}</Button>}
        >
          {text.missing(
            listed(
              site.missingLists.map((list) => list.title[language]),
              language,
            ),
          )}{' '}
          {!site.mayEdit && contact && (
            <>
              <MailLink contact={contact} />
              {text.canMake}
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
