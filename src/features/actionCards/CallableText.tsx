import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { HelpNumber } from '../../contracts/helpNumber';
import { dialled } from '../../ui';

const useStyles = makeStyles({
  number: { color: 'inherit', whiteSpace: 'nowrap', textDecorationLine: 'underline' },
});

/** Words in which every known number can be called where it stands. */
export function CallableText(props: { readonly children: string; readonly numbers: readonly HelpNumber[] }) {
  const styles = useStyles();
  const known = props.numbers.map(({ number }) => number);
  return (
    <>
      {piecesOf(props.children, known).map((piece, at) =>
        known.includes(piece) ? (
          <a key={at} href={dialled(piece)} className={styles.number}>
            {piece}
          </a>
        ) : (
          <Fragment key={at}>{piece}</Fragment>
        ),
      )}
    </>
  );
}

/** A known number counts where it is not part of a longer one. */
function piecesOf(text: string, numbers: readonly string[]): string[] {
  const known = numbers.map((number) => number.replace(/[+]/g, '\\+')).join('|');
  return known === '' ? [text] : text.split(new RegExp(`((?<![\\d+])(?:${known})(?!\\d))`));
}
