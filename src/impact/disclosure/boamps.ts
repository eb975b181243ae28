import type { TrainingRun } from '../../runs/run.ts';
import { providerOf } from '../facility.ts';
import type { Impact } from '../impact.ts';
import { findPlace } from '../place.ts';
import { oneLine, toJson } from './common.ts';
import type { Disclosure } from './disclosure.ts';

const CLOUDS: readonly string[] = ['google', 'aws', 'azure', 'cloud'];
const SPECIFICATION = 'https://github.com/Boavizta/BoAmps/tree/main/model';

/**
 * A BoAmps report (Boavizta, schema of Boavizta/BoAmps@main, CC BY 4.0): `powerConsumption` is an energy in kWh whatever
 * its name, `measurementDuration` is in seconds. The schema demands kinds of task and data, which no run states:
 * `unknown` and `other`.
 */
export const boamps: Disclosure = ({ run, impact }, { version, now }) => {
  const { energyKwh } = impact;
  return toJson({
    header: {
      formatVersionSpecificationUri: SPECIFICATION,
      reportDatetime: now.slice(0, 19).replace('T', ' '),
      reportStatus: 'draft',
    },
    task: {
      taskStage: run.baseModel ? 'finetuning' : 'training',
      taskFamily: 'unknown',
      algorithms: [algorithm(run)],
      dataset: datasets(run),
      taskDescription: `${oneLine(impact.name)}. ${impact.methodText}`,
    },
    measures: [
      {
        measurementMethod: `model-card-gate, ${impact.method}`,
        version,
        // Required by the schema: where nothing is known there is no measure, not one of 0.
        ...(energyKwh.value !== null && { powerConsumption: energyKwh.value }),
        ...(run.durationHours && { measurementDuration: run.durationHours.value * 3600 }),
        ...dateTime(run),
      },
    ].filter(() => energyKwh.value !== null),
    infrastructure: infrastructure(run),
    ...environment(run, impact),
    quality: quality(impact),
  });
};

/** `YYYY-MM-DD HH:MM:SS`, where the run states the time of day too. */
function dateTime({ startedAt }: TrainingRun): Record<string, string> {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/.exec(startedAt?.value ?? '');
  return match ? { measurementDateTime: `${match[1]} ${match[2]}` } : {};
}

function algorithm(run: TrainingRun): Record<string, string | number> {
  return {
    algorithmType: 'unknown',
    ...(run.baseModel && { foundationModelName: oneLine(run.baseModel.value) }),
    ...(run.parameters && { parametersNumber: run.parameters.value / 1e9 }),
  };
}

function datasets({ datasets: named, trainedTokens }: TrainingRun): Record<string, string | number>[] {
  const unknown = { dataUsage: 'input', dataType: 'other' };
  const first = trainedTokens ? { ...unknown, dataType: 'token', dataQuantity: trainedTokens.value } : unknown;
  if (named.length === 0) return [first];
  // The tokens are those of all data sets together.
  const only = named.length === 1 ? first : unknown;
  return named.map(({ value }) => ({ ...only, sourceUri: oneLine(value) }));
}

function infrastructure(run: TrainingRun): Record<string, unknown> {
  const provider = providerOf(run);
  const known = run.provider !== null || CLOUDS.includes(provider);
  const onCloud = CLOUDS.includes(provider);
  return {
    infraType: !known ? 'other' : onCloud ? 'publicCloud' : 'onPremise',
    ...(onCloud && provider !== 'cloud' && { cloudProvider: provider }),
    components: components(run),
  };
}

/** The schema demands a number: without one there is no component. */
function components({ acceleratorCount: count, acceleratorModel: model }: TrainingRun): Record<string, unknown>[] {
  if (!count) return [];
  const componentType = /\btpu/i.test(model?.value ?? '') ? 'tpu' : 'gpu';
  return [{ ...(model && { componentName: oneLine(model.value) }), componentType, nbComponent: count.value }];
}

function environment({ region, coordinates }: TrainingRun, { intensity }: Impact): Record<string, unknown> {
  if (!region) return {};
  const place = findPlace(region.value);
  return {
    environment: {
      country: oneLine((place?.iso2 && findPlace(place.iso2)?.name) ?? region.value),
      location: oneLine(region.value),
      ...(coordinates && { latitude: coordinates.value.latitude, longitude: coordinates.value.longitude }),
      powerSourceCarbonIntensity: intensity.gPerKwh,
    },
  };
}

/** By the half-width of the range: ±10 % is high, ±25 % medium, else low. */
function quality({ energyKwh: { value, low, high } }: Impact): 'high' | 'medium' | 'low' {
  if (value === null || value === 0 || low === null || high === null) return 'low';
  const error = Math.max(high / value - 1, 1 - low / value);
  return error <= 0.1 ? 'high' : error <= 0.25 ? 'medium' : 'low';
}
