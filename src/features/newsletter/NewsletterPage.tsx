import { Body1 } from '@fluentui/react-components';
import type { FieldValues } from '../../content/materials';
import type { Contact } from '../../contracts/contact';
import type { People } from '../../contracts/people';
import type { Workspace } from '../../contracts/workspaces';
import { newsletters } from '../../lists';
import { useLanguage, useText } from '../../text';
import { Page } from '../../ui';
import { danishToday, OnWorkspace } from '../../workspace';
import { ArchivePage } from './calendar/ArchivePage';
import { monthIn } from './calendar/calendar';
import { YearPage } from './calendar/YearPage';
import { isMonth, monthName } from './month/months';
import { MonthPage } from './month/MonthPage';
import { type Newsletter, newsletterFrom } from './newsletter';
import type { NewsletterContext } from './newsletterContext';
import { newsletterText } from './text';

const lists = { newsletters } as const;

export interface NewsletterPageProps {
  /** A month, `archive`, or undefined for the year. */
  readonly end: string | undefined;
  readonly open: (end: string | undefined) => void;
  readonly openMaterials: () => void;
  /** Undefined where the municipality has named no site for its group. */
  readonly workspace: Workspace | undefined;
  /** Its absolute address. */
  readonly workspaceUrl: string;
  readonly staffSite: string;
  readonly people: People;
  readonly values: FieldValues;
  readonly contact: Contact | undefined;
  readonly openSettings: (() => void) | undefined;
  readonly takeFocus: boolean;
}

/** The newsletter: a year of months, each with a suggestion that becomes the municipality's own. */
export function NewsletterPage(props: NewsletterPageProps) {
  const { end, open, workspace, workspaceUrl, contact, openSettings } = props;
  const text = useText(newsletterText);
  const language = useLanguage();
  const today = danishToday();
  const month = end !== undefined && isMonth(end) ? end : undefined;
  const heading =
    month !== undefined
      ? text.ofMonth(monthName(month, language))
      : end === 'archive'
        ? text.archive
        : text.heading;
  return (
    <Page
      heading={heading}
      purpose={end === undefined ? text.purpose : end === 'archive' ? text.archivePurpose : undefined}
      place={end ?? ''}
      takeFocus={props.takeFocus}
      back={
        end === undefined
          ? { label: text.backToMaterials, href: '#/materials', go: props.openMaterials }
          : { label: text.back, href: '#/newsletter', go: () => open(undefined) }
      }
    >
      <OnWorkspace {...{ workspace, workspaceUrl, lists, contact, openSettings }}>
        {({ rows, mayEdit }, store) =>
          workspace && (
            <Shown
              {...{ end, month }}
              all={rows.newsletters.flatMap((row) => newsletterFrom(row) ?? [])}
              context={{
                ...{ store, mayEdit, today, open, openSettings, contact, values: props.values },
                ...{ people: props.people, staffSite: props.staffSite, news: workspace.staffNews },
              }}
            />
          )
        }
      </OnWorkspace>
    </Page>
  );
}

function Shown(props: {
  readonly context: NewsletterContext;
  readonly end: string | undefined;
  readonly month: string | undefined;
  readonly all: readonly Newsletter[];
}) {
  const { context, end, month, all } = props;
  const text = useText(newsletterText);
  if (month !== undefined) {
    const { newsletter, state } = monthIn(all, month, context.today);
    return (
      <>
        {text.purposes[state] !== '' && <Body1>{text.purposes[state]}</Body1>}
        <MonthPage key={month} {...{ context, month, newsletter }} />
      </>
    );
  }
  if (end === 'archive') return <ArchivePage {...{ context, all }} />;
  if (end !== undefined) return <Body1>{text.gone}</Body1>;
  return <YearPage {...{ context, all }} />;
}
