import type { GroupWorkProps } from './groupWorkProps';
import { Guests } from './guests/Guests';
import { HandoverForm } from './handover/HandoverForm';
import { NewHere } from './newHere/NewHere';

/** Who comes into the group, who leaves it, and who is in it for a while. */
export function GroupWork(props: GroupWorkProps) {
  return (
    <>
      <NewHere {...props} />
      {props.context.mayEdit && <HandoverForm {...props} />}
      <Guests context={props.context} meetings={props.meetings} guests={props.guests} />
    </>
  );
}
