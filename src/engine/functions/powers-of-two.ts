const [LEAST, GREATEST] = [-1022, 1023];

const POWERS = (() => {
  const powers = new Float64Array(GREATEST - LEAST + 1);
  powers[-LEAST] = 1;
  for (let k = 1; k <= GREATEST; k++) powers[k - LEAST] = 2 * (powers[k - 1 - LEAST] as number);
  for (let k = -1; k >= LEAST; k--) powers[k - LEAST] = (powers[k + 1 - LEAST] as number) / 2;
  return powers;
})();

/** 2ᵏ for a whole number k from −1022 to 1023: exact everywhere, which the standard does not promise of `**`. */
export function powerOfTwo(k: number): number {
  return POWERS[k - LEAST] as number;
}
