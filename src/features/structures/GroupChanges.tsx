import { Body1, Button } from '@fluentui/react-components';
import { useText } from '../../text';
import { changesSince } from './members/changesSince';
import type { Member } from './members/member';
import type { Looked } from './members/useLooked';
import type { Structure } from './structure';
import { useStructuresStyles } from './Structures.styles';
import { structuresText } from './text';

/** What has happened in a group since somebody last looked, accepted with one press. */
export function GroupChanges(props: {
  readonly structure: Structure;
  readonly looked: Looked | undefined;
  readonly mayEdit: boolean;
  readonly accept: () => void;
  readonly lookAgain: () => void;
}) {
  const { structure, looked } = props;
  const styles = useStructuresStyles();
  const text = useText(structuresText);
  if (!looked) return null;
  if (looked.name === 'looking') return <Body1 className={styles.quiet}>{text.looking}</Body1>;
  if (looked.name === 'failed')
    return (
      <div className={styles.ways}>
        <Body1 className={styles.quiet}>{text.notSeen}</Body1>
        <Button size="small" onClick={props.lookAgain}>
          {text.lookAgain}
        </Button>
      </div>
    );
  const { joined, left } = changesSince(structure.members, looked.members);
  if (joined.length + left.length === 0) return <Body1 className={styles.quiet}>{text.nothingNew}</Body1>;
  const names = (members: readonly Member[]) => members.map(({ name }) => name).join(', ');
  return (
    <div className={styles.part}>
      <div className={styles.ways}>
        <Body1 className={styles.strong}>{text.changes(joined.length, left.length)}</Body1>
        {props.mayEdit && (
          <Button aria-label={text.acceptThis(structure.name)} onClick={props.accept}>
            {text.accept}
          </Button>
        )}
      </div>
      {/* Of a group that nobody has looked at yet everybody is new. */}
      {structure.members.length > 0 && (
        <Body1 className={styles.quiet}>
          {joined.length > 0 && `${text.joined} ${names(joined)}. `}
          {left.length > 0 && `${text.left} ${names(left)}.`}
        </Body1>
      )}
    </div>
  );
}
