import * as z from 'zod';
import { SECTION_IDS } from '../cards/sections.ts';

/** A rule without options takes an empty map. */
export const noOptions = z.strictObject({});

/** The id of a section of the catalogue. */
export const sectionId = z.enum(SECTION_IDS as [string, ...string[]]);

/** A section, or several of which one is enough. */
export const requirement = z.union([sectionId, z.strictObject({ any: z.array(sectionId).min(1) })]);

export type Requirement = z.infer<typeof requirement>;
