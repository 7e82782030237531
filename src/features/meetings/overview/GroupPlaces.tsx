import { Caption1 } from '@fluentui/react-components';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import { useRowStyles } from '../../../workspace';
import { closedPartText } from '../closedPart/text';
import { groupText } from '../group/text';
import type { MeetingsContext } from '../meetingsContext';
import { memoryText } from '../memory/text';
import { PlaceLink } from '../PlaceLink';
import { overviewText } from './text';

/** The way to what lies around the meetings: what was learnt, who is in the group, and what is closed. */
export function GroupPlaces(props: {
  readonly context: Pick<MeetingsContext, 'mayEdit' | 'seesClosed'>;
  /** @param end of an address below the meetings */
  readonly open: (end: string) => void;
}) {
  const { mayEdit, seesClosed } = props.context;
  const styles = useRowStyles();
  const text = useText(overviewText);
  const memory = useText(memoryText);
  const group = useText(groupText);
  const closed = useText(closedPartText);
  const places = [
    { end: 'learning', name: memory.link, about: memory.purpose },
    { end: 'group', name: group.link, about: group.purpose },
    ...(mayEdit
      ? [{ end: 'closed', name: seesClosed ? closed.link : closed.linkUnmade, about: closed.purpose }]
      : []),
  ];
  return (
    <Section heading={text.around}>
      <ul className={styles.rows}>
        {places.map(({ end, name, about }) => (
          <li key={end} className={styles.row}>
            <div className={styles.tight}>
              <PlaceLink to={`meetings/${end}`} go={() => props.open(end)}>
                {name}
              </PlaceLink>
              <Caption1 className={styles.quiet}>{about}</Caption1>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
