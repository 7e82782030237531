/** Bit 3 of SharePoint's base permissions. */
const editListItems = 0x4;

/** Reads `{High, Low}`, two 32-bit numbers as text. Anything else counts as no right. */
export function mayEditListItems(permissions: unknown): boolean {
  if (typeof permissions !== 'object' || permissions === null || !('Low' in permissions)) return false;
  return (Number(permissions.Low) & editListItems) !== 0;
}
