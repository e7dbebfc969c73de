import { ITEM_KINDS, type Item, type ItemKind, LESSON_COUNT, RUNG_COUNT } from '../../src/quiz/item.js';

/** How many questions a lesson or a rung has, in all and by level. */
interface Row {
  readonly total: number;
  readonly levels: readonly number[];
}

/** How many questions there are by place and level, and by kind; and all of it as a table to read. */
export function coverage(items: readonly Item[]): {
  readonly lessons: readonly Row[];
  readonly rungs: readonly Row[];
  readonly kinds: Readonly<Record<ItemKind, number>>;
  readonly table: string;
} {
  const count = (list: readonly Item[], holds: (item: Item) => boolean) => list.filter(holds).length;
  const kindsOf = (list: readonly Item[]) =>
    Object.fromEntries(ITEM_KINDS.map((kind) => [kind, count(list, (item) => item.kind === kind)])) as Record<
      ItemKind,
      number
    >;
  const rowOf = (list: readonly Item[]): Row => ({
    total: list.length,
    levels: [1, 2, 3].map((level) => count(list, (item) => item.level === level)),
  });
  const places = [
    ...Array.from({ length: LESSON_COUNT }, (_, index) => ({
      name: `lesson ${index + 1}`,
      of: items.filter(({ lesson }) => lesson === index + 1),
    })),
    ...Array.from({ length: RUNG_COUNT }, (_, index) => ({
      name: `rung ${index + 1}`,
      of: items.filter(({ rung }) => rung === index + 1),
    })),
  ];
  const line = (name: string, cells: readonly (number | string)[]) =>
    [name.padEnd(10), ...cells.map((cell) => String(cell || '·').padStart(8))].join('');
  const lineOf = (name: string, list: readonly Item[]) =>
    line(name, [...rowOf(list).levels, ...Object.values(kindsOf(list)), list.length]);
  return {
    lessons: places.slice(0, LESSON_COUNT).map(({ of }) => rowOf(of)),
    rungs: places.slice(LESSON_COUNT).map(({ of }) => rowOf(of)),
    kinds: kindsOf(items),
    table: [
      line('', ['level 1', 'level 2', 'level 3', ...ITEM_KINDS, 'all']),
      ...places.map(({ name, of }) => lineOf(name, of)),
      lineOf('all', items),
    ].join('\n'),
  };
}
