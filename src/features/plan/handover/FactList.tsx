import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: '24px',
    rowGap: '6px',
    margin: 0,
    overflowWrap: 'anywhere',
    '@container (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    breakAfter: 'avoid',
    '@container (max-width: 599px)': { ':not(:first-child)': { marginTop: '10px' } },
  },
  said: { margin: 0, whiteSpace: 'pre-line' },
  none: { margin: 0 },
});

export interface Fact {
  readonly name: string;
  readonly said: ReactNode;
  /** Where paper has to say what a link leads to. */
  readonly onPaper?: string;
}

/** Things with what there is to say of each, on the page. */
export function FactList({ facts, none }: { readonly facts: readonly Fact[]; readonly none?: string }) {
  const styles = useStyles();
  if (facts.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <dl className={styles.facts}>
      {facts.flatMap(({ name, said }, at) => [
        <dt key={`${at} name`} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${at} said`} className={styles.said}>
          {said}
        </dd>,
      ])}
    </dl>
  );
}
