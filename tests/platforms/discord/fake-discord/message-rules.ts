import { emptyMessage, invalidForm, type Problem } from './api-error.js';
import type { UploadedFile } from './body.js';
import { checkComponents } from './component-rules.js';
import { checkEmbeds } from './embed-rules.js';
import type { MessageContent } from './message.js';
import type { MessageBody } from './message-body.js';

const MOST_CONTENT = 2000;
const MOST_FILES = 10;

function checkFiles(
  { attachments }: MessageBody,
  files: readonly UploadedFile[],
  before: MessageContent,
): Problem[] {
  const indices = files.map(({ index }) => index);
  const known = new Set([...indices, ...before.attachments.map(({ id }) => id)]);
  const declared = (attachments ?? []).map(({ id }) => id);
  const undeclared = attachments ? indices.filter((index) => !declared.includes(index)) : [];
  return [
    ...declared.flatMap((id, index) =>
      known.has(id)
        ? []
        : [{ path: ['attachments', index, 'id'], message: `neither files[${id}] nor on the message` }],
    ),
    ...undeclared.map((index) => ({ path: ['attachments'], message: `files[${index}] is not declared` })),
    ...(new Set(declared).size < declared.length
      ? [{ path: ['attachments'], message: 'an id is there twice' }]
      : []),
    ...(new Set(indices).size < indices.length
      ? [{ path: ['files'], message: 'an index is there twice' }]
      : []),
  ];
}

/**
 * Looks at a message as it would be `after` a body, for what the network does not take and the schema does not say.
 * @throws {ApiError} 50035 with all of it, or 50006 where nothing would be left.
 */
export function checkMessage(
  body: MessageBody,
  files: readonly UploadedFile[],
  before: MessageContent,
  after: MessageContent,
): void {
  const { content, embeds, components, attachments } = after;
  const problems: Problem[] = [
    ...checkFiles(body, files, before),
    ...checkEmbeds(embeds, attachments),
    ...checkComponents(components),
  ];
  if (content.length > MOST_CONTENT)
    problems.push({ path: ['content'], message: `Must be ${MOST_CONTENT} or fewer in length.` });
  if (attachments.length > MOST_FILES)
    problems.push({ path: ['attachments'], message: `more than ${MOST_FILES} attachments` });
  if (problems.length > 0) throw invalidForm(problems);
  if ([embeds, attachments, components].every(({ length }) => length === 0) && content.trim() === '')
    throw emptyMessage();
}
