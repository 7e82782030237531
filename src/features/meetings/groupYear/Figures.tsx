import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  figure: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  value: { margin: 0, whiteSpace: 'nowrap' },
});

/** Numbers with what they count. */
export function Figures({
  figures,
}: {
  readonly figures: readonly { readonly name: string; readonly value: string }[];
}) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name} className={styles.figure}>
          <dt>
            <Body1>{name}</Body1>
          </dt>
          <dd className={styles.value}>
            <Body1Strong>{value}</Body1Strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
