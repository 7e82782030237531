/** Two people with a browser each and one or two windows in it, which die, come back, sleep and go wrong by the clock. */
import type { Chance } from './chance';
import { Browser } from './browser';
import { Life } from './life';
import { ProductWindow } from './productWindow';
import type { Sabotage } from './sabotages';
import type { Story } from './story';
import type { Wire } from './wire';
import type { World } from './world';

const hour = 3_600_000;

export interface TeamPorts {
  readonly world: World;
  readonly chance: Chance;
  readonly story: Story;
  readonly wire: Wire;
  readonly siteUrl: string;
  readonly sabotage: Sabotage;
}

interface Member {
  readonly person: 'owner' | 'editor';
  readonly browser: Browser;
  readonly letters: readonly string[];
  readonly windows: Map<string, ProductWindow>;
  signedOutUntil: number;
}

export class Team {
  readonly members: readonly [Member, Member];
  /** How likely a window dies at each step of its disk or network. */
  risk = 0;
  private openings = 0;
  private over = false;

  constructor(private readonly ports: TeamPorts) {
    const { chance, siteUrl } = ports;
    const member = (person: Member['person'], letters: readonly string[]): Member => ({
      ...{ person, windows: new Map(), signedOutUntil: 0 },
      letters: letters.slice(0, chance.happens(0.4) ? 2 : 1),
      browser: new Browser({ tenant: 'fjordby', person }, siteUrl, chance.fork()),
    });
    this.members = [member('owner', ['a', 'b']), member('editor', ['c', 'd'])];
  }

  get windows(): readonly ProductWindow[] {
    return this.members.flatMap(({ windows }) => [...windows.values()]);
  }

  openAll(): void {
    for (const member of this.members) for (const letter of member.letters) this.open(member, letter);
  }

  /** Nothing dies any more, and nothing comes back by itself. */
  calmDown(): void {
    this.over = true;
    this.risk = 0;
  }

  /** Closes the windows of whoever has nothing on the way. */
  closeDrained(): void {
    for (const { windows } of this.members) {
      const open = [...windows.values()];
      if (open.every(({ drained }) => drained)) for (const window of open) window.close();
    }
  }

  /** Every window dies where it stands; one of each person comes back, for good. */
  reopen(): void {
    for (const member of this.members) {
      for (const window of [...member.windows.values()]) window.close();
      this.open(member, member.letters[0] ?? 'a');
    }
  }

  /** Something happens to one of the machines. */
  mishap(): void {
    const { chance, story, world } = this.ports;
    const member = chance.pick(this.members);
    const { browser, person } = member;
    switch (chance.weighted({ kill: 4, killAll: 1, clock: 2, lid: 2, signOut: 1 })) {
      case 'kill':
        chance.pick([...member.windows.values()])?.life.kill();
        return;
      case 'killAll':
        for (const window of [...member.windows.values()]) window.life.kill();
        return;
      case 'clock':
        browser.offset = chance.happens(0.3) ? 0 : chance.between(-6, 6) * hour;
        story.tell(`! the clock of ${person} is ${(browser.offset / hour).toFixed(1)} h wrong`);
        return;
      case 'lid': {
        const asleep = chance.between(20_000, chance.happens(0.2) ? hour / 3 : 90_000);
        this.closeLid(member, asleep);
        return;
      }
      case 'signOut':
        member.signedOutUntil = world.now() + chance.between(5000, 120_000);
        story.tell(`! the sign-in of ${person} has expired`);
        return;
    }
  }

  private closeLid({ browser, person, windows }: Member, asleep: number): void {
    const { story, world } = this.ports;
    browser.closedAt = world.now();
    browser.asleepUntil = world.now() + asleep;
    story.tell(`! ${person} closes the lid for ${(asleep / 1000).toFixed(0)} s`);
    world.after(asleep, () => {
      for (const window of windows.values()) window.returns();
    });
  }

  private open(member: Member, letter: string): void {
    const { chance, sabotage, story, wire, world } = this.ports;
    const { browser, person, windows } = member;
    const opening = (this.openings += 1);
    const life = new Life(`${letter}.${opening}`, world, browser, chance.fork(), () => this.risk);
    const signedIn = () => world.now() >= member.signedOutUntil;
    wire.join(`${letter}${opening}`, life);
    windows.set(letter, new ProductWindow({ browser, life, letter, person, sabotage, signedIn }));
    story.tell(`! window ${life.name} of ${person} opens`);
    life.onEnd(() => {
      windows.delete(letter);
      if (this.over) return;
      story.tell(`! window ${life.name} is killed`);
      world.after(chance.between(100, 20_000), () => {
        if (!this.over) this.open(member, letter);
      });
    });
  }
}
