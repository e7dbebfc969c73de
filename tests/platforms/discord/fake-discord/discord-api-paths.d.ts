// Stands for the package's own types, which are TypeScript source that our stricter settings refuse (see tsconfig.tests.json).

/** The paths of the official API by method, in lower case. */
export const pathsList: Readonly<Record<string, readonly string[]>>;
