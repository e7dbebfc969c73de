import type { Problem } from './api-error.js';

const STRING = 3;
const MOST_TEXT = 100;

/**
 * What is wrong with the values of an option's choices, or of what autocomplete offers, beyond the schema: the documents
 * say 100 characters where the schema says 6,000, and the type is the option's.
 */
export function checkChoiceValues(
  choices: readonly { readonly value: string | number }[],
  optionType: number,
  path: readonly PropertyKey[],
): Problem[] {
  return choices.flatMap(({ value }, index) => {
    const here = [...path, index, 'value'];
    if ((optionType === STRING) !== (typeof value === 'string'))
      return [{ path: here, message: `not of the option's type: ${value}` }];
    const isLong = typeof value === 'string' && value.length > MOST_TEXT;
    return isLong ? [{ path: here, message: `Must be ${MOST_TEXT} or fewer in length.` }] : [];
  });
}
