import type { AnyValue, Option, Options } from './option.js';

function write(value: AnyValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return Array.isArray(value) ? value.map(write).join(',') : String(value);
}

function isDefault(option: Option, value: AnyValue): boolean {
  return write(option.default) === write(value);
}

/** The one line that stands for a command with these values: options in declared order, defaults left out unless `shown`. */
export function canonicalLine(
  name: string,
  options: Options,
  values: Readonly<Record<string, AnyValue>>,
): string {
  const written = Object.entries(options).flatMap(([key, option]) => {
    const value = values[key] ?? option.default;
    if (isDefault(option, value) && !option.shown) return [];
    if (option.kind === 'text' && option.whole) return [];
    return option.kind === 'text' && !option.named ? [write(value)] : [`${key}:${write(value)}`];
  });
  return [`/${name}`, ...written].join(' ');
}
