import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { danishToday, useLanguage, useText } from '../../../text';
import { type Area, inOrder } from '../area';
import { covers, isAway, type ResourcePerson, substituteOf } from '../resourcePerson';
import type { PersonsRoute } from './place';
import { usePersonsPageStyles } from './PersonsPage.styles';
import { ResultCard } from './ResultCard';
import { personsPageText } from './text';

/** Nobody reads further down than this without wishing to; 12,000 rows at once no browser draws. */
const step = 30;

/** Those who were found, the first of them at once and more on demand. */
export function Results(props: {
  readonly found: readonly ResourcePerson[];
  readonly all: readonly ResourcePerson[];
  readonly areas: readonly Area[];
  /** Mail addresses that nobody in the tenant has. */
  readonly unknown: ReadonlySet<string>;
  /** Changes when something else is looked for: then the list begins at the top again. */
  readonly of: string;
  readonly openKey: string | undefined;
  readonly go: (route: PersonsRoute) => void;
}) {
  const { found, areas, of, openKey } = props;
  const styles = usePersonsPageStyles();
  const text = useText(personsPageText);
  const language = useLanguage();
  const [room, setRoom] = useState({ of, rows: step });
  const rows = room.of === of ? room.rows : step;
  useEffect(() => setRoom((before) => (before.of === of ? before : { of, rows: step })), [of]);
  const ordered = useMemo(() => inOrder(areas), [areas]);
  const today = danishToday();
  const left = found.length - rows;
  return (
    <>
      <ul className={styles.results}>
        {found.slice(0, rows).map((person) => (
          <ResultCard
            key={person.key}
            person={person}
            areas={ordered
              .filter((area) => covers(person, area))
              .map(({ name }) => name[language])
              .join(' · ')}
            away={
              isAway(person, today)
                ? {
                    until: person.awayUntil ?? '',
                    substitute: substituteOf(person, props.all, today)?.name,
                  }
                : undefined
            }
            unknown={person.mail !== undefined && props.unknown.has(person.mail)}
            open={person.key === openKey}
            go={props.go}
          />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onClick={() => setRoom({ of, rows: rows + step })}>
            {text.showMore(Math.min(step, left))}
          </Button>
        </div>
      )}
    </>
  );
}
