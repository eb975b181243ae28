/** A file of one format that may be of any length, and the figure that it must give. */
export interface LongFile {
  readonly path: string;
  readonly start: string;
  /** The piece number `i` of what makes it long. */
  readonly piece: (i: number) => string;
  readonly end: (pieces: number) => string;
  /** The figure of its run, where it says something of the pieces. */
  readonly figure: (pieces: number) => Figure;
}

export interface Figure {
  readonly hours?: number;
  readonly kWh?: number;
  readonly metric?: readonly [name: string, value: number];
  readonly baseModel?: string;
  readonly accelerators?: number;
}

const day = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
/** `2026-01-01T00:00:00`. */
const clock = (seconds: number) => day(seconds).slice(0, 19);

const CODECARBON =
  'timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,' +
  'cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,' +
  'os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,' +
  'tracking_mode,on_cloud,pue\n';
const MACHINE = 'Linux-5.15,3.11.4,3.2.9,64,AMD EPYC 7742,4,4 x NVIDIA A100-SXM4-80GB,8.68,50.11,503.5,machine,N,1.0\n';
const measured = (i: number) =>
  `${(i + 1) * 10},${(i + 1) / 1e4},2.7e-05,42.5,120.0,10.0,${i / 1e3},${i / 1e3},${i / 1e3},${(i + 1) / 1e3}`;

