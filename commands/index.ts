import type { Chart } from '../src/charts/chart.js';
import type { Command } from '../src/chat/command.js';
import type { Options } from '../src/chat/option.js';
import type { Measure } from '../src/experiments/experiment.js';
import { activation } from './activation.js';
import { answer } from './answer.js';
import { ask } from './ask.js';
import { batchnorm } from './batchnorm.js';
import { classroom } from './class.js';
import { compare } from './compare.js';
import { daily } from './daily.js';
import { exportFile } from './export.js';
import { fix } from './fix.js';
import { formula } from './formula.js';
import { help } from './help.js';
import { importFile } from './import.js';
import { lang } from './lang.js';
import { learn } from './learn.js';
import { math } from './math.js';
import { predict } from './predict.js';
import { privacy } from './privacy.js';
import { progress } from './progress.js';
import { quiz } from './quiz.js';
import { remind } from './remind.js';
import { residual } from './residual.js';
import { review } from './review.js';
import { rnn } from './rnn.js';
import { score } from './score.js';
import { settings } from './settings.js';
import { start } from './start.js';
import { stop } from './stop.js';
import { train } from './train.js';
import { vanish } from './vanish.js';
import { why } from './why.js';

/** A non-empty list of commands; the first is the one that words without a command are taken for. */
export type Commands = readonly [Command<Options, Measure, Chart>, ...Command<Options, Measure, Chart>[]];

/** Every command, in the order help lists them. */
export const commands: Commands = [
  vanish,
  compare,
  fix,
  why,
  activation,
  residual,
  batchnorm,
  rnn,
  formula,
  train,
  learn,
  predict,
  quiz,
  answer,
  score,
  review,
  progress,
  daily,
  remind,
  classroom,
  importFile,
  exportFile,
  math,
  ask,
  help,
  lang,
  settings,
  privacy,
  start,
  stop,
];
