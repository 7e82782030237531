/** The municipality's own numbers in the product as a person sees and works them, in either host. */
import type { Frame, Page } from '@playwright/test';
import type { Addresses } from '../../../localTenant/addresses';
import type { Person } from '../../../localTenant/people';
import { addressIn, type HostName } from '../../journeys/hosts';
import { goToPage } from '../../journeys/journey';
import type { WrittenColumn } from './numbersList';

/** One number as it is shown at one moment. */
export interface ShownNumber {
  readonly phone: string;
  /** What stands in the fields; empty while it is not being written in. */
  readonly fields: Readonly<Record<string, string>>;
  readonly state: string | undefined;
  readonly decision: boolean;
  readonly text: string;
}

const patience = 12_000;

export class NumbersPage {
  private constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  /** @throws when the numbers do not show, which they may not while everything goes wrong */
  static async open(
    page: Page,
    host: HostName,
    addresses: Addresses,
    person: Person['key'],
  ): Promise<NumbersPage> {
    const opening = { person, ...(host === 'teams' && { route: 'settings' as const }) };
    await page.goto(addressIn(host, addresses, opening), { timeout: patience });
    const frame = await frameOf(page, host, addresses);
    if (host === 'webPart') await goToPage(frame.locator('body'), 'Indstillinger', patience);
    await frame.getByRole('link', { name: /^Akutte numre/ }).click({ timeout: patience });
    await frame.getByRole('button', { name: 'Tilføj nummer' }).waitFor({ timeout: patience });
    return new NumbersPage(page, frame);
  }

  /** All of it at one moment, so that a word about a text and the text belong together. */
  look(): Promise<ShownNumber[]> {
    return this.frame.evaluate(() => {
      const heading = [...document.querySelectorAll('h1,h2,h3,h4')].find(
        ({ textContent }) => textContent === 'Kommunens egne numre',
      );
      const list = heading?.closest('section')?.querySelector('ul');
      return [...(list?.children ?? [])].map((item) => {
        const fields: Record<string, string> = {};
        for (const input of item.querySelectorAll<HTMLInputElement>('form input'))
          fields[input.name] = input.value;
        const text = (item as HTMLElement).innerText;
        const states = [...item.querySelectorAll('button[aria-expanded]')].map(
          ({ textContent }) => textContent,
        );
        return {
          ...{ fields, text },
          phone: fields.Phone ?? /01 00 \d\d \d\d/.exec(text)?.[0] ?? '',
          state: states.find((state) => /^(Ikke gemt|Gemt|Kræver dig)/.test(state)),
          decision: item.querySelector('[role=group]') !== null,
        };
      });
    });
  }

  /** Opens a number for writing. @returns whether it can be written in */
  async edit(phone: string): Promise<boolean> {
    const shown = (await this.look()).find((number) => number.phone === phone);
    if (!shown || shown.decision) return false;
    if ('Title' in shown.fields) return true;
    const number = this.frame.getByRole('listitem').filter({ hasText: phone }).first();
    await number.getByRole('button', { name: /^Ret / }).click({ timeout: 2000 });
    return true;
  }

  async add(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Tilføj nummer' }).click({ timeout: 2000 });
  }

  /**
   * Replaces what stands in a field: the first word at once, so that nobody's change comes between seeing and replacing,
   * the rest by the keyboard.
   * @param seen told what is replaced, before the keyboard; not at all when the field has gone
   */
  async type(
    phone: string,
    column: WrittenColumn | 'Phone',
    text: string,
    seen: (before: string) => void,
  ): Promise<void> {
    const [first = '', ...rest] = text.split(/(?= )/);
    const before = await this.frame.evaluate(
      ([whose, name, word]) => {
        // A number just begun has nothing in its field for the phone.
        const form = [...document.querySelectorAll('form')].find((one) =>
          [whose, ''].includes(one.querySelector<HTMLInputElement>('input[name=Phone]')?.value ?? '-'),
        );
        const input = form?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
        if (!input) return undefined;
        const replaced = input.value;
        input.focus();
        // React listens to the element's own setter.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, word);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return replaced;
      },
      [phone, column, first] as const,
    );
    if (before === undefined) return;
    seen(before);
    if (rest.length > 0) await this.page.keyboard.type(rest.join(''), { delay: 12 });
  }

  /** Leaves the field, which hands over what is typed. */
  async leaveField(): Promise<void> {
    await this.page.keyboard.press('Tab');
  }

  /**
   * Decides what waits for a person: one of two versions, or once more.
   * @returns what was decided against; undefined when there was nothing to decide
   */
  async decide(choice: 'mine' | 'theirs'): Promise<string | undefined> {
    return this.frame.evaluate((chosen) => {
      const group = document.querySelector('li [role=group]:not(form [role=group])');
      if (!group) return undefined;
      const against: string[] = [];
      for (const radio of group.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
        if (radio.value === chosen) radio.click();
        else if (radio.value !== 'own') against.push(radio.parentElement?.innerText ?? '');
      }
      const buttons = [...group.querySelectorAll('button')];
      const save = buttons.find(({ textContent }) => textContent === 'Gem mit valg');
      (save ?? buttons[0])?.click();
      return against.join(' | ');
    }, choice);
  }

  /** What was decided against earlier and can be brought back, of every number. */
  async leftOut(): Promise<string[]> {
    const found: string[] = [];
    for (const { phone } of await this.look()) {
      if (!(await this.edit(phone))) continue;
      const item = this.frame.getByRole('listitem').filter({ has: this.frame.locator('form') });
      await item.locator('form').waitFor({ timeout: 2000 });
      const versions = item.getByRole('button', { name: /valgt fra$/ });
      const any = await versions.waitFor({ timeout: 300 }).then(
        () => true,
        () => false,
      );
      if (!any) continue;
      await versions.click();
      found.push(await item.first().innerText());
    }
    return found;
  }
}

async function frameOf(page: Page, host: HostName, { tab }: Addresses): Promise<Frame> {
  if (host === 'webPart') return page.mainFrame();
  for (let tries = 0; tries < 100; tries += 1) {
    const frame = page.frames().find((one) => one.url().startsWith(tab));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('Teams frames no tab.');
}
