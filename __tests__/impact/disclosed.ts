const NODE = {
  training_hours: 24,
  gpu_count: 8,
  gpu_model: 'NVIDIA H100 80GB HBM3',
  region: 'swedencentral',
  started_at: '2026-01-02T03:04:05+02:00',
};

/** Runs of every kind of evidence, by what they show; fields of the native format. */
export const DISCLOSED = {
  facility: { ...NODE, pue: 1.1, energy_kwh: 220, energy_boundary: 'facility' },
  node: { ...NODE, pue: 1.1, energy_kwh: 200, energy_boundary: 'machine' },
  device: { ...NODE, energy_kwh: 110, energy_boundary: 'accelerators' },
  unstated: { ...NODE, pue: 1.1, energy_kwh: 200 },
  nameplate: { ...NODE, gpu_tdp_watts: 700, pue: 1.1 },
  flops: { gpu_model: 'NVIDIA H100 80GB HBM3', training_flops: 1e23, region: 'FR' },
  declared: { emissions_kg: 12 },
  unknown: { gpu_model: 'FooGPU' },
  nowhere: { training_hours: 24, gpu_count: 8, gpu_model: 'A100', provider: 'Acme' },
  narnia: { ...NODE, region: 'Narnia' },
  providers: { ...NODE, provider: 'AWS and Google Cloud', region: 'us-east-1 and us-west-2' },
  lines: { ...NODE, market_carbon_intensity: 5, wue: 1.2, embodied_kg_per_gpu_hour: 0.02, pue: 1.1 },
  huge: {
    gpu_hours: 39.3e6,
    gpu_model: 'H100-80GB',
    gpu_tdp_watts: 700,
    training_tokens: 15e12,
    parameters: 405e9,
    training_flops: 3.8e25,
  },
  tiny: { training_hours: 3 / 3600, gpu_count: 1, gpu_tdp_watts: 15, gpu_model: 'CPU', region: 'FR', pue: 1 },
} as const satisfies Record<string, Record<string, unknown>>;
