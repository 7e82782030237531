import type { ReadyPlan } from '../ready/readyPlan';
import type { SettingsRows } from '../rows/useSettingsRows';
import type { TextFacts } from './textFacts';

/** What is looked through. */
export interface Looked {
  readonly rows: SettingsRows;
  /** Lists and permissions as they are held against the schemas; undefined until that is known. */
  readonly plan: ReadyPlan | undefined;
  /** How many fields are written so that they cannot be shown. */
  readonly wrongFields: number;
  readonly texts: TextFacts;
  /** `YYYY-MM-DD` */
  readonly today: string;
}
