/** Members of a group as resource persons: what is written, and the way back, each in one step. */
import type { NewRow } from '../../../contracts/listSchema';
import type { RowChange } from '../../../contracts/listStore';
import type { resourcePersons } from '../../../lists';
import type { StructureTheme } from '../structure';
import type { PersonRow } from '../useStaffRows';
import { identityOf, type Member } from './member';

/** What a member is to become. */
export interface Adopted {
  readonly member: Member;
  readonly areaKeys: readonly string[];
  readonly role: string;
}

type Change = RowChange<typeof resourcePersons>;

export interface Adoption {
  readonly changes: readonly Change[];
  readonly back: readonly Change[];
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const listIn = (value: unknown) =>
  text(value)
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
const joined = (...lists: (readonly string[])[]) => [...new Set(lists.flat())].join(';');

/** Who a member is on the list already: by mail address, or by name where the list has no address. */
export function personOf(member: Member, rows: readonly PersonRow[]): PersonRow | undefined {
  const names = new Set([identityOf(member), member.mail?.toLowerCase()]);
  const name = member.name.toLocaleLowerCase('da');
  return (
    rows.find(({ fields }) => names.has(text(fields.Mail).toLowerCase())) ??
    rows.find(({ fields }) => text(fields.Mail) === '' && text(fields.Title).toLocaleLowerCase('da') === name)
  );
}

/** @param theme of the group, which its members know about; @param today `YYYY-MM-DD`, the day somebody looked at it all */
export function adoptionOf(
  adopted: readonly Adopted[],
  rows: readonly PersonRow[],
  theme: StructureTheme,
  today: string,
  newKey: () => string = () => crypto.randomUUID(),
): Adoption {
  const themes = theme === 'other' ? [] : [theme];
  const pairs = adopted.map(({ member, areaKeys, role }): readonly [Change, Change] => {
    const known = personOf(member, rows);
    if (known && known.key !== '') {
      const { AreaKeys = null, Themes = null, Role = null } = known.fields;
      const base = { AreaKeys, Themes, ...(role && { Role }) };
      const fields = {
        AreaKeys: joined(listIn(AreaKeys), areaKeys),
        Themes: joined(listIn(Themes), themes),
        ...(role && { Role: role }),
      };
      const { key } = known;
      return [
        { kind: 'change', key, base, fields },
        { kind: 'change', key, base: fields, fields: base as Partial<NewRow<typeof resourcePersons>> },
      ];
    }
    const fields = {
      Title: member.name,
      AreaKeys: joined(areaKeys),
      ...(member.mail && { Mail: member.mail }),
      ...(role && { Role: role }),
      ...(themes.length > 0 && { Themes: joined(themes) }),
      ConfirmedOn: today,
    };
    const key = newKey();
    return [
      { kind: 'change', key, base: undefined, fields },
      { kind: 'remove', key, base: fields },
    ];
  });
  return { changes: pairs.map(([change]) => change), back: pairs.map(([, back]) => back) };
}
