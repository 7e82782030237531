import type { ComponentProps } from 'react';
import { PersonForm } from './PersonForm';
import { typedFrom } from './personFields';

type Form = ComponentProps<typeof PersonForm>;

/** Whom to call and for what, with nothing written yet but perhaps an area. */
export function NewPerson(
  props: Pick<
    Form,
    'areas' | 'people' | 'pickPeople' | 'primary' | 'areasHint' | 'save' | 'close' | 'cancel'
  > & { readonly areaKey?: string },
) {
  const { areaKey = '', ...form } = props;
  // In the set-up guide the question itself has the focus.
  const takeFocus = !form.primary;
  return (
    <PersonForm
      {...form}
      takeFocus={takeFocus}
      before={typedFrom(undefined)}
      begun={{ AreaKeys: areaKey }}
      person={undefined}
      others={[]}
      extent="brief"
    />
  );
}
