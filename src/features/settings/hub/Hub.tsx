import { Body1, Caption1 } from '@fluentui/react-components';
import { BuildingGovernment24Regular } from '@fluentui/react-icons/svg/building-government';
import { Call24Regular } from '@fluentui/react-icons/svg/call';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { History24Regular } from '@fluentui/react-icons/svg/history';
import { People24Regular } from '@fluentui/react-icons/svg/people';
import { ShieldLock24Regular } from '@fluentui/react-icons/svg/shield-lock';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import { useText } from '../../../text';
import { Section } from '../../../ui';
import type { SettingsRows } from '../rows/useSettingsRows';
import { useHubStyles } from './Hub.styles';
import { partsInNeed } from './needs';
import { type SettingsPart, type SettingsPlace, settingsParts } from './settingsPart';
import { hubText } from './text';
import { useSummaries } from './useSummaries';

const icons = {
  municipality: BuildingGovernment24Regular,
  areas: People24Regular,
  numbers: Call24Regular,
  data: ShieldLock24Regular,
  changes: History24Regular,
} as const satisfies Readonly<Record<SettingsPart, unknown>>;

/** The ways into the parts of the settings, each with how it stands there. */
export function Hub(props: {
  readonly rows: SettingsRows;
  readonly goTo: (place: SettingsPlace) => void;
  /** The part the person comes back from: the keyboard goes on where it was. */
  readonly from: SettingsPart | undefined;
}) {
  const { rows, goTo, from } = props;
  const styles = useHubStyles();
  const text = useText(hubText);
  const summaries = useSummaries(rows);
  const needs = partsInNeed(rows);
  const came = useRef<HTMLAnchorElement>(null);
  useEffect(() => came.current?.focus(), []);
  return (
    <Section heading={text.heading}>
      <ul className={styles.parts}>
        {settingsParts.map((part) => {
          const Icon = icons[part];
          return (
            <li key={part} className={styles.part}>
              <a
                ref={part === from ? came : undefined}
                href={`#/settings/${part}`}
                className={styles.way}
                onClick={(click) => {
                  click.preventDefault();
                  goTo(`settings/${part}`);
                }}
              >
                <Icon aria-hidden className={styles.icon} />
                <span className={styles.words}>
                  <Body1 className={styles.name}>{text.parts[part].name}</Body1>
                  <Body1 className={styles.quiet}>{summaries[part]}</Body1>
                  {needs.has(part) && (
                    <Caption1 className={styles.need}>
                      <Warning16Filled aria-hidden />
                      {text.needsYou}
                    </Caption1>
                  )}
                </span>
                <ChevronRight20Regular aria-hidden className={styles.icon} />
              </a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
