import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Run } from '../../content/materials';
import { seenRuns } from './seenText';
import type { AdaptableText } from './textSet';

/** A text as it reads, with its marks where it may have any. */
export function MarkedText(props: { readonly children: string; readonly of: Pick<AdaptableText, 'marks'> }) {
  return (
    <>
      {seenRuns(props.children, props.of).map((run, at) => (
        <Fragment key={at}>{shown(run)}</Fragment>
      ))}
    </>
  );
}

function shown({ text, bold, italic, href }: Run) {
  const slanted = italic ? <em>{text}</em> : text;
  const words = bold ? <strong>{slanted}</strong> : slanted;
  if (href === undefined) return words;
  return (
    <Link inline href={href} target="_blank" rel="noreferrer">
      {words}
    </Link>
  );
}
