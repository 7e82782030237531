import { FluentProvider, teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import type { HostAppearance } from '../../contracts/host';
import { LanguageProvider, useText } from '../../text';
import { Notice } from '../../ui';
import { tabText } from './text';

/** Told below the first HTML's numbers when `tenant.json` cannot be used, with the line to mend. */
export function ConfigurationProblem(props: {
  readonly appearance: HostAppearance;
  readonly problem: unknown;
}) {
  const { theme, language } = props.appearance;
  return (
    <FluentProvider theme={theme === 'light' ? teamsLightTheme : teamsDarkTheme}>
      <LanguageProvider language={language}>
        <Message detail={props.problem instanceof Error ? props.problem.message : String(props.problem)} />
      </LanguageProvider>
    </FluentProvider>
  );
}

function Message({ detail }: { readonly detail: string }) {
  const text = useText(tabText);
  return (
    <aside aria-label={text.misconfigured}>
      <Notice intent="error" title={text.misconfigured}>
        {`${text.misconfiguredAdvice} ${detail}`}
      </Notice>
    </aside>
  );
}
