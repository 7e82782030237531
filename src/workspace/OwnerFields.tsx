import { useId } from '@fluentui/react-components';
import type { GuardFindings, RowDraft } from '../ui';
import { RowField } from './RowField';
import { type Colleague, colleagueNamed } from './colleague';

/** Who sees to something. Who is in the directory is chosen by name, and their mail comes along. */
export function OwnerFields<P extends string>(props: {
  readonly draft: RowDraft<P>;
  readonly guard: GuardFindings;
  readonly problems: Readonly<Record<P, string>>;
  readonly colleagues: readonly Colleague[];
  /** Where only the name is kept, no mail is asked for. */
  readonly columns: { readonly name: string; readonly mail?: string };
  readonly labels: { readonly name: string; readonly mail?: string; readonly mailHint?: string };
}) {
  const { colleagues, columns, labels, ...shared } = props;
  const list = useId('colleagues');
  const typed = shared.draft.text(columns.name);
  const known = colleagueNamed(typed, colleagues);
  const setMail = (mail: string) => {
    if (columns.mail !== undefined && shared.draft.text(columns.mail) !== mail)
      shared.draft.type(columns.mail, mail);
  };
  return (
    <>
      <RowField
        {...shared}
        column={columns.name}
        label={labels.name}
        list={list}
        typed={(name) => {
          const before = colleagueNamed(typed, colleagues);
          const now = colleagueNamed(name, colleagues);
          // A mail that came with a name goes with it; one that somebody wrote stays.
          if (now) setMail(now.mail ?? '');
          else if (before || name.trim() === '') setMail('');
        }}
      />
      <datalist id={list}>
        {colleagues.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {columns.mail !== undefined && typed.trim() !== '' && !known?.mail && (
        <RowField
          {...shared}
          column={columns.mail}
          label={labels.mail ?? labels.name}
          hint={labels.mailHint}
          kind="email"
        />
      )}
    </>
  );
}
