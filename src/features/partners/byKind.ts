import type { Partner } from './partner';
import { partnerFromRow } from './partnerFromRow';
import { type PartnerKind, partnerKinds } from './partnerKinds';
import type { PartnerRow } from './usePartners';

export interface ShownPartner {
  readonly partner: Partner;
  readonly row: PartnerRow;
}

/** Those a municipality usually works with; the others it writes when it has them. */
export const kindsExpected = partnerKinds.filter((kind) => kind !== 'neighbour' && kind !== 'other');

/** Danes' own order of letters. Making it is slow, so it is made once. */
const danish = new Intl.Collator('da');
/** A row is read once: a long list that is being saved is shown again and again. */
const read = new WeakMap<PartnerRow, Partner | undefined>();

/** Partners by their kind, each kind by name. */
export function byKind(rows: readonly PartnerRow[]): Readonly<Record<PartnerKind, readonly ShownPartner[]>> {
  const groups = Object.fromEntries(partnerKinds.map((kind) => [kind, [] as ShownPartner[]])) as Record<
    PartnerKind,
    ShownPartner[]
  >;
  for (const row of rows) {
    if (!read.has(row)) read.set(row, partnerFromRow(row).value);
    const partner = read.get(row);
    if (partner) groups[partner.kind].push({ partner, row });
  }
  for (const kind of partnerKinds)
    groups[kind].sort((a, b) => danish.compare(a.partner.name, b.partner.name));
  return groups;
}
