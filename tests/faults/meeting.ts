/** One meeting: two editors, a server, and everything that can go wrong between them; then calm, and the verdict. */
import { borrow } from './borrowed';
import { Chance } from './chance';
import { Editor } from './editor';
import { Foreigner } from './foreigner';
import { Ledger } from './ledger';
import { MeetingServer } from './meetingServer';
import { readRows, setAsideIn, visibleIn } from './readResult';
import { type SabotageName, sabotages } from './sabotages';
import { Story } from './story';
import { Team } from './team';
import { judge } from './verdict';
import { Weather } from './weather';
import { Wire } from './wire';
import { World } from './world';

export interface Meeting {
  readonly seed: number;
  readonly story: Story;
  /** Things typed and said to be saved. */
  readonly kept: number;
  readonly requests: number;
}

/** How long everything may take to calm down: longer than any lid stays closed. */
const patience = 40 * 60_000;

/** @param template see `makeTemplate` */
export async function hold(
  seed: number,
  template: string,
  sabotage: SabotageName = 'none',
): Promise<Meeting> {
  const world = new World();
  const chance = new Chance(seed);
  const server = new MeetingServer(template, () => world.now());
  await server.start();
  const story = new Story(world);
  const ledger = new Ledger();
  const weather = new Weather(chance.fork());
  const foreigner = new Foreigner(server, ledger, story, chance.fork());
  const wire = new Wire({
    ...{ world, server, weather, story },
    chance: chance.fork(),
    foreignWrite: foreigner.write,
  });
  const giveBack = borrow(world, chance.fork().next, wire.fetch);
  const team = new Team({
    ...{ world, story, wire, siteUrl: server.siteUrl },
    ...{ chance: chance.fork(), sabotage: sabotages[sabotage] },
  });
  try {
    await meet({ ...{ world, chance, server, story, ledger, weather, team } });
    await calmDown(world, server, weather, team, story);
    judge(await found(world, server, ledger, team), ledger, story);
  } finally {
    for (const window of team.windows) window.close();
    giveBack();
    await server.end();
  }
  return { seed, story, kept: ledger.kept.length, requests: wire.requests };
}

interface Room {
  readonly world: World;
  readonly chance: Chance;
  readonly server: MeetingServer;
  readonly story: Story;
  readonly ledger: Ledger;
  readonly weather: Weather;
  readonly team: Team;
}

async function meet({ world, chance, server, story, ledger, weather, team }: Room): Promise<void> {
  weather.roughness = chance.pick([0.03, 0.1, 0.2, 0.35, 0.5]);
  team.risk = chance.pick([0, 0.0005, 0.002, 0.005]);
  team.openAll();
  let writing = 0;
  for (const [line, { windows }] of team.members.entries()) {
    const windowsOf = () => [...windows.values()].filter(({ life }) => life.alive);
    writing += 1;
    new Editor({ ...{ world, ledger, story, line }, chance: chance.fork(), windows: windowsOf }).work(
      chance.whole(20, 40),
      () => (writing -= 1),
    );
  }
  const happenings = chance.fork();
  const mishaps = () => {
    if (writing === 0) return;
    if (happenings.happens(0.35)) restart(world, server, story, happenings);
    else team.mishap();
    world.after(happenings.between(5000, 60_000), mishaps);
  };
  world.after(happenings.between(5000, 40_000), mishaps);
  await world.run(() => writing === 0);
}

function restart(world: World, server: MeetingServer, story: Story, chance: Chance): void {
  if (!server.up) return;
  story.tell('! the server is killed');
  void world.doing(server.kill());
  world.after(chance.between(200, 25_000), () => {
    if (server.up) return;
    story.tell('! the server is there again');
    void world.doing(server.start());
  });
}

async function calmDown(
  world: World,
  server: MeetingServer,
  weather: Weather,
  team: Team,
  story: Story,
): Promise<void> {
  story.tell('! calm');
  weather.roughness = 0;
  team.calmDown();
  if (!server.up) await world.doing(server.start());
  const closed = () => {
    team.closeDrained();
    return team.windows.length === 0;
  };
  if (!(await world.run(closed, world.now() + patience))) tellStuck(team, story);
  team.reopen();
  const drained = () => team.windows.every((window) => window.drained);
  if (!(await world.run(drained, world.now() + patience))) tellStuck(team, story);
}

function tellStuck({ members }: Team, story: Story): void {
  for (const { windows } of members)
    for (const { life, drained, onTheWay } of windows.values()) {
      const left = onTheWay.map(({ id, key }) => `${id} of ${key.slice(0, 8)}`).join(', ');
      if (!drained) story.wrong('stuck', `${life.name} still has ${left}`, [life.name]);
    }
}

async function found(world: World, server: MeetingServer, ledger: Ledger, team: Team) {
  const visible = team.windows.flatMap(visibleIn);
  const setAside: unknown[] = [];
  for (const window of team.windows) {
    let read: unknown[] | undefined;
    void setAsideIn(window, ledger.keys).then((values) => (read = values));
    await world.run(() => read !== undefined);
    setAside.push(...(read ?? []));
  }
  return { rows: await readRows(server), visible, setAside };
}