/** One of each kind of file, by what it is. */
export const LONG_FILES: Readonly<Record<string, LongFile>> = {
  'CodeCarbon, one run': {
    path: 'emissions.csv',
    start: CODECARBON,
    piece: (i) => `${clock(i * 10)},orca,a,b,${measured(i)},Germany,DEU,hessen,,,${MACHINE}`,
    end: () => '',
    figure: (n) => ({ hours: n / 360, kWh: n / 1e3 }),
  },
  'CodeCarbon, rows too short': {
    path: 'emissions.csv',
    start: CODECARBON,
    // What CodeCarbon 3.3.0 leaves out of them are the cloud and its region.
    piece: (i) => `${clock(i * 10)},orca,run-${i % 1000},b,${measured(i)},Norway,NOR,oslo county,${MACHINE}`,
    end: () => '',
    // They ran side by side, as the ranks of a job do, so the longest counts.
    figure: (n) => ({ hours: n / 360, kWh: n / 1e3 }),
  },
  'the state of a Trainer': {
    path: 'trainer_state.json',
    start: '{\n  "best_metric": null,\n  "global_step": 7,\n  "log_history": [\n',
    piece: (i) =>
      `    {\n      "epoch": ${i / 1000},\n      "grad_norm": ${i % 7 ? 1.5 : 'NaN'},\n      "learning_rate": 4.9e-05,\n` +
      `      "loss": ${2 + 1 / (i + 1)},\n      "step": ${i + 1}\n    },\n`,
    end: (n) => `    { "step": ${n}, "eval_loss": 0.25 },\n    { "step": ${n}, "train_runtime": 7200.0 }\n  ]\n}\n`,
    figure: () => ({ hours: 2, metric: ['loss', 0.25] }),
  },
  'results of a Trainer': {
    path: 'train_results.json',
    start: '{\n  "predictions": [\n',
    piece: (i) => `    [${i}, "a text with \\"quotes\\" and NaN", NaN, -Infinity, {"a": null}],\n`,
    end: () => '    0\n  ],\n  "train_runtime": 7200.0\n}\n',
    figure: () => ({ hours: 2 }),
  },
  PEFT: {
    path: 'adapter_config.json',
    start: '{ "peft_type": "LORA", "rank_pattern": {\n',
    piece: (i) => `"model.layers.${i}.self_attn.q_proj": ${i % 64},\n`,
    end: () => '"end": 8 }, "base_model_name_or_path": "acme/orca-7b" }',
    figure: () => ({ baseModel: 'acme/orca-7b' }),
  },
  'a metric of MLflow': {
    path: 'mlruns/0/0123456789abcdef0123456789abcdef/metrics/loss',
    start: '',
    piece: (i) => `${1767225600000 + i * 1000} ${1 / (i + 2)} ${i}\n`,
    end: (n) => `${1767225600000 + n * 1000} 0.125 ${n}\n`,
    figure: () => ({ metric: ['loss', 0.125] }),
  },
  'the power that MLflow sampled': {
    path: 'mlruns/0/0123456789abcdef0123456789abcdef/metrics/system/gpu_0_power_usage_watts',
    start: '',
    piece: (i) => `${1767225600000 + i * 1000} 300.0 ${i}\n`,
    end: () => '',
    figure: (n) => ({ kWh: ((n - 1) * 300) / 3.6e6 }),
  },
  'the events of Weights & Biases': {
    path: 'wandb-events.jsonl',
    start: '',
    piece: (i) =>
      `{"_timestamp": ${1767225600 + i * 2}, "_runtime": ${i * 2}, "gpu.0.powerWatts": 250.0, "gpu.0.gpu": 99.0, ` +
      `"gpu.0.temp": 61, "proc.memory.availableMB": ${i}, "network.sent": ${i * 7}, "disk./.usagePercent": 40.1}\n`,
    end: () => '',
    figure: (n) => ({ kWh: ((n - 1) * 2 * 250) / 3.6e6 }),
  },
  'the summary of Weights & Biases': {
    path: 'wandb-summary.json',
    start: '{"_wandb": {"runtime": 3600}, "gradients": {"_type": "histogram", "values": [',
    piece: (i) => `${i}, `,
    end: () => '0]}, "eval/loss": 0.25}',
    figure: () => ({ hours: 1, metric: ['eval/loss', 0.25] }),
  },
  'sacct, as a text': {
    path: 'sacct.txt',
    start:
      'JobID|JobName|State|ElapsedRaw|AllocTRES|ConsumedEnergyRaw|Start|End\n4711|orca|COMPLETED|7200|gres/gpu=8||||\n',
    piece: (i) => `4711.${i}|step|COMPLETED|10|cpu=8|${i}|2026-01-01T00:00:00|2026-01-01T00:00:10\n`,
    end: () => '4711.batch|batch|COMPLETED|7200|cpu=8|36000000|2026-01-01T00:00:00|2026-01-01T02:00:00\n',
    figure: () => ({ hours: 2, kWh: 10 }),
  },
  'sacct, as JSON': {
    path: 'sacct-1.json',
    start:
      '{"jobs": [{"job_id": 1, "name": "orca", "time": {"elapsed": 7200}, "state": {"current": ["COMPLETED"]}, ' +
      '"tres": {"allocated": [{"type": "energy", "count": 36000000}]}}',
    piece: (i) =>
      `,\n{"job_id": ${i + 2}, "name": "orca", "state": {"current": ["CANCELLED"]}, "time": {"elapsed": 0, "start": 0}, ` +
      '"association": {"account": "a", "cluster": "b"}, "comment": {"administrator": "", "job": "none"}, "steps": []}',
    end: () => ']}',
    figure: () => ({ hours: 2, kWh: 10 }),
  },
  Zeus: {
    path: 'zeus.csv',
    start: 'start_time,window_name,elapsed_time,gpu0_energy\n',
    piece: (i) => `${1767225600 + i * 10}.0,epoch ${i},10.0,3600.0\n`,
    end: () => '',
    figure: (n) => ({ hours: n / 360, kWh: n / 1e3 }),
  },
  'nvidia-smi': {
    path: 'nvidia-smi.csv',
    start: 'timestamp, index, name, power.draw [W], utilization.gpu [%]\n',
    piece: (i) => {
      const time = day(Math.floor(i / 2))
        .slice(0, 19)
        .replaceAll('-', '/')
        .replace('T', ' ');
      return `${time}.000, ${i % 2}, NVIDIA A100-SXM4-80GB, 360.00 W, 99 %\n`;
    },
    end: () => '',
    figure: (n) => ({ hours: (Math.ceil(n / 2) - 1) / 3600, kWh: ((n - 2) * 360) / 3.6e6, accelerators: 2 }),
  },
  carbontracker: {
    path: 'a_carbontracker.log',
    start: '2026-01-01 00:00:00 - carbontracker version 2.3.1\n',
    piece: (i) =>
      `${clock(i * 60).replace('T', ' ')} - Epoch ${i + 1}:\nDuration: 0:01:00.00\n` +
      'Average power usage (W) for gpu: [300.0]\nAverage power usage (W) for cpu: [60.0]\n',
    end: () => '',
    figure: (n) => ({ hours: n / 60, kWh: (n * 360 * 60) / 3.6e6 }),
  },
  Eco2AI: {
    path: 'emission.csv',
    start: 'id,project_name,epoch,start_time,duration(s),power_consumption(kWh),CO2_emissions(kg),CPU_name,GPU_name\n',
    piece: (i) => `a,orca,${i},${clock(i * 10).replace('T', ' ')},10.0,0.001,0.0005,EPYC,A100 4 device(s)\n`,
    end: () => '',
    figure: (n) => ({ hours: n / 360, kWh: n / 1e3 }),
  },
  BoAmps: {
    path: 'boamps.json',
    start: '{"measures": [{"measurementMethod": "codecarbon", "powerConsumption": 2.5, "samples": [',
    piece: (i) => `{"at": ${i}, "watts": 300.5, "of": "gpu"},\n`,
    end: () => '0]}]}',
    figure: () => ({ kWh: 2.5 }),
  },
  DVCLive: {
    path: 'dvclive/metrics.json',
    start: '{"history": [',
    piece: (i) => `{"loss": ${i}, "of": "train"}, `,
    end: () => '0], "eval": {"loss": 0.25}}',
    figure: () => ({ metric: ['eval/loss', 0.25] }),
  },
  'results of lm-evaluation-harness': {
    path: 'results_2026-01-01T00-00-00.000000.json',
    start: '{"samples": {"a": [\n',
    piece: (i) =>
      `{"doc_id": ${i}, "doc": {"query": "Which of them?"}, "target": 1, "resps": [["A", "B"]], "acc": NaN},\n`,
    end: () => '0]}, "results": {"arc_easy": {"acc,none": 0.75, "alias": "arc_easy"}}, "versions": {"arc_easy": 1}}',
    figure: () => ({ metric: ['arc_easy/acc', 0.75] }),
  },
};
