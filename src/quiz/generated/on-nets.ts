import type { Random } from '../../engine/random.js';
import type { ResultOf, Spec } from '../../experiments/experiment.js';
import type { GradientFlowSpec } from '../../experiments/gradient-flow/spec.js';
import type { RecurrentSpec } from '../../experiments/recurrent/spec.js';
import { measureNets, measureTime, type NetReading, type TimeReading } from './reading.js';
import type { Draft, Template } from './template.js';

type About = Omit<Template, 'ask'>;

/** A template about feed-forward nets: it draws them, and asks about what was measured, the first one always there. */
export interface NetTemplate extends About {
  draw(random: Random): readonly GradientFlowSpec[];
  ask(nets: readonly [NetReading, ...NetReading[]], apart: number, random: Random): Draft | undefined;
}

/** A template about one recurrent net. */
export interface TimeTemplate extends About {
  draw(random: Random): RecurrentSpec;
  ask(net: TimeReading, apart: number, random: Random): Draft | undefined;
}

/** A template about one small mathematical experiment, which has no draws to differ. */
export interface ExactTemplate<S extends Spec> extends About {
  draw(random: Random): S;
  ask(result: ResultOf<S>, apart: number, random: Random): Draft | undefined;
}

function about({ name, level, lesson, rung, apart }: About): About {
  return { name, level, lesson, rung, apart };
}

/** Makes a template of one about nets. */
export function onNets(template: NetTemplate): Template {
  return {
    ...about(template),
    async ask(random, measure) {
      const [first, ...others] = await measureNets(template.draw(random), measure);
      return first && template.ask([first, ...others], template.apart, random);
    },
  };
}

/** Makes a template of one about a net through time. */
export function throughTime(template: TimeTemplate): Template {
  return {
    ...about(template),
    async ask(random, measure) {
      return template.ask(await measureTime(template.draw(random), measure), template.apart, random);
    },
  };
}

/** Makes a template of one about an exact experiment. */
export function exactly<S extends Spec>(template: ExactTemplate<S>): Template {
  return {
    ...about(template),
    async ask(random, measure) {
      return template.ask(await measure(template.draw(random)), template.apart, random);
    },
  };
}
