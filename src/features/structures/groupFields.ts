import * as v from 'valibot';
import { fieldTypes, siteAddress } from '../../lists';
import type { Structure } from './structure';

/** Columns that people write, in the order they are asked for. */
export const groupColumns = ['Title', 'Theme', 'Rhythm', 'Site', 'Channel'] as const;
export type GroupColumn = (typeof groupColumns)[number];
export type TypedGroup = Readonly<Record<GroupColumn, string>>;
type GroupProblem =
  'noName' | 'noTheme' | 'tooLong' | 'noLink' | 'notAnAddress' | 'otherTenant' | 'staffSite';

export const nothingTyped: TypedGroup = { Title: '', Theme: '', Rhythm: '', Site: '', Channel: '' };

export function typedFrom({ name, theme, rhythm, site = '', channel = '' }: Structure): TypedGroup {
  return { Title: name, Theme: theme, Rhythm: rhythm ?? '', Site: site, Channel: channel };
}

/** @param siteNeeded the group's site is to hold all groups */
export function groupProblems(
  typed: TypedGroup,
  staffSite: string,
  siteNeeded: boolean,
): Partial<Record<GroupColumn, GroupProblem>> {
  const [name, site, channel] = [typed.Title.trim(), typed.Site.trim(), typed.Channel.trim()];
  const address = site === '' && !siteNeeded ? undefined : siteAddress(site, staffSite);
  return {
    ...(name === '' ? { Title: 'noName' } : !v.is(fieldTypes.shortText, name) && { Title: 'tooLong' }),
    ...(typed.Theme === '' && { Theme: 'noTheme' }),
    ...(address && address.kind !== 'site' && { Site: address.kind }),
    ...(channel !== '' && !/^https:\/\/\S+$/i.test(channel) && { Channel: 'noLink' }),
  };
}

/** Where a group's site is, server-relative; undefined where none is written that could be asked. */
export function sitePathOf(site: string | undefined, staffSite: string): string | undefined {
  const address = site ? siteAddress(site, staffSite) : undefined;
  return address?.kind === 'site' ? address.path : undefined;
}

/** Only what was changed, as the list takes it: a site as its own address, whatever page of it was pasted. */
export function changedGroup(before: TypedGroup, after: TypedGroup, staffSite: string): Partial<TypedGroup> {
  const path = sitePathOf(after.Site, staffSite);
  const site = path === undefined ? '' : new URL(encodeURI(path), staffSite).href;
  return Object.fromEntries(
    groupColumns
      .map((column) => [column, column === 'Site' ? site : after[column].trim()] as const)
      .filter(([column, value]) => value !== before[column]),
  );
}
