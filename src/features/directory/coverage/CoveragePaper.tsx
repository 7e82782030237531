import { makeStyles } from '@fluentui/react-components';
import { useText } from '../../../text';
import { useHeading } from '../../../ui';
import { addressOf, type Picture } from './picture/pictureOf';
import { coverageText } from './text';

const useStyles = makeStyles({
  title: { margin: '0 0 4mm', fontSize: '17pt', lineHeight: '1.2' },
  lines: { margin: '0 0 5mm', paddingInlineStart: '5mm' },
  picture: { width: '100%', maxHeight: '190mm', objectFit: 'contain', objectPosition: 'left top' },
});

/** Coverage on one page. */
export function CoveragePaper(props: {
  readonly picture: Picture;
  readonly lines: readonly string[];
  readonly municipality: string;
}) {
  const styles = useStyles();
  const text = useText(coverageText);
  const Heading = useHeading();
  return (
    <>
      <Heading className={styles.title}>{`${text.heading} · ${props.municipality}`}</Heading>
      <ul className={styles.lines}>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <img className={styles.picture} src={addressOf(props.picture)} alt={text.matrix} />
    </>
  );
}
