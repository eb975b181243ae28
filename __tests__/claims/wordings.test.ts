import { describe, expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import type { Claims } from '../../src/claims/claim.ts';
import { claimsOf } from '../../src/claims/read.ts';

// Ways in which cards say how long, on what and at which cost they were trained; each line alone below the heading.

const IMPACT = '# A model\n\n## Environmental Impact\n\n';

async function valuesOf(line: string, key: Exclude<keyof Claims, 'hardware' | 'places' | 'providers' | 'footprints'>) {
  const text = `${IMPACT}${line}\n`;
  const [card] = (await cardReader(['MODEL_CARD.md'])).read(text, 'MODEL_CARD.md') as [Card];
  return claimsOf(card)[key].map(({ value }) => Number(value.toPrecision(6)));
}

describe('accelerators', () => {
  test.each<[string, number[]]>([
    ['Hardware: 4 x 8 x A100 GPUs', [32]],
    ['Trained on 3 nodes of 4 A100 GPUs.', [12]],
    ['Training ran on 16 nodes with 8 H100 GPUs each.', [128]],
    ['Trained on 8 H100 GPUs per node.', []],
    ['Trained on four A100 GPUs.', [4]],
    ['Trained on a single RTX 4090.', [1]],
    ['Trained on 8 16 GB V100.', [8]],
    ['Hardware: A100 x 8', [8]],
    ['Hardware: NVIDIA A100 80GB (×8)', [8]],
    ['Hardware: 2x3090', [2]],
    ['Hardware: 2x T4', [2]],
    ['- **Number of GPUs:** 8', [8]],
    ['GPUs: 8', [8]],
    ['| Number of GPUs | 8 |\n|---|---|', [8]],
    ['Trained for 3 days on 64 V100 and for 2 days on 128 V100.', [64, 128]],
    ['Trained on four A100-SXM4-80GB GPUs.', [4]],
    ['Trained on 2,048 H100-80GB GPUs.', [2048]],
    ['Hardware: Nvidia RTX 8000 GPUs', []],
    ['Training ran at resolution 512x512.', []],
    ['Training took 2.1 x 10e21 operations.', []],
    ['Training spent 300 V100 GPU hours.', []],
    ['Trained on a v4-32 TPU slice.', []],
  ])('%j', async (line, expected) => expect(await valuesOf(line, 'acceleratorCounts')).toEqual(expected));
});

describe('times', () => {
  test.each<[string, number[]]>([
    ['- **Training time (days):** 3', [72]],
    ['- **Training time (minutes):** 90', [1.5]],
    ['- **Training time (h):** 36', [36]],
    ['- **Training time:** 1d 4h', [28]],
    ['- **Training time:** 1 d 4 h 30 min', [28.5]],
    ['- **Training time:** 2h30', [2.5]],
    ['- `train_runtime`: 5400.0', [1.5]],
    ['Trained on H100 GPUs for two weeks.', [336]],
    ['| 2. How much time does the training take? | 48 hours |\n|---|---|', [48]],
    ['- Hours used: ~1–2 hours per fold (~10–20 hours for all folds)', [20]],
    ['Training takes 2 hours per epoch (20 hours in total).', [20]],
    ['Each epoch of training takes 2 hours.', []],
    ['Trained on 100 hours of LibriSpeech.', []],
    ['It took 90 hours of training.', [90]],
    ['Training is 3 hours faster than before.', []],
    ['It was trained to predict the next 6 hours.', []],
    ['Forecasts of 24 hours are the target of training.', []],
    ['Checkpoints were written every 2 hours of training.', []],
    ['Training took 36 hours. Inference takes 3 minutes.', [36]],
    ['Training took 36 hours. At inference, an A100 is used. It answers in 5 minutes.', [36]],
  ])('%j', async (line, expected) => expect(await valuesOf(line, 'hours')).toEqual(expected));
});

describe('accelerator-hours', () => {
  test.each<[string, number[]]>([
    ['- **GPU hours:** 1,200', [1200]],
    ['- **Total GPU hours (A100):** 1.2k', [1200]],
    ['| GPU-days | 20 |\n|---|---|', [480]],
    ['Compute: 1,200 H100·h', [1200]],
    ['Trained with 32GB and 600 GPU hours.', [600]],
    ['Training took 3M GPU hours. Emissions were 500 t of CO2eq, all of which were offset.', [3e6]],
  ])('%j', async (line, expected) => expect(await valuesOf(line, 'acceleratorHours')).toEqual(expected));
});

describe('energy', () => {
  test.each<[string, number[]]>([
    ['- **Energy consumption (kWh):** 52.4', [52.4]],
    ['- **Energy consumed (MWh)**: 0.0524', [52.4]],
    ['- **Energy consumption in Wh:** 52400', [52.4]],
    ['| Energy (kWh) | 52.4 |\n|---|---|', [52.4]],
    ['- **Carbon intensity (g CO2/kWh):** 385', []],
    ['Training drew 52.4 kWh, equivalent to 80 kWh in an older machine.', [52.4]],
    ['Early stopping saved 52.4 kWh of training.', []],
  ])('%j', async (line, expected) => expect(await valuesOf(line, 'energies')).toEqual(expected));
});

describe('emissions', () => {
  test.each<[string, number[]]>([
    ['- CO2 Emissions (in grams): 25.4', [0.0254]],
    ['- CO2 emissions in kg: 25.4', [25.4]],
    ['- CO2 emissions [g]: 25.4', [0.0254]],
    ['- CO2 emitted, t: 2.5', [2500]],
    ['Carbon footprint: 1,900 lbs CO2eq', [861.826]],
    ['- **Emissions:** 17400 mg CO2eq', [0.0174]],
    ['Emissions were 500 tCO2eq, 100 % of which were offset by our programme.', [500_000]],
    ['Training emitted 5 kg of CO2eq, equivalent to 40 km by car.', [5]],
    ['We offset 500 t of CO2.', []],
    ['The grid emits 57 grams of CO2 equivalent per kilowatt-hour.', []],
  ])('%j', async (line, expected) => expect(await valuesOf(line, 'emissions')).toEqual(expected));

  test.each<[string, number[]]>([
    ['Training emitted 2.4 kg CO2e (at 400 gCO2e/kWh).', [400]],
    ['Carbon intensity (gCO2/kWh): 385', [385]],
    ['Carbon intensity (kg CO2eq/kWh): 0.385', [385]],
    ['The grid emits 57 grams of CO2 equivalent per kilowatt-hour.', [57]],
  ])('intensity of %j', async (line, expected) => expect(await valuesOf(line, 'intensities')).toEqual(expected));
});

describe('other languages', () => {
  test.each<[string, number[]]>([
    ['- **Trainingsdauer:** 36 Stunden', [36]],
    ['- **Trainingszeit (Stunden):** 36', [36]],
    ['- **Trainingsdauer:** 1 Stunde und 30 Minuten', [1.5]],
    ['Das Training dauerte drei Anläufe und 12,5 Stunden.', [12.5]],
    ["- **Durée d'entraînement :** 2 jours", [48]],
    ['- **Temps d’entraînement :** 1 heure', [1]],
    ['L’entraînement a duré 12,5 heures.', [12.5]],
    ['- **Heures utilisées :** 40', [40]],
    ['- **Tiempo de entrenamiento:** 3 días', [72]],
    ['- **Duración del entrenamiento:** 10 horas', [10]],
    ['- **Horas utilizadas:** 40', [40]],
    ['- **Tempo de treinamento:** 2 semanas', [336]],
    ['O treino durou 7 horas.', [7]],
    ['- **Durata dell’addestramento:** 5 giorni', [120]],
    ['- **Tempo di addestramento:** 9 ore', [9]],
    ['- **训练时间：** 12小时', [12]],
    ['- **训练时长（小时）：** 12', [12]],
    ['本模型训练共耗时2小时30分钟。', [2.5]],
    ['- **学習時間:** 8時間', [8]],
    ['- **학습 시간:** 3시간', [3]],
    ['- **훈련 시간:** 2일간', [48]],
    ['Training: der Datensatz hat 100 Stunden Sprache.', []],
    ['Training corpus: 1200小时的语音', []],
    ['学習には100時間の音声を用いた。', []],
    ['- **Trainingsdauer:** 2 Stunden pro Epoche', []],
    ['Training has 3 tags and a std of 5 std.', []],
    ['Inferenz: Trainingsdauer egal, 3 Stunden.', []],
    ['- **Training time:** half an hour', [0.5]],
    ['Training took half an hour.', [0.5]],
    ['Training took an hour and a half.', [1.5]],
    ['Training saved a checkpoint every half an hour.', []],
  ])('%j', async (line, expected) => expect(await valuesOf(line, 'hours')).toEqual(expected));

  test.each<[string, number[]]>([
    ['Training used 2,000 hours of A100 GPU time.', [2000]],
    ['Training used 20 days of TPU compute.', [480]],
    ['Training used 2,000 hours of audio.', []],
  ])('accelerator-hours of %j', async (line, expected) =>
    expect(await valuesOf(line, 'acceleratorHours')).toEqual(expected),
  );

  test.each<[string, number[]]>([
    ['- **Kohlenstoffemissionen:** 12 Kilogramm', [12]],
    ['- **CO2-Ausstoß:** 1,5 Tonnen', [1500]],
    ['- **Émissions de carbone :** 12 kg de CO2', [12]],
    ['- **Emisiones de carbono:** 3 toneladas', [3000]],
    ['- **Emissões de CO2 (kg):** 25,4', [25.4]],
    ['- **Emissioni di CO2:** 12 grammi', [0.012]],
    ['- **碳排放：** 12千克', [12]],
    ['- **碳排放：** 2.5kg二氧化碳', [2.5]],
    ['- **CO2の排出量:** 1.2トン', [1200]],
    ['- **탄소 배출량:** 12 kg', [12]],
    ['- **Émissions évitées (CO2) :** 12 kg', []],
    ['- **CO2, pro Jahr:** 12 kg', []],
    ['- **每年碳排放：** 12千克', []],
    ['The economic cost was low; training emitted 5 kg of CO2, and nothing compensates for it.', [5]],
  ])('emissions of %j', async (line, expected) => expect(await valuesOf(line, 'emissions')).toEqual(expected));
});
