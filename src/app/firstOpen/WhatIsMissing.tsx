import { Body1 } from '@fluentui/react-components';
import type { FailureId } from '../../contracts/failure';
import { useFirstOpenText } from './useFirstOpenText';

/** Which right stands between this person and the municipality's lists, and who can give it. */
export function WhatIsMissing({ why }: { readonly why: FailureId | 'slow' }) {
  const words = useFirstOpenText(true)?.mending[why];
  return words === undefined ? null : <Body1 role="status">{words}</Body1>;
}
