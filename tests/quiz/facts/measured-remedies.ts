import { cell, digits, type Fact, inSize, mean, net, percent, sci } from './fact.js';

const HE_RELU = { activation: 'relu', initialiser: 'he' } as const;
const MORE = 1000;

/** What holds of the questions of lessons 7 to 10 whose numbers come from a run, by the question's id. */
export const MEASURED_REMEDIES: Readonly<Record<string, () => Promise<Fact>>> = {
  'flat-upper-curve': async () => {
    const [plain, bridged] = [await net({ depth: 50 }), await net({ depth: 50, residual: true })];
    return { says: [sci(plain.ratio), sci(bridged.ratio)] };
  },
  'exactly-as-large': async () => {
    const { ratio } = await net({ ...HE_RELU, residual: true });
    return { says: [sci(ratio)], holds: [ratio === 1, ratio !== 1] };
  },
  'skip-over-he': async () => {
    const [plain, bridged] = [await net(HE_RELU), await net({ ...HE_RELU, residual: true })];
    const stays = inSize(plain.ratio) && inSize(bridged.ratio);
    return {
      says: [sci(bridged.perLayer), sci(bridged.ratio)],
      holds: [
        stays,
        bridged.verdict === 'vanishing',
        stays,
        bridged.verdict === 'exploding' && plain.verdict === 'healthy',
      ],
    };
  },
  'back-to-the-middle': async () => {
    const before = mean((await net({ gain: 5 })).layers, 'saturated');
    const after = mean((await net({ gain: 5, normalisation: 'batch' })).layers, 'saturated');
    return {
      says: [percent(before), (language) => percent(after)(language).replace('< ', '')],
      holds: [after < 0.001, after >= before, null],
    };
  },
  'fifty-of-them': async () => {
    const [twenty, fifty] = [
      await net({ ...HE_RELU, normalisation: 'batch' }),
      await net({ ...HE_RELU, normalisation: 'batch', depth: 50 }),
    ];
    const near = (value: number) => Math.abs(Math.log(fifty.ratio / value)) < Math.log(2);
    return {
      says: [sci(twenty.perLayer), sci(fifty.ratio), digits(twenty.ratio, 2), digits(50 - 1, 2)],
      holds: [near(43), near(110), near(1), fifty.ratio > 10_000],
    };
  },
  'what-lifts-it': async () => {
    const { factors } = await net({ normalisation: 'batch' });
    return {
      says: [sci(factors.activation), sci(factors.normalisation)],
      holds: [factors.activation === 1, null, factors.normalisation > 1 && factors.activation < 0.25, null],
    };
  },
  'in-any-net': async () => {
    const { ratio, verdict } = await net({ ...HE_RELU, normalisation: 'batch' });
    return { says: [sci(ratio)], holds: [verdict !== 'exploding', verdict === 'exploding'] };
  },
  'bias-of-the-gate': async () => {
    const cells = [0, 3, -2, 1].map((forgetBias) => cell({ cell: 'lstm', forgetBias }));
    return { sizes: (await Promise.all(cells)).map(({ ratio }) => ratio) };
  },
  'one-lstm-two-biases': async () => {
    const [half, open] = [await cell({ cell: 'lstm' }), await cell({ cell: 'lstm', forgetBias: 3 })];
    return {
      says: [sci(half.kept), sci(open.kept), sci(half.ratio), sci(open.ratio)],
      holds: [open.kept < half.kept, null, inSize(half.ratio), open.kept > half.kept],
    };
  },
  'however-its-gates-stand': async () => {
    const { ratio } = await cell({ cell: 'lstm' });
    return { holds: [inSize(ratio), !inSize(ratio)] };
  },
  'what-helps-through-time': async () => {
    const [plain, lstm] = [await cell(), await cell({ cell: 'lstm' })];
    const [orthogonal, wide] = [await cell({ orthogonal: true }), await cell({ hidden: 64 })];
    const open = await cell({ cell: 'lstm', forgetBias: 3 });
    const helps = (after: number, before: number) => after > MORE * before;
    return {
      holds: [
        helps(orthogonal.ratio, plain.ratio),
        helps(wide.ratio, plain.ratio),
        helps(open.ratio, lstm.ratio),
        // Clipping to 1 multiplies by min(1, 1/norm).
        helps(lstm.ratio * Math.min(1, 1 / lstm.ratio), lstm.ratio),
      ],
    };
  },
  'the-first-word': async () => ({ says: [sci((await cell()).ratio)] }),
  'xavier-or-he': async () => {
    const [xavier, he] = [await net({ activation: 'relu', depth: 50 }), await net({ ...HE_RELU, depth: 50 })];
    return { says: [sci(xavier.ratio), sci(he.ratio)] };
  },
  'tame-the-stack': async () => {
    const stack = { ...HE_RELU, depth: 50, residual: true };
    const changed = [
      await net({ ...stack, normalisation: 'layer' }),
      await net({ ...stack, width: 128 }),
      await net({ ...stack, normalisation: 'batch' }),
      await net({ ...stack, learningRate: 1 }),
    ];
    const ratios = changed.map(({ ratio }) => ratio);
    const before = await net(stack);
    return {
      says: [before.ratio, ...ratios.slice(0, 3)].map(sci),
      holds: ratios.map(inSize),
    };
  },
  'cure-at-the-root': async () => {
    const [large, usual, wide, bridged] = [
      await net({ ...HE_RELU, depth: 50, gain: 1.3 }),
      await net({ ...HE_RELU, depth: 50 }),
      await net({ ...HE_RELU, depth: 50, gain: 1.3, width: 83 }),
      await net({ ...HE_RELU, depth: 50, gain: 1.3, residual: true }),
    ];
    const near = ({ perLayer }: { perLayer: number }) => Math.abs(perLayer - 1) < 0.05;
    return {
      says: [sci(large.perLayer), sci(usual.perLayer)],
      holds: [null, near(usual) && !near(large), near(wide), near(bridged)],
    };
  },
  'largest-ratio-first': async () => {
    const nets = [
      await net({ ...HE_RELU, depth: 50 }),
      await net({ ...HE_RELU, depth: 50, residual: true }),
      await net({ activation: 'relu', depth: 50 }),
      await net({ ...HE_RELU, depth: 50, gain: 1.1 }),
    ];
    return { sizes: nets.map(({ ratio }) => ratio), says: nets.map(({ perLayer }) => sci(perLayer)) };
  },
  'two-curves-of-one-net': async () => {
    const { ratio, ratioW, layers } = await net({ activation: 'relu' });
    const shrinks = layers.slice(1).every(({ std }, index) => std < (layers[index]?.std ?? 0) * 1.1);
    const apart = ratio < 1 / 20 && inSize(ratioW);
    return { says: [sci(ratio)], holds: [!apart, !apart, apart && shrinks, null] };
  },
};
