import { fetchPage, postMessage } from './api.js';
import { attachFiles } from './attach.js';
import { CompletionList } from './completion-list.js';
import { Composer } from './composer.js';
import { Conversation, type Said } from './conversation.js';
import { byId, icon } from './element.js';
import { identity } from './identity.js';
import { firstLanguage, keepLanguage, layOut } from './language.js';
import { Lightbox } from './lightbox.js';
import type { ReplyActions } from './messages.js';
import { NameForm } from './name-form.js';
import { OptionsForm } from './options-form.js';
import { Room } from './room.js';
import { followRoom } from './room-feed.js';
import { followDevice, shownTheme } from './theme.js';
import { themeSwitch } from './theme-switch.js';
import type { Command, Language, PageData, WireProgress, WireReply } from './wire.js';
import { Wording } from './wording.js';

/** Milliseconds for which a copied line is ticked off. */
const TICK = 1500;
/** Milliseconds that a press on a question may take. */
const LONGEST_PRESS = 30_000;

const wording = new Wording(firstLanguage());
const status = byId('status', HTMLElement);
const input = byId('message', HTMLTextAreaElement);
const languageButton = byId('language', HTMLButtonElement);
let catalogue: readonly Command[] = [];

function otherLanguage(): Language {
  return wording.language === 'fa' ? 'en' : 'fa';
}

function show(language: Language, { words, catalogue: commands }: PageData): void {
  catalogue = commands;
  wording.use(language, words);
  layOut(language);
  wording.fill(document);
  languageButton.lang = otherLanguage();
  nameForm.show();
  composer.fit();
}

async function switchTo(language: Language): Promise<void> {
  show(language, await fetchPage(language));
  keepLanguage(language);
}

async function copy(line: string, control: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(line);
  } catch {
    composer.fill(line);
    return;
  }
  status.textContent = wording.say('page-copied');
  control.replaceChildren(icon('tick'));
  setTimeout(() => {
    control.replaceChildren(icon('copy'));
    status.textContent = '';
  }, TICK);
}

function post(
  { line, languageHint, file }: Said,
  signal: AbortSignal,
  onProgress: (progress: WireProgress) => void,
): Promise<WireReply> {
  const said = { text: line, ...identity(), theme: shownTheme(), languageHint, ...(file ? { file } : {}) };
  return postMessage(said, signal, onProgress);
}

function onReply({ command, language }: WireReply): void {
  const isChoice = /^\/lang(\s|$)/.test(command ?? '');
  // Where the words cannot be fetched, the page stays readable in the language it has.
  if (isChoice && language !== wording.language) switchTo(language).catch(() => undefined);
}

function send(line: string): void {
  void conversation.say({ line, languageHint: wording.language });
}

const lightbox = new Lightbox();
const completions = new CompletionList({
  input,
  list: byId('suggestions', HTMLElement),
  status,
  wording,
  catalogue: () => catalogue,
});
const composer = new Composer({ form: byId('composer', HTMLFormElement), input, completions, send });
const actions: Omit<ReplyActions, 'press'> = {
  use: (line) => composer.fill(line),
  copy,
  enlarge: (picture, opener) => lightbox.open(picture, opener),
};
const conversation = new Conversation({
  log: byId('log', HTMLElement),
  wording,
  post,
  actions,
  onReply,
});
const room = new Room({
  conversation,
  wording,
  actions,
  ask: (line, languageHint) => post({ line, languageHint }, AbortSignal.timeout(LONGEST_PRESS), () => {}),
});
const nameForm = new NameForm();
const optionsForm = new OptionsForm({
  wording,
  catalogue: () => catalogue,
  insert: (line) => composer.fill(line),
  run: (line) => composer.send(line),
});

attachFiles(
  { button: byId('attach', HTMLButtonElement), input: byId('file', HTMLInputElement) },
  (file) =>
    void conversation.say({
      line: '/import',
      languageHint: wording.language,
      label: `/import · ${file.name}`,
      file,
    }),
);
byId('options', HTMLButtonElement).addEventListener('click', () => optionsForm.open(composer.line));
languageButton.addEventListener('click', async () => {
  const language = otherLanguage();
  await switchTo(language).catch(() => undefined);
  void conversation.say({ line: `/lang ${language}`, languageHint: language });
});
byId('themes', HTMLElement).append(...themeSwitch());
followDevice();

try {
  const data = await fetchPage(wording.language);
  byId('page', HTMLElement).hidden = false;
  show(wording.language, data);
  if (matchMedia('(pointer: fine)').matches) input.focus();
  void conversation.say({ line: '/start', languageHint: wording.language, label: null });
  followRoom((event) => room.hear(event));
} catch {
  byId('start-failed', HTMLElement).hidden = false;
}
