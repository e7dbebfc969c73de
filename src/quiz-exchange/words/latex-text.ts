import { pieces } from './clean.js';

/** Deeper braces are left out: nobody reads them on one line. */
const DEEPEST = 12;
const TOKEN = /\\[a-z]+\s?|\\.|./gisu;
/** A formula between signs of its own; money (`$5 and $10`) is none. */
const FORMULA =
  /\$\$([^$`]{1,500})\$\$|\\\(((?:(?!\\\)|`).){1,500})\\\)|\\\[((?:(?!\\\]|`).){1,500})\\\]|\$(?!\s)([^$`]{0,500}[^$`\s])\$(?!\d)/gs;

const SIGNS: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
  partial: '∂',
  nabla: '∇',
  cdot: '·',
  times: '×',
  div: '÷',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  sim: '∼',
  propto: '∝',
  infty: '∞',
  sum: 'Σ',
  prod: 'Π',
  int: '∫',
  to: '→',
  rightarrow: '→',
  Rightarrow: '⇒',
  in: '∈',
  ldots: '…',
  dots: '…',
  cdots: '…',
  odot: '⊙',
  circ: '∘',
  top: 'ᵀ',
  prime: '′',
  ell: 'ℓ',
  quad: ' ',
};
/** Commands about how it looks, not about what it says. */
const SILENT =
  /^(left|right|big|Big|displaystyle|textstyle|text|mathrm|mathbf|mathit|mathcal|operatorname|boldsymbol|bm|limits)$/;

const RAISED = [...'0123456789+-n'];
const SUPERSCRIPTS = [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'];
const SUBSCRIPTS = [...'₀₁₂₃₄₅₆₇₈₉₊₋ₙ'];

const small = (text: string, signs: readonly string[]) => {
  const found = [...text].map((sign) => signs[RAISED.indexOf(sign === '−' ? '-' : sign)]);
  return found.every((sign) => sign !== undefined) ? found.join('') : undefined;
};

const grouped = (text: string) => (/^[\p{L}\p{N}.]+$/u.test(text) ? text : `(${text})`);

/** A text above the line: `10⁻³` where there are signs for it, else `e^(…)`. */
export function raised(text: string): string {
  return small(text, SUPERSCRIPTS) ?? `^${grouped(text)}`;
}

/** A text below the line: `h₀`, else `h_t`. */
export function lowered(text: string): string {
  return small(text, SUBSCRIPTS) ?? `_${grouped(text)}`;
}

/** Reads one formula, token by token. */
class FormulaReader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(formula: string) {
    this.#tokens = formula.match(TOKEN) ?? [];
  }

  read(): string {
    let text = '';
    // A brace that closes nothing is left out.
    for (; this.#next < this.#tokens.length; this.#next++) text += this.#group(0);
    return text.replace(/\s+/g, ' ').trim();
  }

  #group(depth: number): string {
    let text = '';
    while (this.#next < this.#tokens.length && this.#tokens[this.#next] !== '}') text += this.#one(depth);
    return text;
  }

  #one(depth: number): string {
    const token = this.#tokens[this.#next++] ?? '';
    if (token === '{') return this.#braced(depth);
    if (token === '^') return raised(this.#argument(depth));
    if (token === '_') return lowered(this.#argument(depth));
    if (token === '&') return ' ';
    if (!token.startsWith('\\')) return token;
    const name = token.slice(1).trim();
    if (/^[dt]?frac$/.test(name)) {
      const above = grouped(this.#argument(depth));
      return `${above}/${grouped(this.#argument(depth))}`;
    }
    if (name === 'sqrt') return `√${grouped(this.#argument(depth))}`;
    if (/^[a-z]/i.test(name)) return SILENT.test(name) ? '' : (SIGNS[name] ?? `${name} `);
    return name === '|' ? '‖' : /^[{}%$#&_]$/.test(name) ? name : ' ';
  }

  #braced(depth: number): string {
    if (depth >= DEEPEST) return '';
    const text = this.#group(depth + 1);
    this.#next++;
    return text;
  }

  #argument(depth: number): string {
    while (this.#tokens[this.#next] === ' ') this.#next++;
    return this.#tokens[this.#next] === '}' || depth >= DEEPEST ? '' : this.#one(depth + 1).trim();
  }
}

/** Text in which every formula (`$…$`, `\(…\)`, `$$…$$`, `\[…\]`) is a piece of code in signs that can be read: `∂L/∂W`, `10⁻³`. */
export function latexText(text: string): string {
  return pieces(text)
    .map((piece) =>
      piece.code
        ? `\`${piece.text}\``
        : piece.text.replace(FORMULA, (_, ...[display, round, square, inline]: string[]) => {
            const formula = new FormulaReader(display ?? round ?? square ?? inline ?? '').read();
            return `\`${formula.replace(/`/g, "'")}\``;
          }),
    )
    .join('');
}
