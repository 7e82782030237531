import { createContext, type ReactNode } from 'react';
import type { NewRow } from '../../../contracts/listSchema';
import type { Kept } from '../../../contracts/listStore';
import type { resourcePersons } from '../../../lists';
import type { OfferedArea } from './offeredAreas';

/** What a form in which a person is written down is given. */
export interface PersonFormProps {
  readonly areas: readonly OfferedArea[];
  readonly areasHint: string;
  /** Key of an area to begin with. */
  readonly areaKey?: string;
  readonly primary: boolean;
  readonly save: (fields: Partial<NewRow<typeof resourcePersons>>) => Promise<Kept>;
  readonly close: () => void;
  readonly cancel: (() => void) | undefined;
}

/** The directory's form, where the page has been given it: settings know nothing of other features. */
export const PersonForm = createContext<(form: PersonFormProps) => ReactNode>(() => null);
