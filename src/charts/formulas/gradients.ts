import type { FormulaEntry } from './entry.js';

/** How gradients are made, and what becomes of them over many layers. Vectors are rows, as in the engine: z = h W + b. */
export const GRADIENTS = {
  /** Leibniz 1676. */
  'chain-rule': {
    lines: [
      String.raw`\frac{\partial L}{\partial x}=\frac{\partial L}{\partial y}\cdot\frac{\partial y}{\partial x}`,
    ],
    symbols: [
      ['x', 'step-input'],
      ['y', 'step-output'],
      ['L', 'loss'],
      [String.raw`\frac{\partial L}{\partial y}`, 'arriving'],
      [String.raw`\frac{\partial y}{\partial x}`, 'own-slope'],
      [String.raw`\frac{\partial L}{\partial x}`, 'handed-on'],
    ],
  },
  /** Rumelhart, Hinton & Williams 1986. */
  backprop: {
    lines: [
      String.raw`\delta_\ell=\bigl(\delta_{\ell+1}\,W_{\ell+1}^{\top}\bigr)\odot\varphi'(z_\ell)`,
      String.raw`\frac{\partial L}{\partial W_\ell}=h_{\ell-1}^{\top}\,\delta_\ell`,
    ],
    symbols: [
      [String.raw`\delta_\ell`, 'delta'],
      [String.raw`z_\ell`, 'pre-activation'],
      [String.raw`W_\ell`, 'layer-weights'],
      [String.raw`h_\ell`, 'layer-output'],
      [String.raw`\varphi'`, 'activation-slope'],
      [String.raw`\odot`, 'elementwise'],
      [String.raw`\top`, 'transposed'],
      ['L', 'loss'],
    ],
  },
  /** Hochreiter 1991; Bengio, Simard & Frasconi 1994. */
  product: {
    lines: [
      String.raw`\frac{\partial L}{\partial h_1}=\frac{\partial L}{\partial h_n}\prod_{\ell=n}^{2}D_\ell\,W_\ell^{\top}\qquad D_\ell=\operatorname{diag}\varphi'(z_\ell)`,
      String.raw`\Bigl\lVert\frac{\partial L}{\partial h_1}\Bigr\rVert\approx c^{\,n-1}\,\Bigl\lVert\frac{\partial L}{\partial h_n}\Bigr\rVert`,
    ],
    symbols: [
      [String.raw`h_\ell`, 'layer-output'],
      ['n', 'depth'],
      [String.raw`D_\ell`, 'slopes-diagonal'],
      [String.raw`W_\ell^{\top}`, 'weights-transposed'],
      [String.raw`\varphi'(z_\ell)`, 'slope-there'],
      ['c', 'factor-per-layer'],
      [String.raw`\lVert\cdot\rVert`, 'norm'],
      ['L', 'loss'],
    ],
  },
  /** He, Zhang, Ren & Sun 2016, “Identity mappings in deep residual networks”, eq. 5. */
  residual: {
    lines: [
      String.raw`h_\ell=h_{\ell-1}+F(h_{\ell-1})`,
      String.raw`\frac{\partial L}{\partial h_{\ell-1}}=\frac{\partial L}{\partial h_\ell}\Bigl(I+\frac{\partial F}{\partial h_{\ell-1}}\Bigr)`,
    ],
    symbols: [
      [String.raw`h_\ell`, 'layer-output'],
      ['F', 'branch'],
      ['I', 'identity'],
      [String.raw`\frac{\partial F}{\partial h_{\ell-1}}`, 'branch-slope'],
      ['L', 'loss'],
    ],
  },
  /** Poole et al. 2016; Schoenholz et al. 2017, eq. 6. */
  'mean-field': {
    lines: [
      String.raw`\chi=\sigma_w^2\;\mathbb E\Bigl[\varphi'\bigl(\sqrt{q}\,z\bigr)^2\Bigr]\qquad z\sim\mathcal N(0,1)`,
      String.raw`\mathbb E\,\lVert\delta_\ell\rVert^2=\chi\;\mathbb E\,\lVert\delta_{\ell+1}\rVert^2`,
    ],
    symbols: [
      [String.raw`\chi`, 'chi'],
      [String.raw`\sigma_w^2`, 'weight-variance-scaled'],
      ['q', 'pre-activation-variance'],
      [String.raw`z\sim\mathcal N(0,1)`, 'standard-normal'],
      [String.raw`\varphi'`, 'activation-slope'],
      [String.raw`\delta_\ell`, 'delta'],
      [String.raw`\mathbb E`, 'expectation'],
      [String.raw`\lVert\cdot\rVert`, 'norm'],
    ],
  },
} satisfies Record<string, FormulaEntry>;
