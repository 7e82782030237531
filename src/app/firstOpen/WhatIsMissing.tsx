import { Body1 } from '@fluentui/react-components';
import type { FailureId } from '../../contracts/failure';
import { useText } from '../../text';
import { firstOpenText } from './text';

/** Which right stands between this person and the municipality's lists, and who can give it. */
export function WhatIsMissing({ why }: { readonly why: FailureId | 'slow' }) {
  const words = useText(firstOpenText).mending[why];
  if (words === undefined) return null;
  return <Body1 role="status">{words}</Body1>;
}
