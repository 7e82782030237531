/** What only who looks at coverage loads. */
import { modelNumbers } from '../content/models/model';
import { CoveragePage } from '../features/directory';
import { LoadingLines } from '../ui';
import { useText } from '../text';
import type { PersonsViewProps } from './PersonsView';
import { appText } from './text';

export default function CoverageView({ state, tenant, people, placement, go, moved }: PersonsViewProps) {
  const text = useText(appText);
  if (state.name !== 'ready') return <LoadingLines label={text.loading} />;
  const { areas, persons, settings, municipality = tenant.municipality } = state.site;
  return (
    <CoveragePage
      {...{ areas, persons, people, municipality, placement, go }}
      model={modelNumbers.find((number) => String(number) === settings.get('model'))}
      takeFocus={moved}
    />
  );
}
