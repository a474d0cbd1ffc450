import type { z } from 'zod';

/** What was checked, and against which schema. */
export interface Checked {
  readonly schema: z.core.$ZodType;
  readonly raw: unknown;
}
