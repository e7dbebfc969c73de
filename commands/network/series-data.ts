import type { MeasuredNet } from '../../src/charts/net-chart.js';

/** The measured numbers of nets as JSON data; medians over the seeds, `updateRatio` is a log10, `float32Norms` null in float64. */
export function seriesData(nets: readonly MeasuredNet[]) {
  return {
    series: nets.map(({ result, reading }) => ({
      spec: result.spec,
      verdict: reading.verdict,
      ratio: reading.ratio,
      ratioWeights: reading.ratioW,
      depthScale: result.theory?.depthScale ?? null,
      finding: result.finding,
      layers: result.layers.map((layer, index) => ({
        layer: layer.layer,
        dh: layer.dh.median,
        dW: layer.dW.median,
        dhTheory: result.theory?.dh[index] ?? null,
        activationFactor: layer.activationFactor,
        weightFactor: layer.weightFactor,
        normalisationFactor: layer.normalisationFactor,
        skipFactor: layer.skipFactor,
        saturated: layer.saturated,
        dead: layer.dead,
        updateRatio: layer.updateRatio,
        float32Moved: layer.float32Moved,
        float32Norms: layer.float32Norms,
        mean: layer.mean,
        std: layer.std,
        dhRange: [layer.dh.min, layer.dh.max],
        dWRange: [layer.dW.min, layer.dW.max],
      })),
    })),
  };
}
