import { identityOf, type Member } from './member';

/** What was chosen for one member. */
export interface Choice {
  readonly chosen: boolean;
  readonly areaKeys: readonly string[];
  readonly role: string;
  /** Written by hand, where nothing tells it. */
  readonly mail: string;
}

export type Choices = ReadonlyMap<string, Choice>;

const usual: Choice = { chosen: true, areaKeys: [], role: '', mail: '' };

export const choiceOf = (choices: Choices, member: Member): Choice =>
  choices.get(identityOf(member)) ?? usual;

export function withChoice(choices: Choices, member: Member, more: Partial<Choice>): Choices {
  return new Map(choices).set(identityOf(member), { ...choiceOf(choices, member), ...more });
}

/** An area for all, or for none, and whatever else each of them has stays. */
export function withAreaForAll(
  choices: Choices,
  members: readonly Member[],
  area: string,
  covered: boolean,
): Choices {
  return members.reduce((all, member) => {
    const others = choiceOf(all, member).areaKeys.filter((key) => key !== area);
    return withChoice(all, member, { areaKeys: covered ? [...others, area] : others });
  }, choices);
}

/** A function for all who have not been given one of their own. */
export function withRoleForAll(
  choices: Choices,
  members: readonly Member[],
  before: string,
  role: string,
): Choices {
  return members
    .filter((member) => choiceOf(choices, member).role === before)
    .reduce((all, member) => withChoice(all, member, { role }), choices);
}

export const mailOf = (choices: Choices, member: Member) =>
  member.mail ?? (choiceOf(choices, member).mail.trim() || undefined);

/** Those who were chosen and cannot become persons as it is: nobody could find them, or reach them. */
export function lacking(choices: Choices, members: readonly Member[]): readonly Member[] {
  return members.filter((member) => {
    const { chosen, areaKeys } = choiceOf(choices, member);
    return (
      chosen && (areaKeys.length === 0 || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mailOf(choices, member) ?? ''))
    );
  });
}
