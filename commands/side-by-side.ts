/** Values in which some options hold lists. */
type WithLists<K extends string> = { readonly [name in K]: readonly unknown[] };

/** Values with one of each list. */
export type OneOfEach<V extends WithLists<K>, K extends string> = Omit<V, K> & {
  readonly [name in K]: V[name][number];
};

/** How long the lists of more than one value are, in the order of their options. */
export function listLengths<K extends string>(values: WithLists<K>, lists: readonly K[]): readonly number[] {
  return lists.map((name) => values[name].length).filter((length) => length > 1);
}

/** The values with lists cut to the shortest of those that are lists. */
export function evenLists<K extends string, V extends WithLists<K>>(values: V, lists: readonly K[]): V {
  const length = Math.min(...listLengths(values, lists));
  return { ...values, ...Object.fromEntries(lists.map((name) => [name, values[name].slice(0, length)])) };
}

/** The cases that values stand for: lists go side by side, single values belong to all. Lists must have one length. */
export function sideBySide<K extends string, V extends WithLists<K>>(
  values: V,
  lists: readonly K[],
): readonly OneOfEach<V, K>[] {
  const count = Math.max(1, ...listLengths(values, lists));
  return Array.from({ length: count }, (_, index) => {
    const own = lists.map((name) => [name, values[name][values[name].length === 1 ? 0 : index]]);
    return { ...values, ...Object.fromEntries(own) } as OneOfEach<V, K>;
  });
}

/** The lists that stand for cases: one value where all agree, else each one's own. */
export function listsOf<K extends string>(
  cases: readonly Readonly<Record<K, unknown>>[],
  lists: readonly K[],
): Record<K, readonly unknown[]> {
  const columns = lists.map((name) => {
    const column = cases.map((each) => each[name]);
    return [name, new Set(column).size === 1 ? column.slice(0, 1) : column];
  });
  return Object.fromEntries(columns) as Record<K, readonly unknown[]>;
}
