/** Something the project needs cannot be had. The message says what, and how to get it by hand. */
export class SetupError extends Error {}
