/** The personal-data guard: what in a text may say who somebody is (docs/decisions/0008-guard.md). */
export { type Allowed, blocks, type Finding, type IdentityKind, type Severity } from './finding';
export { findIdentities, type GuardOptions } from './findIdentities';
export { guardList } from './guardList';
export { guardText } from './text';
