import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useMemo } from 'react';
import type { HostAppearance } from '../../../contracts/host';
import type { People } from '../../../contracts/people';
import type { ModelNumber } from '../../../content/models/model';
import { danishToday, useText } from '../../../text';
import { HeadingsFrom, Notice, Page, Points, PrintSheet, Section, usePrinting } from '../../../ui';
import type { Area } from '../area';
import { useUnknown } from '../useUnknown';
import type { PersonsRoute } from '../page/place';
import type { ResourcePerson } from '../resourcePerson';
import { coverageOf, isWanting } from './coverage';
import { CoveragePaper } from './CoveragePaper';
import { useCoverageStyles } from './CoveragePage.styles';
import { Matrix } from './Matrix';
import { CopyPicture } from './picture/CopyPicture';
import { pictureOf } from './picture/pictureOf';
import { coverageText } from './text';
import { useCoverageWords } from './useCoverageWords';

/** Where the chosen model has somebody to call, in words, as a matrix, and as a picture to show to others. */
export function CoveragePage(props: {
  readonly areas: readonly Area[];
  readonly persons: readonly ResourcePerson[];
  readonly people: People;
  readonly municipality: string;
  /** The leadership's; undefined until they have decided. */
  readonly model: ModelNumber | undefined;
  readonly placement: HostAppearance['placement'];
  readonly takeFocus: boolean;
  readonly go: (route: PersonsRoute) => void;
}) {
  const { areas, persons, municipality, go } = props;
  const styles = useCoverageStyles();
  const text = useText(coverageText);
  const model = props.model ?? 1;
  const { nameOf, stateOf, said } = useCoverageWords(model);
  const unknown = useUnknown(props.people, persons);
  const today = danishToday();
  const coverage = useMemo(
    () => coverageOf({ areas, persons, model, unknown, today }),
    [areas, persons, model, unknown, today],
  );
  const caption = text.caption(model);
  const lines = said(coverage);
  const picture = pictureOf({
    title: `${text.heading} · ${municipality}`,
    caption,
    persons: coverage.persons.map(({ name }) => name),
    rows: coverage.rows.map((row) => ({
      name: nameOf(row),
      state: stateOf(row),
      missing: isWanting(row),
      covered: coverage.persons.map((person) => row.persons.includes(person)),
    })),
  });
  const { printing, print } = usePrinting(props.placement === 'page');
  return (
    <Page
      heading={text.heading}
      purpose={text.purpose}
      back={{ label: text.back, href: '#/persons', go: () => go('persons') }}
      takeFocus={props.takeFocus}
    >
      {props.model === undefined && <Notice intent="info" title={text.undecided} />}
      <Section heading={text.summary}>
        <Points lines={lines} />
      </Section>
      <Section heading={text.matrix}>
        <Matrix {...{ coverage, caption, nameOf, stateOf }} />
        <div className={styles.tools}>
          <CopyPicture picture={picture} />
          <Button icon={<Print20Regular />} onClick={print}>
            {text.print}
          </Button>
        </div>
      </Section>
      {printing && (
        <PrintSheet>
          <HeadingsFrom level={1}>
            <CoveragePaper {...{ picture, lines, municipality }} />
          </HeadingsFrom>
        </PrintSheet>
      )}
    </Page>
  );
}
