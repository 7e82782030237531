import type { ModelNumber } from '../../content/models';
import type { Contact } from '../../contracts/contact';
import type { HostAppearance } from '../../contracts/host';
import type { People } from '../../contracts/people';
import type { Workspace } from '../../contracts/workspaces';
import { useText } from '../../text';
import { Page } from '../../ui';
import { asText, type Colleague, danishToday, OnWorkspace, useGone } from '../../workspace';
import { HandoverPage } from './handover/HandoverPage';
import { handoverText } from './handover/text';
import type { PlanFacts } from './plan/facts';
import { meetingsFact } from './plan/meetingsFact';
import { PlanPage } from './plan/PlanPage';
import { planText } from './plan/text';
import { workText } from './text';
import { laterLists, workLists, type WorkRows } from './workRows';
import type { WorkPlace, WorkRoute } from './workPlace';
import { YearPage } from './year/YearPage';
import { yearText } from './year/text';

const noRows: WorkRows = { plan: [], year: [], meetings: [], mayEdit: false };

export interface WorkPageProps {
  readonly place: WorkPlace;
  /** Undefined where the municipality has named no site for its group. */
  readonly workspace: Workspace | undefined;
  /** Its absolute address. */
  readonly workspaceUrl: string;
  readonly staffSite: string;
  readonly people: People;
  /** A coordinator, who can name the site. */
  readonly coordinates: boolean;
  readonly model: ModelNumber;
  /** The municipality's choices, value by name. */
  readonly settings: ReadonlyMap<string, string>;
  readonly municipality: string;
  readonly facts: PlanFacts;
  /** Whom the directory knows, with what they cover. */
  readonly colleagues: readonly (Colleague & { readonly about: string })[];
  readonly contact: Contact | undefined;
  readonly placement: HostAppearance['placement'];
  readonly takeFocus: boolean;
  readonly go: (route: WorkRoute | 'model' | 'model/decision' | 'settings/municipality') => void;
}

/** Plan, year wheel and hand-over: what is kept on the group's own site. */
export function WorkPage(props: WorkPageProps) {
  const { place, workspace, model, go } = props;
  const text = useText(workText);
  const headings = { plan: useText(planText), year: useText(yearText), handover: useText(handoverText) };
  const { heading } = headings[place];
  const purpose = place === 'plan' ? headings.plan.purpose(model) : headings[place].purpose;
  return (
    <Page
      {...{ heading, purpose }}
      place={place}
      takeFocus={props.takeFocus}
      back={{ label: text.back, href: '#/model', go: () => go('model') }}
    >
      <OnWorkspace
        workspace={workspace}
        workspaceUrl={props.workspaceUrl}
        lists={workLists}
        mayBeClosed={laterLists}
        contact={props.contact}
        openSettings={props.coordinates ? () => go('settings/municipality') : undefined}
      >
        {({ rows, mayEdit }, store) => (
          <Shown
            {...props}
            rows={{ plan: rows.planElements, year: rows.yearItems, meetings: rows.meetings, mayEdit }}
            store={store}
          />
        )}
      </OnWorkspace>
      {!workspace && place === 'plan' && <Shown {...props} rows={noRows} />}
    </Page>
  );
}

function Shown(props: WorkPageProps & { readonly rows: WorkRows; readonly store?: Workspace['store'] }) {
  const { place, rows, store, settings, model, go, colleagues, contact } = props;
  const gone = useGone(props.people, [
    ...rows.plan.map(({ fields }) => asText('ResponsibleMail', fields.ResponsibleMail)),
    ...rows.year.map(({ fields }) => asText('OwnerMail', fields.OwnerMail)),
  ]);
  const today = danishToday();
  const facts = { ...props.facts, ...meetingsFact(rows.meetings, today) };
  const decidedOn = settings.get('decision.on') ?? '';
  const shared = { ...{ store, contact, colleagues, gone, today, model }, mayEdit: rows.mayEdit };
  switch (place) {
    case 'plan':
      return (
        <PlanPage
          {...{ ...shared, decidedOn }}
          decided={settings.get('model') !== undefined}
          rows={rows.plan}
          facts={facts}
          toDecision={{ href: '#/model/decision', go: () => go('model/decision') }}
        />
      );
    case 'year':
      return store ? (
        <YearPage
          {...shared}
          store={store}
          rows={rows.year}
          municipality={props.municipality}
          placement={props.placement}
        />
      ) : null;
    case 'handover':
      return store ? (
        <HandoverPage
          {...shared}
          store={store}
          rows={rows}
          facts={facts}
          settings={settings}
          municipality={props.municipality}
          staffSite={props.staffSite}
          workspaceUrl={props.workspaceUrl}
          placement={props.placement}
        />
      ) : null;
  }
}
