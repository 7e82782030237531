import { furtherHelpNumbers } from '../content';
import type { HelpNumber } from '../contracts/helpNumber';
import type { Language } from '../contracts/language';
import { UrgentHelp } from '../features/readiness';
import { LanguageProvider } from '../text';
import { Shell } from './Shell';

/** What stands before anything is loaded, signed in or read. Packaging writes it into the hosted tab's HTML. */
export function FirstView(props: {
  readonly municipality: string;
  readonly numbers: readonly HelpNumber[];
  readonly language: Language;
}) {
  return (
    <LanguageProvider language={props.language}>
      <Shell municipality={props.municipality}>
        <UrgentHelp numbers={props.numbers} further={furtherHelpNumbers} />
      </Shell>
    </LanguageProvider>
  );
}
