/** The lock that whoever is at an operation holds: without it a running one was interrupted. */
export const operationLock = (id: string): string => `operation:${id}`;
