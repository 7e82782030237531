import type { TenantPerson } from './people';

/**
 * What the municipality's own people keep to themselves on the group's site, and who they are: those named one by one in
 * a SharePoint group. A Microsoft 365 group can hold guests, so it never opens what is closed.
 */
export interface ClosedPart {
  /** Who sees what is closed; undefined while nobody has closed anything. @throws {Failure} */
  admitted(): Promise<readonly TenantPerson[] | undefined>;
  /** Absent in a host whose sign-in cannot set permissions: there it is done on the SharePoint page. */
  readonly manage?: {
    /** How many steps are left until every closed list is there and closed; 0 when all is well. @throws {Failure} */
    stepsLeft(): Promise<number>;
    /**
     * Makes what is missing and closes it; safe to repeat after an interruption.
     * @param done called after each step with those finished and, as far as is known, all of them
     * @throws {Failure} at the first step that SharePoint refuses
     */
    close(done: (finished: number, all: number) => void): Promise<void>;
    /** Lets somebody in. @throws {Failure} */
    admit(person: Pick<TenantPerson, 'login'>): Promise<void>;
    /** @throws {Failure} */
    dismiss(person: Pick<TenantPerson, 'login'>): Promise<void>;
  };
}
