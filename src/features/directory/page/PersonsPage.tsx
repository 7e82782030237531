import { Body1, Button, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { danishToday, useLanguage, useText } from '../../../text';
import { Page, Section, Spoken } from '../../../ui';
import type { Area } from '../area';
import { covers, type ResourcePerson, substituteOf } from '../resourcePerson';
import { PartnersWay } from '../PartnersWay';
import { AreaTiles } from './AreaTiles';
import { PersonDetails } from './PersonDetails';
import { personRoute, type PersonsRoute, personsPlace } from './place';
import { usePersonsPageStyles } from './PersonsPage.styles';
import { Results } from './Results';
import { SearchField } from './SearchField';
import { personsPageText } from './text';
import { usePersonSearch } from './usePersonSearch';
import { useReturn } from './useReturn';

export interface PersonsPageProps {
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  readonly municipality: string;
  readonly route: PersonsRoute;
  readonly go: (route: PersonsRoute) => void;
  readonly openChat: ((mail: string) => void) | undefined;
  /** The reader has come here from another page, or the page is all there is. */
  readonly takeFocus: boolean;
  /** Mail addresses that nobody in the tenant has. */
  readonly unknown: ReadonlySet<string>;
  /** What the reader should know first. */
  readonly notice?: ReactNode;
  /** The way to those outside the municipality. */
  readonly seePartners?: () => void;
  /** For whoever keeps the list. */
  readonly seeMore?: ReactNode;
  /** What the reader may do to the list. */
  readonly listTools?: ReactNode;
  /** What the reader may do to one person. */
  readonly toolsFor?: (person: ResourcePerson) => ReactNode;
}

/** Whom to call: found by typing, by area, or by an address somebody sent. */
export function PersonsPage(props: PersonsPageProps) {
  const { areas, persons, go } = props;
  const styles = usePersonsPageStyles();
  const text = useText(personsPageText);
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const place = personsPlace(props.route);
  const [typed, setTyped] = useState('');
  // A person who is opened lies over the list as it was: of an area, or of all.
  const [areaKey, setAreaKey] = useState<string>();
  const listed = place.kind === 'person' ? areaKey : place.kind === 'area' ? place.key : undefined;
  if (listed !== areaKey) setAreaKey(listed);
  const area = areas.find(({ key }) => key === listed);
  const found = usePersonSearch(persons, areas, typed);
  const shown = area ? found.filter((person) => covers(person, area)) : found;
  const openKey = place.kind === 'person' ? place.key : undefined;
  const open = persons.find(({ key }) => key === openKey);
  useReturn(list, openKey);
  const close = useCallback(
    () => go(listed === undefined ? 'persons' : `persons/area/${encodeURIComponent(listed)}`),
    [go, listed],
  );
  const searching = typed.trim() !== '';
  const first = shown[0];
  const heading = searching
    ? text.found(shown.length)
    : area
      ? `${area.name[language]}: ${text.persons(shown.length)}`
      : text.all;
  return (
    <Page heading={text.heading} purpose={text.purpose}>
      {props.notice}
      <div className={mergeClasses(styles.columns, openKey !== undefined && styles.withPerson)}>
        <div ref={list} className={mergeClasses(styles.list, openKey !== undefined && styles.covered)}>
          <SearchField
            typed={typed}
            type={setTyped}
            enter={() => first && go(personRoute(first.key))}
            takeFocus={props.takeFocus && openKey === undefined}
          />
          {!searching && !area && areas.length > 0 && <AreaTiles {...{ areas, persons, go }} />}
          {persons.length === 0 ? (
            <div className={styles.empty}>
              <Body1>{text.none}</Body1>
              {!props.listTools && <Body1>{text.noneAdvice}</Body1>}
            </div>
          ) : (
            <Section heading={heading}>
              {area && (
                <div>
                  <Button onClick={() => go('persons')}>{text.allAreas}</Button>
                </div>
              )}
              {shown.length > 0 ? (
                <Results
                  {...{ areas, openKey, go }}
                  found={shown}
                  unknown={props.unknown}
                  all={persons}
                  of={`${listed ?? ''} ${typed}`}
                />
              ) : searching ? (
                <div className={styles.empty}>
                  <Body1>{text.noneFound(typed.trim())}</Body1>
                  <Body1>{text.noneFoundAdvice}</Body1>
                  <Button onClick={() => setTyped('')}>{text.clear}</Button>
                </div>
              ) : (
                <Body1>{text.nobodyYet}</Body1>
              )}
            </Section>
          )}
          <Spoken words={searching ? text.found(shown.length) : ''} />
          {props.listTools}
          {props.seePartners && <PartnersWay go={props.seePartners} />}
          {props.seeMore}
        </div>
        {openKey !== undefined && (
          <div className={styles.person}>
            {open ? (
              <PersonDetails
                key={open.key}
                person={open}
                unknown={open.mail !== undefined && props.unknown.has(open.mail)}
                substitute={substituteOf(open, persons, danishToday())}
                {...{ areas }}
                municipality={props.municipality}
                openChat={props.openChat}
                takeFocus={props.takeFocus}
                back={close}
                tools={props.toolsFor?.(open)}
              />
            ) : (
              <div className={styles.empty}>
                <Body1 role="status">{text.notFound}</Body1>
                <Button onClick={close}>{text.back}</Button>
              </div>
            )}
          </div>
        )}
      </div>
    </Page>
  );
}
