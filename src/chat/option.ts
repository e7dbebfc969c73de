/** What an option takes. */
export type OptionKind = 'integer' | 'number' | 'quantity' | 'choice' | 'list' | 'switch' | 'text';

interface Common {
  /** Other names, in any language. */
  readonly aliases: readonly string[];
  /** Whether the canonical line names the option even at its default. */
  readonly shown?: boolean;
  /** Message key of its description, where it is not `option-<name>`. */
  readonly description?: string;
}

/** A number, whole where `kind` says so, within inclusive limits. */
export interface NumberOption extends Common {
  readonly kind: 'integer' | 'number';
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** Whether a number typed without a name means this option. */
  readonly bare?: boolean;
}

/**
 * A number of any size as it was written (`0.25`, `1/4`, `1e-6`, `10^-6`, `25%`), or none. Its value is that spelling, which
 * tells how exact the number is; '' is none.
 */
export interface QuantityOption extends Common {
  readonly kind: 'quantity';
  readonly default: '';
  /** Whether a number typed without a name means this option, where no option before it takes the number. */
  readonly bare?: boolean;
}

/** One of a few names. A value is also known by its `spellings` and by its translated label. */
export interface ChoiceOption<T extends string = string> extends Common {
  readonly kind: 'choice';
  readonly values: readonly T[];
  readonly spellings?: { readonly [value in T]?: readonly string[] };
  readonly default: T;
  /** Whether a word without a name that another option knows too is left to that one. */
  readonly yields?: boolean;
  /** Whether a number typed without a name means this option, where it is one of its values. */
  readonly bare?: boolean;
}

/** On or off. */
export interface SwitchOption extends Common {
  readonly kind: 'switch';
  readonly default: boolean;
}

/** Free words; bare words go here where the command has such an option. */
export interface TextOption extends Common {
  readonly kind: 'text';
  readonly default: string;
  /** Whether it is only meant where it is named, as in `id:why-sigmoid`. */
  readonly named?: boolean;
  /**
   * Whether it takes all that is said, as it stands. Such a text is never part of the canonical line: what somebody asked in
   * their own words is not kept.
   */
  readonly whole?: boolean;
}

/** An option that holds one value. */
export type ScalarOption = NumberOption | QuantityOption | ChoiceOption | SwitchOption | TextOption;

/** One to `most` values of another option, written with commas. */
export interface ListOption<I extends ScalarOption = ScalarOption> extends Common {
  readonly kind: 'list';
  readonly item: I;
  readonly most: number;
  readonly default: readonly ScalarValue<I>[];
}

/** Any option. */
export type Option = ScalarOption | ListOption;

/** A command's options by name. */
export type Options = Readonly<Record<string, Option>>;

/** The value of an option that holds one. */
export type ScalarValue<O extends ScalarOption> = O extends NumberOption
  ? number
  : O extends ChoiceOption<infer T>
    ? T
    : O extends SwitchOption
      ? boolean
      : string;

/** The value of an option. */
export type ValueOf<O extends Option> =
  O extends ListOption<infer I> ? readonly ScalarValue<I>[] : O extends ScalarOption ? ScalarValue<O> : never;

/** Values of a command's options. */
export type ValuesOf<O extends Options> = { readonly [name in keyof O]: ValueOf<O[name]> };

/** One value of any option. */
export type AnyValue = number | string | boolean | readonly (number | string | boolean)[];

/** A list over another option, starting from that option's default. */
export function listOf<I extends ScalarOption>(item: I, most: number): ListOption<I> {
  const start = item.default as ScalarValue<I>;
  return {
    kind: 'list',
    item,
    most,
    default: [start],
    aliases: item.aliases,
    ...(item.shown === undefined ? {} : { shown: item.shown }),
    ...(item.description === undefined ? {} : { description: item.description }),
  };
}

/** The option a list repeats, or the option itself. */
export function itemOf(option: Option): ScalarOption {
  return option.kind === 'list' ? option.item : option;
}
