import { Body1, Button, Field, Link, ProgressBar } from '@fluentui/react-components';
import type { ClosedPart } from '../../../contracts/closedPart';
import type { Contact } from '../../../contracts/contact';
import type { People } from '../../../contracts/people';
import { listed, useLanguage, useText } from '../../../text';
import { FailureNotice, LoadingLines, Notice, Section } from '../../../ui';
import { type Colleague, useRowStyles } from '../../../workspace';
import type { DeletionRow } from '../meetingLists';
import { Deleted } from '../passing/Deleted';
import { Undoable } from '../Undoable';
import { useUndo } from '../useUndo';
import { type Candidate, candidateKey, candidatesFrom } from './candidates';
import { CloseForm } from './CloseForm';
import { PersonRow } from './PersonRow';
import { closedPartText } from './text';
import { type LookedAt, useClosedPart } from './useClosedPart';

export interface ClosedPartWorkProps {
  readonly closedPart: ClosedPart;
  readonly people: People;
  /** Absolute addresses: of the group's site, and of the one with the web part. */
  readonly workspaceUrl: string;
  readonly staffSite: string;
  readonly contact: Contact | undefined;
  /** Resource persons: they are likely to see what is closed. */
  readonly colleagues: readonly Colleague[];
  readonly me: Colleague | undefined;
  readonly deletions: readonly DeletionRow[];
  /** Called once something was closed, so that the pages look again. */
  readonly changed: () => void;
}

/** Who sees what is closed to guests: first closed, then kept true. */
export function ClosedPartWork(props: ClosedPartWorkProps) {
  const { closedPart, people, workspaceUrl, contact } = props;
  const text = useText(closedPartText);
  const path = decodeURIComponent(new URL(workspaceUrl).pathname);
  const { state, notFound, look, close, set } = useClosedPart(closedPart, people, path);
  const language = useLanguage();
  const last = useUndo();
  const closeFor = async (persons: readonly Candidate[]) => {
    if (await close(persons)) props.changed();
  };
  const change = async (person: Candidate, admitted: boolean) => {
    if (!(await set(person, admitted))) return;
    const said = admitted ? text.saidAdmitted(person.name) : text.saidDismissed(person.name);
    last.done(said, () => set(person, !admitted));
  };
  switch (state.name) {
    case 'looking':
      return <LoadingLines label={text.loading} />;
    case 'closing':
      return (
        <Field
          role="status"
          validationState="none"
          validationMessage={text.closing(state.finished, state.all)}
        >
          <ProgressBar
            aria-label={text.heading}
            value={state.all > 0 ? state.finished : undefined}
            max={state.all > 0 ? state.all : undefined}
          />
        </Field>
      );
    case 'failed':
      return (
        <FailureNotice
          failure={state.failure}
          safe={text.safe}
          where={workspaceUrl}
          contact={contact}
          retry={look}
        />
      );
    case 'looked':
      return (
        <>
          <Undoable last={last} />
          {notFound.length > 0 && (
            <Notice intent="warning" title={text.notFound(listed(notFound, language))}>
              {text.notFoundAdvice}
            </Notice>
          )}
          <Looked {...props} {...state} close={closeFor} change={change} />
          <Deleted {...props} />
        </>
      );
  }
}

function Looked(
  props: ClosedPartWorkProps &
    LookedAt & {
      readonly close: (persons: readonly Candidate[]) => Promise<void>;
      readonly change: (person: Candidate, admitted: boolean) => Promise<void>;
    },
) {
  const { admitted, left, members, colleagues, me } = props;
  const styles = useRowStyles();
  const text = useText(closedPartText);
  const candidates = candidatesFrom(members.persons, colleagues, [me?.mail]);
  const inside = candidatesFrom(admitted ?? [], [], []);
  const isInside = (person: Candidate) =>
    inside.some((one) => one.login === person.login || candidateKey(one) === candidateKey(person));
  const mayChange = left === 0;
  const list = (heading: string, some: readonly Candidate[], isIn: boolean) =>
    some.length > 0 && (
      <Section heading={heading}>
        <ul className={styles.rows}>
          {some.map((person) => (
            <PersonRow
              key={candidateKey(person)}
              person={person}
              admitted={isIn}
              set={mayChange ? (wanted) => void props.change(person, wanted) : undefined}
            />
          ))}
        </ul>
      </Section>
    );
  const guestsInside = inside.filter(({ guest }) => guest);
  const first = admitted === undefined || admitted.length === 0;
  return (
    <>
      {first && (
        <Notice intent="info" title={text.unmade}>
          {text.unmadeAdvice}
        </Notice>
      )}
      {!first && typeof left === 'number' && left > 0 && (
        <Notice
          intent="warning"
          title={text.reopened}
          actions={<Button onClick={() => void props.close([])}>{text.closeAgain}</Button>}
        >
          {text.reopenedAdvice}
        </Notice>
      )}
      {guestsInside.map(({ login, name }) => (
        <Notice key={login} intent="warning" title={text.guestAdmitted(name)}>
          {text.guestAdmittedAdvice}
        </Notice>
      ))}
      {first && typeof left === 'number' && (
        <CloseForm {...{ candidates }} close={(persons) => void props.close(persons)} />
      )}
      {list(text.admitted, inside, true)}
      {!first &&
        list(
          text.others,
          candidates.filter((person) => !isInside(person)),
          false,
        )}
      {left === 'ownerOnly' && <Body1 className={styles.quiet}>{text.ownerOnly}</Body1>}
      {left === 'elsewhere' && (
        <Body1 className={styles.quiet}>
          {text.elsewhere}{' '}
          <Link href={props.staffSite} target="_blank" rel="noreferrer" inline>
            {text.openSite}
          </Link>
        </Body1>
      )}
    </>
  );
}
