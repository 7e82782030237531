import type { Colleague } from '../../../../workspace';
import type { KeptFollowUp } from '../../followUps/followUpFrom';
import type { Meeting } from '../../meeting/meeting';

/** Somebody with something to give on, and all of it. */
export interface Leaver extends Colleague {
  /** Tells them from others of the same name. */
  readonly key: string;
  readonly followUps: readonly KeptFollowUp[];
  readonly meetings: readonly Meeting[];
}

type Thing = Colleague & {
  readonly followUps: readonly KeptFollowUp[];
  readonly meetings: readonly Meeting[];
};

const folded = (text: string) => text.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ');

/**
 * Everybody who has promised something that is open, or is to lead a planned meeting. What has a mail belongs to that
 * mail; what has only a name belongs to the one person known by it. Two of one name are not mixed up: what says only
 * their name then stands by itself.
 */
export function leaversIn(
  followUps: readonly KeptFollowUp[],
  meetings: readonly Meeting[],
): readonly Leaver[] {
  const things = thingsOf(followUps, meetings);
  const leavers = new Map<string, Leaver>();
  const give = (key: string, thing: Thing) => {
    const { name, mail, ...one } = leavers.get(key) ?? { ...thing, followUps: [], meetings: [] };
    leavers.set(key, {
      ...{ key, mail, name: name.includes('@') ? thing.name : name },
      followUps: [...one.followUps, ...thing.followUps],
      meetings: [...one.meetings, ...thing.meetings],
    });
  };
  for (const thing of things) if (thing.mail) give(folded(thing.mail), thing);
  const known = [...leavers.values()];
  const mailsOf = (name: string) =>
    known.filter(({ key }) =>
      things.some((thing) => folded(thing.mail ?? '') === key && folded(thing.name) === folded(name)),
    );
  for (const thing of things) {
    if (thing.mail) continue;
    const [only, ...others] = mailsOf(thing.name);
    give(only && others.length === 0 ? only.key : folded(thing.name), thing);
  }
  return [...leavers.values()].sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

function thingsOf(followUps: readonly KeptFollowUp[], meetings: readonly Meeting[]): readonly Thing[] {
  const all: readonly Thing[] = [
    ...followUps
      .filter(({ state }) => state === 'open')
      .map((one) => ({
        ...{ name: one.owner, mail: one.ownerMail || undefined, followUps: [one], meetings: [] },
      })),
    ...meetings
      .filter(({ state }) => state === 'planned')
      .map((one) => ({
        ...{ name: one.chair, mail: one.chairMail || undefined, followUps: [], meetings: [one] },
      })),
  ];
  return all
    .map((thing) => ({ ...thing, name: thing.name.trim() || (thing.mail ?? '') }))
    .filter(({ name }) => name !== '');
}
