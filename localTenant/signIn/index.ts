/** The door of sign-in. */
export { signInPages } from './http';
export { createSignIn, type SignIn, type TokenAnswer } from './signIn';
