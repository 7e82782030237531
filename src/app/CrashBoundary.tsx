import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { HostAppearance } from '../contracts/host';
import type { Tenant } from '../contracts/tenant';
import { UrgentHelp } from '../features/readiness';
import { useText } from '../text';
import { Notice } from '../ui';
import { helpNumbersShown } from './helpNumbersShown';
import { Shell } from './Shell';
import { appText } from './text';

type CrashedProps = Tenant & Pick<HostAppearance, 'placement'>;
type CrashBoundaryProps = CrashedProps & { readonly children: ReactNode };

/** A fault in a page never takes the numbers with it. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed {...this.props} /> : this.props.children;
  }
}

function Crashed({ municipality, helpNumbers, placement }: CrashedProps) {
  const text = useText(appText);
  return (
    <Shell municipality={municipality} placement={placement}>
      <UrgentHelp numbers={helpNumbersShown(helpNumbers)} />
      <Notice
        intent="error"
        title={text.crashed}
        actions={<Button onClick={() => window.location.reload()}>{text.reload}</Button>}
      >
        {text.crashedAdvice}
      </Notice>
    </Shell>
  );
}
