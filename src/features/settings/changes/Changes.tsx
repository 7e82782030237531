export default function Changes(_: object) { return null; }
