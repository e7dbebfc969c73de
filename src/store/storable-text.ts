import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely';

const ESCAPE = '\u001b';
/** `\p{Cs}` under the `u` flag is half a pair that stands alone. */
const UNSTORABLE = /[\p{Cc}\p{Cs}]/gu;
const STORED = new RegExp(`${ESCAPE}([0-9a-f]{4})`, 'g');

function toStored(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(UNSTORABLE, (sign) => ESCAPE + sign.charCodeAt(0).toString(16).padStart(4, '0'));
}

function fromStored(value: unknown): unknown {
  if (typeof value !== 'string' || !value.includes(ESCAPE)) return value;
  return value.replace(STORED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

class StorableValues extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: toStored(node.value) };
  }
  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(toStored) };
  }
}

/**
 * Lets any string be stored and found again as it was: PostgreSQL refuses NUL, and UTF-8 has no place for half a
 * surrogate pair, so that two such strings would otherwise become one.
 */
export function storableText(): KyselyPlugin {
  const values = new StorableValues();
  return {
    transformQuery: ({ node }) => values.transformNode(node),
    transformResult: async ({ result }) => ({
      ...result,
      rows: result.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([column, value]) => [column, fromStored(value)])),
      ),
    }),
  };
}
