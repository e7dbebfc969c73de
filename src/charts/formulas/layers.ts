import type { FormulaEntry } from './entry.js';

/** What layers compute, and how their weights start. */
export const LAYERS = {
  /** Verhulst 1845. */
  sigmoid: {
    lines: [
      String.raw`\sigma(x)=\frac{1}{1+e^{-x}}`,
      String.raw`\sigma'(x)=\sigma(x)\,\bigl(1-\sigma(x)\bigr)\le\tfrac14`,
    ],
    symbols: [
      ['x', 'activation-input'],
      [String.raw`\sigma(x)`, 'sigmoid-value'],
      [String.raw`\sigma'(x)`, 'sigmoid-slope'],
      ['e', 'euler'],
    ],
  },
  /** Nair & Hinton 2010. */
  relu: {
    lines: [
      String.raw`\operatorname{ReLU}(x)=\max(0,\,x)`,
      String.raw`\operatorname{ReLU}'(x)=\begin{cases}1&x>0\\0&x\le0\end{cases}`,
    ],
    symbols: [
      ['x', 'activation-input'],
      [String.raw`\max`, 'greater'],
      [String.raw`\operatorname{ReLU}'(x)`, 'relu-slope'],
    ],
  },
  /** Ioffe & Szegedy 2015, algorithm 1. */
  'batch-norm': {
    lines: [
      String.raw`\hat x_i=\frac{x_i-\mu_B}{\sqrt{\sigma_B^2+\varepsilon}}\qquad y_i=\gamma\,\hat x_i+\beta`,
      String.raw`\mu_B=\frac1m\sum_{i=1}^{m}x_i\qquad\sigma_B^2=\frac1m\sum_{i=1}^{m}(x_i-\mu_B)^2`,
    ],
    symbols: [
      ['x_i', 'unit-example'],
      [String.raw`\hat x_i`, 'normalised'],
      [String.raw`\mu_B`, 'batch-mean'],
      [String.raw`\sigma_B^2`, 'batch-variance'],
      [String.raw`\gamma,\,\beta`, 'scale-and-shift'],
      [String.raw`\varepsilon`, 'epsilon'],
      ['y_i', 'activation-sees'],
      ['m', 'batch-size'],
    ],
  },
  /** Ioffe & Szegedy 2015, section 3, put together. */
  'batch-norm-backward': {
    lines: [
      String.raw`\frac{\partial L}{\partial x_i}=\frac{\gamma}{\sqrt{\sigma_B^2+\varepsilon}}\Bigl(g_i-\frac1m\sum_{j=1}^{m}g_j-\hat x_i\,\frac1m\sum_{j=1}^{m}g_j\,\hat x_j\Bigr)`,
      String.raw`g_i=\frac{\partial L}{\partial y_i}`,
    ],
    symbols: [
      ['g_i', 'gradient-at-output'],
      [String.raw`\sqrt{\sigma_B^2+\varepsilon}`, 'batch-spread'],
      [String.raw`\gamma`, 'scale'],
      [String.raw`\hat x_i`, 'normalised'],
      ['x_i', 'unit-example'],
      ['y_i', 'activation-sees'],
      ['m', 'batch-size'],
      ['L', 'loss'],
    ],
  },
  /** Ba, Kiros & Hinton 2016, eq. 3. */
  'layer-norm': {
    lines: [
      String.raw`y_i=\gamma_i\,\frac{x_i-\mu}{\sqrt{\sigma^2+\varepsilon}}+\beta_i`,
      String.raw`\mu=\frac1H\sum_{i=1}^{H}x_i\qquad\sigma^2=\frac1H\sum_{i=1}^{H}(x_i-\mu)^2`,
    ],
    symbols: [
      ['x_i', 'unit-of-layer'],
      ['y_i', 'activation-sees'],
      [String.raw`\mu`, 'layer-mean'],
      [String.raw`\sigma^2`, 'layer-variance'],
      [String.raw`\gamma_i,\,\beta_i`, 'scale-and-shift'],
      [String.raw`\varepsilon`, 'epsilon'],
      ['H', 'layer-width'],
    ],
  },
  /** Glorot & Bengio 2010, eq. 12. */
  xavier: {
    lines: [String.raw`\operatorname{Var}(W)=\frac{2}{n_{\mathrm{in}}+n_{\mathrm{out}}}`],
    symbols: [
      ['W', 'one-weight'],
      [String.raw`\operatorname{Var}`, 'variance'],
      [String.raw`n_{\mathrm{in}}`, 'fan-in'],
      [String.raw`n_{\mathrm{out}}`, 'fan-out'],
    ],
  },
  /** He, Zhang, Ren & Sun 2015, eq. 10. */
  he: {
    lines: [String.raw`\operatorname{Var}(W)=\frac{2}{n_{\mathrm{in}}}`],
    symbols: [
      ['W', 'one-weight'],
      [String.raw`\operatorname{Var}`, 'variance'],
      [String.raw`n_{\mathrm{in}}`, 'fan-in'],
    ],
  },
} satisfies Record<string, FormulaEntry>;
