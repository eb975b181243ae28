import type { TrainingRun } from '../../runs/run.ts';
import { providerOf } from '../facility.ts';
import type { Impact } from '../impact.ts';
import { findPlace } from '../place.ts';
import { countryAt } from '../whereabouts.ts';
import { wholeDuration } from '../workload.ts';
import { boundaryText, oneLine, tidy, toJson } from './common.ts';
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
  const duration = wholeDuration(run);
  return toJson({
    header: {
      formatVersionSpecificationUri: SPECIFICATION,
      reportDatetime: moment(now),
      reportStatus: 'draft',
    },
    task: {
      taskStage: run.baseModel ? 'finetuning' : 'training',
      taskFamily: 'unknown',
      algorithms: [algorithm(run)],
      dataset: datasets(run),
      taskDescription: description(run, impact),
    },
    measures: [
      {
        measurementMethod: `model-card-gate, ${impact.method}`,
        version,
        // Required by the schema: where nothing is known there is no measure, not one of 0.
        ...(energyKwh.value !== null && { powerConsumption: tidy(energyKwh.value) }),
        ...(duration && { measurementDuration: tidy(duration.value * 3600) }),
        ...dateTime(run),
      },
    ].filter(() => energyKwh.value !== null),
    infrastructure: infrastructure(run),
    ...environment(run, impact),
    ...(energyKwh.value !== null && { quality: quality(impact) }),
  });
};

/** What the form has no field for; and what it demands and nobody knows, for then the report is not valid as it is. */
function description(run: TrainingRun, impact: Impact): string {
  const lacking = [
    ...(impact.energyKwh.value === null ? ['the energy'] : []),
    ...(run.acceleratorCount ? [] : ['the number of accelerators']),
  ].map((what) => ` To be filled in: ${what} is not known, but the schema demands it.`);
  const told = `${oneLine(impact.name)}. ${impact.methodText} Boundary: ${boundaryText(impact)}; evidence grade ${impact.grade}.`;
  return `${told}${lacking.join('')}`;
}

/** `YYYY-MM-DD HH:MM:SS` in UTC, as the report's own date; as it stands where the run does not say the time zone. */
function dateTime({ startedAt }: TrainingRun): Record<string, string> {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/.exec(
    startedAt?.value ?? '',
  );
  if (!match) return {};
  const [, day, time, zone = 'Z'] = match;
  const date = new Date(`${day}T${time}${zone}`);
  return Number.isNaN(date.getTime()) ? {} : { measurementDateTime: moment(date.toISOString()) };
}

function moment(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ');
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

/** A provider whose kind nobody knows, or several at once, is `other`. */
function infrastructure(run: TrainingRun): Record<string, unknown> {
  const provider = severalProviders(run) ? 'cloud' : providerOf(run);
  const onCloud = CLOUDS.includes(provider);
  return {
    infraType: provider === 'unknown' ? 'other' : onCloud ? 'publicCloud' : 'onPremise',
    ...(onCloud && provider !== 'cloud' && { cloudProvider: provider }),
    components: components(run),
  };
}

/** Whether the run names more than one of the three large clouds. */
function severalProviders({ provider }: TrainingRun): boolean {
  const text = provider?.value.toLowerCase() ?? '';
  const named = [/\b(?:google|gcp|vertex)\b/, /\b(?:aws|amazon|sagemaker|ec2)\b/, /\b(?:azure|microsoft)\b/];
  return named.filter((pattern) => pattern.test(text)).length > 1;
}

/** The schema demands a number: without one there is no component, rather than one of somebody's invention. */
function components({ acceleratorCount: count, acceleratorModel: model }: TrainingRun): Record<string, unknown>[] {
  if (!count) return [];
  const componentType = /\btpu/i.test(model?.value ?? '') ? 'tpu' : 'gpu';
  return [{ ...(model && { componentName: oneLine(model.value) }), componentType, nbComponent: count.value }];
}

/** The schema demands a country: a place that the catalogue does not know has an unknown one, and no intensity. */
function environment({ region, coordinates }: TrainingRun, { intensity }: Impact): Record<string, unknown> {
  if (!region && !coordinates) return {};
  const place = region && findPlace(region.value);
  const iso2 = region ? (place?.iso2 ?? null) : coordinates && countryAt(coordinates.value);
  return {
    environment: {
      country: (iso2 && findPlace(iso2)?.name) || place?.name || 'unknown',
      ...(region && { location: oneLine(region.value) }),
      ...(coordinates && { latitude: coordinates.value.latitude, longitude: coordinates.value.longitude }),
      ...(intensity.basis !== 'world' && { powerSourceCarbonIntensity: intensity.gPerKwh }),
    },
  };
}

/** By the half-width of the range: ±10 % is high, ±25 % medium, else low. */
function quality({ energyKwh: { value, low, high } }: Impact): 'high' | 'medium' | 'low' {
  if (value === null || value === 0 || low === null || high === null) return 'low';
  const error = Math.max(high / value - 1, 1 - low / value);
  return error <= 0.1 ? 'high' : error <= 0.25 ? 'medium' : 'low';
}
