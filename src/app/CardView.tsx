/** What only a reader of action cards loads: the card, with what the staff site knows of the reader's area. */
import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Host, HostAppearance } from '../contracts/host';
import type { People } from '../contracts/people';
import type { Tenant } from '../contracts/tenant';
import { CardPage, CardPreview, localFactsFrom } from '../features/actionCards';
import { AreaPersons, AreaPersonsLoading, directoryText, rememberedPersons } from '../features/directory';
import { useText } from '../text';
import { cardAt, type CardRoute } from './cardRoute';
import type { CardRole, CardSituation, LocalText } from '../content';
import type { StaffSite } from './staffSite';
import { helpNumbersShown } from './helpNumbersShown';
import { ownNumbers } from './ownNumbers';
import type { Routing } from './useRoute';
import type { StaffSiteState } from './useStaffSite';

export interface CardViewProps extends Pick<Routing, 'go' | 'moved'> {
  readonly route: CardRoute;
  readonly host: Host;
  readonly tenant: Tenant;
  readonly people: People;
  readonly state: StaffSiteState;
  readonly mayEdit: boolean | undefined;
  readonly placement: HostAppearance['placement'];
  readonly defaultArea?: string;
}

const noTexts = [] as const;

interface Card {
  readonly role: CardRole;
  readonly situation: CardSituation;
}

export default function CardView(props: CardViewProps) {
  const card = cardAt(props.route);
  return card ? <Shown key={props.route} {...props} card={card} /> : null;
}

function Shown(props: CardViewProps & { readonly card: Card }) {
  const { card, route, go, host, tenant, state, defaultArea } = props;
  const site = state.name === 'ready' ? state.site : undefined;
  const known = site ? 'yes' : state.name === 'loading' ? 'notYet' : 'no';
  const facts = useFacts(card, site, tenant, known);
  const place = `texts/${card.role}.${card.situation}` as const;
  return (
    <CardPage
      {...card}
      localTexts={site?.localTexts ?? noTexts}
      facts={facts}
      numbers={helpNumbersShown(facts.ownNumbers)}
      municipality={site?.municipality ?? tenant.municipality}
      placement={props.placement}
      whom={<Whom {...props} />}
      personsNow={() => (site ? rememberedPersons(site.areas, site.persons, defaultArea) : [])}
      back={{ href: '#/readiness', go: () => go('readiness') }}
      address={host.addressOf?.(route)}
      share={host.shareLink && ((label) => host.shareLink?.(route, label))}
      edit={props.mayEdit ? { href: `#/${place}`, go: () => go(place) } : undefined}
      takeFocus={props.moved}
    />
  );
}

/** A card with a text that nobody else sees yet. */
export function CardPreviewView(
  props: Card & {
    readonly localTexts: readonly LocalText[];
    readonly site: StaffSite | undefined;
    readonly tenant: Tenant;
  },
) {
  const { role, situation, localTexts, site, tenant } = props;
  const facts = useFacts({ role, situation }, site, tenant, site ? 'yes' : 'no');
  const numbers = helpNumbersShown(facts.ownNumbers);
  return <CardPreview {...{ role, situation, localTexts, facts, numbers }} />;
}

function useFacts(
  { role, situation }: Card,
  site: StaffSite | undefined,
  tenant: Tenant,
  known: 'yes' | 'no' | 'notYet',
) {
  return useMemo(
    () =>
      localFactsFrom(
        site?.settings ?? new Map<string, string>(),
        { known, ownNumbers: ownNumbers(site, tenant), coordinator: tenant.contact },
        { role, situation },
      ),
    [role, situation, site, known, tenant],
  );
}

/** The persons of the reader's area, where they can be read; where they cannot, the card's own words name the way. */
function Whom({ host, tenant, people, state, defaultArea }: CardViewProps) {
  const text = useText(directoryText);
  if (state.name === 'loading') return <AreaPersonsLoading />;
  if (state.name === 'failed' || state.site.failure) return <Body1>{text.notHere}</Body1>;
  if (state.site.areas.length === 0) return null;
  return (
    <AreaPersons
      areas={state.site.areas}
      persons={state.site.persons}
      people={people}
      contact={tenant.contact}
      defaultArea={defaultArea}
      openChat={host.openChat && ((mail) => void host.openChat?.(mail))}
    />
  );
}
