import { describe, expect, it } from 'vitest';
import { inlineLab } from '../../src/lab/inline-lab.js';
import { type Lab, LabBusyError } from '../../src/lab/lab.js';
import { lazyLab } from '../../src/lab/lazy-lab.js';
import { limitedLab } from '../../src/lab/limited-lab.js';
import { labContract, SMALL } from './lab.contract.js';

labContract('with limits, opened late', () =>
  limitedLab(
    lazyLab(() => inlineLab()),
    { most: 10, mostOfOne: 10 },
  ),
);

describe('a lab with limits', () => {
  it('refuses what is more, in all and of one user, and has room again when something is done', async () => {
    const lab = limitedLab(inlineLab(), { most: 3, mostOfOne: 2 });
    const ask = (user: string) => lab.run(SMALL, { user });
    const asked = ['ali', 'ali', 'ali', 'sara', 'mina'].map(ask);
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ]);
    await expect(asked[2]).rejects.toMatchObject({ constructor: LabBusyError, own: true });
    await expect(asked[4]).rejects.toMatchObject({ constructor: LabBusyError, own: false });
    expect((await ask('ali')).layers).toHaveLength(3);
  });
});

describe('a lab opened late', () => {
  it('is opened once, with the first thing asked, and not to be closed', async () => {
    let opened = 0;
    const open = (): Lab => {
      opened += 1;
      return inlineLab();
    };
    await lazyLab(open).close();
    expect(opened).toBe(0);
    const lab = lazyLab(open);
    await Promise.all([lab.run(SMALL), lab.run(SMALL)]);
    expect(opened).toBe(1);
  });
});
