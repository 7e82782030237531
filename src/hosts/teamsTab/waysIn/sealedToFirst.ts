import { Failure } from '../../../contracts/failure';
import type { Owner } from '../../../storage';
import type { SignIn } from '../signIn';

/** Stands for whoever signs in first, where nobody is known beforehand. Nothing is kept on the device under this name. */
export const firstPerson: Owner = { tenant: '', person: 'whoever signs in first' };

/** The plain page's sign-in: it belongs to the first person who signs in until the window is closed. */
export function sealedToFirst(signIn: SignIn): SignIn {
  let first: Owner | undefined;
  return {
    async token(scope, options) {
      const { token, whose } = await signIn.token(scope, options);
      first ??= whose;
      if (whose.tenant !== first.tenant || whose.person !== first.person) throw new Failure('otherPerson');
      return { token, whose: firstPerson };
    },
  };
}
