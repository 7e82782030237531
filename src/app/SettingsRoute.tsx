/** Loaded only when somebody opens the settings: readers never pay for them. */
import type { ComponentProps } from 'react';
import { TextsEntry } from '../features/localTexts';
import { SettingsPage } from '../features/settings';

export default function SettingsRoute(
  props: Omit<ComponentProps<typeof SettingsPage>, 'texts'> & {
    readonly nextRevision: string | undefined;
    /** Absent for who may not edit. */
    readonly openTexts: (() => void) | undefined;
  },
) {
  const { nextRevision, openTexts, ...page } = props;
  return (
    <SettingsPage
      {...page}
      texts={openTexts && <TextsEntry nextRevision={nextRevision} open={openTexts} />}
    />
  );
}
