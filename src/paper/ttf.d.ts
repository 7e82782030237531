/** A font is a file of its own beside the scripts; the import is its address. */
declare module '*.ttf' {
  const address: string;
  export default address;
}
