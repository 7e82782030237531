import type { Language } from './language';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** The colours of the part of a page the product stands on, as CSS colours; what is absent comes from the theme. */
export interface SurroundingColors {
  readonly background?: string;
  readonly text?: string;
  /** The organisation's own colour, for actions. */
  readonly brand?: string;
  readonly brandHover?: string;
  /** Readable on that colour. */
  readonly onBrand?: string;
  readonly link?: string;
}

/** What the product looks like and speaks, as the surrounding application decides. */
export interface HostAppearance {
  readonly theme: ThemeName;
  /** Set where the surroundings have colours of their own, such as a coloured section of a SharePoint page. */
  readonly colors?: SurroundingColors;
  readonly language: Language;
  /** `page`: the product is all there is. `part`: it stands on somebody's page among other things. */
  readonly placement: 'page' | 'part';
}

/** What opens one place in the product from outside it: from paper, a mail, another application. */
export interface PlaceAddress {
  readonly href: string;
  /** `anywhere`: in any browser, without Teams and without signing in. `here`: where the product stands now. */
  readonly opens: 'anywhere' | 'here';
}

/** @returns whoever was chosen; nothing where the dialog was closed */
export type PickPeople = (
  title: string,
) => Promise<{ readonly name: string; readonly mail: string | undefined } | undefined>;

/** A meeting that others are asked to. */
export interface Invitation {
  readonly subject: string;
  readonly place: string;
  readonly from: Date;
  readonly until: Date;
  readonly mails: readonly string[];
}

/**
 * The application the product lives in. Ask for a capability, never for the host's name: what is absent cannot be
 * done here.
 */
export interface Host {
  appearance(): HostAppearance;
  /** Calls back on every change of theme or language; returns the way to stop. */
  onAppearance(changed: () => void): () => void;
  /** Lets the person sign in where asking SharePoint again cannot: leaves the page. Absent where asking again does. */
  signInAgain?(): void;
  /** Opens a chat with one person, named by mail address. Absent where the host has no chat. */
  openChat?(mail: string): Promise<void>;
  /** Opens the host's own invitation, filled in; the person sends it there. Absent where the host has no calendar. */
  readonly invite?: (invitation: Invitation) => Promise<void>;
  /** The host's own dialog for choosing one colleague. Absent where the host has none. */
  readonly pickPeople?: PickPeople;
  /**
   * The folder of the channel that the product stands in, server-relative and decoded; nothing where it stands in none.
   * Absent where the host has no channels.
   */
  channelFolder?(): Promise<string | undefined>;
  /** The place that whoever opened the product asked for, where the product's own address cannot say so. */
  openedAt?(): string | undefined;
  /** @param place the end of an address of ours, such as `card/leader/exposedAdult`. Absent where places have none. */
  addressOf?(place: string): PlaceAddress;
  /** Hands a link to one place to others, the host's own way. Absent where the host has none. */
  shareLink?(place: string, label: string): void;
}
