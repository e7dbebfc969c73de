import { digits, type Fact, inSize, mean, net, percent, sci, slopes, update } from './fact.js';

const HE_RELU = { activation: 'relu', initialiser: 'he' } as const;
/** Half the spacing of float32 numbers: what a step must be of a weight's size to change it. */
const HALF_A_STEP = 2 ** -24;

/** What holds of the questions of lessons 2 to 6 whose numbers come from a run, by the question's id. */
export const MEASURED_CAUSES: Readonly<Record<string, () => Promise<Fact>>> = {
  'straight-line': async () => ({ says: [sci((await net()).perLayer)] }),
  'twice-as-deep': async () => {
    const [half, whole] = [await net({ depth: 10 }), await net({ depth: 20 })];
    const decade = (exponent: number) => Math.abs(Math.log10(whole.ratio) - exponent) < 1;
    return {
      says: [sci(half.ratio), sci(whole.ratio)],
      holds: [decade(-6), decade(Math.log10(half.ratio)), decade(-12)],
    };
  },
  'sigmoid-at-four': async () => {
    const slope = (await slopes('sigmoid')).at(4);
    return {
      says: [digits(slope, 1)],
      holds: [slope > 0.9, Math.abs(slope - 0.02) < 0.005, slope === 0.25, null],
    };
  },
  'steepest-input-first': async () => {
    const { at } = await slopes('sigmoid');
    return { sizes: [3, 0, -5, -1].map(at) };
  },
  'sigmoid-greatest-slope': async () => {
    const { x, slope } = (await slopes('sigmoid')).steepest;
    return {
      says: [sci(slope)],
      holds: [x === 0 && slope === 0.5, null, slope === 0.25 && x !== 0, x === 0 && slope === 0.25],
    };
  },
  'slopes-of-tanh': async () => {
    const { at, steepest } = await slopes('tanh');
    const { factors } = await net({ activation: 'tanh' });
    return {
      says: [sci(factors.activation)],
      holds: [factors.activation === 1, steepest.slope === 1 && at(3) < 1, steepest.slope <= 0.25],
    };
  },
  'quarter-is-a-bound': async () => ({ says: [sci((await net()).ratio), sci(0.25 ** 19)] }),
  'ten-times-the-weights': async () => {
    const [usual, large] = [await net(), await net({ gain: 10 })];
    const [before, after] = [usual.factors.activation, large.factors.activation];
    return {
      says: [percent(mean(large.layers, 'saturated')), sci(after)],
      holds: [after === 0.25, after === before, after < before / 2, after > before],
    };
  },
  'bars-above-and-below': async () => {
    const { factors, perLayer } = await net(HE_RELU);
    const { activation, weight } = factors;
    return {
      says: [sci(activation), sci(weight)],
      holds: [
        activation === 1,
        null,
        Math.abs(activation + weight - perLayer) < 0.1,
        Math.abs(activation * weight - 1) < 0.05,
      ],
    };
  },
  'which-layer-to-repair': async () => {
    const { ratio, perLayer, layers } = await net();
    const taken = layers
      .slice(1)
      .map(({ activationFactor, weightFactor }) => activationFactor * weightFactor);
    const alike = taken.every((factor) => factor / perLayer > 0.8 && factor / perLayer < 1.25);
    return { says: [sci(ratio), sci(perLayer)], holds: [!alike, alike, !alike] };
  },
  'who-changes-most': async () => {
    const { layers } = await net();
    const [first, last] = [update(layers, 1), update(layers, 20)];
    return { says: [sci(first), sci(last)], holds: [first > last, last > first, first === last] };
  },
  'still-moving': async () => {
    const { layers } = await net();
    const moving = layers
      .filter(({ layer }) => update(layers, layer) >= HALF_A_STEP)
      .map(({ layer }) => layer);
    const from = (first: number, last: number) => moving[0] === first && moving.length === last - first + 1;
    return { holds: [from(1, 12), from(13, 20), from(1, 20), moving.length === 0] };
  },
  'wider-layers': async () => {
    const [narrow, wide] = [await net({ width: 64 }), await net({ width: 256 })];
    const grown = wide.ratio / narrow.ratio;
    return {
      says: [sci(narrow.ratio), sci(wide.ratio)],
      holds: [
        Math.abs(Math.log10(wide.ratio) + 12) < 0.2,
        Math.abs(grown - 4) < 2,
        inSize(wide.ratio),
        Math.abs(grown - 0.25) < 0.5,
      ],
    };
  },
  'first-layer-steps': async () => {
    const nets = [
      await net(),
      await net({ activation: 'tanh' }),
      await net({ depth: 40 }),
      await net({ depth: 5 }),
    ];
    return { sizes: nets.map(({ layers }) => update(layers, 1)) };
  },
  'thousandfold-rate': async () => {
    const [usual, fast] = [await net(), await net({ learningRate: 100 })];
    const [first, last] = [update(fast.layers, 1), update(fast.layers, 20)];
    const ruined = last > 1 && update(usual.layers, 20) < 0.01;
    return {
      says: [sci(first), sci(last)],
      holds: [first > HALF_A_STEP, ruined && first < HALF_A_STEP, first === last],
    };
  },
  'half-of-the-square': async () => ({
    says: [digits(Math.sqrt(0.5), 3), digits(0.5, 1), sci((await net({ activation: 'relu' })).perLayer)],
    value: Math.sqrt(0.5),
  }),
  'which-get-through': async () => {
    const nets = [
      await net(HE_RELU),
      await net({ activation: 'relu' }),
      await net({ ...HE_RELU, activation: 'leaky_relu' }),
      await net({ width: 256 }),
    ];
    return {
      says: [...nets.map(({ ratio }) => sci(ratio)), digits(256, 3)],
      holds: nets.map(({ ratio }) => inSize(ratio)),
    };
  },
  'relu-curve-falls': async () => {
    const xavier = await net({ activation: 'relu', depth: 30 });
    const he = await net({ ...HE_RELU, depth: 30 });
    const slope = xavier.factors.activation;
    return {
      says: [sci(xavier.perLayer)],
      holds: [
        xavier.verdict === 'vanishing' && he.verdict === 'healthy',
        null,
        Math.abs(slope - 0.25) < 0.1,
        xavier.ratio >= 1,
      ],
    };
  },
  'swap-in-relu': async () => {
    const [xavier, he] = [await net({ activation: 'relu', depth: 50 }), await net({ ...HE_RELU, depth: 50 })];
    return { says: [sci(xavier.ratio), sci(he.ratio)], holds: [inSize(xavier.ratio), !inSize(xavier.ratio)] };
  },
};
