import type { PartnerKind } from './partnerKinds';

/** Somebody outside the municipality whom it works with on stalking. */
export interface Partner {
  readonly key: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly role: string | undefined;
  readonly phone: string | undefined;
  readonly mail: string | undefined;
  readonly purpose: string | undefined;
  readonly agreement: string | undefined;
  /** `YYYY-MM-DD` */
  readonly checkedOn: string | undefined;
}
