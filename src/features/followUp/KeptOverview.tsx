import { Button } from '@fluentui/react-components';
import type { ListStore } from '../../contracts/listStore';
import { useText } from '../../text';
import { danishToday, type SiteRows, useMe } from '../../workspace';
import { EnterCounts } from './counts/EnterCounts';
import { areasOf } from './counts/ownFirst';
import { PublishedCounts } from './counts/PublishedCounts';
import { countsText } from './counts/text';
import type { followUpLists } from './followUpLists';
import type { OverviewContext } from './overviewContext';
import type { OverviewPageProps } from './overviewPageProps';
import { placeOf } from './place';
import { PoliceFigures } from './police/PoliceFigures';
import { SelfCheckLink } from './selfCheck/SelfCheckLink';
import { SelfCheckPage } from './selfCheck/SelfCheckPage';

/** What the group's site holds of the overview, at the place the address names. */
export function KeptOverview(
  props: OverviewPageProps & {
    readonly site: SiteRows<typeof followUpLists>;
    readonly store: ListStore;
  },
) {
  const { site, store, contact, areas, municipality, colleagues, open } = props;
  const { rows, mayEdit } = site;
  const text = useText(countsText);
  const me = useMe(props.people);
  const context: OverviewContext = {
    ...{ store, mayEdit, contact, areas, municipality, open },
    ownAreas: areasOf(me, colleagues, areas),
    today: danishToday(),
  };
  switch (placeOf(props.end)) {
    case 'counts':
      return <EnterCounts {...{ context }} rows={rows.counts} />;
    case 'selfCheck':
      return <SelfCheckPage {...{ context }} rows={rows.selfChecks} />;
    case 'all':
      return (
        <>
          {mayEdit && (
            <div>
              <Button
                as="a"
                href="#/overview/counts"
                appearance="primary"
                onClick={(click: { preventDefault: () => void }) => {
                  click.preventDefault();
                  open('counts');
                }}
              >
                {text.enter}
              </Button>
            </div>
          )}
          <PublishedCounts {...{ context }} rows={rows.counts} />
          <PoliceFigures {...{ context }} rows={rows.policeFigures} />
          <SelfCheckLink {...{ context }} rows={rows.selfChecks} />
        </>
      );
  }
}
